import { Hono } from 'hono';
import type { ApiDeps } from '../deps.ts';
import { answerSent } from '../middleware/answer.ts';
import { documentOf } from '../middleware/document-body.ts';
import { pathOf, queryOf } from '../middleware/request.ts';
import { validateDocument } from '../use-cases/validate-document.ts';

/** Checking a document without keeping it. */
export function validateRoutes(deps: ApiDeps): Hono {
  return new Hono().post(pathOf('validate'), async (c) => {
    queryOf('validate', c);
    const { bytes } = await documentOf(c, deps.documentBytesMax);
    return answerSent(c, await validateDocument(deps, bytes));
  });
}
