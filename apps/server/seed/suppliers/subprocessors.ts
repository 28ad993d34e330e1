import { ownProperty, type Service } from '@trasluz/bom';
import { type Catalog, knownValue, type Subprocessor } from '@trasluz/catalog';
import { createElement } from '../document/element.ts';
import { writeForeignAccess } from '../document/foreign-access.ts';
import type { Ledger } from '../document/ledger.ts';
import { writeOrganization } from '../document/organization.ts';
import { provenanceOfRow } from '../document/provenance.ts';

/** The companies that a supplier names as processing data for it, each as a service with its purpose and places. */
export function subprocessorServices(
  catalog: Catalog,
  controller: string,
  ledger: Ledger,
): readonly Service[] {
  return catalog.subprocessors
    .all()
    .filter((row) => row.controller === controller)
    .map((row) => subprocessorService(catalog, row, ledger));
}

function subprocessorService(catalog: Catalog, row: Subprocessor, ledger: Ledger): Service {
  const element = createElement(ledger, `subprocessor:${row.supplier}`);
  const from = provenanceOfRow(row);
  const supplier = catalog.suppliers.find(row.supplier);
  for (const member of ['.name', '.description']) element.cite(member, from);
  const provider =
    supplier === undefined
      ? { name: row.name }
      : writeOrganization(element, { member: 'provider', supplier, from });
  element.datum(row.countries, {
    name: ownProperty('cloud:location'),
    values: (countries) => countries,
    facts: ['place.hosted'],
  });
  if (supplier !== undefined) writeForeignAccess(element, supplier, catalog);
  const products = knownValue(row.products) ?? [];
  return {
    'bom-ref': element.ref,
    provider,
    name: `${row.name}: ${knownValue(row.purpose) ?? 'sub-processor'}`,
    ...(products.length === 0 ? {} : { description: `Sub-processor of: ${products.join(', ')}` }),
    ...element.properties(),
  };
}
