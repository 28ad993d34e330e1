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
  if (copies.length < 2) return [];
  const first = copies[0]?.pointer ?? node.pointer;
  const byAlgorithm = Map.groupBy(
    copies.flatMap(({ digests }) => digests),
    (digest) => digest.split(':')[0],
  );
  const isDivergent = [...byAlgorithm.values()].some((digests) => new Set(digests).size > 1);
  if (isDivergent) return [{ value: false, pointer: first }];
  const widest = Math.max(0, ...[...byAlgorithm.values()].map((digests) => digests.length));
  if (widest === 0) return [];
  const open = copies.length - widest;
  return [equal(first, open)];
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
