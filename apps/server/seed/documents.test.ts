import { loadCatalog } from '@trasluz/catalog';
import { parseReference } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from './documents.ts';
import { ENTRY_NAMES } from './tests/entry-names.ts';
import {
  ACCELERATOR_NAMES,
  CARD_NAMES,
  CLOUD_NAMES,
  PRODUCT_NAMES,
  type SeedName,
  SUPPLIER_NAMES,
} from './tests/seed-names.ts';
import { bomOf, subjectOf } from './tests/written.ts';

/** Each document with its text, which is written once. */
const documents = seedDocuments(await loadCatalog()).map(({ reference, build }) => {
  const text = build();
  return { reference, text, build: () => text };
});

/** In this order: what is asked for first is there first. */
const NAMES: readonly SeedName[] = [
  ...SUPPLIER_NAMES,
  ...PRODUCT_NAMES,
  ...ACCELERATOR_NAMES,
  ...CLOUD_NAMES,
  ...CARD_NAMES,
  ...ENTRY_NAMES,
];

describe('the documents of the seed', () => {
  it('have these names, in this order: another name would be a second product in a registry that has the first', () => {
    expect(documents.map(({ reference }) => reference.replace('community.localhost/', ''))).toEqual(
      NAMES.map(([name]) => name),
    );
  });

  it('are about these domains, and name their subjects so', () => {
    const written = documents.map((document) => {
      const bom = bomOf(document);
      return [bom.metadata?.properties?.[0]?.value, subjectOf(bom)?.name];
    });

    expect(written).toEqual(NAMES.map(([, about, subject]) => [about, subject]));
  });

  it('have references that every part of the product reads alike', () => {
    for (const { reference } of documents) {
      expect(parseReference(reference)).toMatchObject({ kind: 'version', namespace: 'community.localhost' });
    }
  });

  it('have serial numbers of which no two are the same', () => {
    const serials = documents.map((document) => bomOf(document).serialNumber);

    expect(new Set(serials).size).toBe(documents.length);
    expect(
      serials.every((serial) => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(serial ?? '')),
    ).toBe(true);
  });

  it('refer to nothing that they do not have', () => {
    for (const document of documents) {
      const { text } = document;
      const refs = new Set([...text.matchAll(/"bom-ref": "([^"]*)"/g)].map(([, ref]) => ref));
      const used = [...text.matchAll(/"(?:ref|attributedTo|target|assessor|requirement)": "([^"]*)"/g)];
      const dangling = used.flatMap(([, ref]) => (ref === undefined || refs.has(ref) ? [] : [ref]));

      expect({ name: document.reference, dangling }).toEqual({ name: document.reference, dangling: [] });
    }
  });

  it('cite no place that they do not have', () => {
    for (const document of documents) {
      const bom = bomOf(document);
      const { text } = document;
      const refs = new Set([...text.matchAll(/"bom-ref": "([^"]*)"/g)].map(([, ref]) => ref));
      const cited = (bom.citations ?? [])
        .flatMap(({ expressions }) => expressions ?? [])
        .flatMap((expression) => /=='(.*)'\)\]/.exec(expression)?.[1] ?? []);

      expect(cited.filter((ref) => !refs.has(ref))).toEqual([]);
    }
  });
});
