import type { Status } from '@trasluz/contract';
import { head } from '@trasluz/store';
import { Hono } from 'hono';
import type { ApiDeps } from '../deps.ts';
import { answerAsOf, answerJson } from '../middleware/answer.ts';
import { paramsOf, pathOf, queryOf } from '../middleware/request.ts';
import { findReceipt } from '../use-cases/find-receipt.ts';
import { listFactDefinitions } from '../use-cases/list-fact-definitions.ts';

/** What the registry says about itself. */
export function registryRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get(pathOf('factDefinitions'), (c) => {
      queryOf('factDefinitions', c);
      return answerJson(c, listFactDefinitions());
    })
    .get(pathOf('publication'), async (c) => {
      queryOf('publication', c);
      return answerJson(c, await findReceipt(deps, paramsOf('publication', c).publication));
    })
    .get(pathOf('status'), async (c) => {
      queryOf('status', c);
      const at = await head(deps.db);
      const value: Status = { at, database: deps.database, version: deps.version };
      return answerAsOf(c, { at, value });
    });
}
