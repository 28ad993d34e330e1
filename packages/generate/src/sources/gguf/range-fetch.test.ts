import { describe, expect, it } from 'vitest';
import type { Files } from '../../files.ts';
import { filesOf } from '../../tests/builders.ts';
import { rangeFetch } from './range-fetch.ts';

const MEGABYTE = 1024 * 1024;

async function answer(
  range: string | undefined,
): Promise<{ text: string; range: string | null; status: number }> {
  const fetch = rangeFetch(filesOf({ a: 'abcdefghij' }), { path: 'a', sizeBytes: 10 });
  const response = await fetch(
    'https://artefact.invalid/',
    range === undefined ? {} : { headers: { range } },
  );
  return {
    text: await response.text(),
    range: response.headers.get('content-range'),
    status: response.status,
  };
}

describe('rangeFetch', () => {
  it.each<[range: string | undefined, text: string, answered: string]>([
    ['bytes=0-3', 'abcd', 'bytes 0-3/10'],
    ['bytes=4-4', 'e', 'bytes 4-4/10'],
    ['bytes=8-99', 'ij', 'bytes 8-9/10'],
    ['bytes=10-12', '', 'bytes 10-9/10'],
    ['bytes=99-120', '', 'bytes 99-98/10'],
    ['bytes=5-2', '', 'bytes 5-4/10'],
    ['bytes=0-', 'a', 'bytes 0-0/10'],
    ['bytes=-5', 'a', 'bytes 0-0/10'],
    ['items=0-3', 'a', 'bytes 0-0/10'],
    [undefined, 'a', 'bytes 0-0/10'],
  ])('answers %s with %j', async (range, text, answered) => {
    expect(await answer(range)).toEqual({ text, range: answered, status: 206 });
  });

  it('never reads more than the limit at once, and nothing past the end', async () => {
    const reads: (readonly [number, number])[] = [];
    const files: Files = {
      ...filesOf({}),
      read: async (_path, offset, lengthBytes) => {
        reads.push([offset, lengthBytes]);
        return new Uint8Array(0);
      },
    };
    const fetch = rangeFetch(files, { path: 'a', sizeBytes: 100 * MEGABYTE });
    for (const range of [
      'bytes=7-99999999999',
      'bytes=0-4194303',
      'bytes=104857590-104857700',
      'bytes=104857600-104857700',
    ]) {
      await fetch('https://artefact.invalid/', { headers: { range } });
    }
    expect(reads).toEqual([
      [7, 4 * MEGABYTE],
      [0, 4 * MEGABYTE],
      [104_857_590, 10],
    ]);
  });
});
