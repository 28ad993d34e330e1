import { describe, expect, it } from 'vitest';
import { parseBomLink } from './bom-link.ts';

const UUID = '0c0ffee0-1111-4222-8333-444455557777';

describe('a BOM-Link', () => {
  it('names a document, or an element in it', () => {
    expect(parseBomLink(`urn:cdx:${UUID}/1`)).toEqual({ serialNumber: `urn:uuid:${UUID}`, ref: undefined });
    expect(parseBomLink(`urn:cdx:${UUID}/12#svc%3Allm%20us`)).toEqual({
      serialNumber: `urn:uuid:${UUID}`,
      ref: 'svc:llm us',
    });
  });

  it('keeps a fragment that is not percent-encoded', () => {
    expect(parseBomLink(`urn:cdx:${UUID}/1#100%`)?.ref).toBe('100%');
  });

  it('is no other text', () => {
    for (const text of [
      '',
      'svc:llm',
      `urn:cdx:${UUID}`,
      `urn:cdx:${UUID}/0`,
      `urn:uuid:${UUID}`,
      'urn:cdx:x/1',
    ]) {
      expect(parseBomLink(text)).toBeUndefined();
    }
  });
});
