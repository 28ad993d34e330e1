import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CatalogError } from './catalog-error.ts';
import { createLookup, groupRows, NAME_LENGTH_MAX, normaliseAlias, normaliseIdentifier } from './lookup.ts';
import type { Row } from './row.ts';

describe('normaliseAlias', () => {
  it.each([
    ['Amazon Web Services, Inc.', 'amazonwebservicesinc'],
    ['amazon-web-services  INC', 'amazonwebservicesinc'],
    ['Dassault Systèmes', 'dassaultsystemes'],
    ['ＮＶＩＤＩＡ', 'nvidia'],
    ['アマゾン', 'アマソン'],
    ['—!?', ''],
  ])('folds %s', (name, key) => {
    expect(normaliseAlias(name)).toBe(key);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normaliseAlias(normaliseAlias(name))).toBe(normaliseAlias(name));
      }),
    );
  });
});

describe('createLookup', () => {
  const acme = rowOf('acme', 'Acme Corp.', ['ACME Clouds']);
  const bolt = rowOf('bolt', 'Bolt', []);
  const lookup = createLookup([bolt, acme]);

  it.each(['acme', 'ACME', 'acme corp', 'Acme-Clouds', 'aCmE  cLoUdS!'])('finds a row by "%s"', (name) => {
    expect(lookup.find(name)).toBe(acme);
  });

  it.each(['', '...', 'acmes', '__proto__', 'constructor', 'toString', '\u0000', '\uD800'])(
    'finds nothing for %j',
    (name) => {
      expect(lookup.find(name)).toBeUndefined();
    },
  );

  it('does not look up names beyond the limit', () => {
    const padded = (length: number): string => 'acme'.padEnd(length, '.');
    expect(lookup.find(padded(NAME_LENGTH_MAX))).toBe(acme);
    expect(lookup.find(padded(NAME_LENGTH_MAX + 1))).toBeUndefined();
  });

  it('gives all rows ordered by id, whatever the order of the file', () => {
    expect(lookup.all()).toEqual([acme, bolt]);
    expect(createLookup([acme, bolt]).all()).toEqual([acme, bolt]);
  });

  it('leaves display names out where they repeat', () => {
    const rows = [rowOf('a', 'Same', []), rowOf('b', 'Same', [])];
    expect(createLookup(rows, { byName: false }).find('same')).toBeUndefined();
    expect(() => createLookup(rows)).toThrow(CatalogError);
  });

  it('keeps punctuation where it tells identifiers apart', () => {
    const rows = [rowOf('gpt-4.1', 'x', []), rowOf('gpt-41', 'y', [])];
    const exact = createLookup(rows, { normalise: normaliseIdentifier });
    expect([exact.find('GPT-4.1')?.id, exact.find('gpt-41')?.id]).toEqual(['gpt-4.1', 'gpt-41']);
    expect(() => createLookup(rows)).toThrow(CatalogError);
  });

  it('ignores names without a letter or digit', () => {
    const odd = createLookup([rowOf('odd', '—', ['?!'])]);
    expect([odd.find('?!'), odd.find(''), odd.find('odd')?.id]).toEqual([undefined, undefined, 'odd']);
  });

  it('finds a row by further names', () => {
    const domains = createLookup([acme], { moreNames: () => ['acme.example'] });
    expect(domains.find('ACME.example')).toBe(acme);
  });

  it('says which rows an ambiguous name leads to', () => {
    const build = (): unknown => createLookup([acme, rowOf('bolt', 'Bolt', ['Acme corp'])]);
    expect(build).toThrow('Rename "acmecorp": it names both "acme" and "bolt"');
    expect(build).toThrow(expect.objectContaining({ name: 'CatalogError', code: 'ambiguous-name' }));
  });

  it('finds each of its rows by id, name and alias', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 3, maxLength: 30 }), (words) => {
        const rows = words.flatMap((id, index) =>
          index % 3 === 2 ? [rowOf(id, words[index - 1] ?? '', [words[index - 2] ?? ''])] : [],
        );
        const index = createLookup(rows);
        for (const row of rows) {
          for (const name of [row.id, row.name, ...row.aliases]) expect(index.find(name)).toBe(row);
        }
      }),
    );
  });
});

describe('groupRows', () => {
  it('puts a row once under each of its keys', () => {
    const groups = groupRows(['ab', 'bc'], (text) => [...text, ...text]);
    expect([...groups]).toEqual([
      ['a', ['ab']],
      ['b', ['ab', 'bc']],
      ['c', ['bc']],
    ]);
  });
});

function rowOf(id: string, name: string, aliases: readonly string[]): Row {
  return { id, name, aliases, sources: ['page'], asOf: '2026' };
}
