import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { type AuditedDocument, auditSeed, formatAudit } from './audit.ts';
import { seedReference } from './document/seed-document.ts';
import { seedDocuments } from './documents.ts';
import { seeded } from './tests/seeded.ts';

type Json = Record<string, unknown>;

/** A small document of the seed, with a change. */
const base: Json = JSON.parse(
  seedDocuments(await loadCatalog())
    .find(({ reference }) => reference.endsWith('/amd-mi25@2026-08'))
    ?.build() ?? '{}',
);

/** The faults of the document with a change, beyond those of validity, which other tests look at. */
async function faultsOf(change: (document: Json) => Json): Promise<readonly string[]> {
  const text = JSON.stringify(change(structuredClone(base)));
  const [audited] = await auditSeed([{ reference: seedReference('x', '1'), build: () => text }]);
  return audited?.faults ?? [];
}

function metadata(changes: Json): (document: Json) => Json {
  return (document) => ({ ...document, metadata: { ...(document['metadata'] as Json), ...changes } });
}

/** Changes every citation of a source, and leaves that of the author. */
function citations(change: (citation: Json) => Json): (document: Json) => Json {
  return (document) => ({ ...document, citations: (document['citations'] as Json[]).map(change) });
}

describe('the audit of a document', () => {
  it('finds no fault in a sound one', async () => {
    expect(await faultsOf((document) => document)).toEqual([]);
  });

  it('finds every fact without a source', async () => {
    const faults = await faultsOf(({ citations: _, ...document }) => document);

    expect(faults).toContain('chip.designer of Instinct MI25 has no source');
    expect(faults).toContain('product.name of Instinct MI25 has no source');
    expect(faults.filter((fault) => fault.endsWith('has no source')).length).toBe(
      seeded('amd-mi25@2026-08').facts.filter(({ values }) => values.length > 0).length,
    );
  });

  it('finds a citation that names no date', async () => {
    const faults = await faultsOf(citations(({ timestamp: _, ...citation }) => citation));

    expect(faults).toContain('chip.designer of Instinct MI25 has no dated source');
  });

  it('finds that nothing dates a fact, not even the document', async () => {
    const undated = citations(({ timestamp: _, ...citation }) => citation);
    const faults = await faultsOf((document) => metadata({ timestamp: undefined })(undated(document)));

    expect(faults).toContain('chip.designer of Instinct MI25 has no date');
    expect(faults).toContain('chip.designer of Instinct MI25 has no dated source');
  });

  it('finds another author, and none', async () => {
    expect(await faultsOf(metadata({ authors: [{ name: 'Acme' }], manufacturer: undefined }))).toContain(
      'its author is Acme',
    );
    expect(await faultsOf(metadata({ authors: undefined, manufacturer: undefined }))).toContain(
      'its author is undefined',
    );
  });

  it.each([
    ['no supplier that it is about', { properties: undefined }],
    ['an empty list of properties', { properties: [] }],
    ['another property', { properties: [{ name: 'trasluz:alias', value: 'x' }] }],
  ])('finds %s', async (_, changes) => {
    expect(await faultsOf(metadata(changes))).toContain(
      'it does not say that a third party wrote it about whom',
    );
  });

  it('finds a trace of a corpus that was copied', async () => {
    const faults = await faultsOf(
      metadata({ timestamp: '2026-08-01T00:00:00Z', lifecycles: [{ name: 'packages.example' }] }),
    );

    expect(faults).toContain('it has "packages.example" in it');
  });

  it('says what is not valid about a document', async () => {
    const [fault] = await faultsOf((document) => ({ ...document, specVersion: '9.9' }));

    expect(fault).toMatch(/^it is not valid: .+/);
  });

  it.each(['x', 'community.localhost/x', 'community.localhost/x@', 'https://x.example', ''])(
    'finds that %j is no reference of a version',
    async (reference) => {
      const text = JSON.stringify(base);
      const [audited] = await auditSeed([{ reference, build: () => text }]);

      expect(audited?.faults).toContain('its reference cannot be published');
    },
  );
});

describe('the figures of the audit', () => {
  const one: AuditedDocument = {
    reference: 'community.localhost/a@1',
    bytes: 1000,
    facts: 10,
    states: { declared: 4, 'not-assessed': 6 },
    valued: 4,
    weak: 1,
    faults: [],
  };

  it('are summed over the documents, every fault below them', () => {
    const two = {
      ...one,
      reference: 'community.localhost/b@1',
      bytes: 500,
      states: { declared: 10 },
      faults: ['it is late', 'it is long'],
    };

    expect(formatAudit([one, two]).split('\n')).toEqual([
      'documents                                                  2',
      'bytes                                                      1500',
      'largest document, bytes                                    1000',
      'facts                                                      20',
      '  evidenced                                                0',
      '  declared                                                 14',
      '  partial                                                  0',
      '  contradicted                                             0',
      '  withheld                                                 0',
      '  not-disclosed                                            0',
      '  not-assessed                                             6',
      '  not-applicable                                           0',
      'facts with a value                                         8',
      '  of them by general knowledge only                        2',
      'faults (without source or date, invalid, not third-party)  2',
      'community.localhost/b@1: it is late',
      'community.localhost/b@1: it is long',
    ]);
  });

  it('count the states of the facts of a document', async () => {
    const text = JSON.stringify(base);
    const [audited] = await auditSeed([{ reference: seedReference('x', '1'), build: () => text }]);
    const { facts } = seeded('amd-mi25@2026-08');
    const counted = Object.values(audited?.states ?? {}).reduce((total, count) => total + count, 0);

    expect(audited?.bytes).toBe(new TextEncoder().encode(text).length);
    expect(audited?.facts).toBe(facts.length);
    expect(counted).toBe(facts.length);
    expect(audited?.valued).toBe(facts.filter(({ values }) => values.length > 0).length);
  });
});
