import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BATCH_BYTES, createSlicer, PIECE_BYTES_MAX } from './slicer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Told {
  readonly slices: readonly (readonly [member: string, kind: string, text: string, place: string])[];
  readonly fault?: string;
}

/** Feeds a text in chunks of a size and writes down what comes. */
function slice(text: string, chunkBytes = 1000): Told {
  const slicer = createSlicer();
  const all = bytes(text);
  const slices: (readonly [string, string, string, string])[] = [];
  for (let at = 0; at < all.length; at += chunkBytes) {
    for (const one of slicer.push(all.subarray(at, at + chunkBytes)))
      slices.push([
        one.member,
        one.kind,
        new TextDecoder().decode(one.bytes),
        `${one.place.line}:${one.place.column}`,
      ]);
  }
  slicer.end();
  const { fault } = slicer;
  return fault === undefined
    ? { slices }
    : { slices, fault: `${fault.kind} ${fault.place.line}:${fault.place.column}` };
}

describe('createSlicer', () => {
  it('gives members and items with their places', () => {
    expect(slice('{\n  "a": 1,\n  "b": [ {"x":[1]}, 2 ],\n  "c": {"d": [1, 2]}\n}\n')).toEqual({
      slices: [
        ['a', 'value', '1', '2:8'],
        ['b', 'items', ' {"x":[1]}, 2 ', '3:9'],
        ['c', 'value', '{"d": [1, 2]}\n', '4:8'],
      ],
    });
  });

  it('counts columns in UTF-16 units', () => {
    expect(slice('{"é😀":"ñ","b":2}').slices).toEqual([
      ['é😀', 'value', '"ñ"', '1:8'],
      ['b', 'value', '2', '1:16'],
    ]);
  });

  it.each([
    ['{}', []],
    [' \n{ } \n', []],
    ['{"a":[]}', [['a', 'items', '', '1:7']]],
    ['{"a":"]},[{\\"\\\\"}', [['a', 'value', '"]},[{\\"\\\\"', '1:6']]],
    ['{"a":["]\\\\",","]}', [['a', 'items', '"]\\\\",","', '1:7']]],
  ])('cuts %j', (text, slices) => {
    expect(slice(text)).toEqual({ slices });
  });

  it.each([
    ['', 'truncated 1:1'],
    ['[1]', 'syntax 1:1'],
    ['{"a":1', 'truncated 1:7'],
    ['{"a":[1,2', 'truncated 1:10'],
    ['{"a":"', 'truncated 1:6'],
    ['{"a" 1}', 'syntax 1:2'],
    ['{"a":1,"a":2}', 'repeated-member 1:8'],
    ['{a:1}', 'syntax 1:2'],
    ['{"a":1} x', 'syntax 1:9'],
    ['{"a":1,}', 'syntax 1:8'],
    ['{"a":[1] "b":2}', 'syntax 1:10'],
    ['{"\\x":1}', 'syntax 1:2'],
  ])('says where %j breaks off', (text, fault) => {
    expect(slice(text).fault).toBe(fault);
  });

  it('cuts long lists at commas, and long texts nowhere', () => {
    const item = JSON.stringify({ name: 'x'.repeat(1000) });
    const count = Math.ceil((BATCH_BYTES * 2.5) / item.length);
    const { slices } = slice(`{"components":[${Array.from({ length: count }, () => item).join()}]}`, 100_000);
    expect(slices).toHaveLength(3);
    const items = slices.flatMap(([, , text]) => JSON.parse(`[${text}]`) as unknown[]);
    expect(items).toHaveLength(count);
  });

  it('holds no piece that is larger than the bound', () => {
    const slicer = createSlicer();
    slicer.push(bytes('{"a":"'));
    const chunk = new Uint8Array(PIECE_BYTES_MAX / 4).fill(0x61);
    for (let count = 0; count < 5; count += 1) slicer.push(chunk);
    expect(slicer.fault?.kind).toBe('too-large');
    expect(slicer.push(bytes('"}'))).toEqual([]);
  });

  it('gives the same, however the bytes come', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const document = fc.dictionary(fc.string(), fc.oneof(value, fc.array(value)), { maxKeys: 4 });
    fc.assert(
      fc.property(
        document,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 2),
        (object, size, indent) => {
          const text = JSON.stringify(object, undefined, indent);
          const whole = slice(text, text.length * 4);
          expect(whole.fault).toBeUndefined();
          expect(slice(text, size)).toEqual(whole);
          const joined = whole.slices.map(
            ([name, kind, part]) => `${JSON.stringify(name)}:${kind === 'items' ? `[${part}]` : part}`,
          );
          expect(JSON.parse(`{${joined.join()}}`)).toEqual(JSON.parse(text));
        },
      ),
    );
  });
});
