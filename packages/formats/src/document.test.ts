import { describe, expect, it } from 'vitest';
import { readDocument } from './document.ts';
import { bytesOf, documentWith } from './tests/documents.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('readDocument', () => {
  it('gives the 1.7 form and what was read', () => {
    const original = documentWith({ specVersion: '1.6', components: [{ type: 'data', name: 'a' }] });
    const { value, issues } = readDocument(bytesOf(original));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ format: 'cyclonedx', version: '1.6', original });
    expect(value?.bom['components']).toEqual(original['components']);
  });

  it('leads pointers of the 1.7 form back to lines', () => {
    const { value } = readDocument(bytesOf(documentWith({ components: [{ type: 'data', name: 'a' }] })));
    const pointer = value?.origin.pointerOf('/components/0/name') ?? '';
    expect(value?.origin.placeOf(pointer)).toMatchObject({ line: 8, column: 15 });
  });

  it.each(['1.0', '1.2', '1.3', '1.8', '2.0', '9.9'])(
    'names the supported versions when asked for %s',
    (specVersion) => {
      const { value, issues } = readDocument(bytesOf(documentWith({ specVersion })));
      expect(value).toBeUndefined();
      expect(issues).toMatchObject([
        { code: 'E0014', pointer: '/specVersion', line: 3, column: 18, found: `"${specVersion}"` },
      ]);
      expect(issues[0]?.expected).toContain('"1.7"');
    },
  );

  it.each([
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8)],
    ['XML', text('<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>')],
    ['SPDX 2', text('{"spdxVersion":"SPDX-2.3"}')],
    ['SPDX 3', text('{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}')],
    ['an envelope', text('{"payloadType":"x","payload":"","signatures":[]}')],
  ])('says of %s that it is known and what to do', (_name, bytes) => {
    const { value, issues } = readDocument(bytes);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'E0012', severity: 'error', line: 1, column: 1 }]);
    expect(issues[0]?.fix).toMatch(/^(Convert|Unpack|Decode)/);
  });

  it.each([
    ['{}', 'E0013'],
    ['{"hello":"world"}', 'E0013'],
  ])('does not guess the format of %s', (content, code) => {
    expect(readDocument(text(content)).issues).toMatchObject([{ code }]);
  });

  it.each(['', '{', '[]', '42', '{"a":1,}'])('passes on what the parser says of %j', (content) => {
    const { value, issues } = readDocument(text(content));
    expect(value).toBeUndefined();
    expect(issues[0]?.code).toMatch(/^E00/);
  });
});
