import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleDocument } from './rule-document.ts';

it('docs/rules.md is what the rules say; run "npm run generate --workspace @trasluz/formats"', () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(ruleDocument());
});
