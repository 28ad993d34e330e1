import { objectsAt, textAt } from '../../access.ts';
import type { JsonObject } from '../../json.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Reads `hashes[]` of a node as `<alg lower case>:<hex lower case>`. */
export const readDigests: Reader = (_chain, node) => digestStatements(node.source, node.pointer);

/** Reads `hashes[]` of any object. */
export function digestStatements(object: JsonObject | undefined, pointer: string): readonly Statement[] {
  return objectsAt(object, 'hashes').flatMap(([index, hash]) => {
    const algorithm = textAt(hash, 'alg');
    const content = textAt(hash, 'content');
    if (algorithm === undefined || content === undefined) return [];
    return [{ value: `${algorithm}:${content}`.toLowerCase(), pointer: `${pointer}/hashes/${index}` }];
  });
}
