import { ABOUT, type SupplyChain, text } from '@trasluz/bom';
import { knownValue, type Supplier } from '@trasluz/catalog';
import { isNamespace } from '@trasluz/contract';
import type { SupplierInput } from '@trasluz/store';
import { ApiProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';

type Catalog = ApiDeps['catalog'];

/**
 * The organisation that a document is about: the one that `trasluz:about` names in a document of a third party, by
 * domain or by a name of the catalogue; otherwise the publisher. Name, country and parent come from the catalogue
 * only, so that no document can call itself by somebody else's name.
 */
export function supplierOf(chain: SupplyChain, namespace: string, catalog: Catalog): SupplierInput {
  const about = chain.root.properties.find((property) => property.name === ABOUT)?.value.trim();
  return about === undefined ? supplierByDomain(namespace, catalog) : namedSupplier(about, catalog);
}

function namedSupplier(about: string, catalog: Catalog): SupplierInput {
  const domain = about.toLowerCase();
  if (isNamespace(domain)) return supplierByDomain(domain, catalog);
  const main = mainDomain(catalog.suppliers.find(about));
  if (main !== undefined) return supplierByDomain(main, catalog);
  throw new ApiProblem('supplier-unnamed', {
    detail: text(
      `Write the supplier's domain into "${ABOUT}": "${about.slice(0, 80)}" is not one, and the catalogue has no domain for it`,
      `Escriba el dominio del proveedor en «${ABOUT}»: «${about.slice(0, 80)}» no lo es y el catálogo no tiene dominio para él`,
    ),
  });
}

function supplierByDomain(domain: string, catalog: Catalog): SupplierInput {
  const row = catalog.suppliers.findByHost(domain);
  if (row === undefined) return { domain, name: domain };
  const country = knownValue(row.country);
  const parent = mainDomain(catalog.suppliers.parents(row.id).at(-1));
  return {
    // Every domain of an organisation leads to its page.
    domain: mainDomain(row) ?? domain,
    name: row.name,
    ...(country === undefined ? {} : { country }),
    ...(parent === undefined ? {} : { parent }),
  };
}

function mainDomain(row: Supplier | undefined): string | undefined {
  return knownValue(row?.domains)?.[0];
}
