import type { Client, ProductKind, SearchHit } from '@trasluz/contract';

/** What a worked example asks the registry for: one name per column. */
interface ExampleQuery {
  readonly key: ExampleKey;
  readonly names: readonly string[];
  readonly kind: ProductKind;
}

/** The worked examples of the home page and of the empty comparison. */
export type ExampleKey = 'models' | 'chips' | 'clouds';

/** A comparison that the registry can show now. */
export interface Example {
  readonly key: ExampleKey;
  readonly columns: readonly { readonly reference: string; readonly name: string }[];
}

/** The names are only searched for; an example whose columns are not published is not offered. */
const QUERIES: readonly ExampleQuery[] = [
  { key: 'models', kind: 'model', names: ['OpenAI', 'Anthropic', 'Google'] },
  { key: 'chips', kind: 'accelerator', names: ['Trainium2', 'H100 SXM', 'TPU v6e', 'MI300X'] },
  { key: 'clouds', kind: 'system', names: ['AWS', 'Azure', 'Google Cloud'] },
];

/** Finds the examples that hold at least two different products. */
export async function findExamples(registry: Client, at: { at?: number }): Promise<readonly Example[]> {
  const found = await Promise.all(
    QUERIES.map(async ({ key, names, kind }) => {
      const narrowed = { kind, limit: 1, ...at };
      const pages = await Promise.all(names.map((q) => registry.search({ q, ...narrowed })));
      return { key, columns: distinct(pages.flatMap((page) => page.items)) };
    }),
  );
  return found.filter((example) => example.columns.length > 1);
}

function distinct(hits: readonly SearchHit[]): Example['columns'] {
  const byReference = new Map(hits.map(({ reference, name }) => [reference, { reference, name }]));
  return [...byReference.values()];
}
