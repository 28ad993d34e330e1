import { objectAt, objectsAt, textAt } from '../../access.ts';
import type { JsonObject } from '../../json.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Reads which programs made the document, with their versions; also the deprecated form of `metadata.tools`. */
export const readDocumentTools: Reader = (chain) => {
  const metadata = objectAt(chain.bom, 'metadata');
  const tools = objectAt(metadata, 'tools');
  return [
    ...named(objectsAt(tools, 'components'), '/metadata/tools/components'),
    ...named(objectsAt(tools, 'services'), '/metadata/tools/services'),
    ...named(objectsAt(metadata, 'tools'), '/metadata/tools'),
  ];
};

function named(list: readonly (readonly [number, JsonObject])[], pointer: string): readonly Statement[] {
  return list.flatMap(([index, tool]) => {
    const name = textAt(tool, 'name');
    if (name === undefined) return [];
    const version = textAt(tool, 'version');
    return [{ value: version === undefined ? name : `${name} ${version}`, pointer: `${pointer}/${index}` }];
  });
}
