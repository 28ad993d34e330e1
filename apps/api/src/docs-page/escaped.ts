const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for an HTML element or a quoted attribute. */
export function escaped(value: string): string {
  return value.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
