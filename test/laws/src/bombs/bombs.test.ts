import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PARSE_LIMITS, readFacts, supplyChain } from '@trasluz/bom';
import { convert, type Validation, validate } from '@trasluz/formats';
import { afterAll, describe, expect, it } from 'vitest';
import { illTold } from '../fuzz/well-told.ts';
import { cycloneDx } from './bomb.ts';
import { CYCLIC_BOMBS } from './cyclic-bombs.ts';
import { DEEP_BOMBS } from './deep-bombs.ts';
import { WIDE_BOMBS } from './wide-bombs.ts';

const table: Record<string, number | string>[] = [];

afterAll(() => {
  console.table(table);
});

/** How many places are at fault, told one by one or counted. */
function toldIn({ issues }: Validation): number {
  return issues.reduce((sum, { also = 0 }) => sum + 1 + also, 0);
}

describe('a bomb', () => {
  it.each([...DEEP_BOMBS, ...WIDE_BOMBS, ...CYCLIC_BOMBS])(
    'ends in few issues: $name',
    async ({ name, bytes, codes, told }) => {
      const content = bytes();
      const validation = await validate(content);
      const found = [...new Set(validation.issues.map(({ code }) => code))].sort();
      table.push({
        bomb: name,
        bytes: content.length,
        issues: validation.issues.length,
        places: toldIn(validation),
        codes: found.join(' '),
      });
      expect(found).toEqual(codes);
      expect(illTold(validation)).toEqual([]);
      if (told !== undefined) expect(toldIn(validation)).toBe(told);
    },
  );

  it('of packed zeros stops where the limit is', async () => {
    const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024));
    const limits = { ...PARSE_LIMITS, sizeBytesMax: 1024 * 1024 };
    const { issues } = await validate(bomb, { limits });
    expect(bomb.length).toBeLessThan(100_000);
    expect(issues.map(({ code }) => code)).toEqual(['E0001']);
  });

  it('in Brotli is not unpacked, as nothing in it says that it is Brotli', async () => {
    const { document, issues } = await validate(brotliCompressSync(new Uint8Array(16 * 1024 * 1024)));
    expect(document).toBeUndefined();
    expect(issues).toHaveLength(1);
  });
});

describe('a cyclic graph', () => {
  it.each(CYCLIC_BOMBS)('has a view, facts and other forms, which end: $name', async ({ bytes }) => {
    const { document } = await validate(bytes());
    if (document === undefined) throw new Error('It cannot be read');
    const chain = supplyChain(document.bom);
    expect(chain.nodes.length).toBeGreaterThan(30);
    expect(readFacts(chain).length).toBeGreaterThan(30);
    for (const target of ['cdx1.6', 'cdx1.7-xml', 'spdx3'] as const) {
      const { text } = convert(document, target);
      expect((await validate(new TextEncoder().encode(text))).document).toBeDefined();
    }
  });
});

describe('a sound document beside the bombs', () => {
  it('is sound', async () => {
    expect(await validate(cycloneDx({}))).toMatchObject({ valid: true, issues: [] });
  });
});
