import { objectsAt, textAt } from '../../access.ts';
import { copiesOf } from '../../chain/copies.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Endings of names and addresses that name a format of weights beyond doubt; `.bin` and `.pt` do not. */
const FORMAT_BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/\.safetensors(?:[?#]|$)/i, 'safetensors'],
  [/\.gguf(?:[?#]|$)/i, 'gguf'],
  [/\.onnx(?:[?#]|$)/i, 'onnx'],
  [/\.(?:pkl|pickle)(?:[?#]|$)/i, 'pickle'],
];

/** Reads the formats of a model's weights from the names of its files and copies. */
export const readFormatOfFiles: Reader = (_chain, node) => {
  const files = objectsAt(node.source, 'components').flatMap(([index, file]) =>
    formatOf(textAt(file, 'name'), `${node.pointer}/components/${index}/name`),
  );
  const copies = copiesOf(node).flatMap(({ reference, pointer }) =>
    formatOf(textAt(reference, 'url'), `${pointer}/url`),
  );
  return [...files, ...copies];
};

function formatOf(name: string | undefined, pointer: string): readonly Statement[] {
  const format = FORMAT_BY_ENDING.find(([ending]) => name !== undefined && ending.test(name))?.[1];
  return format === undefined ? [] : [{ value: format, pointer }];
}
