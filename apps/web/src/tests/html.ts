/** Takes out what the compiler adds: comments that mark places, and names of scoped styles. */
export function plain(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/\s?svelte-[a-z0-9]+/gu, '')
    .replaceAll(' class=""', '')
    .replaceAll('class=" ', 'class="')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** What a person reads: no tags, one space between words, characters instead of entities. */
export function textOf(html: string): string {
  const visible = html.replaceAll(/<(script|style)\b.*?<\/\1>/gsu, '');
  return decoded(visible.replaceAll(/<!--.*?-->/gsu, '').replaceAll(/<(?:"[^"]*"|[^"<>])*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A link as a person and a browser see it. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** All links in the order in which they stand. */
export function linksIn(html: string): readonly Link[] {
  return [...html.matchAll(/<a\b((?:"[^"]*"|[^">])*)>(.*?)<\/a>/gsu)].map(
    ([, attributes = '', content = '']) => ({
      href: attributeIn(attributes, 'href') ?? '',
      text: textOf(content),
    }),
  );
}

/** The addresses of all links. */
export function hrefsIn(html: string): readonly string[] {
  return linksIn(html).map((link) => link.href);
}

/** The whole of every element of a name, with what is in it; not for elements that nest in themselves. */
export function elementsIn(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b(?:"[^"]*"|[^">])*>.*?</${name}>`, 'gsu'))].map(
    ([whole]) => whole,
  );
}

/** The texts of all elements of a name. */
export function textsIn(html: string, name: string): readonly string[] {
  return elementsIn(html, name).map(textOf);
}

/** The opening tags of a name, such as all `input`s. */
export function tagsIn(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b(?:"[^"]*"|[^">])*>`, 'gu'))].map(([tag]) => tag);
}

/** The value of an attribute in a tag; `undefined` where it has none. */
export function attributeIn(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
