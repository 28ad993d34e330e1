import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declarations } from './declarations.ts';

describe('the generated types', () => {
  it('are what the official schema yields today; run "npm run generate -w @trasluz/bom" when they are not', async () => {
    const written = readFileSync(new URL('../src/generated/cyclonedx-1.7.ts', import.meta.url), 'utf8');
    expect(await declarations()).toBe(written);
  });

  it('leave no member unknown and no interface, which could not be passed as JSON', async () => {
    const written = await declarations();
    expect(written).not.toMatch(/: unknown|\bany\b;|^export interface/m);
    expect(written).not.toContain('was referenced by');
  });
});
