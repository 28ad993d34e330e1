import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { type CitedSource, sourceComponent, urlOf } from './cited-source.ts';
import { createElement } from './element.ts';
import { findSupplier } from './find-supplier.ts';
import { dayOf, instantOf } from './instant.ts';
import { createLedger } from './ledger.ts';
import { serialNumberOf } from './serial-number.ts';
import { writeDocument } from './write-document.ts';

const catalog = await loadCatalog();

const PAGE: CitedSource = {
  id: 'page',
  title: 'A page',
  location: 'https://openai.com/policies/page',
  licence: 'page',
  grade: 'vendor',
  date: '2026-08',
};

describe('instantOf', () => {
  it('takes a reduced date for the first instant of its period', () => {
    expect(instantOf('2026')).toBe('2026-01-01T00:00:00Z');
    expect(instantOf('2026-08')).toBe('2026-08-01T00:00:00Z');
    expect(dayOf('2026-08-31T10:00:00Z')).toBe('2026-08-31');
  });
});

describe('urlOf', () => {
  it('makes the address of a file at its commit, or of the commit where the path is a pattern', () => {
    expect(urlOf('github:boto/botocore@0e6e:data/a.json')).toBe(
      'https://github.com/boto/botocore/blob/0e6e/data/a.json',
    );
    expect(urlOf('github:boto/botocore@0e6e:data/{a,b}.json')).toBe(
      'https://github.com/boto/botocore/tree/0e6e',
    );
    expect(urlOf('github:boto/botocore@0e6e')).toBe('https://github.com/boto/botocore/tree/0e6e');
  });

  it('has no address for general knowledge', () => {
    expect(urlOf('no document')).toBeUndefined();
    expect(urlOf('https://readkong.com (page 1812794)')).toBeUndefined();
  });
});

describe('sourceComponent', () => {
  it('names the supplier as publisher of its own page', () => {
    expect(sourceComponent(PAGE, catalog)).toMatchObject({ publisher: 'OpenAI', name: 'A page' });
  });

  it('names no publisher where the grade says that somebody else compiled it', () => {
    expect(sourceComponent({ ...PAGE, grade: 'secondary' }, catalog).publisher).toBeUndefined();
    expect(sourceComponent({ ...PAGE, location: 'github:nobody/x@0e6e' }, catalog).publisher).toBeUndefined();
  });
});

describe('a ledger', () => {
  it('writes one citation for each source and date, whatever the order of its places', () => {
    const ledger = createLedger(catalog, [PAGE]);
    ledger.cite('a', '.name', { sources: ['page'], asOf: '2026-08' });
    ledger.cite('b', '.name', { sources: ['page'], asOf: '2026-08' });
    ledger.cite('b', '.type', { sources: ['page'], asOf: '2025', note: 'estimate', quote: 'about' });

    expect(ledger.citations()).toEqual([
      {
        expressions: ["$..[?(@['bom-ref']=='b')].type"],
        timestamp: '2025-01-01T00:00:00Z',
        attributedTo: 'source:page',
        note: 'A page · page · grade: vendor · as of 2025 · estimate · “about”',
      },
      {
        expressions: ["$..[?(@['bom-ref']=='a')].name", "$..[?(@['bom-ref']=='b')].name"],
        timestamp: '2026-08-01T00:00:00Z',
        attributedTo: 'source:page',
        note: 'A page · page · grade: vendor · as of 2026-08',
      },
    ]);
    expect(ledger.latest()).toBe('2026-08-01T00:00:00Z');
    expect(ledger.sourceNotes('a')).toHaveLength(1);
  });

  it('refuses a source that nobody described', () => {
    expect(() => createLedger(catalog).cite('a', '', { sources: ['rumour'], asOf: '2026' })).toThrow(
      'rumour',
    );
  });
});

describe('findSupplier', () => {
  it('finds a supplier, or says which one the catalogue lacks', () => {
    expect(findSupplier(catalog, 'openai').name).toBe('OpenAI');
    expect(() => findSupplier(catalog, 'nobody')).toThrow('Add supplier "nobody"');
  });
});

describe('an element', () => {
  it('writes values, failed searches and unknowns, and nothing for what nobody looked up', () => {
    const element = createElement(createLedger(catalog, [PAGE]), "it's");
    element.datum({ value: 5, sources: ['page'], asOf: '2026' }, { name: 'p' });
    element.datum(
      { value: null, searched: { where: 'here', date: '2026-08' } },
      { name: 'p', facts: ['chip.board'] },
    );
    element.datum({ value: null, searched: { where: 'here', date: '2026-08' } }, { name: 'p' });
    element.datum(undefined, { name: 'p' });
    element.unknown('chip.model');

    expect(element.ref).toBe('its');
    expect(element.properties()).toEqual({
      properties: [
        { name: 'p', value: '5' },
        { name: 'trasluz:none-found', value: 'chip.board=2026-08-01 here (2026-08)' },
        { name: 'trasluz:undisclosed', value: 'chip.model=unknown' },
      ],
    });
  });

  it('has no empty list', () => {
    expect(createElement(createLedger(catalog), 'a').properties()).toEqual({});
  });
});

describe('writeDocument', () => {
  it('writes a document of a third party even when nothing was cited', () => {
    const text = writeDocument({
      reference: 'community.localhost/a@1',
      about: 'openai.com',
      subject: { 'bom-ref': 'subject', type: 'device', name: 'A' },
      ledger: createLedger(catalog),
    });

    expect(JSON.parse(text)).toMatchObject({
      metadata: {
        timestamp: '1970-01-01T00:00:00Z',
        authors: [{ name: 'Trasluz community' }],
        properties: [{ name: 'trasluz:about', value: 'openai.com' }],
      },
    });
  });

  it('derives the serial number from what it is about', () => {
    expect(serialNumberOf('a')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(serialNumberOf('a')).not.toBe(serialNumberOf('b'));
  });
});
