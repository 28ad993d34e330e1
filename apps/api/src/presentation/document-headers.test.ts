import { DOCUMENT_MEDIA_TYPES } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { documentHeaders } from './document-headers.ts';

const DIGEST = `sha256:${'0f'.repeat(32)}`;
const NAME = `sha256-${'0f'.repeat(32)}`;

describe('documentHeaders', () => {
  it.each([
    ['application/vnd.cyclonedx+json; version=1.7', 'inline', '.cdx.json'],
    ['application/json', 'inline', '.json'],
    ['application/vnd.in-toto+json', 'inline', '.json'],
    ['application/ld+json', 'inline', '.jsonld'],
    ['application/spdx+json; version=3.0.1', 'inline', '.spdx.json'],
    ['text/xml', 'attachment', '.xml'],
    ['application/xml', 'attachment', '.xml'],
    ['application/vnd.cyclonedx+xml; version=1.6', 'attachment', '.cdx.xml'],
    ['application/gzip', 'attachment', '.gz'],
    ['application/octet-stream', 'attachment', '.bin'],
    ['text/html', 'attachment', '.bin'],
    ['constructor', 'attachment', '.bin'],
  ])('serves %s %s as a file %s', (mediaType, way, extension) => {
    expect(documentHeaders(DIGEST, mediaType)).toEqual({
      'content-type': mediaType,
      'content-disposition': `${way}; filename="${NAME}${extension}"`,
    });
  });

  it('lets a browser show nothing but JSON', () => {
    const shown = DOCUMENT_MEDIA_TYPES.filter((type) =>
      documentHeaders(DIGEST, type)['content-disposition']?.startsWith('inline'),
    );
    expect(shown).toEqual(DOCUMENT_MEDIA_TYPES.filter((type) => /^application\/(?:\S+\+)?json$/u.test(type)));
  });
});
