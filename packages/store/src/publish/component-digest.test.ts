import { describe, expect, it } from 'vitest';
import { buildNode } from '../tests/builders.ts';
import { componentDigest } from './component-digest.ts';

describe('componentDigest', () => {
  it('is the same wherever a component stands and whatever else is said of it', () => {
    const elsewhere = buildNode({ id: 'a', pointer: '/a', supplier: 'Acme', license: 'MIT' });
    expect(componentDigest(elsewhere)).toBe(componentDigest(buildNode()));
    expect(componentDigest(buildNode())).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on name and version where there is a purl', () => {
    const purl = 'pkg:npm/left-pad@1.3.0';
    expect(componentDigest(buildNode({ purl, name: 'x', version: '9' }))).toBe(
      componentDigest(buildNode({ purl })),
    );
  });

  it('tells things apart by kind, name, version, purl and digests', () => {
    const digests = [
      buildNode(),
      buildNode({ kind: 'model' }),
      buildNode({ name: 'other' }),
      buildNode({ version: '2' }),
      buildNode({ digests: ['sha-256:aa'] }),
      buildNode({ purl: 'pkg:npm/left-pad' }),
      buildNode({ purl: 'pkg:npm/left-pad', digests: ['sha-256:aa'] }),
    ].map(componentDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('takes text that has no canonical form', () => {
    expect(componentDigest(buildNode({ name: '\ud800' }))).toBe(
      componentDigest(buildNode({ name: '\ufffd' })),
    );
  });
});
