import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { type AuditedDocument, auditSeed, formatAudit } from './audit.ts';
import type { SeedDocument } from './document/seed-document.ts';
import { seedDocuments } from './documents.ts';

const documents = seedDocuments(await loadCatalog());

/** Documents are published one by one at the first start, and read as a whole by pages. */
const BYTES_MAX = 128 * 1024;

describe('the seed', () => {
  it('has a source and a date for every fact with a value, in valid documents of a third party', async () => {
    const audited = await auditSeed(documents);

    expect(
      audited.flatMap(({ reference, faults }) => faults.map((fault) => `${reference}: ${fault}`)),
    ).toEqual([]);
    expect(audited.length).toBeGreaterThan(290);
    expect(sum(audited, ({ valued }) => valued)).toBeGreaterThan(6000);
    expect(Math.max(...audited.map(({ bytes }) => bytes))).toBeLessThan(BYTES_MAX);
  });

  it('has every document that the comparison of the first start asks for', () => {
    const references = new Set(documents.map(({ reference }) => reference));

    expect(DEMANDED.filter((name) => !references.has(`community.localhost/${name}`))).toEqual([]);
  });

  it('writes the same documents from a catalogue that was read again', async () => {
    const again = seedDocuments(await loadCatalog());

    expect(again.map(({ reference }) => reference)).toEqual(documents.map(({ reference }) => reference));
    expect(textOf(again, 'openai@2025-12')).toBe(textOf(documents, 'openai@2025-12'));
  });

  it('has one product for each thing, so that the newest version of each is all of them', () => {
    const products = documents.map(({ reference }) => reference.replace(/@.*$/, ''));

    expect(products.filter((product, index) => products.indexOf(product) !== index)).toEqual([]);
  });
});

const DEMANDED: readonly string[] = [
  'openai@2025-12',
  'amazon@2025-12',
  'microsoft@2026-08',
  'google@2025-12',
  'nvidia@2026-08',
  'anthropic@2025-12',
  'meta@2025-12',
  'mistral@2025-12',
  'deepseek@2025-12',
  'alibaba@2025-12',
  'ibm@2025-12',
  'aws-trainium2@2026-08',
  'nvidia-h100-sxm@2026-08',
  'google-tpu-v6e@2026-08',
  'amd-mi300x@2026-08',
  'aws@2026-08',
  'azure@2026-08',
  'microsoft-copilot@2025-12-02',
];

describe('auditSeed', () => {
  const [sound] = documents;
  if (sound === undefined) throw new RangeError('the seed is empty');

  it('finds a value without a source', async () => {
    const uncited = rewritten(sound, (document) => ({ ...document, citations: undefined }));

    expect((await auditSeed([uncited]))[0]?.faults).toContain(
      'product.name of OpenAI foundation models has no source',
    );
  });

  it('finds a document that does not say whom it is about', async () => {
    const own = rewritten(sound, (document) => ({
      ...document,
      metadata: { ...(document['metadata'] as object), properties: undefined },
    }));

    expect((await auditSeed([own]))[0]?.faults).toContain(
      'it does not say that a third party wrote it about whom',
    );
  });

  it('finds a document that is not valid, one that changes, and one that is written twice', async () => {
    let count = 0;
    const broken = rewritten(sound, (document) => ({ ...document, extra: true }));
    const restless = {
      ...sound,
      build: () => {
        count += 1;
        return `${sound.build()}${' '.repeat(count)}`;
      },
    };
    const [first, second, third] = await auditSeed([broken, restless, sound]);

    expect(first?.faults.some((fault) => fault.startsWith('it is not valid'))).toBe(true);
    expect(second?.faults).toContain('it is not the same when written again');
    expect(third?.faults).toContain(`${sound.reference} is written twice`);
  });

  it('finds bytes that cannot be read and a reference that cannot be published', async () => {
    const [audited] = await auditSeed([{ reference: 'nowhere', build: () => '{' }]);

    expect(audited?.faults).toContain('its reference cannot be published');
    expect(audited?.facts).toBe(0);
  });

  it('tells the result as a table with every fault below it', async () => {
    const table = formatAudit(await auditSeed([sound, { reference: 'nowhere', build: () => '{' }]));

    expect(table).toMatch(/^documents +2$/m);
    expect(table).toMatch(/^nowhere: its reference cannot be published$/m);
    expect(formatAudit([])).toMatch(/^documents +0$/m);
  });
});

function rewritten(
  document: SeedDocument,
  change: (value: Record<string, unknown>) => Record<string, unknown>,
): SeedDocument {
  const value: Record<string, unknown> = JSON.parse(document.build());
  return { ...document, build: () => JSON.stringify(change(value)) };
}

function textOf(list: readonly SeedDocument[], name: string): string | undefined {
  return list.find(({ reference }) => reference.endsWith(`/${name}`))?.build();
}

function sum(audited: readonly AuditedDocument[], of: (one: AuditedDocument) => number): number {
  return audited.reduce((total, one) => total + of(one), 0);
}
