import { text } from '@trasluz/bom';
import { type Db, findDocument as findStored, type StoredDocument } from '@trasluz/store';
import { ApiProblem } from '../api-problem.ts';
import { toHex } from '../digest.ts';

/** Finds the bytes of a document by its digest, or throws the problem. */
export async function findDocument(db: Db, digest: string): Promise<StoredDocument> {
  const document = await findStored(db, toHex(digest));
  if (document !== undefined) return document;
  throw new ApiProblem('document-not-found', {
    detail: text(`No document has the digest "${digest}"`, `Ningún documento tiene el resumen «${digest}»`),
  });
}
