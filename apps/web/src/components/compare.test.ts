import { LENSES } from '@trasluz/bom';
import { COMPARE_MAX } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { addressesFor } from '../address/addresses.ts';
import { attributeIn, hrefsIn, linksIn, tagsIn, textOf, textsIn } from '../tests/html.ts';
import { comparisonOf, factOf, versionOf, wordsOf } from '../tests/made.ts';
import { PAGE_URL, rendered, TO } from '../tests/rendered.ts';
import CompareAdd from './CompareAdd.svelte';
import CompareColumnHead from './CompareColumnHead.svelte';
import CompareEmpty from './CompareEmpty.svelte';
import CompareEvidence from './CompareEvidence.svelte';
import CompareRow from './CompareRow.svelte';
import CompareTable from './CompareTable.svelte';
import CompareToggle from './CompareToggle.svelte';
import CompareToolbar from './CompareToolbar.svelte';
import CompareTray from './CompareTray.svelte';
import ExampleList from './ExampleList.svelte';

const references = ['acme.example/a@1.0', 'acme.example/b@1.0', 'acme.example/c@1.0'];
const url = new URL(`http://registry.example/en/compare?ids=${references.join(',')}&at=7`);

describe('CompareColumnHead', () => {
  const headOf = (index: number, list: readonly string[] = references) =>
    rendered(CompareColumnHead, {
      column: versionOf('a'),
      index,
      references: list,
      language: 'en',
      url,
      to: TO,
    });

  it('names the column and leads to the version and its supplier', () => {
    expect(textOf(headOf(0))).toMatch(/^A 1\.0 · Acme Published by the supplier/u);
    expect(hrefsIn(headOf(0)).slice(0, 2)).toEqual(['/en/s/acme.example/a/v/1.0', '/en/s/acme.example']);
  });

  it.each([
    [0, ['Move A to the right', 'Remove A']],
    [1, ['Move A to the left', 'Move A to the right', 'Remove A']],
    [2, ['Move A to the left', 'Remove A']],
  ])('at place %i offers %j', (index, names) => {
    const links = linksIn(headOf(index)).slice(2);
    expect(links.map((link) => link.text.slice(2))).toEqual(names);
  });

  it('moves and removes by addresses, which keep the rest of the page and close the evidence', () => {
    const open = new URL(`${url.href}&evidence=chip.foundry~0`);
    const html = rendered(CompareColumnHead, {
      column: versionOf('a'),
      index: 1,
      references,
      language: 'en',
      url: open,
      to: TO,
    });
    expect(hrefsIn(html).slice(2)).toEqual([
      '/en/compare?ids=acme.example/b@1.0,acme.example/a@1.0,acme.example/c@1.0&at=7',
      '/en/compare?ids=acme.example/a@1.0,acme.example/c@1.0,acme.example/b@1.0&at=7',
      '/en/compare?ids=acme.example/a@1.0,acme.example/c@1.0&at=7',
    ]);
  });

  it('cannot move the only column', () => {
    expect(linksIn(headOf(0, ['acme.example/a@1.0'])).slice(2)).toEqual([
      { href: '/en/compare?at=7', text: '× Remove A' },
    ]);
  });
});

describe('CompareRow', () => {
  const comparison = comparisonOf(['declared', 'not-assessed'], [[factOf()], []]);
  const [row] = comparison.groups[0]?.rows ?? [];
  const rowOf = (changes: object = {}) => {
    if (row === undefined) throw new Error('the comparison has a row');
    return rendered(CompareRow, {
      row: { ...row, ...changes },
      columns: comparison.columns,
      words: wordsOf(),
      language: 'en',
      url: PAGE_URL,
    });
  };

  it('is a row with a head and one cell for each column', () => {
    expect(textsIn(rowOf(), 'th')).toEqual(['Foundry']);
    expect(textsIn(rowOf(), 'td').map((text) => text.slice(0, 20))).toEqual([
      'A TSMC Declared . Op',
      'B – Not asked here .',
    ]);
  });

  it('says in the name of each cell what it opens', () => {
    expect(textsIn(rowOf(), 'a').map((text) => text.split('. ')[1])).toEqual([
      'Open the evidence: Foundry, A',
      'Open the evidence: Foundry, B',
    ]);
  });

  it('opens the evidence of its own column', () => {
    expect(hrefsIn(rowOf()).map((href) => href.split('evidence=')[1])).toEqual([
      'chip.foundry~0',
      'chip.foundry~1',
    ]);
  });

  it('marks that the columns differ, and only then', () => {
    expect(tagsIn(rowOf(), 'tr')).toEqual(['<tr role="row" class="differs">']);
    expect(tagsIn(rowOf({ differs: false }), 'tr')).toEqual(['<tr role="row">']);
  });

  it('warns where the columns answer about different things', () => {
    expect(textOf(rowOf({ scopeMismatch: true }))).toContain(
      'The columns answer about different things; read with care',
    );
  });

  it('shows the relation of each document at its cell', () => {
    expect(tagsIn(rowOf(), 'td').map((tag) => attributeIn(tag, 'class'))).toEqual([
      'supplier',
      'third-party',
    ]);
  });

  it('leaves out a cell that the answer lacks instead of breaking', () => {
    expect(tagsIn(rowOf({ cells: row?.cells.slice(0, 1) }), 'td')).toHaveLength(1);
    expect(tagsIn(rowOf({ cells: [] }), 'td')).toHaveLength(0);
  });
});

describe('CompareTable', () => {
  const tableOf = (comparison = comparisonOf(['declared', 'declared'], [[factOf()], [factOf()]])) =>
    rendered(CompareTable, {
      comparison,
      references: references.slice(0, 2),
      words: {},
      language: 'en',
      url: PAGE_URL,
      to: TO,
    });

  it('is one table with a name, a head for each column and a head for each lens', () => {
    expect(tagsIn(tableOf(), 'table')).toEqual(['<table role="table" aria-label="Compare">']);
    expect(tagsIn(tableOf(), 'th').filter((tag) => tag.includes('columnheader'))).toHaveLength(3);
    expect(textOf(tableOf())).toContain(`${LENSES.hardware.label.en} ${LENSES.hardware.question.en}`);
  });

  it('stretches the head of a lens over all columns', () => {
    expect(tableOf()).toContain('scope="rowgroup" colspan="3"');
  });

  it('leaves out a lens without rows', () => {
    const empty = {
      ...comparisonOf(['declared', 'declared'], [[], []]),
      groups: [{ lens: 'surface' as const, rows: [] }],
    };
    expect(tagsIn(tableOf(empty), 'tbody')).toEqual([]);
  });

  it('shows a fact without words by its id', () => {
    expect(textsIn(tableOf(), 'th').at(-1)).toBe('chip.foundry');
  });
});

describe('CompareEvidence', () => {
  const comparison = comparisonOf(['declared', 'not-assessed'], [[factOf()], []]);
  const drawerAt = (evidence: string) =>
    rendered(CompareEvidence, {
      comparison,
      words: { 'chip.foundry': wordsOf() },
      language: 'en',
      url: new URL(`http://registry.example/en/compare?ids=a,b&evidence=${evidence}`),
    });

  it('opens what the address names, of the column it names', () => {
    expect(textOf(drawerAt('chip.foundry~0'))).toMatch(/^A 1\.0 Foundry/u);
    expect(textOf(drawerAt('chip.foundry~1'))).toMatch(/^B 1\.0 Foundry/u);
    expect(textOf(drawerAt('chip.foundry~1'))).toContain('Not asked here');
  });

  it('closes by an address without evidence', () => {
    expect(hrefsIn(drawerAt('chip.foundry~0'))[0]).toBe('/en/compare?ids=a,b');
  });

  it.each([
    '',
    'chip.foundry',
    'chip.foundry~',
    'chip.foundry~2',
    'chip.foundry~-1',
    'chip.foundry~x',
    '~0',
    'other~0',
    'chip.foundry~1.5',
    '__proto__~0',
  ])('opens nothing for %j', (evidence) => {
    const html = drawerAt(encodeURIComponent(evidence));
    // An empty place reads as the number 0: that is the first column, and nothing is invented.
    if (evidence === 'chip.foundry~') expect(textOf(html)).toMatch(/^A 1\.0/u);
    else expect(html).toBe('');
  });
});

describe('CompareToolbar', () => {
  const toolbarAt = (query: string, changes: object = {}) =>
    rendered(CompareToolbar, {
      references: references.slice(0, 2),
      differences: undefined,
      lens: undefined,
      language: 'en',
      url: new URL(`http://registry.example/en/compare?ids=acme.example/a@1.0,acme.example/b@1.0${query}`),
      to: TO,
      ...changes,
    });

  it('offers every lens and marks the chosen one', () => {
    const html = toolbarAt('&lens=hardware', { lens: 'hardware' });
    const chips = tagsIn(html, 'a').filter((tag) => tag.includes('chip'));
    expect(chips).toHaveLength(7);
    expect(
      chips.filter((tag) => tag.includes('aria-current="true"')).map((tag) => attributeIn(tag, 'href')),
    ).toEqual(['/en/compare?ids=acme.example/a@1.0,acme.example/b@1.0&lens=hardware']);
  });

  it('turns the filter of differences on and off', () => {
    expect(linksIn(toolbarAt('')).find((link) => link.text === 'Differences only')?.href).toContain(
      '&differences=true',
    );
    const on = toolbarAt('&differences=true', { differences: true });
    expect(linksIn(on).find((link) => link.text === 'Show all rows')?.href).not.toContain('differences');
  });

  it('exports what is shown: the same lens, the same filter', () => {
    const html = toolbarAt('&lens=hardware&differences=true', { lens: 'hardware', differences: true });
    const exported = linksIn(html).filter((link) => link.href.includes('/export.'));
    expect(exported.map((link) => link.text)).toEqual(['Export CSV', 'CSV with semicolons', 'Export JSON']);
    for (const { href } of exported) expect(href).toContain('&lens=hardware&differences=true');
    expect(exported[1]?.href).toMatch(/&separator=semicolon$/u);
  });

  it('gives Spanish spreadsheets the semicolon and offers no second CSV', () => {
    const html = toolbarAt('', { language: 'es', to: addressesFor('es', undefined) });
    const exported = linksIn(html).filter((link) => link.href.includes('/export.'));
    expect(exported.map((link) => [link.text, link.href.includes('semicolon')])).toEqual([
      ['Exportar CSV', true],
      ['Exportar JSON', false],
    ]);
  });
});

describe('CompareAdd', () => {
  const addTo = (count: number, at?: number) =>
    rendered(CompareAdd, {
      references: Array.from({ length: count }, (_, index) => `a.example/p@${index}`),
      at,
      language: 'en',
      to: TO,
    });

  it('adds by a form that keeps columns and state', () => {
    const html = addTo(2, 0);
    expect(html).toContain('<input type="hidden" name="ids" value="a.example/p@0,a.example/p@1"/>');
    expect(html).toContain('<input type="hidden" name="at" value="0"/>');
    expect(html).toContain('<form action="/en/compare"');
  });

  it.each([0, 1, COMPARE_MAX - 1])('takes one more beside %i', (count) => {
    expect(tagsIn(addTo(count), 'form')).toHaveLength(1);
  });

  it('takes no more than five', () => {
    expect(textOf(addTo(COMPARE_MAX))).toBe('Five columns are the most');
    expect(tagsIn(addTo(COMPARE_MAX), 'form')).toEqual([]);
  });
});

describe('CompareEmpty', () => {
  const emptyWith = (list: readonly string[]) =>
    rendered(CompareEmpty, { references: list, examples: [], at: undefined, language: 'en', to: TO });

  it('explains how to begin', () => {
    expect(textOf(emptyWith([]))).toMatch(/^Put two to five versions side by side Tick results/u);
  });

  it('keeps the one column that is there already', () => {
    expect(textOf(emptyWith(['acme.example/a@1.0']))).toMatch(
      /^One more is needed for a comparison acme\.example\/a@1\.0/u,
    );
  });

  it('says so where there are no examples', () => {
    expect(textOf(emptyWith([]))).toContain('Nothing is published yet that could be compared.');
  });
});

describe('ExampleList', () => {
  it('leads to each comparison by the names of its columns', () => {
    const columns = [
      { reference: 'a.example/x@1', name: 'AWS' },
      { reference: 'a.example/y@1', name: 'OpenAI' },
      { reference: 'a.example/z@1', name: 'IBM' },
    ];
    const examples = [{ key: 'clouds', columns }] as const;
    expect(linksIn(rendered(ExampleList, { examples, language: 'es', to: addressesFor('es', 4) }))).toEqual([
      {
        href: '/es/compare?ids=a.example/x@1,a.example/y@1,a.example/z@1&at=4',
        text: 'Nubes AWS, OpenAI e IBM',
      },
    ]);
  });
});

/** A reader's tab, as far as the tray asks it. */
const picksOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ reference: `a.example/p@${index}`, name: `P${index}` }));

describe('CompareTray', () => {
  const trayOf = (count: number) =>
    rendered(CompareTray, { language: 'en', to: TO }, { picks: picksOf(count) });

  it('is not there while nothing is chosen', () => {
    expect(trayOf(0)).toBe('');
  });

  it('asks for one more before it compares', () => {
    expect(textOf(trayOf(1))).toBe('1 selected P0 × Clear Select one more to compare');
    expect(hrefsIn(trayOf(1))).toEqual([]);
  });

  it('compares in the order of choosing', () => {
    expect(linksIn(trayOf(2))).toEqual([
      { href: '/en/compare?ids=a.example/p@0,a.example/p@1', text: 'Compare 2' },
    ]);
  });

  it('says when it is full', () => {
    expect(textOf(trayOf(COMPARE_MAX - 1))).not.toContain('Five is the most');
    expect(textOf(trayOf(COMPARE_MAX))).toContain('Five is the most that can be compared');
    expect(textOf(trayOf(COMPARE_MAX + 1))).toContain('5 selected');
  });

  it('removes each by a button that says whom it removes', () => {
    expect(tagsIn(trayOf(2), 'button').map((tag) => attributeIn(tag, 'aria-label'))).toEqual([
      'Remove P0',
      'Remove P1',
      undefined,
    ]);
  });
});

describe('CompareToggle', () => {
  const toggleOf = (reference: string, count: number, small = false) =>
    rendered(CompareToggle, { reference, name: 'P', language: 'en', small }, { picks: picksOf(count) });

  it('says whether the version is in the tray, by word and by state', () => {
    expect(textOf(toggleOf('a.example/p@0', 0))).toBe('+ Add to comparison : P');
    expect(toggleOf('a.example/p@0', 0)).toContain('aria-pressed="false"');
    expect(textOf(toggleOf('a.example/p@0', 1))).toBe('✓ In the comparison : P');
    expect(toggleOf('a.example/p@0', 1)).toContain('aria-pressed="true"');
  });

  it('is short in a table', () => {
    expect(textOf(toggleOf('a.example/p@0', 0, true))).toBe('+ Compare : P');
    expect(textOf(toggleOf('a.example/p@0', 1, true))).toBe('✓ Compare : P');
  });

  it('takes no sixth, but lets one of five go', () => {
    expect(toggleOf('a.example/other@1', COMPARE_MAX)).toContain('disabled');
    expect(toggleOf('a.example/p@0', COMPARE_MAX)).not.toContain('disabled');
    expect(toggleOf('a.example/other@1', COMPARE_MAX - 1)).not.toContain('disabled');
  });
});
