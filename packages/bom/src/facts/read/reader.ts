import type { Node, SupplyChain } from '../../chain/supply-chain.ts';
import type { FactValue, Statement } from '../fact.ts';

/** Reads what a document says about one fact of one node; nothing said is an empty list. */
export type Reader = (chain: SupplyChain, node: Node) => readonly Statement[];

/** Reads by the first of several readers that finds anything: the places are listed by preference. */
export function firstOf(...readers: readonly Reader[]): Reader {
  return (chain, node) => {
    for (const read of readers) {
      const statements = read(chain, node);
      if (statements.length > 0) return statements;
    }
    return [];
  };
}

/** Reads by all of several readers: what they find stands side by side. */
export function allOf(...readers: readonly Reader[]): Reader {
  return (chain, node) => readers.flatMap((read) => read(chain, node));
}

/** Rewrites what a reader finds; `undefined` drops the statement. */
export function mapped(read: Reader, rewrite: (value: FactValue) => FactValue | undefined): Reader {
  return (chain, node) =>
    read(chain, node).flatMap((statement) => {
      const value = rewrite(statement.value);
      return value === undefined ? [] : [{ ...statement, value }];
    });
}

/** Reads the subject of the document instead of the node that was asked. */
export function ofSubject(read: Reader): Reader {
  return (chain) => read(chain, chain.root);
}

/** Says of everything a reader finds that it is only a part of the answer, and which. */
export function partly(read: Reader, missing: string): Reader {
  return (chain, node) => read(chain, node).map((statement) => ({ ...statement, partial: missing }));
}
