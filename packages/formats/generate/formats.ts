import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isEmail } from './email.ts';

/** Tells whether a string has the form that the format's name asks. */
type FormatTest = (value: string) => boolean;

/**
 * The formats that CycloneDX schemas use, from one module as standalone code requires.
 * `iri-reference` is off, as in the official library: the known checkers refuse `urn:cdx:` and other BOM-Links.
 */
export const FORMATS: Readonly<Record<string, FormatTest>> = {
  date: testOf('date'),
  'date-time': testOf('date-time'),
  'idn-email': isEmail,
  'iri-reference': () => true,
  uri: testOf('uri'),
};

/** The explainer's door to the same formats; one that is not known accepts everything. */
export function hasFormat(format: string, value: string): boolean {
  return FORMATS[format]?.(value) ?? true;
}

function testOf(name: 'date' | 'date-time' | 'uri'): FormatTest {
  const format: unknown = fullFormats[name];
  const test: unknown =
    typeof format === 'object' && format !== null ? Reflect.get(format, 'validate') : format;
  if (typeof test === 'function') return (value) => Boolean(test(value));
  throw new TypeError(`ajv-formats has another form of "${name}" than expected`);
}
