import { describe, expect, it } from 'vitest';
import { catalogOf, known, notFound, quoted } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { createElement, type Saying } from './element.ts';
import { dayOf, instantOf } from './instant.ts';
import { createLedger } from './ledger.ts';

const FROM = { sources: ['list'], asOf: '2026' };

function prepare(ref = 'a'): {
  element: ReturnType<typeof createElement>;
  ledger: ReturnType<typeof createLedger>;
} {
  const ledger = createLedger(catalogOf());
  return { element: createElement(ledger, ref), ledger };
}

describe('an element', () => {
  it('writes properties in the order in which they are said, each cited at its position', () => {
    const { element, ledger } = prepare();
    element.property('cdx:x', '1', FROM);
    element.own('y', '2', FROM);
    element.unknown('chip.model');
    element.own('z', '3', FROM);

    expect(element.properties()).toEqual({
      properties: [
        { name: 'cdx:x', value: '1' },
        { name: 'trasluz:y', value: '2' },
        { name: 'trasluz:undisclosed', value: 'chip.model=unknown' },
        { name: 'trasluz:z', value: '3' },
      ],
    });
    expect(citedPlaces(ledger.citations())).toEqual([
      'a .properties[0]',
      'a .properties[1]',
      'a .properties[3]',
    ]);
  });

  it('cites members that it does not write itself', () => {
    const { element, ledger } = prepare();
    element.cite('.name', FROM);
    element.cite('', FROM);

    expect(citedPlaces(ledger.citations())).toEqual(['a .name', 'a']);
    expect(element.properties()).toEqual({});
  });

  it.each([
    ["it's", 'its'],
    ["''", ''],
    ["a'] || true || ['", 'a] || true || ['],
    ['a"b', 'a"b'],
    ['modelo-ñ', 'modelo-ñ'],
  ])('has for the ref %j the ref %j, which a citation can quote', (wanted, ref) => {
    const { element, ledger } = prepare(wanted);
    element.cite('.name', FROM);

    expect(element.ref).toBe(ref);
    expect(ledger.citations()[0]?.expressions).toEqual([`$..[?(@['bom-ref']=='${ref}')].name`]);
  });

  it.each<[string, unknown, string[]]>([
    ['a text', known('x'), ['p=x']],
    ['an empty text', known(''), ['p=']],
    ['a number', known(1.5), ['p=1.5']],
    ['zero', known(0), ['p=0']],
    ['true', known(true), ['p=true']],
    ['false', known(false), ['p=false']],
    ['a large number', known(176_000_000_000), ['p=176000000000']],
  ])('writes %s as text', (_, datum, written) => {
    const { element } = prepare();
    // The table has data of several types.
    element.datum(datum as ReturnType<typeof known<string>>, { name: 'p' });

    expect(lines(element.properties())).toEqual(written);
  });

  it('writes each value of a datum that has several, and cites each', () => {
    const { element, ledger } = prepare();
    const values: Saying<string>['values'] = (text) => text.split(',');
    element.datum(known('a,b', { note: 'estimate' }), { name: 'p', values });

    expect(lines(element.properties())).toEqual(['p=a', 'p=b']);
    expect(citedPlaces(ledger.citations())).toEqual(['a .properties[0]', 'a .properties[1]']);
    expect(ledger.citations()[0]?.note).toContain('estimate');
  });

  it('keeps the words that a value was read from', () => {
    const { element, ledger } = prepare();
    element.datum(quoted('176B', '176 billion parameters'), { name: 'p' });

    expect(ledger.citations()[0]?.note).toBe(
      'Acme, a page · page · grade: vendor · as of 2026-08 · “176 billion parameters”',
    );
  });

  it('asks no question of a value that was not found, and none of one that nobody looked up', () => {
    const { element } = prepare();
    const values = (): readonly string[] => {
      throw new RangeError('it was asked');
    };
    element.datum(notFound(), { name: 'p', values, facts: ['chip.board'] });
    element.datum(undefined, { name: 'p', values, facts: ['chip.board'] });

    expect(lines(element.properties())).toEqual([
      'none-found=chip.board=2026-07-01 the pages of Acme (2026-07)',
    ]);
  });

  it('says of each fact that it was not found', () => {
    const { element } = prepare();
    element.datum(notFound(), { name: 'p', facts: ['a.b', 'c.d'] });

    expect(lines(element.properties())).toEqual([
      'none-found=a.b=2026-07-01 the pages of Acme (2026-07)',
      'none-found=c.d=2026-07-01 the pages of Acme (2026-07)',
    ]);
  });

  it.each<[string, readonly string[] | undefined, string[]]>([
    ['names no source', undefined, []],
    ['names an empty list of sources', [], []],
    ['names sources', ['list', 'maker'], ['a .properties[0]', 'a .properties[0]']],
  ])('cites what was read for a search that %s', (_, sources, places) => {
    const { element, ledger } = prepare();
    element.noneFound('a.b', notFound(sources === undefined ? {} : { sources }));

    expect(citedPlaces(ledger.citations())).toEqual(places);
  });
});

describe('dates', () => {
  it.each([
    ['2026', '2026-01-01'],
    ['2026-08', '2026-08-01'],
    ['2026-08-31', '2026-08-31'],
    ['2024-02-29', '2024-02-29'],
    ['2026-08-31T23:59:59Z', '2026-08-31'],
    ['2026-08-31 10:00', '2026-08-31'],
  ])('begin their period: %s on %s', (asOf, day) => {
    expect(dayOf(asOf)).toBe(day);
    expect(instantOf(asOf)).toBe(`${day}T00:00:00Z`);
  });
});
