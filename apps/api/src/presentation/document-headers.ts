/** The headers under which the bytes of a document are served: their own type, and a name that is theirs alone. */
export function documentHeaders(digest: string, mediaType: string): Readonly<Record<string, string>> {
  const [essence = ''] = mediaType.split(';');
  const isShown = essence.endsWith('json');
  const name = `${digest.replace(':', '-')}${EXTENSIONS.get(essence) ?? (isShown ? '.json' : '.bin')}`;
  return {
    'content-type': mediaType,
    // A browser shows JSON as text. What it would lay out, run or unpack goes to a file instead.
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`,
  };
}

/** File extensions by media type, as the specifications recommend them. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'application/vnd.cyclonedx+json': '.cdx.json',
    'application/vnd.cyclonedx+xml': '.cdx.xml',
    'application/xml': '.xml',
    'text/xml': '.xml',
    'application/spdx+json': '.spdx.json',
    'application/spdx3+json': '.spdx3.json',
    'application/ld+json': '.jsonld',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '.sigstore.json',
    'application/gzip': '.gz',
  }),
);
