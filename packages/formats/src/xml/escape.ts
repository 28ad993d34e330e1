/** Escapes a text as the content of an element. A carriage return would be read as a line feed. */
export function escapeText(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replaceAll(/[&<>\r]/g, (char) => ESCAPES[char] ?? char) : text;
}

/** Escapes a text as the value of an attribute, in which every white space would be read as a blank. */
export function escapeAttribute(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replaceAll(/[&<>"\t\n\r]/g, (char) => ESCAPES[char] ?? char) : text;
}

const NEEDS_ESCAPE = /[&<>"\t\n\r]/;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
