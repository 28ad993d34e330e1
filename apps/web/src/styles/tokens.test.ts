import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Side = 'dark' | 'light';

/** The colours of one theme by the names of their tokens. */
function coloursOf(side: Side): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, side === 'light' ? light : dark]),
  );
}

/** Relative luminance of a colour, WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21, WCAG 2.2. */
function contrastOf(a: string, b: string): number {
  const [high = 0, low = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Text on a ground, as the components put them together; 1.4.3 asks for 4.5. */
const TEXT: readonly (readonly [text: string, ground: string])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'accent-soft'],
  ['ink', 'attention-soft'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sunken'],
  ['ink-soft', 'hatch'],
  ['ink-faint', 'paper'],
  ['ink-faint', 'surface'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'sunken'],
  ['accent-strong', 'paper'],
  ['accent-strong', 'surface'],
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['attention', 'paper'],
  ['attention', 'surface'],
];

/** Borders of fields and marks that mean something; 1.4.11 asks for 3. */
const MARKS: readonly (readonly [mark: string, ground: string])[] = [
  ['rule-strong', 'surface'],
  ['rule-strong', 'paper'],
  ['accent', 'surface'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['attention', 'surface'],
  ['attention', 'attention-soft'],
];

describe.each<Side>(['light', 'dark'])('the colours of the %s theme', (side) => {
  const colours = coloursOf(side);
  const colour = (name: string): string => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`there is no colour "${name}"`);
    return found;
  };

  it('are all read by this test', () => {
    expect(colours.size).toBe([...css.matchAll(/: light-dark\(#/gu)].length);
    expect(colours.size).toBeGreaterThanOrEqual(15);
  });

  it.each(TEXT)('let %s be read on %s', (text, ground) => {
    expect(contrastOf(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('let %s be seen on %s', (mark, ground) => {
    expect(contrastOf(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('the contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
  ])('of %s on %s is %d', (a, b, contrast) => {
    expect(contrastOf(a, b)).toBeCloseTo(contrast, 1);
    expect(contrastOf(b, a)).toBe(contrastOf(a, b));
  });
});

describe('the style sheets', () => {
  const sheets = import.meta.glob<string>(['./*.css', '../**/*.svelte', '!../tests/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const others = Object.entries(sheets).filter(([file]) => file !== './tokens.css');

  it('are all found', () => {
    expect(others.length).toBeGreaterThan(60);
  });

  it.each(others)('%s names no colour of its own', (file, text) => {
    const style = file.endsWith('.css') ? text : (/<style>.*<\/style>/su.exec(text)?.[0] ?? '');
    const allowed = file === './print.css' ? /#(?:fff|000|ffffff|000000)\b/giu : /(?!)/gu;
    expect(style.replaceAll(allowed, '').match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/giu)).toBeNull();
  });

  it.each(others)('%s names only tokens that there are', (_, text) => {
    const names = [...text.matchAll(/var\(--([a-z0-9-]+)/gu)].map(([, name]) => name);
    const known = new Set([...css.matchAll(/--([a-z0-9-]+):/gu)].map(([, name]) => name));
    expect(names.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });
});
