/** Stands in rows for what PostgreSQL text cannot hold. */
const REPLACEMENT = '\\ufffd';

/**
 * Writes rows as JSON that PostgreSQL accepts. Its text has no U+0000 and no half surrogate pairs, but names and
 * values of a BOM are hostile text: in the rows both become U+FFFD. The original bytes keep what was really there.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  return SUSPECT.test(json) ? json.replace(ESCAPE, toStorable) : json;
}

/** The same rule for one text that is sent as a parameter of its own. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\ufffd');
}

const SUSPECT = /\\u(?:0000|d[89a-f])/;

/** Every escape is matched in turn, so that the text `\u0000` written with an escaped backslash stays as it is. */
const ESCAPE = /\\(?:u[0-9a-f]{4}|.)/g;

/** `JSON.stringify` escapes surrogates only when they stand alone. */
function toStorable(sequence: string): string {
  return SUSPECT.test(sequence) ? REPLACEMENT : sequence;
}
