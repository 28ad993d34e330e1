import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { isIri, isNodeId, PLAIN_KINDS } from './plain-kinds.ts';

describe('plain kinds', () => {
  it.each<[string, readonly Json[], readonly Json[]]>([
    ['text', ['', 'a'], [1, null, []]],
    ['uri', ['', 'a b'], [1, {}]],
    ['boolean', [true, false], ['true', 0]],
    [
      'time',
      ['2026-05-12T09:30:00Z'],
      ['2026-05-12T09:30:00.0Z', '2026-05-12T09:30:00+00:00', '2026-05-12', 5],
    ],
    ['semanticVersion', ['3.0.1', '1.2.3-a.1+b'], ['3.1', '03.0.1', 'v3.0.1', 3]],
    ['mediaType', ['text/plain', 'a/b;c=d'], ['text', 'a/b/c', '/b', 7]],
    ['decimal', [1, -1.5, '1', '-1.5', '1.'], ['1e3', '', 'a', true]],
    ['nonNegativeInteger', [0, 7], [-1, 1.5, '1']],
    ['positiveInteger', [1, 7], [0, 1.5, '1']],
  ])('%s takes and refuses what the schema does', (name, taken, refused) => {
    const kind = PLAIN_KINDS[name];
    expect(taken.filter((value) => kind?.test(value) !== true)).toEqual([]);
    expect(refused.filter((value) => kind?.test(value) !== false)).toEqual([]);
  });

  it.each([
    ['2026-05-12T11:30:00+02:00', '2026-05-12T09:30:00Z'],
    ['2026-05-12T09:30:00.000Z', '2026-05-12T09:30:00Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00Z'],
    ['2026-05-12T09:30:00.25Z', undefined],
    ['2026-02-30T09:30:00+01:00', undefined],
    ['2026-05-12T09:30:00+99:00', undefined],
    ['2026-05-12', undefined],
    [5, undefined],
  ])('the time %s is repaired to %s', (value, repaired) => {
    expect(PLAIN_KINDS['time']?.repair?.(value)).toBe(repaired);
  });
});

describe('ids', () => {
  it.each([
    ['https://acme.example/a', true, true],
    ['urn:uuid:1', true, true],
    ['_:a', false, true],
    ['_:', false, false],
    ['a:', false, false],
    [':a', false, false],
    ['SPDXRef-a', false, false],
    ['', false, false],
  ])('%j is an IRI: %s, points to a node: %s', (id, isAnIri, isANodeId) => {
    expect(isIri(id)).toBe(isAnIri);
    expect(isNodeId(id)).toBe(isANodeId);
  });
});
