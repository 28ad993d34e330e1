import { Hono } from 'hono';
import type { ApiDeps } from '../deps.ts';
import { answerAsOf, answerPage } from '../middleware/answer.ts';
import { paramsOf, pathOf, queryOf } from '../middleware/request.ts';
import { findProduct, findSupplier } from '../use-cases/find-supplier.ts';
import { findVersion } from '../use-cases/find-versions.ts';
import { listSuppliers } from '../use-cases/list-suppliers.ts';

/** Suppliers, their products and the versions of these. */
export function supplierRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get(pathOf('suppliers'), async (c) => answerPage(c, await listSuppliers(deps, queryOf('suppliers', c))))
    .get(pathOf('supplier'), async (c) => {
      const { domain } = paramsOf('supplier', c);
      return answerAsOf(c, await findSupplier(deps, domain, queryOf('supplier', c)));
    })
    .get(pathOf('product'), async (c) => {
      const name = paramsOf('product', c);
      return answerAsOf(c, await findProduct(deps, name, queryOf('product', c)));
    })
    .get(pathOf('version'), async (c) => {
      const name = paramsOf('version', c);
      return answerAsOf(c, await findVersion(deps.db, name, queryOf('version', c).at));
    });
}
