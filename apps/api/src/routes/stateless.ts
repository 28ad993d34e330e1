import { Hono } from 'hono';
import type { ApiDeps } from '../deps.ts';
import { answerSent } from '../middleware/answer.ts';
import { documentOf } from '../middleware/document-body.ts';
import { sentJsonOf } from '../middleware/json-body.ts';
import { pathOf, queryOf } from '../middleware/request.ts';
import { convertDocument } from '../use-cases/convert-document.ts';
import { mergeDocuments } from '../use-cases/merge-documents.ts';
import { validateDocument } from '../use-cases/validate-document.ts';

/** Working on documents without keeping them. */
export function statelessRoutes(deps: ApiDeps): Hono {
  const bounds = { sizeBytesMax: deps.documentBytesMax, unpacks: true } as const;
  return new Hono()
    .post(pathOf('validate'), async (c) => {
      queryOf('validate', c);
      const { bytes } = await documentOf(c, bounds);
      return answerSent(c, await validateDocument(deps, bytes));
    })
    .post(pathOf('convert'), async (c) => {
      const query = queryOf('convert', c);
      const { bytes } = await documentOf(c, bounds);
      return answerSent(c, await convertDocument(deps, bytes, query));
    })
    .post(pathOf('merge'), async (c) => {
      queryOf('merge', c);
      return answerSent(c, await mergeDocuments(deps, await sentJsonOf('merge', c, bounds)));
    });
}
