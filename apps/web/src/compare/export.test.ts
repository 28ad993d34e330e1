import type { Fact } from '@trasluz/bom';
import type { Cell, Comparison, Version } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { comparisonRows, type ExportContext } from './export.ts';

const context: ExportContext = {
  definitions: [
    {
      id: 'chip.foundry',
      lens: 'hardware',
      scope: 'node',
      valueType: 'text',
      label: { en: 'Foundry', es: 'Fundición' },
      question: { en: 'Who makes it?', es: '¿Quién lo fabrica?' },
      readFrom: [],
    },
  ],
  language: 'en',
  permalink: 'https://registry.example/en/compare?ids=x&at=7',
};

function column(product: string): Version {
  const digest = `sha256:${'a'.repeat(64)}`;
  return {
    reference: `acme.example/${product}@1`,
    publisher: { namespace: 'acme.example', name: 'Acme' },
    supplier: { domain: 'acme.example', name: 'Acme' },
    relation: 'supplier',
    product,
    name: product.toUpperCase(),
    kind: 'accelerator',
    version: '1',
    digest,
    publication: 3,
    publishedAt: '2026-01-01T00:00:00.000Z',
    format: { name: 'CycloneDX', version: '1.7' },
    sizeBytes: 1,
    counts: {},
    edges: 0,
    isLatest: true,
    lenses: [],
    links: { document: '/d', version: '/v', permalink: '/p' },
  };
}

function fact(value: string): Fact {
  return {
    id: 'chip.foundry',
    scope: 'node',
    subject: 'chip',
    subjectName: 'Chip',
    values: [value],
    state: 'declared',
    author: { name: 'Acme', relation: 'supplier' },
    asOf: '2026-01-01',
    pointers: ['/components/0'],
    sources: [{ title: 'Data sheet', url: 'https://acme.example/sheet' }, { title: 'Book' }],
  };
}

function comparisonOf(cells: readonly Cell[]): Comparison {
  return {
    at: 7,
    columns: [column('a'), column('b')],
    groups: [{ lens: 'hardware', rows: [{ fact: 'chip.foundry', scope: 'node', cells, differs: true }] }],
  };
}

const said: Cell = { facts: [fact('TSMC')], state: 'declared', values: ['TSMC'] };
const silent: Cell = { facts: [], state: 'not-assessed', values: [] };

describe('comparisonRows', () => {
  const rows = comparisonRows(comparisonOf([said, silent]), context);

  it('says first as of when and where the same can be seen again', () => {
    expect(rows[0]).toEqual(['as of publication', '7']);
    expect(rows[1]).toEqual(['permalink', context.permalink]);
    expect(rows[2]?.slice(0, 3)).toEqual(['column', 'acme.example/a@1', 'A']);
  });

  it('writes a fact with its evidence', () => {
    expect(rows.at(-1)).toEqual([
      'Hardware trust',
      'chip.foundry',
      'Foundry',
      'node',
      'yes',
      'TSMC',
      'Declared',
      'Acme',
      'supplier',
      '2026-01-01',
      'https://acme.example/sheet | Book',
      '/components/0',
      '',
      'Not asked here',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('has a title above every cell', () => {
    expect(rows.at(-2)).toHaveLength(rows.at(-1)?.length ?? 0);
  });

  it('writes numbers and answers for machines, in every language', () => {
    const cell: Cell = { ...silent, state: 'declared', values: [1_000_000.5, true, false] };
    const spanish = comparisonRows(comparisonOf([cell, silent]), { ...context, language: 'es' });
    expect(spanish.at(-1)?.[5]).toBe('1000000.5 | yes | no');
    expect(spanish.at(-1)?.[2]).toBe('Fundición');
  });

  it('shows a fact that is not defined any more by its id', () => {
    const old = comparisonRows(comparisonOf([said, silent]), { ...context, definitions: [] });
    expect(old.at(-1)?.[2]).toBe('chip.foundry');
  });
});
