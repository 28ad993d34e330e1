import { containerOf } from '../../chain/edge-index.ts';
import type { Node } from '../../chain/supply-chain.ts';
import type { Reader } from './reader.ts';

/** Reads a node, else the nearest thing it is listed in: what an account says holds for the services inside it. */
export function inherited(read: Reader): Reader {
  return (chain, node) => {
    for (let at: Node | undefined = node; at !== undefined; at = containerOf(chain, at)) {
      const statements = read(chain, at);
      if (statements.length > 0) return statements;
    }
    return [];
  };
}
