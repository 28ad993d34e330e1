import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dialectDocument } from './dialect-document.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('docs/dialects.md is what the tables say; run "npm run generate --workspace @trasluz/formats"', () => {
  expect(read('../../../docs/dialects.md')).toBe(dialectDocument(JSON.parse(read('./dialect-figures.json'))));
});

it('a vocabulary that does not occur in the corpus has no row of figures', () => {
  const text = dialectDocument({
    documents: 1,
    coverage: [{ names: 'other', documents: 1, told: 0, known: 1, unclear: 2 }],
  });
  expect(text).toContain('| other | 1 | 3 | 0 | 1 | 2 | 33 % |');
});
