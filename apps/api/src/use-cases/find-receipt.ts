import { text } from '@trasluz/bom';
import type { Receipt } from '@trasluz/contract';
import { findPublication } from '@trasluz/store';
import { ApiProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import { receiptOf } from '../presentation/receipt.ts';

/** Finds the receipt of a publication by its number. */
export async function findReceipt(deps: ApiDeps, publication: number): Promise<Receipt> {
  const found = await findPublication(deps.db, publication);
  if (found !== undefined) return receiptOf(deps, found);
  throw new ApiProblem('publication-not-found', {
    detail: text(`Publication ${publication} does not exist`, `La publicación ${publication} no existe`),
  });
}
