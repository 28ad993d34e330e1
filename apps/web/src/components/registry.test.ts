import type { ComponentItem } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { attributeIn, hrefsIn, linksIn, tagsIn, textOf, textsIn } from '../tests/html.ts';
import { digestOf, hitOf, productOf, summaryOf, versionOf } from '../tests/made.ts';
import { rendered, TO } from '../tests/rendered.ts';
import ComponentTable from './ComponentTable.svelte';
import DiffSummary from './DiffSummary.svelte';
import KindCounts from './KindCounts.svelte';
import LensCard from './LensCard.svelte';
import LensLegend from './LensLegend.svelte';
import LensStrip from './LensStrip.svelte';
import ProductTable from './ProductTable.svelte';
import SearchFilters from './SearchFilters.svelte';
import SearchResult from './SearchResult.svelte';
import VersionActions from './VersionActions.svelte';

describe('LensStrip', () => {
  const stripOf = (...lenses: Parameters<typeof summaryOf>[]) =>
    rendered(LensStrip, { lenses: lenses.map((lens) => summaryOf(...lens)), language: 'en' });

  it('has five cells in a fixed order, also for lenses that say nothing', () => {
    expect(textsIn(stripOf(), 'li')).toEqual([
      'Attack surface: 0 of 0 known, 0 not disclosed –',
      'Sovereignty and provenance: 0 of 0 known, 0 not disclosed –',
      'Hardware trust: 0 of 0 known, 0 not disclosed –',
      'Concentration and resilience: 0 of 0 known, 0 not disclosed –',
      'Lock-in and portability: 0 of 0 known, 0 not disclosed –',
    ]);
  });

  it('counts answers, open questions and what was not looked at', () => {
    const counts = {
      evidenced: 1,
      declared: 2,
      partial: 3,
      contradicted: 4,
      withheld: 5,
      'not-disclosed': 6,
      'not-assessed': 7,
      'not-applicable': 100,
    };
    expect(textsIn(stripOf(['hardware', counts]), 'li')[2]).toBe(
      'Hardware trust: 6 of 28 known, 15 not disclosed 6/28',
    );
  });

  it('draws the share that is known over the share that is open', () => {
    const html = stripOf(['surface', { declared: 1, withheld: 1, 'not-assessed': 2 }]);
    const bars = tagsIn(html, 'rect').filter((tag) => /open|known/u.test(tag));
    expect(bars.map((tag) => attributeIn(tag, 'width'))).toEqual(['50', '25']);
  });

  it('draws no bar where nothing is asked', () => {
    expect(
      tagsIn(stripOf(['surface', { 'not-applicable': 3 }]), 'rect').every((tag) => tag.includes('nothing')),
    ).toBe(true);
  });

  it('is short for those who listen: each cell says its lens once', () => {
    expect(tagsIn(stripOf(), 'svg').every((tag) => tag.includes('aria-hidden="true"'))).toBe(true);
  });
});

describe('LensLegend', () => {
  it.each([
    [
      'en',
      [
        'Attack surface',
        'Sovereignty and provenance',
        'Hardware trust',
        'Concentration and resilience',
        'Lock-in and portability',
      ],
    ],
    [
      'es',
      [
        'Superficie de ataque',
        'Soberanía y procedencia',
        'Confianza en el hardware',
        'Concentración y resiliencia',
        'Dependencia y portabilidad',
      ],
    ],
  ] as const)('names the cells of a strip in %s, for the eye only', (language, names) => {
    const html = rendered(LensLegend, { language });
    expect(textOf(html)).toBe(names.join(' '));
    expect(html).toContain('aria-hidden="true"');
  });
});

describe('LensCard', () => {
  it('lists the states that occur, in their order, and leads to the facts', () => {
    const summary = summaryOf('hardware', { 'not-assessed': 4, evidenced: 1, withheld: 2 });
    const html = rendered(LensCard, { summary, language: 'en', href: '/f' });
    expect(textsIn(html, 'li')).toEqual(['1 Evidenced', '2 Withheld', '4 Not assessed']);
    expect(linksIn(html)).toEqual([{ href: '/f', text: 'Facts: Hardware trust' }]);
  });

  it('says so where the lens asks nothing, and leads nowhere', () => {
    const html = rendered(LensCard, { summary: summaryOf('hardware'), language: 'en', href: '/f' });
    expect(textOf(html)).toContain('No fact of this lens is asked of this document.');
    expect(hrefsIn(html)).toEqual([]);
  });

  it('never adds states up to one figure', () => {
    expect(
      textOf(
        rendered(LensCard, {
          summary: summaryOf('surface', { declared: 3, partial: 4 }),
          language: 'en',
          href: '/f',
        }),
      ),
    ).not.toMatch(/\b7\b|%/u);
  });
});

describe('KindCounts', () => {
  const countsOf = (counts: object, selected?: 'model') =>
    rendered(KindCounts, {
      counts,
      language: 'en',
      label: 'Things by kind',
      href: (kind) => `/bom?kind=${kind}`,
      selected,
    });

  it('lists the kinds that occur, in the order of the kinds', () => {
    expect(textsIn(countsOf({ software: 1200, model: 1, dataset: 0 }), 'li')).toEqual([
      'model 1',
      'software 1,200',
    ]);
  });

  it('marks the chosen kind', () => {
    expect(
      tagsIn(countsOf({ model: 1, software: 2 }, 'model'), 'a').map((tag) =>
        attributeIn(tag, 'aria-current'),
      ),
    ).toEqual(['true', undefined]);
  });

  it('is an empty list where nothing occurs', () => {
    expect(textsIn(countsOf({}), 'li')).toEqual([]);
  });
});

describe('ComponentTable', () => {
  const component: ComponentItem = {
    id: 'left-pad',
    kind: 'software',
    name: 'left-pad',
    version: '1.3.0',
    supplier: 'Someone',
    license: 'MIT',
    purl: 'pkg:npm/left-pad@1.3.0',
    digests: [digestOf('a'), digestOf('b'), digestOf('c')],
    pointer: '/components/0',
  };
  const tableOf = (...components: readonly ComponentItem[]) =>
    rendered(ComponentTable, { components, language: 'en', document: '/v1/boms/d' });

  it('says what each thing is, where it stands and how to know it again', () => {
    expect(textsIn(tableOf(component), 'td')).toEqual([
      'software',
      '1.3.0',
      'Someone',
      'MIT',
      `pkg:npm/left-pad@1.3.0 ${digestOf('a')} ${digestOf('b')}`,
      '/components/0',
    ]);
    expect(hrefsIn(tableOf(component))).toEqual(['/v1/boms/d#/components/0']);
  });

  it('says "not stated" where the document is silent, once for each question', () => {
    const bare: ComponentItem = {
      id: 'x',
      kind: 'model',
      name: 'X',
      digests: [],
      pointer: '/metadata/component',
    };
    expect(textsIn(tableOf(bare), 'td')).toEqual([
      'model',
      'not stated',
      'not stated',
      'not stated',
      'not stated',
      '/metadata/component',
    ]);
  });

  it('shows a digest without a package URL, and a package URL without a digest', () => {
    const { purl: _, ...digestOnly } = component;
    expect(textsIn(tableOf(digestOnly), 'td')[4]).toBe(`${digestOf('a')} ${digestOf('b')}`);
    expect(textsIn(tableOf({ ...component, digests: [] }), 'td')[4]).toBe('pkg:npm/left-pad@1.3.0');
  });

  it('takes two things of one name and id for two things', () => {
    expect(tagsIn(tableOf(component, component), 'tr')).toHaveLength(3);
  });
});

describe('ProductTable', () => {
  it('leads to the newest version, and by the number to all of them', () => {
    const html = rendered(ProductTable, {
      products: [productOf('a', { versions: 1200, latest: '2026-08' })],
      language: 'en',
      to: TO,
    });
    expect(linksIn(html)).toEqual([
      { href: '/en/s/acme.example/a/v/1.0', text: 'A' },
      { href: '/en/s/acme.example/a', text: '1,200 Versions' },
    ]);
    expect(html).toContain('<bdi class="one-line" dir="auto" title="2026-08">2026-08</bdi>');
  });

  it('takes one name under two publishers for two products', () => {
    const publisher = { namespace: 'community.localhost', name: 'Community' };
    const products = [
      productOf('a'),
      productOf('a', { publisher, reference: 'community.localhost/a@1.0', relation: 'third-party' }),
    ];
    expect(
      textsIn(rendered(ProductTable, { products, language: 'en', to: TO }), 'td').filter((text) =>
        /document|supplier/u.test(text),
      ),
    ).toEqual(['Published by the supplier Acme', 'Third-party document Community']);
  });
});

describe('SearchResult', () => {
  it('says what was found, of whom, and by whom it was published', () => {
    const html = rendered(SearchResult, { hit: hitOf('a', { kind: 'dataset' }), language: 'en', to: TO });
    expect(textOf(html)).toMatch(/^A data set · Acme · Version 1\.0 Published by the supplier/u);
    expect(tagsIn(html, 'input')[0]).toContain('aria-label="Select A for comparison"');
  });

  it('is a box of a form, so that it works without a script', () => {
    const [box = ''] = tagsIn(rendered(SearchResult, { hit: hitOf('a'), language: 'en', to: TO }), 'input');
    expect([attributeIn(box, 'name'), attributeIn(box, 'value')]).toEqual(['ids', 'acme.example/a@1.0']);
  });

  it('knows what was chosen already, and takes no sixth', () => {
    const picks = Array.from({ length: 5 }, (_, index) => ({
      reference: `acme.example/p${index}@1.0`,
      name: 'P',
    }));
    const boxOf = (product: string) =>
      tagsIn(rendered(SearchResult, { hit: hitOf(product), language: 'en', to: TO }, { picks }), 'input')[0];
    expect(boxOf('p0')).toContain('checked');
    expect(boxOf('p0')).not.toContain('disabled');
    expect(boxOf('other')).toContain('disabled');
  });
});

describe('SearchFilters', () => {
  const facts = [{ id: 'chip.foundry', lens: 'hardware', label: 'Foundry' }] as const;
  const filtersOf = (query: object, filtered = false, at?: number) =>
    rendered(SearchFilters, { query, facts, language: 'en', at, filtered, to: TO });

  it('keeps what was asked', () => {
    const html = filtersOf(
      { q: 'a "b"', kind: 'model', supplier: 'acme.example', relation: 'third-party', has: 'chip.foundry' },
      true,
      3,
    );
    const [q = '', supplier = '', at = ''] = tagsIn(html, 'input');
    expect([attributeIn(q, 'value'), attributeIn(supplier, 'value'), attributeIn(at, 'value')]).toEqual([
      'a "b"',
      'acme.example',
      '3',
    ]);
    expect(
      tagsIn(html, 'option')
        .filter((tag) => tag.includes('selected'))
        .map((tag) => attributeIn(tag, 'value')),
    ).toEqual(['model', 'third-party', 'chip.foundry']);
  });

  it('offers to clear only what is there', () => {
    expect(textsIn(filtersOf({}), 'a')).toEqual([]);
    expect(linksIn(filtersOf({ q: 'a' }, true))).toEqual([{ href: '/en/search', text: 'Clear filters' }]);
  });

  it('groups the facts by lens', () => {
    expect(tagsIn(filtersOf({}), 'optgroup').map((tag) => attributeIn(tag, 'label'))).toContain(
      'Hardware trust',
    );
  });
});

describe('VersionActions', () => {
  const versions = [
    { reference: 'acme.example/a@2.0', version: '2.0' },
    { reference: 'acme.example/a@1.0', version: '1.0' },
  ];
  const actionsOf = (list: typeof versions, version = versionOf('a')) =>
    rendered(VersionActions, {
      version,
      versions: list,
      latest: '2.0',
      language: 'en',
      to: TO,
      part: 'facts',
    });

  it('offers the other versions and says which is the latest', () => {
    expect(textsIn(actionsOf(versions), 'option')).toEqual(['2.0 (latest)', '1.0']);
    expect(textsIn(actionsOf(versions.slice(1)), 'option')).toEqual([]);
  });

  it('compares with the version before, where there is one', () => {
    const newest = versionOf('a', { reference: 'acme.example/a@2.0', version: '2.0' });
    expect(hrefsIn(actionsOf(versions, newest))).toContain(
      '/en/diff/acme.example%2Fa%401.0...acme.example%2Fa%402.0',
    );
    expect(textOf(actionsOf(versions))).not.toContain('What changed');
  });

  it('compares with nothing where the version is not in the list', () => {
    const unlisted = versionOf('a', { reference: 'acme.example/a@0.9', version: '0.9' });
    expect(textOf(actionsOf(versions, unlisted))).not.toContain('What changed');
  });

  it('downloads the bytes under a name of their own', () => {
    expect(tagsIn(actionsOf(versions), 'a')[0]).toContain('href="/v1/boms/d" download="a-1.0.cdx.json"');
  });
});

describe('DiffSummary', () => {
  it('counts every kind of change, with a sign and a word', () => {
    const summary = { added: 1, removed: 0, changed: 1200, moved: 3, unchanged: 4 };
    expect(textsIn(rendered(DiffSummary, { summary, language: 'en' }), 'li')).toEqual([
      '+ 1 added',
      '− 0 removed',
      '~ 1,200 changed',
      '→ 3 moved',
      '= 4 unchanged',
    ]);
  });

  it('dims what did not happen', () => {
    const summary = { added: 0, removed: 1, changed: 0, moved: 0, unchanged: 0 };
    expect(
      tagsIn(rendered(DiffSummary, { summary, language: 'es' }), 'li').map((tag) => tag.includes('none')),
    ).toEqual([true, false, true, true, true]);
  });
});
