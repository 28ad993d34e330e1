import { formatReference, isVersionName } from '@trasluz/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencesOf } from '../compare/columns.ts';
import { formatEvidenceKey, parseEvidenceKey } from '../facts/evidence-key.ts';
import { factFilterOf } from '../facts/fact-filter.ts';
import { LENS_ORDER, STATE_ORDER } from '../facts/summary.ts';
import { searchQueryOf } from '../search/search-query.ts';
import { atQuery } from '../server/pinned-at.ts';
import { addressesFor, inLanguage, parseDiffPath } from './addresses.ts';
import { changedQuery } from './query.ts';

const namespace = fc.constantFrom(
  'acme.example',
  'a-b.example',
  'xn--bcher-kva.example',
  'community.localhost',
);
const product = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,6}){0,2}$/u);
const version = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9.+:_-]{0,20}[A-Za-z0-9])?$/u).filter(isVersionName);
const named = fc
  .record({ namespace, product, version })
  .map((parts) => formatReference({ kind: 'version', ...parts }));
const digest = fc.stringMatching(/^[0-9a-f]{64}$/u).map((hex) => `sha256:${hex}`);
const reference = fc.oneof(named, digest);
const at = fc.option(fc.nat(2_147_483_647), { nil: undefined });
const language = fc.constantFrom('en' as const, 'es' as const);

/** An address as a browser reads it. */
function urlOf(path: string): URL {
  return new URL(path, 'http://registry.example');
}

describe('an address that a page writes', () => {
  it('of a comparison reads as the same columns in the same order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(reference, { maxLength: 5 }),
        at,
        language,
        (references, pinned, inTongue) => {
          const url = urlOf(addressesFor(inTongue, pinned).compare(references));
          expect(referencesOf(url.searchParams)).toEqual(references);
          expect(atQuery(url)).toEqual(pinned === undefined ? {} : { at: pinned });
        },
      ),
    );
  });

  it('of a diff reads as the same two sides', () => {
    fc.assert(
      fc.property(reference, reference, at, (from, to, pinned) => {
        const url = urlOf(addressesFor('en', pinned).diff(from, to));
        const path = url.pathname.slice('/en/diff/'.length);
        // SvelteKit decodes a parameter of the path before it hands it over.
        expect(parseDiffPath(decodeURIComponent(path))).toEqual({ from, to });
      }),
    );
  });

  it('of a version has its parts where the pages look for them', () => {
    fc.assert(
      fc.property(
        named,
        fc.constantFrom('overview' as const, 'facts' as const, 'bom' as const, 'lineage' as const),
        (name, part) => {
          const { pathname } = urlOf(addressesFor('es', undefined).version(name, part));
          const [, tongue, s, domain, productName, v, label = '', ...rest] = pathname.split('/');
          expect([tongue, s, v]).toEqual(['es', 's', 'v']);
          expect(`${domain}/${productName}@${decodeURIComponent(label)}`).toBe(name);
          expect(rest).toEqual(part === 'overview' ? [] : [part]);
        },
      ),
    );
  });

  it('of a search reads as the same query', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((value) => value.trim() === value);
    const query = fc.record(
      {
        q: text,
        kind: fc.constantFrom('model', 'dataset', 'accelerator', 'system'),
        supplier: namespace,
        relation: fc.constantFrom('supplier', 'third-party'),
        has: fc.constantFrom('chip.foundry', 'identity.license'),
        cursor: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(query, (asked) => {
        expect(searchQueryOf(urlOf(addressesFor('en', undefined).search(asked)).searchParams)).toEqual(asked);
      }),
    );
  });

  it('of facts reads as the same filter', () => {
    const filter = fc.record(
      { lens: fc.constantFrom(...LENS_ORDER), state: fc.constantFrom(...STATE_ORDER) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(named, filter, (name, asked) => {
        const url = urlOf(addressesFor('en', undefined).version(name, 'facts', asked));
        expect(factFilterOf(url.searchParams)).toEqual(asked);
      }),
    );
  });

  it('of an open evidence reads as the same fact and place, whatever a bom-ref is called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('chip.foundry', 'identity.license'),
        fc.string({ unit: 'grapheme' }),
        (fact, place) => {
          const url = urlOf(
            changedQuery(urlOf('/en/compare?ids=a,b'), { evidence: formatEvidenceKey(fact, place) }),
          );
          expect(parseEvidenceKey(url.searchParams.get('evidence'))).toEqual({ fact, place });
        },
      ),
    );
  });

  it('stays on this site, whatever was typed into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (domain, name) => {
        fc.pre(domain.isWellFormed() && name.isWellFormed());
        const to = addressesFor('en', undefined);
        for (const path of [
          to.supplier(domain),
          to.product(domain, name),
          to.search({ q: name }),
          to.document(name),
        ]) {
          expect(urlOf(path).origin).toBe('http://registry.example');
          expect(path).toMatch(/^\/(en|v1)\b/u);
        }
      }),
    );
  });
});

describe('a change of an address', () => {
  const query = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/u),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    { maxKeys: 5 },
  );

  it('of nothing changes nothing that can be read', () => {
    fc.assert(
      fc.property(query, (members) => {
        const url = urlOf(`/en/x?${new URLSearchParams(members)}`);
        const same = urlOf(changedQuery(url, {}));
        expect(Object.fromEntries(same.searchParams)).toEqual(members);
      }),
    );
  });

  it('is taken back by the opposite change', () => {
    fc.assert(
      fc.property(query, fc.string({ minLength: 1, unit: 'grapheme' }), (members, value) => {
        fc.pre(!('lens' in members));
        const url = urlOf(changedQuery(urlOf(`/en/x?${new URLSearchParams(members)}`), {}));
        const there = urlOf(changedQuery(url, { lens: value }));
        expect(there.searchParams.get('lens')).toBe(value);
        const back = urlOf(changedQuery(there, { lens: undefined }));
        expect(Object.fromEntries(back.searchParams)).toEqual(members);
      }),
    );
  });

  it('of the language is taken back by the switch on the other side', () => {
    fc.assert(
      fc.property(named, at, (name, pinned) => {
        const path = addressesFor('en', pinned).version(name, 'facts');
        const spanish = inLanguage(urlOf(path), 'es');
        expect(spanish.startsWith('/es/')).toBe(true);
        expect(inLanguage(urlOf(spanish), 'en')).toBe(path);
        expect(spanish).toBe(addressesFor('es', pinned).version(name, 'facts'));
      }),
    );
  });
});

describe('an address that somebody else wrote', () => {
  it('is read without an error, and only as what there is', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string({ unit: 'binary' }), (parameters, noise) => {
        const search = new URLSearchParams(
          `${parameters}&ids=${noise}&lens=${noise}&state=${noise}&kind=${noise}`,
        );
        expect(referencesOf(search).length).toBeLessThanOrEqual(5);
        const { lens, state } = factFilterOf(search);
        expect(lens === undefined || LENS_ORDER.includes(lens)).toBe(true);
        expect(state === undefined || STATE_ORDER.includes(state)).toBe(true);
        expect(() => searchQueryOf(search)).not.toThrow();
        expect(() => parseEvidenceKey(noise)).not.toThrow();
        expect(() => parseDiffPath(noise)).not.toThrow();
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('finds no filter called %s', (name) => {
    const search = new URLSearchParams({ lens: name, state: name, kind: name, relation: name });
    expect(factFilterOf(search)).toEqual({});
    expect(searchQueryOf(search)).toEqual({});
  });
});
