import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { kindOf, plainText, scalarText } from '../../plain-text.ts';

/**
 * Longest header that is read. The reference reader stops at 100 MB; real headers, some 150 bytes a tensor, stay below
 * 10 MB even for models of tens of thousands of tensors, and a header costs several times its length as objects.
 */
export const HEADER_BYTES_MAX: number = 32 * 1024 * 1024;

/** Length of the little-endian number in front of the header. */
export const PREFIX_BYTES = 8;

/** Bits per element of the element types of safetensors 0.7; others are unknown and break the header. */
const DTYPE_BITS: Readonly<Record<string, number>> = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
};

/** What a header tells: how many elements of which type, and the author's free text. */
export interface SafetensorsHeader {
  readonly tensors: number;
  /** Elements per element type, sorted by type. */
  readonly elements: ReadonlyMap<string, bigint>;
  /** The `__metadata__` map; only its text values. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Why a header is not believed: what is wrong, where, and what stands there. */
export interface HeaderFault {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Reads the header length from the first eight bytes and checks it against the file before anything is allocated. */
export function readHeaderLength(prefix: Uint8Array, fileSizeBytes: number): number | HeaderFault {
  if (prefix.byteLength < PREFIX_BYTES) {
    return { place: 'byte 0', found: `${prefix.byteLength} bytes`, expected: 'eight bytes of header length' };
  }
  const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.byteLength);
  const length = view.getBigUint64(0, true);
  const rest = fileSizeBytes - PREFIX_BYTES;
  if (length > BigInt(rest)) {
    return {
      place: 'byte 0',
      found: `header length ${length}`,
      expected: `at most the ${rest} bytes that follow`,
    };
  }
  if (length > BigInt(HEADER_BYTES_MAX)) {
    return { place: 'byte 0', found: `header length ${length}`, expected: `at most ${HEADER_BYTES_MAX}` };
  }
  return Number(length);
}

/** Reads the JSON of a header and checks every tensor against the format and the bytes that the file has for it. */
export function parseHeader(text: string, dataBytes: number): SafetensorsHeader | HeaderFault {
  const raw = parseObject(text);
  if (raw === undefined)
    return { place: 'byte 8', found: plainText(text, 40) ?? 'nothing', expected: 'one JSON object' };
  const elements = new Map<string, bigint>();
  const ranges: [begin: number, end: number][] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (name === '__metadata__') continue;
    const tensor = parseTensor(name, value);
    if ('place' in tensor) return tensor;
    elements.set(tensor.dtype, (elements.get(tensor.dtype) ?? 0n) + tensor.elements);
    ranges.push([tensor.begin, tensor.end]);
  }
  const fault = checkRanges(ranges, dataBytes);
  if (fault !== undefined) return fault;
  const sorted = new Map([...elements].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { tensors: ranges.length, elements: sorted, metadata: metadataOf(raw['__metadata__']) };
}

interface Tensor {
  readonly dtype: string;
  readonly elements: bigint;
  readonly begin: number;
  readonly end: number;
}

function parseTensor(name: string, value: Json | undefined): Tensor | HeaderFault {
  const place = `tensor "${plainText(name, 80) ?? ''}"`;
  if (!isJsonObject(value)) {
    return { place, found: kindOf(value), expected: 'a map of dtype, shape and data_offsets' };
  }
  const dtype = scalarText(value['dtype']) ?? '';
  const bits = Object.hasOwn(DTYPE_BITS, dtype) ? DTYPE_BITS[dtype] : undefined;
  if (bits === undefined) {
    return { place, found: `dtype ${kindOf(value['dtype'])}`, expected: 'an element type of the format' };
  }
  const shape = counts(value['shape']);
  const range = rangeOf(value['data_offsets']);
  if (shape === undefined || range === undefined) {
    const found = 'shape or data_offsets that are no counts';
    return { place, found, expected: 'whole numbers, begin before end' };
  }
  const elements = shape.reduce((product, size) => product * BigInt(size), 1n);
  const bytes = range.end - range.begin;
  if (elements * BigInt(bits) === BigInt(bytes) * 8n) return { dtype, elements, ...range };
  return { place, found: `${bytes} bytes`, expected: `${elements} elements of ${bits} bits` };
}

function rangeOf(value: Json | undefined): { readonly begin: number; readonly end: number } | undefined {
  const [begin, end, ...others] = counts(value) ?? [];
  if (begin === undefined || end === undefined || others.length > 0 || begin > end) return undefined;
  return { begin, end };
}

/** Dimensions of one tensor; real ones have at most eight, and the product of more could grow without bound. */
const DIMENSIONS_MAX = 32;

function counts(value: Json | undefined): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length > DIMENSIONS_MAX) return undefined;
  return value.every((item) => Number.isSafeInteger(item) && Number(item) >= 0)
    ? value.map(Number)
    : undefined;
}

/** The format leaves no hole between tensors and none overlaps another, so that nothing can hide in the file. */
function checkRanges(
  ranges: readonly (readonly [number, number])[],
  dataBytes: number,
): HeaderFault | undefined {
  const sorted = ranges.toSorted(([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd);
  let position = 0;
  for (const [begin, end] of sorted) {
    if (begin !== position) {
      return {
        place: `data byte ${begin}`,
        found: 'a hole or an overlap',
        expected: `the next tensor at ${position}`,
      };
    }
    position = end;
  }
  if (position === dataBytes) return undefined;
  return {
    place: `data byte ${position}`,
    found: `${dataBytes} bytes of data`,
    expected: `${position} bytes of tensors`,
  };
}

function metadataOf(value: Json | undefined): Readonly<Record<string, string>> {
  if (!isJsonObject(value)) return {};
  const texts = Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' && key !== '__proto__' ? [[key, text] as const] : [],
  );
  return Object.fromEntries(texts);
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    // The caller names the place; what the parser says about a cut header helps nobody.
    return undefined;
  }
}
