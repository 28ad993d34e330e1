import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { merge } from './merge.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('cites nobody for nothing: the schema asks a citation for a place', () => {
  const silent: JsonObject = {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    metadata: { authors: [{ email: 'a@example.com' }], timestamp: '2025-01-01T00:00:00Z' },
  };
  const { bom } = merge([{ bom: silent }, { bom: { bomFormat: 'CycloneDX', specVersion: '1.7' } }], {
    form: 'flat',
    hash,
  });
  const citations = bom['citations'];
  expect(Array.isArray(citations) ? citations : []).not.toContainEqual(
    expect.objectContaining({ pointers: [] }),
  );
});
