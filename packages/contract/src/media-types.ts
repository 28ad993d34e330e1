/** The registered media type of CycloneDX JSON. */
export const MEDIA_TYPE_CYCLONEDX = 'application/vnd.cyclonedx+json';

/** RFC 8259: what a request that is no document is sent as. */
export const MEDIA_TYPE_JSON = 'application/json';

/**
 * What a document may be sent as. Its format is told from its content, never from the type; the type is kept, and the
 * document is served under it again. IANA has no type for SPDX 3: the SPDX project uses the last of the three.
 */
export const DOCUMENT_MEDIA_TYPES: readonly string[] = [
  MEDIA_TYPE_CYCLONEDX,
  MEDIA_TYPE_JSON,
  'application/vnd.cyclonedx+xml',
  'application/xml',
  'text/xml',
  'application/spdx+json',
  'application/ld+json',
  'application/spdx3+json',
  'application/vnd.in-toto+json',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/gzip',
  'application/octet-stream',
];

/** RFC 9457. */
export const MEDIA_TYPE_PROBLEM = 'application/problem+json';
