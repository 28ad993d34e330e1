import { canonicalJson, isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';
import { writeSpdx } from '../write-spdx.ts';
import { withoutExtensions } from './laws.ts';

type Given = JsonObject;

/** One way to say something in CycloneDX, and what it is in SPDX. */
export interface RowExample {
  readonly name: string;
  /** Members of the component, beside those of the base. */
  readonly says: Given;
  /** Members of the element, beside those of the base: all of them. */
  readonly element?: Given;
  /** What is read of the element alone, without any extension; what was said where it is left out. */
  readonly reads?: Given;
  /** Everything else in the graph but the document, its SBOM, who made it, and what the base brings. */
  readonly beside?: readonly Json[];
}

/** What is the same in all examples of one table. */
export interface RowBase {
  readonly component: Given;
  readonly element: Given;
}

/** A component that nothing special is said of. */
export const PACKAGE: RowBase = {
  component: { type: 'library', 'bom-ref': 'it', name: 'it' },
  element: {
    type: 'software_Package',
    spdxId: '#it',
    creationInfo: '_:creation',
    software_primaryPurpose: 'library',
    name: 'it',
  },
};

/** A model of which nothing is said. */
export const MODEL: RowBase = {
  component: { type: 'machine-learning-model', 'bom-ref': 'it', name: 'it' },
  element: {
    type: 'ai_AIPackage',
    spdxId: '#it',
    creationInfo: '_:creation',
    software_primaryPurpose: 'model',
    name: 'it',
    software_copyrightText: 'NOASSERTION',
    software_downloadLocation: 'NOASSERTION',
    ai_useSensitivePersonalInformation: 'noAssertion',
  },
};

/** A dataset of which nothing is said. */
export const DATASET: RowBase = {
  component: { type: 'data', 'bom-ref': 'it', name: 'it' },
  element: {
    type: 'dataset_DatasetPackage',
    spdxId: '#it',
    creationInfo: '_:creation',
    software_primaryPurpose: 'data',
    name: 'it',
    software_copyrightText: 'NOASSERTION',
    software_downloadLocation: 'NOASSERTION',
    dataset_datasetType: ['noAssertion'],
    dataset_hasSensitivePersonalInformation: 'noAssertion',
  },
};

/** Holds one row of the mapping to its examples: written, read by anyone, and read with our extension. */
export function testRow(about: string, base: RowBase, examples: readonly RowExample[]): void {
  describe(about, () => {
    it.each(examples)('is written: $name', ({ says, element = {}, beside }) => {
      const graph = shortGraph(documentOf(base, says));
      withoutExtensions(graph);
      expect(graph.find(({ spdxId }) => spdxId === '#it')).toEqual({ ...base.element, ...element });
      if (beside !== undefined) expect(graph.filter(isBeside)).toEqual(beside);
    });

    it.each(examples)('is read without extensions: $name', ({ says, reads = says }) => {
      const { value } = writeSpdx(documentOf(base, says));
      const graph = value['@graph'] as Record<string, unknown>[];
      withoutExtensions(graph);
      const { bom } = readSpdx(value);
      expect(bom['components']).toEqual([{ ...base.component, ...reads }]);
    });

    it.each(examples)('comes back whole: $name', ({ says }) => {
      const bom = documentOf(base, says);
      const before = structuredClone(bom);
      const reading = readSpdx(JSON.parse(JSON.stringify(writeSpdx(bom).value)) as JsonObject);
      expect(canonicalJson(reading.bom)).toBe(canonicalJson(bom));
      expect(reading.issues).toEqual([]);
      expect(bom).toEqual(before);
    });
  });
}

const SERIAL = '3e671687-395b-41f5-a30f-a58921a69b79';

function documentOf({ component }: RowBase, says: Given): JsonObject {
  return numbered({ components: [{ ...component, ...says }] });
}

/** Builds a document with a serial number. */
export function numbered(members: Given): JsonObject {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: `urn:uuid:${SERIAL}`,
    version: 1,
    ...members,
  };
}

/** Writes a document with a serial number; `#x` stands for the whole id of x. */
export function shortGraph(bom: JsonObject): Record<string, unknown>[] {
  const text = JSON.stringify(writeSpdx(bom).value['@graph']);
  return JSON.parse(text.replaceAll(`urn:cdx:${SERIAL}/1#`, '#')) as Record<string, unknown>[];
}

/** What is read of a document by somebody who knows no extension. */
export function readBare(bom: JsonObject): JsonObject {
  const { value } = writeSpdx(bom);
  const text = JSON.stringify(value, (key, member: unknown) => (key === 'extension' ? undefined : member));
  return readSpdx(JSON.parse(text) as JsonObject).bom;
}

const FRAME: ReadonlySet<unknown> = new Set(['CreationInfo', 'SpdxDocument', 'software_Sbom']);

function isBeside({ type, spdxId, name }: Record<string, unknown>): boolean {
  return !FRAME.has(type) && spdxId !== '#it' && name !== 'NOASSERTION';
}

/** The elements of a document but its frame; the nobody who made it is left out too. */
export function elementsOf(members: Given): readonly Json[] {
  return shortGraph(numbered(members)).filter(
    (element): element is JsonObject =>
      isJsonObject(element as Json) && !FRAME.has(element['type']) && element['name'] !== 'NOASSERTION',
  );
}

/** Builds a relationship as it is written. */
export function relation(
  from: string,
  relationshipType: string,
  to: readonly string[],
  { at = 0, ...members }: Given & { readonly at?: number } = {},
): JsonObject {
  return {
    type: members['scope'] === undefined ? 'Relationship' : 'LifecycleScopedRelationship',
    spdxId: `#/-/${relationshipType}/${at}`,
    creationInfo: '_:creation',
    from,
    relationshipType,
    to: [...to],
    ...members,
  };
}

/** Builds one property. */
export const property = (name: string, value?: string): JsonObject =>
  value === undefined ? { name } : { name, value };
