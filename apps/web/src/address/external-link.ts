/** A link out of the registry that came from a document. */
export interface ExternalLink {
  readonly href: string;
  /** The host as ASCII, so that a name in look-alike letters gives itself away. */
  readonly host: string;
}

/** Reads text of a document as a web address; anything but http and https is no link. */
export function externalLink(text: string): ExternalLink | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return { href: url.href, host: url.host };
}
