import type { Language } from '@trasluz/bom';

/** The texts of one area in every language; Spanish is typed by English, so a missing key does not compile. */
export type Messages<T> = Readonly<Record<Language, T>>;

/** The languages of the UI, the default first. */
export const LANGUAGES: readonly Language[] = ['en', 'es'];

/** The names of the languages, each in its own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** Tells whether a text names a language of the UI. */
export function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The forms of a counted noun; Spanish has a third one for round millions (`1.000.000 de hechos`). */
export interface CountForms {
  readonly one: string;
  readonly other: string;
  readonly many?: string;
}

/** Writes a number with its noun in the form the language asks for. */
export function counted(language: Language, count: number, forms: CountForms): string {
  const category = new Intl.PluralRules(language).select(count);
  const form =
    category === 'one' ? forms.one : category === 'many' ? (forms.many ?? forms.other) : forms.other;
  return `${formatNumber(language, count)} ${form}`;
}

/** Writes a number for people; files for machines never use it. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
}

/** Writes the day of an RFC 3339 date or moment in UTC; text that is no date comes back as it is. */
export function formatDay(language: Language, date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** Joins names as a sentence does: `AWS, OpenAI e IBM`. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** Writes a size in bytes with a decimal unit. */
export function formatBytes(language: Language, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unit = units[power] ?? 'byte';
  const options = { style: 'unit', unit, unitDisplay: power === 0 ? 'long' : 'short' } as const;
  return new Intl.NumberFormat(language, { ...options, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  );
}
