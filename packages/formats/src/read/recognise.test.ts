import { describe, expect, it } from 'vitest';
import { recogniseFormat } from './recognise.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('recogniseFormat', () => {
  it.each([
    [
      'CycloneDX JSON',
      { bomFormat: 'CycloneDX', specVersion: '1.6' },
      { name: 'cyclonedx-json', version: '1.6' },
    ],
    [
      'CycloneDX JSON with a misspelt format',
      { bomFormat: 'CyloneDX', specVersion: '1.6' },
      { name: 'cyclonedx-json', version: '1.6' },
    ],
    [
      'CycloneDX JSON by its schema',
      { $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json' },
      { name: 'cyclonedx-json' },
    ],
    [
      'the CycloneDX 2.0 draft',
      { specFormat: 'CycloneDX', specVersion: '2.0' },
      { name: 'cyclonedx-json', version: '2.0' },
    ],
    [
      'SPDX 3',
      { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
      { name: 'spdx-3-json', version: '3.0.1' },
    ],
    [
      'SPDX 3 with several contexts',
      { '@context': ['https://spdx.org/rdf/3.0.0/c.jsonld', {}] },
      { name: 'spdx-3-json', version: '3.0.0' },
    ],
    ['SPDX 2', { spdxVersion: 'SPDX-2.3' }, { name: 'spdx-2-json', version: 'SPDX-2.3' }],
    [
      'a DSSE envelope',
      { payloadType: 'application/vnd.in-toto+json', payload: '', signatures: [] },
      { name: 'dsse' },
    ],
    ['an in-toto statement', { _type: 'https://in-toto.io/Statement/v1' }, { name: 'in-toto' }],
    [
      'a Sigstore bundle',
      { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
      { name: 'sigstore-bundle' },
    ],
  ])('recognises %s', (_name, value, format) => {
    expect(recogniseFormat(value)).toEqual(format);
    expect(recogniseFormat(bytes(JSON.stringify(value)))).toEqual(format);
  });

  it.each([
    [
      'CycloneDX XML',
      '\uFEFF<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6">',
      { name: 'cyclonedx-xml', version: '1.6' },
    ],
    [
      'SPDX 2 tag-value',
      '# comment\nSPDXVersion: SPDX-2.3\n',
      { name: 'spdx-2-tag-value', version: 'SPDX-2.3' },
    ],
  ])('recognises %s', (_name, text, format) => {
    expect(recogniseFormat(bytes(text))).toEqual(format);
  });

  it('recognises gzip by its first bytes', () => {
    expect(recogniseFormat(Uint8Array.of(0x1f, 0x8b, 8, 0))).toEqual({ name: 'gzip' });
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{}',
    '{"bomFormat":"Other"}',
    '<html></html>',
    '{"@context":{}}',
    '{"specVersion":1.6}',
  ])('knows nothing about %j', (text) => {
    expect(recogniseFormat(bytes(text))).toBeUndefined();
  });
});
