import type { Json, JsonObject } from '@trasluz/bom';
import { type Draft, objectsOf, textOf } from '../draft.ts';
import { linksIn, refsOf } from '../graph/graph.ts';
import { idOfPointer } from '../things/ids.ts';
import { REFERENCE_TYPES, SPDX_REFERENCES } from '../vocabulary/references.ts';
import { hashesFromSpdx, hashesToSpdx, isPackageClass } from './identity-rows.ts';
import { type Reading, type Row, said, type Writing } from './row.ts';

/** The comment by which an endpoint of a service is told from its other references. */
const ENDPOINT = 'endpoint';

/** Where it is found and what is written about it. */
export const REFERENCES: Row = {
  concept: 'download and other references',
  cdx: 'externalReferences[]',
  spdx: 'software_downloadLocation, externalRef[], copiedTo → software_File',
  mark: '>',
  rule: 'The first distribution is the download location, others are altDownloadLocation; types by a table, comments copied. A distribution with hashes also is a File that the package was copied to.',
  write(writing) {
    const references = objectsOf(writing.own, 'externalReferences');
    if (references.length === 0) return;
    const isPackage = isPackageClass(writing.element['type']);
    const download = isPackage ? references.find(isDistribution) : undefined;
    if (download !== undefined) writing.element['software_downloadLocation'] = String(download['url']);
    const others = references.filter((reference) => reference !== download).flatMap(referenceToSpdx);
    addReferences(writing.element, others);
    if (isPackage) writeCopies(writing);
  },
  read(reading) {
    const references = [...downloadsOf(reading), ...referencesFromSpdx(reading)];
    if (hasForeignType(reading)) reading.lose('externalRef', 'references of the nearest type');
    addCopies(reading, references);
    if (references.length > 0) reading.put(['externalReferences'], references, 'externalRef');
    if (said(reading, 'software_downloadLocation') !== undefined)
      reading.note(['externalReferences', 0], 'software_downloadLocation');
    reading.see('software_homePage');
  },
};

function isDistribution(reference: JsonObject): boolean {
  return reference['type'] === 'distribution' && textOf(reference, 'url') !== undefined;
}

function referenceToSpdx(reference: JsonObject): Json[] {
  const url = textOf(reference, 'url');
  if (url === undefined) return [];
  const comment = textOf(reference, 'comment');
  return [
    {
      type: 'ExternalRef',
      ...(comment === undefined ? {} : { comment }),
      externalRefType: SPDX_REFERENCES.get(textOf(reference, 'type') ?? '') ?? 'other',
      locator: [url],
    },
  ];
}

function addReferences(element: Draft, references: readonly Json[]): void {
  if (references.length > 0) element['externalRef'] = [...objectsOf(element, 'externalRef'), ...references];
}

function writeCopies({ own, thing, graph }: Writing): void {
  const references = own['externalReferences'];
  if (!Array.isArray(references)) return;
  const to: string[] = [];
  references.forEach((reference: JsonObject, index) => {
    const hashes = hashesToSpdx(objectsOf(reference, 'hashes'));
    if (hashes.length === 0 || !isDistribution(reference)) return;
    const id = idOfPointer(graph.ids, `${thing.pointer}/externalReferences/${index}`);
    const file = graph.add('software_File', id);
    file['name'] = String(reference['url']);
    file['verifiedUsing'] = hashes;
    to.push(id);
  });
  if (to.length > 0) graph.relate({ from: thing.id, type: 'copiedTo', to });
}

function downloadsOf(reading: Reading): Draft[] {
  const url = said(reading, 'software_downloadLocation');
  const page = said(reading, 'software_homePage');
  return [
    ...(url === undefined ? [] : [{ type: 'distribution', url }]),
    ...(page === undefined ? [] : [{ type: 'website', url: page }]),
  ];
}

function referencesFromSpdx({ item, kind }: Reading): Draft[] {
  return objectsOf(item.value, 'externalRef').flatMap((reference) => {
    if (kind === 'service' && isEndpoint(reference)) return [];
    const type = REFERENCE_TYPES.get(textOf(reference, 'externalRefType') ?? '') ?? 'other';
    const comment = textOf(reference, 'comment');
    return refsOf(reference, 'locator').map((url) =>
      comment === undefined ? { type, url } : { type, url, comment },
    );
  });
}

/** References of types that CycloneDX has not come over as others. */
function hasForeignType({ item, ids }: Reading): boolean {
  if (ids !== undefined) return false;
  const types = objectsOf(item.value, 'externalRef').map((reference) => textOf(reference, 'externalRefType'));
  return types.some((type) => SPDX_REFERENCES.get(REFERENCE_TYPES.get(type ?? '') ?? '') !== type);
}

/** The digests of a copy stand on the file that it was copied to, whose name is where it lies. */
function addCopies({ links, graph }: Reading, references: Draft[]): void {
  const copies = linksIn(links, 'copiedTo').flatMap(({ to }) => to);
  if (copies.length === 0) return;
  const byUrl = new Map(references.toReversed().map((reference) => [reference['url'], reference]));
  for (const copy of copies) {
    const file = graph.itemById.get(copy)?.value;
    const url = textOf(file, 'name');
    if (file === undefined || url === undefined) continue;
    const hashes = hashesFromSpdx(file);
    const known = byUrl.get(url);
    if (known?.['type'] === 'distribution' && known['hashes'] === undefined) known['hashes'] = hashes;
    else references.push({ type: 'distribution', url, hashes });
  }
}

/** Where a service is called. */
export const ENDPOINTS: Row = {
  concept: 'endpoints of a service',
  cdx: 'services[].endpoints[]',
  spdx: 'externalRef[other]',
  mark: '>',
  rule: `One reference each, with the comment "${ENDPOINT}".`,
  write({ own, element }) {
    const endpoints = own['endpoints'];
    if (!Array.isArray(endpoints)) return;
    const locators = endpoints.filter((url) => typeof url === 'string' && url !== '');
    addReferences(
      element,
      locators.map((url) => ({
        type: 'ExternalRef',
        comment: ENDPOINT,
        externalRefType: 'other',
        locator: [url],
      })),
    );
  },
  read(reading) {
    const endpoints = objectsOf(reading.item.value, 'externalRef')
      .filter(isEndpoint)
      .flatMap((reference) => refsOf(reference, 'locator'));
    if (endpoints.length > 0) reading.put(['endpoints'], [...endpoints], 'externalRef');
  },
};

function isEndpoint(reference: JsonObject): boolean {
  return textOf(reference, 'externalRefType') === 'other' && textOf(reference, 'comment') === ENDPOINT;
}
