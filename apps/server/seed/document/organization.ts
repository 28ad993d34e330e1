import type { Organization } from '@trasluz/bom';
import { type Catalog, type Datum, isKnown, knownValue, type Supplier } from '@trasluz/catalog';
import type { Element } from './element.ts';
import { organizationName } from './organization-name.ts';
import { provenanceOfChain } from './ownership-chain.ts';
import { type Provenance, provenanceOf, provenanceOfRow } from './provenance.ts';

/** The member of a component or service that names an organization. */
export type OrganizationMember = 'supplier' | 'manufacturer' | 'provider';

/** Which organization an element names, and as what. */
export interface Party {
  readonly member: OrganizationMember;
  readonly supplier: Supplier;
  /** Who says that it is the supplier, maker or provider; absent where the subject is the supplier's by definition. */
  readonly from?: Provenance;
  /** The legal name where it is not the supplier's main one. */
  readonly legalName?: Datum<string>;
}

/** Writes an organization with its legal name and the country of its seat, and cites both. */
export function writeOrganization(element: Element, party: Party): Organization {
  const { member, supplier } = party;
  const from = nameProvenance(party);
  // The relation stands at the organization, the name in it: who says the one need not say the other.
  if (party.from !== undefined) element.cite(`.${member}`, party.from);
  element.cite(`.${member}.name`, from);
  const country = isKnown(supplier.country) ? supplier.country : undefined;
  if (country !== undefined) element.cite(`.${member}.address.country`, provenanceOf(country));
  return {
    name: knownValue(party.legalName) ?? organizationName(supplier),
    ...(country === undefined ? {} : { address: { country: country.value } }),
  };
}

/** Says of the subject of a document who owns its supplier, and that the legal name is unknown where it is. */
export function writeOwnership(element: Element, { supplier, legalName }: Party, catalog: Catalog): void {
  if (!isKnown(legalName) && !isKnown(supplier.legalNames)) element.unknown('supplier.legal-name');
  const owners = catalog.suppliers.parents(supplier.id);
  const owner = owners.at(-1);
  const from = provenanceOfChain([supplier, ...owners.slice(0, -1)]);
  if (owner === undefined || from === undefined) return;
  element.own('cloud:ultimate-parent', organizationName(owner), from);
  if (isKnown(owner.country)) {
    element.own('cloud:parent-country', owner.country.value, provenanceOf(owner.country));
  }
}

function nameProvenance({ supplier, legalName }: Party): Provenance {
  if (isKnown(legalName)) return provenanceOf(legalName);
  return isKnown(supplier.legalNames) ? provenanceOf(supplier.legalNames) : provenanceOfRow(supplier);
}
