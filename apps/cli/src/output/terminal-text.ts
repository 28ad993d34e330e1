/**
 * Makes text from a document fit for a terminal or a log line: escape sequences, control characters and bidirectional
 * overrides are replaced, so that a BOM can neither colour, move, forge nor reorder what is printed.
 */
export function terminalText(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    '�',
  );
}

/** Escapes in JSON what JSON itself lets through to a terminal; whoever parses it reads the same as before. */
export function terminalJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Makes text from a document fit for one cell of a Markdown table: no markup, HTML or new rows, and no links, not even
 * those that GitHub makes of bare addresses.
 */
export function markdownText(text: string): string {
  return terminalText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#!~]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
