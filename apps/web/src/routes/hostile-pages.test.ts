import type { JsonObject } from '@trasluz/bom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelDocument } from '../tests/documents.ts';
import { HOSTILE_TEXTS, runningIn } from '../tests/hostile-texts.ts';
import { hrefsIn, tagsIn, textsIn } from '../tests/html.ts';
import { openPage } from '../tests/open-page.ts';
import { openRegistry, type WebRegistry } from '../tests/registry.ts';

let registry: WebRegistry;

const LONG = HOSTILE_TEXTS['a very long word'] ?? '';

/** All short texts at once, one in which reading turns, one that is long, and a character that databases dislike. */
const TEXTS: readonly string[] = [
  Object.values(HOSTILE_TEXTS)
    .filter((text) => text !== LONG && text.isWellFormed() && !text.includes('\u0000'))
    .join(' '),
  '\u202Egnp.exe\u2066 \u05D0\u05D1',
  LONG,
  'a\u0000b',
];

/** A document that says hostile things in every place that is text. */
function hostileDocument(text: string): JsonObject {
  const property = { name: 'trasluz:fact:note', value: text };
  return modelDocument({
    name: text,
    changes: {
      metadata: {
        authors: [{ name: text }],
        supplier: { name: text },
        component: {
          type: 'machine-learning-model',
          'bom-ref': text,
          name: text,
          version: text.slice(0, 1000),
          description: text,
          licenses: [{ license: { name: text } }],
          properties: [property],
        },
      },
      components: [
        {
          type: 'library',
          'bom-ref': `${text} 2`,
          name: text,
          version: text.slice(0, 1000),
          supplier: { name: text },
        },
        { type: 'data', 'bom-ref': `${text} 3`, name: text, data: [{ type: 'dataset', name: text }] },
      ],
      dependencies: [{ ref: text, dependsOn: [`${text} 2`, `${text} 3`] }],
    },
  });
}

beforeAll(async () => {
  registry = await openRegistry();
  for (const [index, text] of TEXTS.entries()) {
    await registry.publish(`acme.example/h${index}@1.0`, hostileDocument(text));
    await registry.publish(`acme.example/h${index}@2.0`, hostileDocument(`${text}!`));
  }
});
afterAll(() => registry.close());

const PARTS: readonly (readonly [what: string, path: (name: string) => string])[] = [
  ['the product', (name) => `/en/s/acme.example/${name}`],
  ['the overview', (name) => `/es/s/acme.example/${name}/v/1.0`],
  ['the facts', (name) => `/en/s/acme.example/${name}/v/1.0/facts`],
  ['the BOM', (name) => `/es/s/acme.example/${name}/v/1.0/bom`],
  ['the lineage', (name) => `/en/s/acme.example/${name}/v/1.0/lineage`],
  ['the comparison', (name) => `/es/compare?ids=acme.example/${name}@1.0,acme.example/${name}@2.0`],
  ['the diff', (name) => `/en/diff/acme.example%2F${name}%401.0...acme.example%2F${name}%402.0`],
];

describe.each(TEXTS.map((text, index) => [text.slice(0, 40), index] as const))(
  'a document full of %j',
  (_, index) => {
    it.each(PARTS)('is shown as text on the page of %s', async (_what, path) => {
      const page = await openPage(registry.api, path(`h${index}`));
      expect(page.status).toBe(200);
      expect(runningIn(page.head)).toBeUndefined();
      expect(runningIn(page.body)).toBeUndefined();
      expect(textsIn(page.head, 'title')).toHaveLength(1);
      expect(tagsIn(page.html, 'script')).toEqual([]);
    });

    it.each(PARTS)('leads from the page of %s to nothing but pages and the web', async (_what, path) => {
      const { body } = await openPage(registry.api, path(`h${index}`));
      expect(hrefsIn(body).filter((href) => !/^(\/|#|https?:\/\/)/u.test(href))).toEqual([]);
    });
  },
);

describe('a registry full of such documents', () => {
  it.each(['/en/search', '/es/search?q=script', '/en/s/acme.example', '/es'])(
    'is shown as text at %s',
    async (path) => {
      const page = await openPage(registry.api, path);
      expect(page.status).toBe(200);
      expect(runningIn(page.html.replace('<!doctype html>', ''))).toBeUndefined();
    },
  );

  it.each(Object.entries(HOSTILE_TEXTS))('is searched for %s without harm', async (_, text) => {
    const page = await openPage(registry.api, `/en/search?q=${encodeURIComponent(text.toWellFormed())}`);
    expect([200, 400]).toContain(page.status);
    expect(runningIn(page.head)).toBeUndefined();
    expect(runningIn(page.body)).toBeUndefined();
  });
});
