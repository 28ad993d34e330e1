import { describe, expect, it } from 'vitest';
import { bytesOf, documentWith } from '../tests/documents.ts';
import { readDocument } from './open-document.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('readDocument', () => {
  it('gives the 1.7 form and what was read', async () => {
    const original = documentWith({ specVersion: '1.6', components: [{ type: 'data', name: 'a' }] });
    const { value, issues } = await readDocument(bytesOf(original));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ format: 'cyclonedx-json', version: '1.6', within: [], original });
    expect(value?.bom['components']).toEqual(original['components']);
  });

  it('leads pointers of the 1.7 form back to lines', async () => {
    const { value } = await readDocument(
      bytesOf(documentWith({ components: [{ type: 'data', name: 'a' }] })),
    );
    const pointer = value?.origin.pointerOf('/components/0/name') ?? '';
    expect(value?.origin.placeOf(pointer)).toMatchObject({ line: 8, column: 15 });
  });

  it.each(['1.0', '1.1', '1.8', '2.0', '9.9'])(
    'names the supported versions when asked for %s',
    async (specVersion) => {
      const { value, issues } = await readDocument(bytesOf(documentWith({ specVersion })));
      expect(value).toBeUndefined();
      expect(issues).toMatchObject([
        { code: 'E0014', pointer: '/specVersion', line: 3, column: 18, found: `"${specVersion}"` },
      ]);
      expect(issues[0]?.expected).toContain('"1.7"');
    },
  );

  it('says of a known format that is not read what to do', async () => {
    const { value, issues } = await readDocument(text('SPDXVersion: SPDX-2.3\n'));
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'E0012', severity: 'error', line: 1, column: 1 }]);
    expect(issues[0]?.fix).toBe('Convert it to SPDX JSON');
  });

  it.each([
    ['{}', 'E0013'],
    ['{"hello":"world"}', 'E0013'],
  ])('does not guess the format of %s', async (content, code) => {
    expect((await readDocument(text(content))).issues).toMatchObject([{ code }]);
  });

  it.each(['', '{', '[]', '42', '{"a":1,}'])('passes on what the parser says of %j', async (content) => {
    const { value, issues } = await readDocument(text(content));
    expect(value).toBeUndefined();
    expect(issues[0]?.code).toMatch(/^E00/);
  });
});
