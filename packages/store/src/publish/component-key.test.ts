import { describe, expect, it } from 'vitest';
import { buildNode } from '../testing/builders.ts';
import { componentDigest, componentKey } from './component-key.ts';

describe('componentKey', () => {
  it('is the purl where there is one, whatever else is said', () => {
    const purl = 'pkg:npm/left-pad@1.3.0';
    expect(componentKey(buildNode({ purl, name: 'x' }))).toBe(
      componentKey(buildNode({ purl, digests: ['a:b'] })),
    );
  });

  it('tells components without a purl apart by kind, name, version, supplier and digests', () => {
    const keys = [
      buildNode(),
      buildNode({ kind: 'model' }),
      buildNode({ name: 'other' }),
      buildNode({ version: '2' }),
      buildNode({ supplier: 'Acme' }),
      buildNode({ digests: ['sha-256:aa'] }),
      buildNode({ purl: 'pkg:npm/left-pad' }),
    ].map(componentDigest);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not depend on where the component stands', () => {
    expect(componentDigest(buildNode({ id: 'a', pointer: '/a' }))).toBe(componentDigest(buildNode()));
    expect(componentDigest(buildNode())).toMatch(/^[0-9a-f]{64}$/);
  });
});
