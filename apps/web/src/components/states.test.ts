import { type Language, STALE, STATES, type State } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { plain, textOf } from '../tests/html.ts';
import { rendered } from '../tests/rendered.ts';
import StateIcon from './StateIcon.svelte';
import StateMark from './StateMark.svelte';

/** Every state with its words, as experience.md §2.1 fixes them. */
const WORDS: readonly (readonly [State, en: string, es: string])[] = [
  ['evidenced', 'Evidenced', 'Con evidencia'],
  ['declared', 'Declared', 'Declarado'],
  ['partial', 'Partial', 'Parcial'],
  ['contradicted', 'Contradicted', 'Contradictorio'],
  ['withheld', 'Withheld', 'Reservado'],
  ['not-disclosed', 'Not disclosed', 'No divulgado'],
  ['not-assessed', 'Not assessed', 'Sin evaluar'],
  ['not-applicable', 'Not applicable', 'No aplica'],
];

const TABLE = WORDS.flatMap(([state, en, es]): readonly (readonly [State, Language, string])[] => [
  [state, 'en', en],
  [state, 'es', es],
]);

describe('the marks', () => {
  it('are all in the table of this test', () => {
    expect(WORDS.map(([state]) => state)).toEqual(Object.keys(STATES));
  });

  it.each(TABLE)('say %s in %s with the word "%s"', (state, language, word) => {
    expect(textOf(rendered(StateMark, { state, language }))).toBe(word);
  });

  it.each(TABLE)('explain %s in %s to whoever asks', (state, language) => {
    expect(rendered(StateMark, { state, language })).toContain(`title="${STATES[state].meaning[language]}"`);
  });

  it.each(TABLE)('put the count before the word: %s, %s', (state, language, word) => {
    expect(textOf(rendered(StateMark, { state, language, count: 0 }))).toBe(`0 ${word}`);
    expect(textOf(rendered(StateMark, { state, language, count: 12 }))).toBe(`12 ${word}`);
  });

  it.each(TABLE)('add that a fact is stale and keep what it says: %s, %s', (state, language, word) => {
    const html = rendered(StateMark, { state, language, stale: true });
    expect(textOf(html)).toBe(`${word} ${STALE.label[language]}`);
    expect(html).toContain(`title="${STALE.meaning[language]}"`);
  });

  it('do not call a fact stale that is not', () => {
    const html = rendered(StateMark, { state: 'declared', language: 'en', stale: false });
    expect(html).not.toContain('stale');
    expect(rendered(StateMark, { state: 'declared', language: 'en', stale: undefined })).toBe(html);
  });

  it('are never a colour alone: each state has a drawing of its own', () => {
    const drawings = WORDS.map(([state]) => rendered(StateIcon, { state }));
    const shapes = drawings.map((html) => html.replaceAll(/<svg[^>]*>/gu, ''));
    expect(new Set(shapes).size).toBe(WORDS.length);
  });

  it.each(WORDS)('draw %s for the eye only, since the word stands beside it', (state) => {
    const html = rendered(StateIcon, { state });
    expect(html).toMatch(
      /^<svg class="icon[^"]*" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">/u,
    );
    expect(textOf(html)).toBe('');
  });

  it.each<[State, string]>([
    ['evidenced', 'icon known'],
    ['declared', 'icon known'],
    ['partial', 'icon known'],
    ['contradicted', 'icon contradicted'],
    ['withheld', 'icon'],
    ['not-disclosed', 'icon'],
    ['not-assessed', 'icon'],
    ['not-applicable', 'icon'],
  ])('colour %s by whether there is an answer', (state, classes) => {
    expect(rendered(StateIcon, { state })).toContain(`class="${classes}"`);
  });

  it('have no more than their words in them', () => {
    expect(plain(rendered(StateMark, { state: 'withheld', language: 'en' }))).not.toMatch(/style=|<script/u);
  });
});
