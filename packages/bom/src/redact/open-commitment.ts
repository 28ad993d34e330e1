import { objectsAt } from '../access.ts';
import type { Hash } from '../canonical.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { COMMITMENT } from '../property-names.ts';
import { valueAt } from '../value-at.ts';
import { commitmentTo, type Opening } from './commitment.ts';

/** What an opening proves: the value stood there, another one did, or nobody committed to any. */
export type OpeningResult = 'different' | 'matches' | 'no-commitment';

/** Checks an opening against the published document. It says nothing about who published it. */
export function openCommitment(bom: JsonObject, opening: Opening, hash: Hash): OpeningResult {
  const host = valueAt(bom, opening.at);
  if (!isJsonObject(host)) return 'no-commitment';
  const start = `${opening.field}=`;
  const committed = objectsAt(host, 'properties')
    .filter(([, { name }]) => name === COMMITMENT)
    .map(([, { value }]) => value)
    // A digest has no equals sign; what goes on behind one is a longer name of another field.
    .filter(
      (value) => typeof value === 'string' && value.startsWith(start) && !value.includes('=', start.length),
    );
  if (committed.length === 0) return 'no-commitment';
  return committed.includes(start + commitmentTo(opening, hash)) ? 'matches' : 'different';
}
