import { MERGE_INPUTS_MAX } from '@trasluz/bom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MergeRequestSchema } from './merge.ts';

/** Where a request is wrong and what is expected there; `undefined` where it is taken. */
function faultOf(value: unknown): readonly (string | null)[] | undefined {
  const { success, issues } = v.safeParse(MergeRequestSchema, value);
  return success ? undefined : [v.getDotPath(issues[0]), issues[0].message];
}

/** As many documents as a body of 25 MB can list: none of them may be looked at one by one. */
const FLOOD = Array.from({ length: 8_000_000 }, () => 0);

describe('what is sent to be merged', () => {
  it.each([
    [{ documents: ['{}', '{}'] }],
    [{ documents: ['', ''], form: 'flat' }],
    [{ documents: ['a', '\u{1f9ea}', '\u0000'], form: 'hierarchical' }],
    [{ documents: Array.from({ length: MERGE_INPUTS_MAX }, () => '') }],
  ])('is taken as it is', (request) => {
    expect(v.parse(MergeRequestSchema, request)).toEqual(request);
  });

  const count = `expected 2 to ${MERGE_INPUTS_MAX} documents`;

  it.each([
    [{ documents: [] }, 'documents', count],
    [{ documents: ['{}'] }, 'documents', count],
    [{ documents: Array.from({ length: MERGE_INPUTS_MAX + 1 }, () => '') }, 'documents', count],
    [{ documents: ['a', 'b', '\ud800'] }, 'documents.2', 'expected text without half a surrogate pair'],
  ])('says of %j at %s: %s', (request, place, message) => {
    expect(faultOf(request)).toEqual([place, message]);
  });

  it('is counted before any of it is looked at', () => {
    const { issues } = v.safeParse(MergeRequestSchema, { documents: FLOOD });
    expect(issues?.map(({ message }) => message)).toEqual([count]);
  });

  it.each([
    [null, null],
    [[], 'documents'],
    ['{}', null],
    [{}, 'documents'],
    [{ documents: 'two' }, 'documents'],
    [{ documents: { 0: '', 1: '', length: 2 } }, 'documents'],
    [{ documents: ['a', 1] }, 'documents.1'],
    [{ documents: ['a', null] }, 'documents.1'],
    [{ documents: [{}, {}] }, 'documents.0'],
    [{ documents: ['a', 'b'], form: 'FLAT' }, 'form'],
    [{ documents: ['a', 'b'], form: null }, 'form'],
    [{ documents: ['a', 'b'], subject: {} }, 'subject'],
    [JSON.parse('{"documents":["a","b"],"__proto__":{"form":"flat"}}'), '__proto__'],
  ])('is refused as %j, at %s', (request, place) => {
    expect(faultOf(request)?.[0]).toBe(place);
  });
});
