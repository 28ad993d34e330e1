import type { Json, JsonObject } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { readAnnotations } from './annotations.ts';
import { assembleComponents } from './assembly.ts';
import { loseUntaken, type Reading } from './element.ts';
import { readElements } from './elements.ts';
import { readLicences } from './licences.ts';
import { inOrder, loseSnippets } from './losses.ts';
import { membersOf } from './members.ts';
import { readDocumentReferences, readMetadata } from './metadata.ts';
import { createOrigins } from './origins.ts';
import { compositionsOf, dependenciesOf, readLinks } from './relationships.ts';

/** A document of SPDX 2 in the CycloneDX 1.7 form. */
export interface Spdx2Reading {
  readonly bom: JsonObject;
  /** Pointer in the document as it was read; the nearest one that is known. */
  pointerOf(pointer: string): string;
  /** What the 1.7 form does not say, in the order of the document. */
  readonly losses: readonly Loss[];
}

/**
 * Reads a document of SPDX 2.2 or 2.3 as CycloneDX 1.7. What CycloneDX has no member for is kept as properties
 * `trasluz:spdx-2:<name in SPDX>`, so that it can be read and compared; NOASSERTION says nothing and is left out.
 * The result fits the schema of 1.7 whatever was read. Linear in the document; never throws on content.
 */
export function readSpdx2(original: JsonObject): Spdx2Reading {
  const losses: Loss[] = [];
  const origins = createOrigins();
  const document = membersOf(original, '');
  const reading: Reading = { licences: readLicences(document), origins, losses };
  const elements = readElements(document, reading);
  const links = readLinks(document, elements, losses);
  const annotations = readAnnotations(elements, reading);
  const { root, components } = assembleComponents(elements, links, reading);
  const metadata = readMetadata(document, { links, root }, reading);
  const references = readDocumentReferences(document, reading);
  loseSnippets(document, losses);
  document.take('SPDXID');
  loseUntaken(document, losses);
  losses.push(...reading.licences.losses());
  const bom = origins.note(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      version: 1,
      metadata,
      ...withItems('components', components),
      ...withItems('dependencies', dependenciesOf(links)),
      ...withItems('compositions', compositionsOf(links.ends)),
      ...withItems('annotations', annotations),
      ...withItems('externalReferences', references),
    },
    '',
    PLACES,
  );
  return { bom, pointerOf: (pointer) => origins.pointerOf(bom, pointer), losses: inOrder(losses, original) };
}

/** Where the lists of the made document come from. */
const PLACES = {
  specVersion: 'spdxVersion',
  metadata: 'creationInfo',
  components: 'packages',
  dependencies: 'relationships',
  compositions: 'relationships',
  annotations: 'packages',
  externalReferences: 'externalDocumentRefs',
} as const;

function withItems(name: string, items: readonly Json[]): JsonObject {
  return items.length > 0 ? { [name]: items } : {};
}
