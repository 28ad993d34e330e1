import type { Json } from '@trasluz/bom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NAMED_SCHEMAS } from '../openapi/named-schemas.ts';
import { objectsIn, withMember } from '../tests/members.ts';
import { INNER, OPTIONAL } from '../tests/optional-members.ts';
import { WIRE } from '../tests/wire.ts';

const names = Object.keys(NAMED_SCHEMAS);

function takes(name: string, value: unknown): boolean {
  return v.is(NAMED_SCHEMAS[name] as v.GenericSchema, value);
}

function read(name: string, value: unknown): unknown {
  return v.parse(NAMED_SCHEMAS[name] as v.GenericSchema, value);
}

/** Every member anywhere in the example of a schema. Values of edits and of statements are left out: they may be anything. */
function membersOf(name: string): readonly (readonly [path: readonly string[], value: Json])[] {
  return objectsIn(WIRE[name])
    .flatMap(([path, object]) =>
      Object.entries(object).map(([key, value]) => [[...path, key], value as Json] as const),
    )
    .filter(([path]) => path.at(-1) !== 'value' || !(path.includes('patch') || path.includes('statements')));
}

describe('the schemas that have a name', () => {
  it('have an example each', () => {
    expect(Object.keys(WIRE).sort()).toEqual([...names].sort());
  });

  it.each(names)('take a whole %s and drop nothing of it', (name) => {
    expect(read(name, WIRE[name])).toEqual(WIRE[name]);
  });

  it.each(names)('take a %s without any optional member, and refuse it without another', (name) => {
    const example = WIRE[name] ?? {};
    const missing = Object.keys(example).filter((key) => takes(name, withMember(example, [key], undefined)));
    expect(missing.sort()).toEqual([...(OPTIONAL[name] ?? [])].sort());
  });

  it.each(names)('take a %s without all of its optional members at once', (name) => {
    const short = (OPTIONAL[name] ?? []).reduce(
      (value, key) => withMember(value, [key], undefined),
      WIRE[name] ?? {},
    );
    expect(read(name, short)).toEqual(short);
  });

  it.each(INNER)('tell of %s whether %s may be absent', (name, path, isOptional) => {
    const without = withMember(WIRE[name] ?? {}, path.split('.'), undefined);
    expect(without).not.toEqual(WIRE[name]);
    expect(takes(name, without)).toBe(isOptional);
  });

  it.each(names)('refuse null in any place of a %s: what is absent is left out', (name) => {
    for (const [path] of membersOf(name)) {
      expect(takes(name, withMember(WIRE[name] ?? {}, path, null)), path.join('.')).toBe(false);
    }
  });

  it.each(names)('refuse a member of another type anywhere in a %s', (name) => {
    for (const [path, value] of membersOf(name)) {
      const other = typeof value === 'object' ? 'text' : { nested: value };
      expect(takes(name, withMember(WIRE[name] ?? {}, path, other)), path.join('.')).toBe(false);
    }
  });

  it.each(names)('drop a member that %s does not know, wherever it stands', (name) => {
    const example = WIRE[name] ?? {};
    for (const [path, object] of objectsIn(example)) {
      // The counts by kind are a record: an unknown kind is an unknown word, not an addition.
      if ('model' in object) continue;
      const added = withMember(example, [...path, 'addedLater'], 'x');
      expect(read(name, added), path.join('.')).toEqual(example);
    }
  });

  it.each(names)('refuse what is no object where a %s is expected', (name) => {
    for (const value of [undefined, null, true, 0, '', 'text', [], [WIRE[name]], () => WIRE[name]]) {
      expect(takes(name, value)).toBe(false);
    }
  });

  it('read an example without changing it', () => {
    const before = JSON.stringify(WIRE);
    for (const name of names) read(name, WIRE[name]);
    expect(JSON.stringify(WIRE)).toBe(before);
  });
});
