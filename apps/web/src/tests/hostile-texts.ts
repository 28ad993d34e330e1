/** Texts that a document may hold and that must stay text on every page. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'an image that runs': '<img src=x onerror=alert(1)>',
  'the end of an attribute': '"><svg onload=alert(1)>',
  'the end of an attribute in single quotes': "' onmouseover='alert(1)",
  'the end of a title': '</title><script>alert(1)</script>',
  'the end of a comment': '--><script>alert(1)</script><!--',
  'a template': '{@html x} {{constructor}}',
  'letters that turn the line': '\u202Egnp.exe\u2066',
  'a null': 'a\u0000b',
  'half a character': 'a\uD800b',
  'a very long word': 'x'.repeat(5_000),
  'a name of the prototype': '__proto__',
};

/** The same as a table of tests. */
export const HOSTILE: readonly (readonly [what: string, text: string])[] = Object.entries(HOSTILE_TEXTS);

/** Marks that no page may hold once text of a document is in it. */
const RUNS = /<script|<img|<svg onload|onerror=alert|\sonmouseover='|javascript:/iu;

/** What of a page would run; `undefined` where nothing does. */
export function runningIn(html: string): string | undefined {
  // Escaped text holds the same words, but no bracket opens a tag before them.
  const tags = html.match(/<[a-z](?:"[^"]*"|[^"<>])*>/giu) ?? [];
  return tags.find((tag) => RUNS.test(withoutQuoted(tag)));
}

/** A tag without the values of its attributes: text in there is text, once its quotes are escaped. */
function withoutQuoted(tag: string): string {
  return tag.replaceAll(/="[^"]*"/gu, (value) => (value.startsWith('="javascript:') ? value : '=""'));
}
