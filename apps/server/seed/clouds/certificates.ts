import { type ExternalReference, ownProperty, type Property } from '@trasluz/bom';
import { type Authorization, type Catalog, type Cloud, isKnown, knownValue } from '@trasluz/catalog';
import { urlOf } from '../document/cited-source.ts';
import type { Element } from '../document/element.ts';
import { provenanceOf, provenanceOfRow } from '../document/provenance.ts';

/** The authorizations and qualifications of a cloud, as references to who lists them. */
export function certificateReferences(
  catalog: Catalog,
  cloud: Cloud,
  element: Element,
): { readonly externalReferences?: readonly ExternalReference[] } {
  const authorizations = catalog.authorizations.all().filter((row) => isOfCloud(row, cloud));
  const references = [
    ...authorizations.flatMap((row) => authorizationReference(catalog, row)),
    ...qualificationReference(catalog, cloud),
  ];
  references.forEach(({ from }, position) => {
    element.cite(`.externalReferences[${position}]`, from);
  });
  return references.length === 0 ? {} : { externalReferences: references.map(({ reference }) => reference) };
}

/** The register also lists what is only ready for an assessment or in the middle of one: that certifies nothing. */
const AUTHORIZED = 'FedRAMP Authorized';

/** The register also lists other products of the company; infrastructure is what a cloud is. */
function isOfCloud({ supplier, serviceModels, status }: Authorization, cloud: Cloud): boolean {
  if (supplier !== cloud.supplier || knownValue(status) !== AUTHORIZED) return false;
  return (knownValue(serviceModels) ?? []).includes('IaaS');
}

interface Cited {
  readonly reference: ExternalReference;
  readonly from: ReturnType<typeof provenanceOf>;
}

function authorizationReference(catalog: Catalog, row: Authorization): readonly Cited[] {
  const url = sourceUrl(catalog, row.sources);
  if (url === undefined) return [];
  const level = knownValue(row.level)?.toLowerCase() ?? 'other';
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['cert:scheme', `fedramp-${level.replaceAll(/[^a-z]+/gu, '-')}`],
    ['cert:id', row.id.split(':').at(-1)],
    ['cert:scope', row.name],
    ['cert:issuer', knownValue(row.authorizedBy)],
    ['cert:valid-from', knownValue(row.authorizedOn)],
  ];
  const comment = `FedRAMP: ${row.name}, ${AUTHORIZED}`;
  return [
    {
      reference: { type: 'certification-report', url, comment, properties: toProperties(properties) },
      from: provenanceOfRow(row),
    },
  ];
}

function qualificationReference(catalog: Catalog, { secNumCloud }: Cloud): readonly Cited[] {
  if (!isKnown(secNumCloud) || !secNumCloud.value) return [];
  const url = sourceUrl(catalog, secNumCloud.sources);
  if (url === undefined) return [];
  const properties = toProperties([['cert:scheme', 'secnumcloud']]);
  return [
    {
      reference: { type: 'certification-report', url, comment: 'SecNumCloud qualification', properties },
      from: provenanceOf(secNumCloud),
    },
  ];
}

function sourceUrl(catalog: Catalog, sources: readonly string[]): string | undefined {
  return sources
    .map((id) => urlOf(catalog.sources.find(id)?.location ?? ''))
    .find((url) => url !== undefined);
}

function toProperties(entries: readonly (readonly [string, string | undefined])[]): readonly Property[] {
  return entries.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: ownProperty(name), value }],
  );
}
