import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { kindOf, plainText } from '../../plain-text.ts';

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
  const totals = new Map<string, number>();
  const tensors: Tensor[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (name === '__metadata__') continue;
    const tensor = parseTensor(value);
    if ('found' in tensor) return { place: `tensor "${plainText(name, 80) ?? ''}"`, ...tensor };
    totals.set(tensor.dtype, (totals.get(tensor.dtype) ?? 0) + tensor.elements);
    tensors.push(tensor);
  }
  const fault = checkRanges(tensors, dataBytes);
  if (fault !== undefined) return fault;
  const sorted = [...totals].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const elements = new Map(sorted.map(([dtype, count]) => [dtype, BigInt(count)]));
  return { tensors: tensors.length, elements, metadata: metadataOf(raw['__metadata__']) };
}

interface Tensor {
  readonly dtype: string;
  readonly elements: number;
  readonly begin: number;
  readonly end: number;
}

/** A fault whose place the caller knows: naming the place of every good tensor would cost more than reading it. */
type Flaw = Omit<HeaderFault, 'place'>;

/**
 * Elements of one tensor up to which its bits are still counted exactly in a number; at the narrowest type such a
 * tensor takes 64 TiB.
 */
export const ELEMENTS_MAX: number = 2 ** 47;

function parseTensor(value: Json | undefined): Tensor | Flaw {
  if (!isJsonObject(value))
    return { found: kindOf(value), expected: 'a map of dtype, shape and data_offsets' };
  const dtype = value['dtype'];
  if (typeof dtype !== 'string' || !Object.hasOwn(DTYPE_BITS, dtype))
    return { found: `dtype ${kindOf(dtype)}`, expected: 'an element type of the format' };
  const elements = elementsOf(value['shape']);
  const range = rangeOf(value['data_offsets']);
  if (elements === undefined || range === undefined)
    return {
      found: 'shape or data_offsets that are no counts',
      expected: 'whole numbers, begin before end',
    };
  const bits = DTYPE_BITS[dtype] ?? 0;
  const bytes = range.end - range.begin;
  return elements <= ELEMENTS_MAX && elements * bits === bytes * 8
    ? { dtype, elements, begin: range.begin, end: range.end }
    : { found: `${bytes} bytes`, expected: `${elements} elements of ${bits} bits` };
}

/** A zero makes an empty tensor whatever the other sizes are; without one the product may be as large as it likes. */
function elementsOf(shape: Json | undefined): number | undefined {
  if (!areCounts(shape)) return undefined;
  return shape.includes(0) ? 0 : shape.reduce((product, size) => product * size, 1);
}

function rangeOf(value: Json | undefined): { readonly begin: number; readonly end: number } | undefined {
  if (!areCounts(value) || value.length !== 2) return undefined;
  const [begin = 0, end = 0] = value;
  return begin > end ? undefined : { begin, end };
}

/** Dimensions of one tensor; real ones have at most eight, and the product of more could grow without bound. */
export const DIMENSIONS_MAX = 32;

function areCounts(value: Json | undefined): value is readonly number[] {
  if (!Array.isArray(value) || value.length > DIMENSIONS_MAX) return false;
  return value.every((item) => Number.isSafeInteger(item) && Number(item) >= 0);
}

/** The format leaves no hole between tensors and none overlaps another, so that nothing can hide in the file. */
function checkRanges(tensors: readonly Tensor[], dataBytes: number): HeaderFault | undefined {
  let position = 0;
  for (const { begin, end } of tensors.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
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
