import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIMENSIONS_MAX,
  ELEMENTS_MAX,
  HEADER_BYTES_MAX,
  type HeaderFault,
  parseHeader,
  readHeaderLength,
  type SafetensorsHeader,
} from './header.ts';

/** Eight bytes with a number, least significant first. */
function prefix(length: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, length, true);
  return bytes;
}

/** The text of a header with one tensor called "a". */
function headerOf(tensor: unknown): string {
  return JSON.stringify({ a: tensor });
}

function tensor(dtype: unknown, shape: unknown, ...offsets: readonly unknown[]): object {
  return { dtype, shape, data_offsets: offsets };
}

function header(tensors: number, elements: Readonly<Record<string, bigint>>): SafetensorsHeader {
  return { tensors, elements: new Map(Object.entries(elements)), metadata: {} };
}

describe('readHeaderLength', () => {
  it.each<[what: string, bytes: Uint8Array, fileSizeBytes: number, result: number | HeaderFault]>([
    [
      'no bytes',
      new Uint8Array(0),
      0,
      { place: 'byte 0', found: '0 bytes', expected: 'eight bytes of header length' },
    ],
    [
      'seven bytes',
      new Uint8Array(7),
      7,
      { place: 'byte 0', found: '7 bytes', expected: 'eight bytes of header length' },
    ],
    ['an empty header', prefix(0n), 8, 0],
    ['a header that fills the file', prefix(2n), 10, 2],
    [
      'one byte more than the file has',
      prefix(3n),
      10,
      { place: 'byte 0', found: 'header length 3', expected: 'at most the 2 bytes that follow' },
    ],
    [
      '2^53 + 1, which no number holds',
      prefix(2n ** 53n + 1n),
      10,
      {
        place: 'byte 0',
        found: 'header length 9007199254740993',
        expected: 'at most the 2 bytes that follow',
      },
    ],
    [
      '2^64 - 1',
      prefix(2n ** 64n - 1n),
      10,
      {
        place: 'byte 0',
        found: 'header length 18446744073709551615',
        expected: 'at most the 2 bytes that follow',
      },
    ],
    ['one byte less than the limit', prefix(BigInt(HEADER_BYTES_MAX - 1)), 2 ** 40, HEADER_BYTES_MAX - 1],
    ['the limit', prefix(BigInt(HEADER_BYTES_MAX)), 2 ** 40, HEADER_BYTES_MAX],
    [
      'one byte more than the limit',
      prefix(BigInt(HEADER_BYTES_MAX + 1)),
      2 ** 40,
      { place: 'byte 0', found: 'header length 33554433', expected: 'at most 33554432' },
    ],
  ])('reads %s', (_what, bytes, fileSizeBytes, result) => {
    expect(readHeaderLength(bytes, fileSizeBytes)).toEqual(result);
  });

  it('reads a number that does not begin at the beginning of its buffer', () => {
    const bytes = new Uint8Array([9, 9, 9, ...prefix(5n), 9]).subarray(3);
    expect(readHeaderLength(bytes, 100)).toBe(5);
  });
});

describe('parseHeader', () => {
  it.each<[dtype: string, elements: number, bytes: number]>([
    ['BOOL', 3, 3],
    ['F4', 4, 2],
    ['F6_E2M3', 4, 3],
    ['F6_E3M2', 8, 6],
    ['U8', 3, 3],
    ['I8', 3, 3],
    ['F8_E5M2', 3, 3],
    ['F8_E4M3', 3, 3],
    ['F8_E8M0', 3, 3],
    ['F8_E4M3FNUZ', 3, 3],
    ['F8_E5M2FNUZ', 3, 3],
    ['I16', 3, 6],
    ['U16', 3, 6],
    ['F16', 3, 6],
    ['BF16', 3, 6],
    ['I32', 3, 12],
    ['U32', 3, 12],
    ['F32', 3, 12],
    ['C64', 3, 24],
    ['F64', 3, 24],
    ['I64', 3, 24],
    ['U64', 3, 24],
  ])('counts elements of type %s: %d in %d bytes', (dtype, elements, bytes) => {
    const text = headerOf(tensor(dtype, [elements], 0, bytes));
    expect(parseHeader(text, bytes)).toEqual(header(1, { [dtype]: BigInt(elements) }));
    expect(parseHeader(headerOf(tensor(dtype, [elements], 0, bytes + 1)), bytes + 1)).toMatchObject({
      place: 'tensor "a"',
      found: `${bytes + 1} bytes`,
    });
  });

  it.each<[what: string, shape: readonly number[], elements: bigint]>([
    ['no dimension: one number', [], 1n],
    ['one dimension', [5], 5n],
    ['three dimensions', [2, 3, 4], 24n],
    ['an empty dimension', [7, 0], 0n],
    ['an empty dimension beside ones whose product no number holds', [2 ** 52, 2 ** 52, 0, 2 ** 52], 0n],
    ['as many dimensions as the limit', Array<number>(DIMENSIONS_MAX).fill(1), 1n],
  ])('takes a shape of %s', (_what, shape, elements) => {
    const bytes = Number(elements);
    expect(parseHeader(headerOf(tensor('U8', shape, 0, bytes)), bytes)).toEqual(header(1, { U8: elements }));
  });

  it('takes a tensor of as many elements as the limit, and none of more', () => {
    const largest = tensor('U8', [ELEMENTS_MAX], 0, ELEMENTS_MAX);
    expect(parseHeader(headerOf(largest), ELEMENTS_MAX)).toEqual(header(1, { U8: 2n ** 47n }));
    const larger = tensor('U8', [ELEMENTS_MAX + 1], 0, ELEMENTS_MAX + 1);
    expect(parseHeader(headerOf(larger), ELEMENTS_MAX + 1)).toEqual({
      place: 'tensor "a"',
      found: '140737488355329 bytes',
      expected: '140737488355329 elements of 8 bits',
    });
  });

  it('sorts the element types and adds up their elements, whatever the order in the file', () => {
    const text = JSON.stringify({
      c: tensor('U8', [1], 20, 21),
      a: tensor('F32', [4], 0, 16),
      b: tensor('BF16', [2], 16, 20),
      d: tensor('U8', [3], 21, 24),
    });
    const result = parseHeader(text, 24);
    expect(result).toEqual(header(4, { BF16: 2n, F32: 4n, U8: 4n }));
    expect('elements' in result ? [...result.elements.keys()] : []).toEqual(['BF16', 'F32', 'U8']);
  });

  it.each<[what: string, text: string, found: string]>([
    ['nothing', '', 'nothing'],
    ['cut JSON', '{"a":', '{"a":'],
    ['a list', '[]', '[]'],
    ['null', 'null', 'null'],
    ['a long text that is no JSON', 'x'.repeat(100), `${'x'.repeat(39)}…`],
    ['characters that turn text around', '\u202e{', '{'],
  ])('names %s at byte 8', (_what, text, found) => {
    expect(parseHeader(text, 0)).toEqual({ place: 'byte 8', found, expected: 'one JSON object' });
  });
});

const NO_MAP = 'a map of dtype, shape and data_offsets';
const NO_TYPE = 'an element type of the format';
const NO_COUNTS = {
  found: 'shape or data_offsets that are no counts',
  expected: 'whole numbers, begin before end',
};

describe('parseHeader, on one bad tensor', () => {
  it.each<[tensor: unknown, fault: Omit<HeaderFault, 'place'>]>([
    [1, { found: 'number 1', expected: NO_MAP }],
    [null, { found: 'null', expected: NO_MAP }],
    [[], { found: 'a list', expected: NO_MAP }],
    ['F32', { found: 'string F32', expected: NO_MAP }],
    [{}, { found: 'dtype undefined', expected: NO_TYPE }],
    [tensor('F128', [1], 0, 16), { found: 'dtype string F128', expected: NO_TYPE }],
    [tensor('f32', [1], 0, 4), { found: 'dtype string f32', expected: NO_TYPE }],
    [tensor(' F32', [1], 0, 4), { found: 'dtype string F32', expected: NO_TYPE }],
    [tensor('', [1], 0, 4), { found: 'dtype string', expected: NO_TYPE }],
    [tensor('constructor', [1], 0, 4), { found: 'dtype string constructor', expected: NO_TYPE }],
    [tensor('__proto__', [1], 0, 4), { found: 'dtype string __proto__', expected: NO_TYPE }],
    [tensor(7, [1], 0, 4), { found: 'dtype number 7', expected: NO_TYPE }],
    [tensor(['F32'], [1], 0, 4), { found: 'dtype a list', expected: NO_TYPE }],
    [tensor('F32', 1, 0, 4), NO_COUNTS],
    [tensor('F32', { length: 1 }, 0, 4), NO_COUNTS],
    [tensor('F32', [-1], 0, 4), NO_COUNTS],
    [tensor('F32', [0.5], 0, 2), NO_COUNTS],
    [tensor('F32', ['1'], 0, 4), NO_COUNTS],
    [tensor('F32', [[1]], 0, 4), NO_COUNTS],
    [tensor('F32', [null], 0, 4), NO_COUNTS],
    [tensor('F32', [2 ** 53], 0, 4), NO_COUNTS],
    [tensor('F32', Array(DIMENSIONS_MAX + 1).fill(1), 0, 4), NO_COUNTS],
    [tensor('F32', [1]), NO_COUNTS],
    [tensor('F32', [1], 0), NO_COUNTS],
    [tensor('F32', [1], 0, 4, 8), NO_COUNTS],
    [tensor('F32', [1], 4, 0), NO_COUNTS],
    [tensor('F32', [1], -4, 0), NO_COUNTS],
    [tensor('F32', [1], '0', '4'), NO_COUNTS],
    [{ dtype: 'F32', shape: [1], data_offsets: { 0: 0, 1: 4 } }, NO_COUNTS],
    [{ dtype: 'F32', shape: [1] }, NO_COUNTS],
    [tensor('F32', [2], 0, 4), { found: '4 bytes', expected: '2 elements of 32 bits' }],
    [tensor('F4', [3], 0, 2), { found: '2 bytes', expected: '3 elements of 4 bits' }],
    [tensor('F32', [0], 0, 4), { found: '4 bytes', expected: '0 elements of 32 bits' }],
  ])('names %j', (bad, fault) => {
    expect(parseHeader(headerOf(bad), 4)).toEqual({ place: 'tensor "a"', ...fault });
  });

  it('shows the name without what could mislead, and shortened', () => {
    const place = (name: string): unknown => {
      const result = parseHeader(JSON.stringify({ [name]: 1 }), 0);
      return 'place' in result ? result.place : undefined;
    };
    expect(place('evil\u202egnp')).toBe('tensor "evilgnp"');
    expect(place('')).toBe('tensor ""');
    expect(place('n'.repeat(200))).toBe(`tensor "${'n'.repeat(79)}…"`);
  });

  it('takes a tensor named like a member of every object for a tensor', () => {
    expect(parseHeader('{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}', 1)).toEqual(
      header(1, { U8: 1n }),
    );
  });
});

describe('parseHeader, on the ranges of the tensors', () => {
  const u8 = (begin: number, end: number): object => tensor('U8', [end - begin], begin, end);

  it.each<[what: string, tensors: readonly object[], dataBytes: number, fault: HeaderFault]>([
    [
      'a hole in front',
      [u8(1, 2)],
      2,
      { place: 'data byte 1', found: 'a hole or an overlap', expected: 'the next tensor at 0' },
    ],
    [
      'a hole between two',
      [u8(0, 1), u8(2, 3)],
      3,
      { place: 'data byte 2', found: 'a hole or an overlap', expected: 'the next tensor at 1' },
    ],
    [
      'an overlap',
      [u8(0, 2), u8(1, 3)],
      3,
      { place: 'data byte 1', found: 'a hole or an overlap', expected: 'the next tensor at 2' },
    ],
    [
      'one range twice',
      [u8(0, 1), u8(0, 1)],
      1,
      { place: 'data byte 0', found: 'a hole or an overlap', expected: 'the next tensor at 1' },
    ],
    [
      'bytes behind the last',
      [u8(0, 1)],
      9,
      { place: 'data byte 1', found: '9 bytes of data', expected: '1 bytes of tensors' },
    ],
    [
      'data that is cut',
      [u8(0, 9)],
      1,
      { place: 'data byte 9', found: '1 bytes of data', expected: '9 bytes of tensors' },
    ],
    [
      'bytes without any tensor',
      [],
      1,
      { place: 'data byte 0', found: '1 bytes of data', expected: '0 bytes of tensors' },
    ],
  ])('names %s', (_what, tensors, dataBytes, fault) => {
    expect(parseHeader(JSON.stringify({ ...tensors }), dataBytes)).toEqual(fault);
  });

  it('takes empty tensors between others, and a file without tensors', () => {
    expect(parseHeader(JSON.stringify({ ...[u8(0, 2), u8(2, 2), u8(2, 2), u8(2, 5)] }), 5)).toEqual(
      header(4, { U8: 5n }),
    );
    expect(parseHeader('{}', 0)).toEqual(header(0, {}));
  });

  it('takes any order of tensors that fill the file', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.infiniteStream(fc.nat()), (lengths, order) => {
        let end = 0;
        const tensors = lengths.map((length, at): [string, object] => {
          end += length;
          return [`t${at}`, u8(end - length, end)];
        });
        const shuffled = tensors
          .map((one) => [order.next().value, one] as const)
          .toSorted(([a], [b]) => a - b);
        const text = JSON.stringify(Object.fromEntries(shuffled.map(([, one]) => one)));
        const elements = lengths.length === 0 ? {} : { U8: BigInt(end) };
        expect(parseHeader(text, end)).toEqual(header(lengths.length, elements));
      }),
    );
  });
});

describe('parseHeader, on the free metadata', () => {
  it.each<[metadata: unknown, texts: Readonly<Record<string, string>>]>([
    [
      { format: 'pt', 'modelspec.title': 'Sparrow' },
      { format: 'pt', 'modelspec.title': 'Sparrow' },
    ],
    [{ a: 1, b: null, c: ['x'], d: { e: 'f' }, g: '' }, { g: '' }],
    [['a'], {}],
    ['text', {}],
    [null, {}],
  ])('keeps the texts of %j', (metadata, texts) => {
    const result = parseHeader(JSON.stringify({ __metadata__: metadata }), 0);
    expect(result).toEqual({ tensors: 0, elements: new Map(), metadata: texts });
  });

  it('takes over no prototype', () => {
    const result = parseHeader('{"__metadata__":{"__proto__":"x","constructor":"y"}}', 0);
    const metadata = 'metadata' in result ? result.metadata : {};
    expect(Object.entries(metadata)).toEqual([['constructor', 'y']]);
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype);
  });
});
