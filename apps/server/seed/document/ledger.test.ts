import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf, LIST, MAKER } from '../tests/rows.ts';
import type { CitedSource } from './cited-source.ts';
import { createLedger } from './ledger.ts';
import type { Provenance } from './provenance.ts';
import { SeedError } from './seed-error.ts';

const catalog = catalogOf();
const OWN: CitedSource = { ...MAKER, id: 'own', title: 'Own' };

describe('createLedger', () => {
  it('has nothing to cite at first', () => {
    const ledger = createLedger(catalog);

    expect(ledger.citations()).toEqual([]);
    expect(ledger.sourceNotes('subject')).toEqual([]);
    expect(ledger.latest()).toBeUndefined();
  });

  it('cites each source of a statement that has several', () => {
    const ledger = createLedger(catalog);
    ledger.cite('a', '.name', { sources: ['maker', 'list'], asOf: '2026' });

    expect(ledger.citations().map(({ attributedTo, expressions }) => [attributedTo, expressions])).toEqual([
      ['source:list', ["$..[?(@['bom-ref']=='a')].name"]],
      ['source:maker', ["$..[?(@['bom-ref']=='a')].name"]],
    ]);
  });

  it('cites the whole element where no member is named', () => {
    const ledger = createLedger(catalog);
    ledger.cite('a', '', { sources: ['list'], asOf: '2026' });

    expect(ledger.citations()[0]?.expressions).toEqual(["$..[?(@['bom-ref']=='a')]"]);
  });

  it('names a place once, however often it is cited from the same source', () => {
    const ledger = createLedger(catalog);
    for (let count = 0; count < 3; count += 1) ledger.cite('a', '.name', { sources: ['list'], asOf: '2026' });

    expect(ledger.citations()).toHaveLength(1);
    expect(ledger.citations()[0]?.expressions).toHaveLength(1);
  });

  it.each<[string, Partial<Provenance>]>([
    ['another date', { asOf: '2026-01' }],
    ['a note', { note: 'estimate' }],
    ['a quote', { quote: 'about' }],
    ['an empty note, which is none', { note: '' }],
  ])('keeps apart what has %s', (what, changes) => {
    const ledger = createLedger(catalog);
    const from: Provenance = { sources: ['list'], asOf: '2026' };
    ledger.cite('a', '.name', from);
    ledger.cite('a', '.type', { ...from, ...changes });

    expect(ledger.citations()).toHaveLength(what.endsWith('none') ? 1 : 2);
  });

  it('takes no note for a quote', () => {
    const ledger = createLedger(catalog);
    ledger.cite('a', '.x', { sources: ['list'], asOf: '2026', note: 'same' });
    ledger.cite('a', '.y', { sources: ['list'], asOf: '2026', quote: 'same' });

    expect(ledger.citations().map(({ note }) => note)).toEqual([
      'A list · MIT · grade: secondary · as of 2026 · “same”',
      'A list · MIT · grade: secondary · as of 2026 · same',
    ]);
  });

  it('notes each source once, as the annotator whom the citations name', () => {
    const ledger = createLedger(catalog);
    ledger.cite('a', '.x', { sources: ['list'], asOf: '2025' });
    ledger.cite('a', '.y', { sources: ['list'], asOf: '2026' });

    expect(ledger.sourceNotes('subject')).toEqual([
      {
        subjects: ['subject'],
        annotator: {
          component: {
            'bom-ref': 'source:list',
            type: 'data',
            name: 'A list',
            version: '2026-07-02',
            externalReferences: [
              {
                type: 'documentation',
                url: 'https://github.com/somebody/list/blob/0123abc/data/list.json',
              },
            ],
            properties: [{ name: 'trasluz:fact:level', value: 'third-party' }],
          },
        },
        timestamp: '2026-07-02T00:00:00Z',
        text: 'Facts taken from this source; licence: MIT; grade: secondary',
      },
    ]);
  });

  it.each([
    [['2024', '2026', '2025'], '2026-01-01T00:00:00Z'],
    [['2026-02', '2026-01-31'], '2026-02-01T00:00:00Z'],
    [['2026-12-31', '2027'], '2027-01-01T00:00:00Z'],
    [['2026-08', '2026'], '2026-08-01T00:00:00Z'],
  ])('is as new as the newest of %j: %s', (dates, latest) => {
    const ledger = createLedger(catalog);
    for (const asOf of dates) ledger.cite('a', '.x', { sources: ['list'], asOf });

    expect(ledger.latest()).toBe(latest);
  });

  it('finds sources of the seed before those of the catalogue', () => {
    const ledger = createLedger(catalog, [OWN, { ...LIST, title: 'Another list' }]);
    ledger.cite('a', '.x', { sources: ['own', 'list'], asOf: '2026' });

    expect(ledger.citations().map(({ note }) => note?.split(' · ')[0])).toEqual(['Another list', 'Own']);
  });

  it.each(['nobody', '', 'LIST', 'constructor', '__proto__'])('refuses the unknown source %j', (id) => {
    const ledger = createLedger(catalog);
    const cite = (): void => ledger.cite('a', '.x', { sources: [id], asOf: '2026' });

    expect(cite).toThrow(SeedError);
    expect(cite).toThrow(
      expect.objectContaining({ code: 'unknown-source', message: `Cannot cite "${id}": no such source` }),
    );
  });

  it('says nothing of a statement without a source, which the audit finds', () => {
    const ledger = createLedger(catalog);
    ledger.cite('a', '.x', { sources: [], asOf: '2026' });

    expect(ledger.citations()).toEqual([]);
  });

  it('writes the same citations in whatever order the sources were cited', () => {
    const statement = fc.record({
      sources: fc.subarray(['maker', 'list', 'knowledge'], { minLength: 1 }),
      asOf: fc.constantFrom('2024', '2025-05', '2026-01-02'),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (statements) => {
        const [forward, backward] = [statements, [...statements].reverse()].map((list) => {
          const ledger = createLedger(catalog);
          for (const from of list) ledger.cite('a', '.x', from);
          return { citations: ledger.citations(), latest: ledger.latest() };
        });
        expect(forward).toEqual(backward);
      }),
    );
  });
});
