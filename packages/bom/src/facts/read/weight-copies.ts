import { copiesOf } from '../../chain/copies.ts';
import type { Node } from '../../chain/supply-chain.ts';
import type { Statement } from '../fact.ts';
import { digestStatements } from './digests.ts';
import type { Reader } from './reader.ts';

/**
 * Reads whether all copies of a model are the same bytes, by the digests of the distribution references: two copies
 * that share an algorithm and differ are not; a copy without a comparable digest leaves the answer in part open.
 */
export const readCopiesEqual: Reader = (_chain, node) => {
  const copies = copyDigests(node);
  const [first, second] = copies;
  if (first === undefined || second === undefined) return [];
  const digests = copies.flatMap((copy) => copy.digests);
  const groups = [...Map.groupBy(digests, (digest) => digest.split(':')[0]).values()];
  const { pointer } = first;
  if (groups.some((group) => new Set(group).size > 1)) return [{ value: false, pointer }];
  const compared = groups.reduce((most, group) => Math.max(most, group.length), 0);
  // One digest alone was compared with nothing.
  return compared < 2 ? [] : [equal(pointer, copies.length - compared)];
};

function equal(pointer: string, open: number): Statement {
  const statement = { value: true, pointer };
  return open > 0 ? { ...statement, partial: `${open} copies without a comparable digest` } : statement;
}

function copyDigests(
  node: Node,
): readonly { readonly pointer: string; readonly digests: readonly string[] }[] {
  return copiesOf(node).map(({ reference, pointer }) => ({
    pointer,
    digests: [...new Set(digestStatements(reference, pointer).map(({ value }) => String(value)))],
  }));
}
