import type { Document, DocumentFormat, Wrapping } from './document.ts';

/** Media types of what documents come in and come as; SPDX 2 and 3 share the type that IANA registered for SPDX. */
const MEDIA_TYPES: Readonly<Record<DocumentFormat | Wrapping, string>> = {
  'cyclonedx-json': 'application/vnd.cyclonedx+json',
  'cyclonedx-xml': 'application/vnd.cyclonedx+xml',
  'spdx-2-json': 'application/spdx+json',
  'spdx-3-json': 'application/spdx+json',
  gzip: 'application/gzip',
  dsse: 'application/vnd.in-toto+json',
  'in-toto': 'application/vnd.in-toto+json',
  'sigstore-bundle': 'application/vnd.dev.sigstore.bundle.v0.3+json',
};

/** The media type to send the bytes of a document as: that of the outermost wrapping, else of the format. */
export function mediaTypeOf({ within, format }: Pick<Document, 'format' | 'within'>): string {
  return MEDIA_TYPES[within[0] ?? format];
}
