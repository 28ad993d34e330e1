import { describe, expect, it } from 'vitest';
import {
  counted,
  formatBytes,
  formatDay,
  formatList,
  formatNumber,
  isLanguage,
  LANGUAGES,
} from './message.ts';

type Area = Readonly<Record<string, unknown>>;

/** Every exported table of messages, found by file, so that a new area is held to the same rules. */
const modules = import.meta.glob<Record<string, Record<string, Area>>>('./*.ts', { eager: true });
const areas = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => {
    const { en, es } = value;
    return typeof en === 'object' && typeof es === 'object' ? [{ name: `${file} ${name}`, en, es }] : [];
  }),
);

/** Words that promise more than a check can, experience.md §2.1; alone they are read as complete safety. */
const PROMISES = /\b(verified|safe|trusted|secure|compliant|verificad[oa]s?|segur[oa]s?|fiables?)\b/iu;

/** All texts of an area, with plausible words put into those that take some. */
function textsOf(area: Area): readonly string[] {
  return Object.values(area).flatMap((value) => {
    if (typeof value === 'function') return [String(value('Uno', 'Dos', 'Tres', 'Cuatro'))];
    return typeof value === 'object' && value !== null ? Object.values(value).map(String) : [String(value)];
  });
}

describe.each(areas)('the messages of $name', ({ en, es }) => {
  it('have the same keys in every language, in the same order', () => {
    expect(Object.keys(es)).toEqual(Object.keys(en));
  });

  it('have the same form and take the same words', () => {
    for (const [key, text] of Object.entries(en)) {
      expect(typeof es[key], key).toBe(typeof text);
      if (typeof text === 'function') expect(Reflect.get(es[key] as object, 'length'), key).toBe(text.length);
    }
  });

  it('are never empty and never say undefined', () => {
    for (const text of [...textsOf(en), ...textsOf(es)]) expect(text).toMatch(/^(?!.*undefined).*\S/u);
  });

  it('promise nothing that a registry cannot keep', () => {
    for (const text of [...textsOf(en), ...textsOf(es)]) expect(text).not.toMatch(PROMISES);
  });
});

describe('the areas', () => {
  it('are all found', () => {
    expect(areas.length).toBeGreaterThanOrEqual(12);
  });
});

describe('numbers, dates and lists', () => {
  it('follow the language', () => {
    expect(formatNumber('en', 12345.5)).toBe('12,345.5');
    expect(formatNumber('es', 12345.5)).toBe('12.345,5');
    expect(formatDay('en', '2026-11-25T23:30:00Z')).toBe('Nov 25, 2026');
    expect(formatDay('es', '2026-11-25')).toBe('25 nov 2026');
    expect(formatDay('en', 'no date')).toBe('no date');
    expect(formatList('es', ['AWS', 'OpenAI', 'IBM'])).toBe('AWS, OpenAI e IBM');
    expect(formatList('en', ['AWS'])).toBe('AWS');
  });

  it('count in the forms of the language', () => {
    const forms = { one: 'hecho', other: 'hechos', many: 'de hechos' };
    expect(counted('es', 1, forms)).toBe('1 hecho');
    expect(counted('es', 0, forms)).toBe('0 hechos');
    expect(counted('es', 1_000_000, forms)).toBe('1.000.000 de hechos');
    expect(counted('es', 1_000_000, { one: 'fila', other: 'filas' })).toBe('1.000.000 filas');
    expect(counted('en', 2, { one: 'row', other: 'rows' })).toBe('2 rows');
  });

  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [17_600, '17.6 kB'],
    [25_000_000, '25 MB'],
    [3_200_000_000_000, '3,200 GB'],
  ])('write %i bytes as %s', (bytes, text) => {
    expect(formatBytes('en', bytes)).toBe(text);
  });
});

describe('isLanguage', () => {
  it('knows the languages of the UI and nothing else', () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true);
    expect(isLanguage('fr')).toBe(false);
    expect(isLanguage(undefined)).toBe(false);
  });
});
