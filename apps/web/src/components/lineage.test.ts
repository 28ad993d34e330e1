import { describe, expect, it } from 'vitest';
import { layOut } from '../lineage/layout.ts';
import type { Lineage } from '../lineage/lineage.ts';
import { nodeName } from '../lineage/node-name.ts';
import { outlineOf } from '../lineage/outline.ts';
import { tagsIn, textOf, textsIn } from '../tests/html.ts';
import { rendered } from '../tests/rendered.ts';
import LineageDrawing from './LineageDrawing.svelte';
import LineageOutline from './LineageOutline.svelte';

const lineage: Lineage = {
  root: 'm',
  nodes: [
    { id: 'm', name: 'Model', kind: 'model' },
    { id: 'd', name: 'Corpus', kind: 'dataset' },
    { id: 'es', name: 'ES', kind: 'jurisdiction' },
    { id: 'gap', name: 'Base model', gap: 'not-disclosed' },
  ],
  edges: [
    { from: 'm', to: 'd', kind: 'trained-on' },
    { from: 'd', to: 'es', kind: 'stored-in' },
    { from: 'd', to: 'm', kind: 'derived-from' },
    { from: 'm', to: 'gap' },
  ],
};

function drawn(language: 'en' | 'es' = 'en', of: Lineage = lineage): string {
  return rendered(LineageDrawing, { drawing: layOut(of), language });
}

function listed(language: 'en' | 'es' = 'en'): string {
  const item = outlineOf(lineage);
  if (item === undefined) throw new Error('the lineage of this test has a root');
  return rendered(LineageOutline, { item, language });
}

describe('nodeName', () => {
  it.each([
    ['ES', 'jurisdiction', 'en', 'Spain (ES)'],
    ['ES', 'jurisdiction', 'es', 'España (ES)'],
    ['Castilla', 'jurisdiction', 'en', 'Castilla'],
    ['QQ', 'jurisdiction', 'en', 'QQ'],
    ['ES', 'organization', 'en', 'ES'],
    ['ES', 'model', 'es', 'ES'],
  ] as const)('of %s, a %s, in %s is %s', (name, kind, language, text) => {
    expect(nodeName({ id: 'x', name, kind }, language)).toBe(text);
  });

  it('of a thing of unknown kind is its name', () => {
    expect(nodeName({ id: 'x', name: 'US' }, 'en')).toBe('US');
  });
});

describe('LineageDrawing', () => {
  it('names each thing and what it is, gaps by their state', () => {
    expect(textsIn(drawn(), 'text')).toEqual([
      'Model',
      'model',
      'Corpus',
      'data set',
      'Base model',
      '○ Not disclosed',
      'Spain (ES)',
      'jurisdiction',
    ]);
    expect(textsIn(drawn('es'), 'text')).toContain('España (ES)');
  });

  it('is one picture with a name and a list that says the same', () => {
    expect(tagsIn(drawn(), 'svg')[0]).toContain(
      'role="img" aria-label="What was it made from, and what does it run on?" aria-describedby="outline"',
    );
  });

  it('draws the subject first and at the top, whatever follows', () => {
    const many: Lineage = {
      root: 'm',
      nodes: [
        ...lineage.nodes.slice(0, 1),
        ...Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, name: `N${index}` })),
      ],
      edges: Array.from({ length: 12 }, (_, index) => ({
        from: 'm',
        to: `n${index}`,
        kind: 'contains' as const,
      })),
    };
    expect(tagsIn(drawn('en', many), 'g').slice(0, 2)).toEqual([
      '<g transform="translate(4 4)" class="root">',
      '<g transform="translate(264 4)">',
    ]);
  });

  it('draws a gap and the way to it as gaps', () => {
    expect(tagsIn(drawn(), 'g').filter((tag) => tag.includes('gap'))).toHaveLength(1);
    expect(tagsIn(drawn(), 'path').filter((tag) => tag.includes('gap'))).toHaveLength(1);
  });

  it.each([
    [25, 'x'.repeat(25)],
    [26, `${'x'.repeat(24)}…`],
    [5000, `${'x'.repeat(24)}…`],
  ])('shortens a name of %i letters, and keeps the whole for whoever points at it', (length, shown) => {
    const name = 'x'.repeat(length);
    const html = drawn('en', { root: 'm', nodes: [{ id: 'm', name, kind: 'model' }], edges: [] });
    expect(textsIn(html, 'text')[0]).toBe(shown);
    expect(textsIn(html, 'title')).toEqual([name]);
  });

  it('cuts between letters, not inside of one', () => {
    const html = drawn('en', {
      root: 'm',
      nodes: [{ id: 'm', name: '😀'.repeat(30), kind: 'model' }],
      edges: [],
    });
    expect(textsIn(html, 'text')[0]).toBe(`${'😀'.repeat(24)}…`);
  });

  it('says nothing of a kind that is not known', () => {
    expect(textsIn(drawn('en', { root: 'm', nodes: [{ id: 'm', name: 'M' }], edges: [] }), 'text')).toEqual([
      'M',
      '',
    ]);
  });
});

describe('LineageOutline', () => {
  it('says the same as the drawing in words', () => {
    expect(textOf(listed())).toBe(
      'Model (model) trained on Corpus (data set) stored in Spain (ES) (jurisdiction) derived from Model (model) ↺ already above Base model Not disclosed',
    );
  });

  it('says it in Spanish', () => {
    expect(textOf(listed('es'))).toBe(
      'Model (modelo) entrenado con los datos Corpus (conjunto de datos) guardado en España (ES) (jurisdicción) deriva de Model (modelo) ↺ ya está arriba Base model No divulgado',
    );
  });

  it('nests what comes from what', () => {
    expect(tagsIn(listed(), 'ul')).toHaveLength(2);
    expect(tagsIn(listed(), 'li')).toHaveLength(5);
  });
});
