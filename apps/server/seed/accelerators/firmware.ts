import { type Component, type ExternalReference, ownProperty, type Property } from '@trasluz/bom';
import { type Accelerator, type Catalog, type FirmwareReview, isKnown, knownValue } from '@trasluz/catalog';
import { urlOf } from '../document/cited-source.ts';
import { createElement } from '../document/element.ts';
import type { Ledger } from '../document/ledger.ts';
import { provenanceOfRow } from '../document/provenance.ts';

/** The reviewed firmware images of an accelerator, each with its digests and the report on it. */
export function firmwareComponents(
  catalog: Catalog,
  { firmwareReviews }: Accelerator,
  ledger: Ledger,
): readonly Component[] {
  const ids = isKnown(firmwareReviews) ? firmwareReviews.value : [];
  return ids.flatMap((id) => {
    const review = catalog.firmwareReviews.find(id);
    return review === undefined ? [] : [firmwareComponent(catalog, review, ledger)];
  });
}

function firmwareComponent(catalog: Catalog, review: FirmwareReview, ledger: Ledger): Component {
  const element = createElement(ledger, `firmware:${review.id}`);
  const category = knownValue(review.category);
  const product = knownValue(review.product) ?? review.name;
  const version = knownValue(review.version);
  const vendor = knownValue(review.vendorName);
  const report = reportOf(catalog, review);
  // The report says all of it, so one citation covers the whole component.
  element.cite('', provenanceOfRow(review));
  return {
    'bom-ref': element.ref,
    type: 'firmware',
    ...(vendor === undefined ? {} : { supplier: { name: vendor } }),
    name: category === undefined ? product : `${product}: ${category}`,
    ...(version === undefined ? {} : { version }),
    ...digestsOf(review),
    ...(report === undefined ? {} : { externalReferences: [report] }),
  };
}

function digestsOf({ digests }: FirmwareReview): Pick<Component, 'hashes'> {
  const list = isKnown(digests) ? digests.value : [];
  return list.length === 0 ? {} : { hashes: list.map(({ alg, content }) => ({ alg, content })) };
}

/** The report has no published digest, so it is named and not evidence of itself. */
function reportOf(catalog: Catalog, review: FirmwareReview): ExternalReference | undefined {
  const path = knownValue(review.report);
  const repository = urlOf(
    catalog.sources.find(review.sources[0] ?? '')?.location.replace(/:[^:]*$/u, '') ?? '',
  );
  if (path === undefined || repository === undefined) return undefined;
  const file = path.split('/').map(encodeURIComponent).join('/');
  return {
    type: 'certification-report',
    url: `${repository.replace('/tree/', '/blob/')}/${file}`,
    comment: 'OCP S.A.F.E. short-form report',
    properties: certificateProperties(review),
  };
}

function certificateProperties(review: FirmwareReview): readonly Property[] {
  const entries: readonly (readonly [string, string | number | undefined])[] = [
    ['cert:scheme', 'ocp-safe'],
    ['cert:issuer', knownValue(review.reviewer)],
    ['cert:level', knownValue(review.framework)],
    ['cert:scope', knownValue(review.scope)],
    ['cert:valid-from', knownValue(review.completed)],
    ['cert:issues', knownValue(review.issues)],
  ];
  return entries.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: ownProperty(name), value: String(value) }],
  );
}
