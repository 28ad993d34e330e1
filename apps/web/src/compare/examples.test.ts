import { createClient } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { findExamples } from './examples.ts';

/** A registry that finds, for each query it knows, one product of that name; remembers what it was asked. */
function registryOf(products: Readonly<Record<string, string>>) {
  const asked: URLSearchParams[] = [];
  const registry = createClient({
    baseUrl: 'http://registry.example',
    fetch: ({ url }) => {
      const query = new URL(url).searchParams;
      asked.push(query);
      const product = products[query.get('q') ?? ''];
      const items = product === undefined ? [] : [hit(product)];
      return Response.json({ items, total: { count: items.length, type: 'exact' }, at: 1 });
    },
  });
  return { registry, asked };
}

function hit(product: string): object {
  return {
    reference: `community.localhost/${product}@1`,
    publisher: { namespace: 'community.localhost', name: 'Community' },
    name: product,
    kind: 'accelerator',
    supplier: { domain: 'acme.example', name: 'Acme' },
    relation: 'third-party',
    version: '1',
    digest: `sha256:${'a'.repeat(64)}`,
    lenses: [],
  };
}

describe('findExamples', () => {
  it('offers what can be compared now', async () => {
    const { registry } = registryOf({ OpenAI: 'openai', Anthropic: 'anthropic' });
    expect(await findExamples(registry, {})).toEqual([
      {
        key: 'models',
        columns: [
          { reference: 'community.localhost/openai@1', name: 'openai' },
          { reference: 'community.localhost/anthropic@1', name: 'anthropic' },
        ],
      },
    ]);
  });

  it('does not put a product beside itself', async () => {
    const { registry } = registryOf({ Trainium2: 'chip', 'H100 SXM': 'chip' });
    expect(await findExamples(registry, {})).toEqual([]);
  });

  it('offers nothing in an empty registry', async () => {
    const { registry } = registryOf({});
    expect(await findExamples(registry, {})).toEqual([]);
  });

  it('asks as of the state that the page shows', async () => {
    const { registry, asked } = registryOf({});
    await findExamples(registry, { at: 7 });
    expect(new Set(asked.map((query) => query.get('at')))).toEqual(new Set(['7']));
  });
});
