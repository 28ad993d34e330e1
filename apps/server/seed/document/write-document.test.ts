import { validate } from '@trasluz/formats';
import { describe, expect, it } from 'vitest';
import { ACME, catalogOf, known, notFound, supplierRow } from '../tests/rows.ts';
import { createLedger } from './ledger.ts';
import { ASSEMBLED, SEED_NAMESPACE, SEED_PUBLISHER } from './publisher.ts';
import { seedReference } from './seed-document.ts';
import { SeedError } from './seed-error.ts';
import { serialNumberOf } from './serial-number.ts';
import { type DocumentParts, domainOf, SUBJECT_REF, writeDocument } from './write-document.ts';

function parts(changes: Partial<DocumentParts> = {}): DocumentParts {
  const ledger = createLedger(catalogOf());
  ledger.cite(SUBJECT_REF, '.name', { sources: ['list'], asOf: '2026-07' });
  return {
    reference: 'community.localhost/one@1',
    about: 'acme.example',
    subject: { 'bom-ref': SUBJECT_REF, type: 'device', name: 'One' },
    ledger,
    ...changes,
  };
}

describe('writeDocument', () => {
  it('writes the whole document of a third party, its members in the order of the specification', () => {
    const text = writeDocument(parts());
    const document: Record<string, unknown> = JSON.parse(text);

    expect(Object.keys(document)).toEqual([
      'bomFormat',
      'specVersion',
      'serialNumber',
      'version',
      'metadata',
      'compositions',
      'annotations',
      'citations',
    ]);
    expect({ ...document, serialNumber: undefined, annotations: undefined }).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      version: 1,
      metadata: {
        timestamp: '2026-07-01T00:00:00Z',
        lifecycles: [
          {
            name: 'assembled from public sources',
            description: 'Assembled by the Trasluz community from public sources',
          },
        ],
        authors: [{ name: 'Trasluz community' }],
        manufacturer: { 'bom-ref': 'author', name: 'Trasluz community' },
        component: { 'bom-ref': 'subject', type: 'device', name: 'One' },
        properties: [{ name: 'trasluz:about', value: 'acme.example' }],
      },
      compositions: [{ aggregate: 'incomplete', assemblies: ['subject'] }],
      citations: [
        {
          expressions: ["$..[?(@['bom-ref']=='subject')].name"],
          timestamp: '2026-07-01T00:00:00Z',
          attributedTo: 'source:list',
          note: 'A list · MIT · grade: secondary · as of 2026-07',
        },
        {
          expressions: [
            '$.metadata.authors',
            '$.metadata.manufacturer',
            '$.metadata.lifecycles',
            '$.compositions',
          ],
          timestamp: '2026-07-01T00:00:00Z',
          attributedTo: 'author',
          note: 'Assembled by the Trasluz community from public sources',
        },
      ],
    });
  });

  it('says in a note that the supplier did not publish it, and where the facts come from', () => {
    const { annotations }: { annotations: readonly { text: string; annotator: object }[] } = JSON.parse(
      writeDocument(parts()),
    );

    expect(annotations.map(({ text }) => text)).toEqual([
      'Assembled by the Trasluz community from public sources; not published by the supplier',
      'Facts taken from this source; licence: MIT; grade: secondary',
    ]);
    expect(annotations[0]?.annotator).toEqual({ organization: { name: 'Trasluz community' } });
  });

  it('is valid, also with nothing cited and with further members', async () => {
    const rest = {
      components: [{ 'bom-ref': 'b', type: 'data' as const, name: 'B' }],
      services: [{ 'bom-ref': 'c', name: 'C' }],
      dependencies: [{ ref: SUBJECT_REF, dependsOn: ['b', 'c'] }],
    };
    for (const changes of [{}, { ledger: createLedger(catalogOf()) }, { rest }]) {
      const bytes = new TextEncoder().encode(writeDocument(parts(changes)));

      const { valid, issues } = await validate(bytes);

      expect(valid).toBe(true);
      // A device has no version that anybody tells: the only warning there is.
      expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['W0302']));
    }
  });

  it('ends with a line feed and is indented by one blank, so that a diff of two is readable', () => {
    const text = writeDocument(parts());

    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n')[1]).toBe(' "bomFormat": "CycloneDX",');
  });

  it('has another serial number for another reference and for another content, and the same for the same', () => {
    const serialOf = (changes: Partial<DocumentParts>): string =>
      (JSON.parse(writeDocument(parts(changes))) as { serialNumber: string }).serialNumber;
    const first = serialOf({});

    expect(serialOf({})).toBe(first);
    expect(serialOf({ reference: 'community.localhost/one@2' })).not.toBe(first);
    expect(serialOf({ about: 'other.example' })).not.toBe(first);
    expect(serialOf({ subject: { 'bom-ref': SUBJECT_REF, type: 'device', name: 'Two' } })).not.toBe(first);
    expect(serialOf({ rest: { services: [] } })).not.toBe(first);
  });

  it('keeps text that is hostile to JSON as it is', () => {
    const name = '"\\\u0000\u2028\u202e</script>';
    const subject = { 'bom-ref': SUBJECT_REF, type: 'device', name } as const;

    expect(JSON.parse(writeDocument(parts({ subject })))).toMatchObject({
      metadata: { component: { name } },
    });
  });
});

describe('serialNumberOf', () => {
  // The first 128 bits of SHA-256, with version 8 and variant 10 of RFC 9562 written over.
  it.each([
    ['', 'urn:uuid:e3b0c442-98fc-8c14-9afb-f4c8996fb924'],
    ['abc', 'urn:uuid:ba7816bf-8f01-8fea-8141-40de5dae2223'],
  ])('derives from %j the number %s', (text, serial) => {
    expect(serialNumberOf(text)).toBe(serial);
  });
});

describe('what every seeded document has', () => {
  it('is published under a namespace that can be nobody’s domain', () => {
    expect(SEED_NAMESPACE).toBe('community.localhost');
    expect(seedReference('one', '2026-08')).toBe('community.localhost/one@2026-08');
  });

  it('names the author and how it came to be', () => {
    expect(SEED_PUBLISHER).toBe('Trasluz community');
    expect(ASSEMBLED).toBe('Assembled by the Trasluz community from public sources');
  });
});

describe('domainOf', () => {
  it('is the main domain of a supplier, or none', () => {
    expect(domainOf(ACME)).toBe('acme.example');
    expect(domainOf(supplierRow('a', 'A'))).toBeUndefined();
    expect(domainOf(supplierRow('a', 'A', { domains: notFound() }))).toBeUndefined();
    expect(domainOf(supplierRow('a', 'A', { domains: known([]) }))).toBeUndefined();
  });
});

describe('SeedError', () => {
  it('carries a code beside its message', () => {
    const error = new SeedError('unknown-supplier', 'Add it');

    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.message]).toEqual(['SeedError', 'unknown-supplier', 'Add it']);
  });
});
