import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../src/facts/registry.ts';
import { factDocument } from './fact-document.ts';

describe('docs/facts.md', () => {
  it('is what the facts say today; run "npm run generate -w @trasluz/bom" when it is not', () => {
    const written = readFileSync(new URL('../../../docs/facts.md', import.meta.url), 'utf8');
    expect(factDocument()).toBe(written);
  });

  it('has one row for each fact', () => {
    const rows = factDocument().match(/^\| `[a-z]+\.[a-z0-9.-]+` \|/gm) ?? [];
    expect(rows).toHaveLength(FACTS.length);
  });
});
