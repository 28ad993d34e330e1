import type { Fact, FactValue } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { hrefsIn, tagsIn, textOf, textsIn } from '../tests/html.ts';
import { factOf, versionOf, wordsOf } from '../tests/made.ts';
import { rendered } from '../tests/rendered.ts';
import EvidenceDrawer from './EvidenceDrawer.svelte';
import EvidenceStatement from './EvidenceStatement.svelte';
import FactCell from './FactCell.svelte';
import FactChanges from './FactChanges.svelte';
import FactFilters from './FactFilters.svelte';
import FactTable from './FactTable.svelte';
import FactValues from './FactValues.svelte';

const words = wordsOf();

function valuesText(values: readonly FactValue[], changes: object = {}): string {
  return textOf(rendered(FactValues, { values, words, language: 'en', ...changes }));
}

describe('FactValues', () => {
  it.each<[readonly FactValue[], string]>([
    [[], ''],
    [['TSMC'], 'TSMC'],
    [[true], 'yes'],
    [[false], 'no'],
    [[1234.5], '1,234.5'],
    [[0], '0'],
    [['a', 'b'], 'a b'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a b c d e f'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a b c d e f +1'],
  ])('shows %j as "%s"', (values, text) => {
    expect(valuesText(values)).toBe(text);
  });

  it('counts what is over the limit it is given', () => {
    expect(valuesText(['a', 'b', 'c'], { limit: 1 })).toBe('a +2');
    expect(valuesText(['a', 'b', 'c'], { limit: 3 })).toBe('a b c');
  });

  it('makes links of addresses only where links are allowed', () => {
    const url = wordsOf({ valueType: 'url' });
    const props = { values: ['https://acme.example/x'], words: url, language: 'en' } as const;
    expect(hrefsIn(rendered(FactValues, props))).toEqual([]);
    expect(hrefsIn(rendered(FactValues, { ...props, links: true }))).toEqual(['https://acme.example/x']);
  });

  it('shortens a digest in a cell and never in the evidence', () => {
    const props = {
      values: [`sha256:${'b'.repeat(64)}`],
      words: wordsOf({ valueType: 'digest' }),
      language: 'en',
    } as const;
    expect(textOf(rendered(FactValues, props))).toBe(`sha256:${'b'.repeat(17)}…`);
    expect(textOf(rendered(FactValues, { ...props, links: true }))).toBe(`sha256:${'b'.repeat(64)}`);
  });

  it('writes yes and no in the language of the page', () => {
    expect(valuesText([true], { language: 'es' })).toBe('sí');
  });
});

describe('FactCell', () => {
  const props = {
    state: 'declared',
    values: ['TSMC'],
    facts: [factOf()],
    words,
    language: 'en',
    href: '/en/x?evidence=chip.foundry~0',
    label: 'Open the evidence: Foundry, A',
  } as const;

  it('is one link with value, state and what it opens', () => {
    const html = rendered(FactCell, props);
    expect(textsIn(html, 'a')).toEqual(['TSMC Declared . Open the evidence: Foundry, A']);
    expect(hrefsIn(html)).toEqual([props.href]);
  });

  it('says who, when and on how many sources beside it', () => {
    expect(textOf(rendered(FactCell, props))).toMatch(/Acme · Jan 1, 2026 · 1 source$/u);
  });

  it('leaves the date out where there is none, and the sources', () => {
    const { asOf: _, ...undated } = factOf({ sources: [] });
    expect(textOf(rendered(FactCell, { ...props, facts: [undated] }))).toMatch(/Acme$/u);
  });

  it('counts the things it speaks of, those not listed too', () => {
    expect(textOf(rendered(FactCell, { ...props, facts: [factOf(), factOf()], more: 18 }))).toContain(
      '20 things',
    );
    expect(textOf(rendered(FactCell, props))).not.toContain('thing');
  });

  it('says that the question is not asked where nothing is said at all', () => {
    const html = rendered(FactCell, { ...props, state: 'not-assessed', values: [], facts: [] });
    expect(textOf(html)).toBe('– Not asked here . Open the evidence: Foundry, A');
    expect(html).not.toContain('Not assessed');
  });

  it('marks a stale fact', () => {
    expect(textOf(rendered(FactCell, { ...props, facts: [factOf({ stale: true })] }))).toContain(
      'Declared Stale',
    );
  });
});

describe('EvidenceStatement', () => {
  const props = { fact: factOf(), words, version: versionOf('a'), language: 'en', named: true } as const;

  it('names what it is about, who says it, when, why and where', () => {
    const html = rendered(EvidenceStatement, props);
    expect(textsIn(html, 'dt')).toEqual([
      'Who says it',
      'As of',
      'Sources',
      'Where it stands in the document',
    ]);
    expect(textsIn(html, 'dd')).toEqual([
      'Acme (the supplier itself)',
      'Jan 1, 2026',
      'Data sheet , opens another site acme.example',
      '/components/0',
    ]);
    expect(textsIn(html, 'h3')).toEqual(['Chip']);
  });

  it.each<[Fact['author']['relation'], string]>([
    ['supplier', 'the supplier itself'],
    ['third-party', 'a third party'],
    ['registry', 'computed by the registry'],
  ])('calls an author who is %s "%s"', (relation, said) => {
    const fact = factOf({ author: { name: 'Somebody', relation } });
    expect(textOf(rendered(EvidenceStatement, { ...props, fact }))).toContain(`Somebody (${said})`);
  });

  it('says so where there is no date, no source and no place', () => {
    const { asOf: _, ...undated } = factOf({ sources: [], pointers: [] });
    expect(textsIn(rendered(EvidenceStatement, { ...props, fact: undated, named: false }), 'dd')).toEqual([
      'Acme (the supplier itself)',
      'No date given',
      'The document cites no source for it.',
      'The document says nothing about it.',
    ]);
  });

  it('shows a note, a date of a source and its very words', () => {
    const sources = [{ title: 'Report', date: '2025-12-01', quote: 'made by "TSMC"' }];
    const html = rendered(EvidenceStatement, { ...props, fact: factOf({ note: 'per stepping', sources }) });
    expect(textOf(html)).toContain('Note per stepping');
    expect(textOf(html)).toContain('Report Dec 1, 2025 made by "TSMC"');
    expect(html).toContain('<blockquote dir="auto">');
  });

  it('writes the whole document as the place "/"', () => {
    const html = rendered(EvidenceStatement, { ...props, fact: factOf({ pointers: [''] }) });
    expect(html).toContain('href="/v1/boms/d#" data-sveltekit-reload="">/</a>');
  });
});

describe('EvidenceDrawer', () => {
  const props = {
    words,
    facts: [factOf()],
    more: 0,
    version: versionOf('a'),
    language: 'en',
    closeHref: '/en/x',
  } as const;

  it('is open without a script, has a name and a way out', () => {
    const html = rendered(EvidenceDrawer, props);
    expect(tagsIn(html, 'dialog')).toEqual(['<dialog open="" aria-labelledby="evidence-title">']);
    expect(html).toContain('<h2 id="evidence-title">Foundry</h2>');
    expect(html).toContain('<a class="button small" href="/en/x">Close</a>');
  });

  it('says of which document, with its digest and number', () => {
    const text = textOf(rendered(EvidenceDrawer, props));
    expect(text).toMatch(/^A 1\.0 Foundry Close Who makes it\? Published by the supplier/u);
    expect(text).toMatch(
      new RegExp(`Document digest sha256:${'a'.repeat(64)} Publication 3 Fact id chip.foundry$`, 'u'),
    );
  });

  it('says that nothing was asked where there is no statement', () => {
    expect(textOf(rendered(EvidenceDrawer, { ...props, facts: [] }))).toContain('Not asked here');
  });

  it('counts the statements it does not show', () => {
    expect(textOf(rendered(EvidenceDrawer, { ...props, more: 1 }))).toContain(
      '+1 more statement of this document',
    );
    expect(textOf(rendered(EvidenceDrawer, { ...props, more: 7 }))).toContain(
      '+7 more statements of this document',
    );
  });

  it('names the subject where there are several, or one that is not the document', () => {
    const about = factOf({ subject: 'document', subjectName: 'The document' });
    expect(rendered(EvidenceDrawer, { ...props, facts: [about] })).not.toContain('<h3>');
    expect(textsIn(rendered(EvidenceDrawer, { ...props, facts: [about, factOf()] }), 'h3')).toEqual([
      'The document',
      'Chip',
    ]);
  });

  it('has no empty line for a fact that the registry does not define any more', () => {
    const old = wordsOf({ question: '', label: 'old.fact' });
    expect(rendered(EvidenceDrawer, { ...props, words: old })).not.toContain('class="lead"');
  });
});

describe('FactTable', () => {
  it('has one row for each fact, with the address of its evidence', () => {
    const facts = [factOf(), factOf({ id: 'old.fact', subject: 'a~b', subjectName: 'Odd' })];
    const hrefOf = (evidence: string): string => `/facts?evidence=${encodeURIComponent(evidence)}`;
    const html = rendered(FactTable, { facts, words: { 'chip.foundry': words }, language: 'en', hrefOf });
    expect(textsIn(html, 'th')).toEqual([
      'Fact',
      'About',
      'Value',
      'Foundry Hardware trust',
      'old.fact Identity and description',
    ]);
    expect(hrefsIn(html)).toEqual(['/facts?evidence=chip.foundry~chip', '/facts?evidence=old.fact~a~b']);
  });

  it('is a head without rows where there are no facts', () => {
    expect(
      textsIn(rendered(FactTable, { facts: [], words: {}, language: 'es', hrefOf: String }), 'tr'),
    ).toEqual(['Hecho Sobre Valor']);
  });
});

describe('FactChanges', () => {
  it('shows both sides of a fact, and the absence of one', () => {
    const changes = [
      {
        id: 'chip.foundry',
        before: factOf(),
        after: factOf({ values: ['Samsung'], state: 'evidenced' as const }),
      },
      { id: 'chip.foundry', after: factOf() },
      { id: 'chip.foundry', before: factOf() },
    ];
    const html = rendered(FactChanges, { changes, words: { 'chip.foundry': words }, language: 'en' });
    expect(textsIn(html, 'td')).toEqual([
      'TSMC Declared',
      'Samsung Evidenced',
      'not asked',
      'TSMC Declared',
      'TSMC Declared',
      'not asked',
    ]);
  });
});

describe('FactFilters', () => {
  it('offers every lens and every state, and keeps what is chosen', () => {
    const html = rendered(FactFilters, {
      filter: { lens: 'hardware', state: 'withheld' },
      language: 'en',
      at: 7,
      action: '/x',
    });
    expect(tagsIn(html, 'option')).toHaveLength(1 + 6 + 1 + 8);
    expect(tagsIn(html, 'option').filter((tag) => tag.includes('selected'))).toEqual([
      '<option value="hardware" selected="">',
      '<option value="withheld" selected="">',
    ]);
    expect(html).toContain('<input type="hidden" name="at" value="7"/>');
  });

  it('pins nothing where the page is not pinned', () => {
    const html = rendered(FactFilters, { filter: {}, language: 'es', at: undefined, action: '/x' });
    expect(html).not.toContain('type="hidden"');
    expect(textsIn(html, 'option').slice(0, 2)).toEqual(['Todas las lentes', 'Identidad y descripción']);
  });
});
