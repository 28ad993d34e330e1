import { textAt } from '../../access.ts';
import type { Node } from '../../chain/supply-chain.ts';
import type { Reader } from './reader.ts';
import { readRelation } from './relation.ts';

/** Reads the frameworks that a node depends on; `say` tells what of them, `undefined` leaves one out. */
export function readFrameworks(say: (framework: Node) => string | undefined): Reader {
  return readRelation({ edges: ['depends-on'], kinds: ['software'] }, (other) =>
    textAt(other.source, 'type') === 'framework' ? say(other) : undefined,
  );
}
