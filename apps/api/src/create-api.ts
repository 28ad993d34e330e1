import { text } from '@trasluz/bom';
import { ROUTES, type RouteDefinition } from '@trasluz/contract';
import { type Context, Hono } from 'hono';
import { ApiProblem } from './api-problem.ts';
import type { ApiDeps } from './deps.ts';
import { problemHandler } from './middleware/problem.ts';
import { bomRoutes } from './routes/boms.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { DOCUMENTATION_PATH, documentationRoutes, OPENAPI_PATH } from './routes/documentation.ts';
import { registryRoutes } from './routes/registry.ts';
import { searchRoutes } from './routes/search.ts';
import { statelessRoutes } from './routes/stateless.ts';
import { supplierRoutes } from './routes/suppliers.ts';

/**
 * Builds the registry API: everything under `/v1`, and its documentation. Whatever goes wrong is answered with problem
 * details. There is no middleware around the routes, because each one that touches the answer halves the throughput.
 */
export function createApi(deps: ApiDeps): Hono {
  const answerProblem = problemHandler(deps);
  const app = new Hono();
  for (const routes of [
    bomRoutes(deps),
    statelessRoutes(deps),
    supplierRoutes(deps),
    searchRoutes(deps),
    comparisonRoutes(deps),
    registryRoutes(deps),
    documentationRoutes(),
  ]) {
    app.route('/', routes);
  }
  app.onError(answerProblem);
  app.notFound((c) => answerProblem(unanswered(c), c));
  return app;
}

function unanswered(c: Context): ApiProblem {
  const allowed = methodsAt(c.req.path);
  if (allowed.length === 0) {
    return new ApiProblem('route-not-found', {
      detail: text(
        `Look at ${DOCUMENTATION_PATH} for what there is`,
        `Consulte ${DOCUMENTATION_PATH} para ver lo que hay`,
      ),
    });
  }
  c.header('allow', allowed.join(', '));
  return new ApiProblem('method-not-allowed', { accepted: allowed });
}

const PLACES: readonly (readonly [pattern: RegExp, method: string])[] = [
  ...Object.values<RouteDefinition>(ROUTES).map(
    ({ path, method }) => [new RegExp(`^${path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u'), method] as const,
  ),
  ...[OPENAPI_PATH, DOCUMENTATION_PATH].map((path) => [new RegExp(`^${path}$`, 'u'), 'GET'] as const),
];

/** The methods that an address knows; a GET can also be asked as HEAD. */
function methodsAt(path: string): readonly string[] {
  const methods = PLACES.filter(([pattern]) => pattern.test(path)).map(([, method]) => method);
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}
