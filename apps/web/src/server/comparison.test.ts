import { createClient } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { readComparison } from './comparison.ts';

/** Reads the comparison of an address and tells what the API was asked for. */
async function asked(query: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const registry = createClient({
    baseUrl: 'http://registry.example',
    fetch: ({ url }) => {
      const { pathname, search } = new URL(url);
      paths.push(pathname + decodeURIComponent(search));
      return Response.json({ at: 1, columns: [], groups: [] });
    },
  });
  await readComparison(registry, new URL(`http://registry.example/en/compare${query}`));
  return paths;
}

describe('readComparison', () => {
  it('asks for all that the address says', async () => {
    expect(await asked('?ids=a.example/b@1,c.example/d@2&lens=hardware&differences=true&at=7')).toEqual([
      '/v1/compare?ids=a.example/b@1,c.example/d@2&lens=hardware&differences=true&at=7',
    ]);
  });

  it('leaves out what the address does not say, and words that mean nothing', async () => {
    expect(await asked('?ids=a.example/b@1,c.example/d@2&lens=x&differences=yes&evidence=a~1')).toEqual([
      '/v1/compare?ids=a.example/b@1,c.example/d@2',
    ]);
  });

  it('asks for nothing where there is nothing to compare', async () => {
    expect(await asked('?ids=a.example/b@1')).toEqual([]);
    expect(await asked('')).toEqual([]);
  });
});
