import { Hono } from 'hono';
import type { ApiDeps } from '../deps.ts';
import { answerPage } from '../middleware/answer.ts';
import { pathOf, queryOf } from '../middleware/request.ts';
import { listComponentUses } from '../use-cases/list-component-uses.ts';
import { searchVersions } from '../use-cases/search-versions.ts';

/** Finding products and components. */
export function searchRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get(pathOf('search'), async (c) => answerPage(c, await searchVersions(deps, queryOf('search', c))))
    .get(pathOf('componentUses'), async (c) =>
      answerPage(c, await listComponentUses(deps, queryOf('componentUses', c))),
    );
}
