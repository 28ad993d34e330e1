import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import type { Json } from '../json.ts';
import { createTexts } from './canonical-text.ts';

describe('createTexts', () => {
  it('writes what RFC 8785 writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = value as Json; // a JSON value is JSON
        expect(createTexts().of(json)).toBe(canonicalJson(json));
      }),
    );
  });

  it('writes each object once, and equal ones alike', () => {
    const texts = createTexts();
    const inner = { b: 1, a: [null, undefined as never] };
    expect([texts.of(inner), texts.of({ x: inner, y: undefined })]).toEqual([
      '{"a":[null,null],"b":1}',
      '{"x":{"a":[null,null],"b":1}}',
    ]);
  });
});
