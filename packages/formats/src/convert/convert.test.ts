import { describe, expect, it } from 'vitest';
import { readDocument } from '../read/open-document.ts';
import { bytesOf, componentWith, documentWith } from '../tests/documents.ts';
import { RICH } from '../tests/rich-document.ts';
import { validate } from '../validate.ts';
import { convert } from './convert.ts';
import { isTarget, TARGETS } from './targets.ts';

async function read(
  document: Parameters<typeof bytesOf>[0],
): Promise<NonNullable<Awaited<ReturnType<typeof readDocument>>['value']>> {
  const { value } = await readDocument(bytesOf(document));
  if (value === undefined) throw new TypeError('not a document');
  return value;
}

describe('convert', () => {
  it.each(TARGETS)('writes a valid document as valid %s, the same twice', async (target) => {
    const document = await read({ ...RICH, dependencies: [] });
    const { text, mediaType } = convert(document, target);
    expect(text.endsWith('\n')).toBe(true);
    expect(mediaType).toMatch(/^application\//);
    expect(convert(document, target).text).toBe(text);
    const { valid, counts } = await validate(new TextEncoder().encode(text));
    expect({ valid, errors: counts.errors }).toEqual({ valid: true, errors: 0 });
  });

  it('says losses at the pointers of what was read, not of the form between', async () => {
    const tools = [{ name: 'tool', hashes: [{ alg: 'MD5', content: 'a'.repeat(32) }] }];
    const document = await read(
      documentWith({ metadata: { tools }, components: [componentWith({ isExternal: true })] }),
    );
    expect(convert(document, 'cdx1.6').losses).toEqual([
      {
        pointer: '/components/0/isExternal',
        what: 'the member "isExternal"',
        why: 'CycloneDX 1.6 has no member for it',
      },
    ]);
  });

  it('raises an older document to 1.7 without a loss', async () => {
    const document = await read(documentWith({ specVersion: '1.4', components: [componentWith()] }));
    const { text, losses } = convert(document, 'cdx1.7');
    expect(losses).toEqual([]);
    expect(JSON.parse(text)).toEqual(documentWith({ components: [componentWith()] }));
  });
});

describe('isTarget', () => {
  it.each(['', 'cdx1.5', 'spdx', 'CDX1.7', '__proto__', 7, undefined])('does not know %j', (text) => {
    expect(isTarget(text)).toBe(false);
  });
});
