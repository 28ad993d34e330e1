import { hash } from 'node:crypto';
import { ApiProblem } from '../api-problem.ts';

/** Characters of the seal: 48 bits tell queries apart; it guards against mistakes, not against forgery. */
const SEAL_LENGTH = 8;

/** Binds a cursor of the store to the query it continues, so that it cannot be used with other filters. */
export function sealCursor(cursor: string, url: string): string {
  return cursor + sealOf(url);
}

/** Gives the cursor of the store back; throws `cursor-invalid` when it was made for another query. */
export function unsealCursor(sealed: string, url: string): string {
  if (sealed.length > SEAL_LENGTH && sealed.endsWith(sealOf(url))) return sealed.slice(0, -SEAL_LENGTH);
  throw new ApiProblem('cursor-invalid');
}

/** Paging is left out: a reader may ask for pages of another size, and the cursor itself fixes `at`. */
function sealOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  for (const name of ['cursor', 'limit', 'at']) searchParams.delete(name);
  searchParams.sort();
  return hash('sha256', `${pathname}?${searchParams}`, 'base64url').slice(0, SEAL_LENGTH);
}
