import { objectAt } from '../../access.ts';
import { readDocumentField } from './field.ts';
import { mapped, type Reader } from './reader.ts';

/** What the types of `metadata.component` are as products; a type that is not here is a system. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['machine-learning-model', 'model'],
  ['data', 'dataset'],
  ['device', 'accelerator'],
  ['platform', 'cloud-service'],
]);

/** Reads the kind of product from the type of the document's subject. */
export const readProductKind: Reader = (chain, node) =>
  objectAt(objectAt(chain.bom, 'metadata'), 'component') === undefined
    ? []
    : mapped(readDocumentField('metadata.component.type'), (type) => KINDS.get(String(type)) ?? 'system')(
        chain,
        node,
      );
