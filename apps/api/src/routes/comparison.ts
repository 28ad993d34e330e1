import { Hono } from 'hono';
import type { ApiDeps } from '../deps.ts';
import { answerAsOf } from '../middleware/answer.ts';
import { pathOf, queryOf } from '../middleware/request.ts';
import { compareVersions } from '../use-cases/compare-versions.ts';
import { diffVersions } from '../use-cases/diff-versions.ts';

/** Putting versions side by side, and one after the other. */
export function comparisonRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get(pathOf('compare'), async (c) => answerAsOf(c, await compareVersions(deps, queryOf('compare', c))))
    .get(pathOf('diff'), async (c) => answerAsOf(c, await diffVersions(deps, queryOf('diff', c))));
}
