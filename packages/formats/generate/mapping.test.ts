import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mappingDocument } from './mapping-document.ts';

it('docs/mapping.md is what the rows say; run "npm run generate --workspace @trasluz/formats"', () => {
  expect(readFileSync(new URL('../../../docs/mapping.md', import.meta.url), 'utf8')).toBe(mappingDocument());
});
