import type { Place } from '@trasluz/bom';
import { placeAfter } from './position.ts';
import type { Slice, SliceFault } from './slice.ts';

/** Items are put together up to this size: fewer bytes are parsed slower, more are held longer. */
export const BATCH_BYTES: number = 1024 * 1024;

/** One item or member larger than this is not held; no real one comes near. */
export const PIECE_BYTES_MAX: number = 64 * 1024 * 1024;

/** Cuts the text of a JSON object into slices as its bytes come, and holds no more than one slice. */
export interface Slicer {
  /** Takes the next bytes; gives what became whole. */
  push(chunk: Uint8Array): readonly Slice[];
  /** Tells that no more bytes come. */
  end(): void;
  /** Set once the text cannot be cut any further; nothing is given after it. */
  readonly fault: SliceFault | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** What comes next in the document: its brace, a member, a value, items of a list, a comma, nothing any more. */
type Mode = 'after' | 'before' | 'between' | 'items' | 'member' | 'value';

/** Makes a slicer. */
export function createSlicer(): Slicer {
  const state: State = {
    buffer: new Uint8Array(),
    at: 0,
    start: 0,
    depth: 0,
    mode: 'before',
    member: '',
    namePlace: { line: 1, column: 1 },
    names: new Set(),
    place: { line: 1, column: 1 },
    placed: 0,
    slices: [],
    fault: undefined,
  };
  return {
    push: (chunk) => {
      if (state.fault !== undefined) return [];
      take(state, chunk);
      state.slices = [];
      while (state.fault === undefined && STEPS[state.mode](state));
      if (state.buffer.length - state.start > PIECE_BYTES_MAX) fail(state, 'too-large');
      return state.slices;
    },
    end: () => {
      if (state.fault === undefined && state.mode !== 'after') fail(state, 'truncated');
    },
    get fault() {
      return state.fault;
    },
  };
}

interface State {
  /** The bytes that are not done with. */
  buffer: Uint8Array;
  /** Where reading stands in them. */
  at: number;
  /** Where the piece that is being read begins. */
  start: number;
  /** How deep below the piece reading stands. */
  depth: number;
  mode: Mode;
  member: string;
  namePlace: Place;
  readonly names: Set<string>;
  /** The place of the byte at `placed`. */
  place: Place;
  placed: number;
  slices: Slice[];
  fault: SliceFault | undefined;
}

/** Drops what is done with and adds what came. */
function take(state: State, chunk: Uint8Array): void {
  movePlace(state, state.start);
  const rest = state.buffer.subarray(state.start);
  const buffer = new Uint8Array(rest.length + chunk.length);
  buffer.set(rest);
  buffer.set(chunk, rest.length);
  state.at -= state.start;
  state.placed = 0;
  state.start = 0;
  state.buffer = buffer;
}

function movePlace(state: State, to: number): void {
  state.place = placeAfter(state.place, state.buffer.subarray(state.placed, to));
  state.placed = to;
}

/** One step in a mode: true when there may be more to do with the bytes at hand. */
const STEPS: Readonly<Record<Mode, (state: State) => boolean>> = {
  before: (state) => {
    if (!skipBlanks(state)) return false;
    if (state.buffer[state.at] !== OPEN_OBJECT) return fail(state, 'syntax');
    return advance(state, 'member');
  },
  member: readMember,
  value: readPiece,
  items: readPiece,
  between: (state) => {
    if (!skipBlanks(state)) return false;
    const byte = state.buffer[state.at];
    if (byte === COMMA) return advance(state, 'member');
    return byte === CLOSE_OBJECT ? advance(state, 'after') : fail(state, 'syntax');
  },
  after: (state) => skipBlanks(state) && fail(state, 'syntax'),
};

function advance(state: State, mode: Mode): true {
  state.at += 1;
  state.start = state.at;
  state.mode = mode;
  return true;
}

/** Moves to the next byte that says something; false when there is none yet. */
function skipBlanks(state: State): boolean {
  state.at = afterBlanks(state.buffer, state.at);
  state.start = state.at;
  return state.at < state.buffer.length;
}

function afterBlanks(buffer: Uint8Array, from: number): number {
  let at = from;
  while (at < buffer.length && BLANKS.has(buffer[at])) at += 1;
  return at;
}

const BLANKS: ReadonlySet<number | undefined> = new Set([0x20, 0x0a, 0x0d, 0x09]);

/** Reads a name and its colon, and looks at what begins behind it. */
function readMember(state: State): boolean {
  if (!skipBlanks(state)) return false;
  const { buffer } = state;
  if (buffer[state.at] === CLOSE_OBJECT && state.names.size === 0) return advance(state, 'after');
  if (buffer[state.at] !== QUOTE) return fail(state, 'syntax');
  const end = endOfText(buffer, state.at + 1);
  const colon = end === -1 ? buffer.length : afterBlanks(buffer, end);
  if (colon < buffer.length && buffer[colon] !== COLON) return fail(state, 'syntax');
  const value = afterBlanks(buffer, colon + 1);
  if (value >= buffer.length) return false;
  return startMember(state, nameIn(buffer.subarray(state.at, end)), value);
}

function startMember(state: State, name: string | undefined, value: number): boolean {
  if (name === undefined) return fail(state, 'syntax');
  state.member = name;
  movePlace(state, state.at);
  state.namePlace = state.place;
  if (state.names.has(name)) return fail(state, 'repeated-member');
  state.names.add(name);
  const isList = state.buffer[value] === OPEN_LIST;
  state.mode = isList ? 'items' : 'value';
  state.at = isList ? value + 1 : value;
  state.start = state.at;
  state.depth = 0;
  return true;
}

function nameIn(bytes: Uint8Array): string | undefined {
  try {
    const name: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined; // not UTF-8, or no JSON text: told as a fault of syntax
  }
}

/** Reads on until the piece ends, or the batch of items is large enough. */
function readPiece(state: State): boolean {
  const { buffer } = state;
  const ends = state.mode === 'items' ? ITEMS_END : VALUE_ENDS;
  for (let { at } = state; at < buffer.length; at += 1) {
    const byte = buffer[at] as number; // at is below the length
    if (byte === QUOTE) {
      const end = endOfText(buffer, at + 1);
      if (end === -1) return hold(state, at);
      at = end - 1;
    } else if (state.depth === 0 && ends.has(byte)) return finish(state, at);
    else if (byte === COMMA && isFull(state, at)) return cut(state, at);
    else state.depth += STEP_OF[byte] ?? 0;
  }
  return hold(state, buffer.length);
}

function isFull({ depth, start }: State, at: number): boolean {
  return depth === 0 && at - start >= BATCH_BYTES;
}

const ITEMS_END: ReadonlySet<number> = new Set([CLOSE_LIST]);
const VALUE_ENDS: ReadonlySet<number> = new Set([COMMA, CLOSE_OBJECT]);

/** How a byte changes the depth, by its value. */
const STEP_OF: Int8Array = new Int8Array(256);
STEP_OF[OPEN_LIST] = 1;
STEP_OF[OPEN_OBJECT] = 1;
STEP_OF[CLOSE_LIST] = -1;
STEP_OF[CLOSE_OBJECT] = -1;

function hold(state: State, at: number): false {
  state.at = at;
  return false;
}

function cut(state: State, at: number): true {
  give(state, at);
  state.at = at;
  return advance(state, 'items');
}

function finish(state: State, at: number): true {
  give(state, at);
  state.at = state.mode === 'items' ? at + 1 : at;
  state.start = state.at;
  state.mode = 'between';
  return true;
}

function give(state: State, end: number): void {
  movePlace(state, state.start);
  state.slices.push({
    member: state.member,
    kind: state.mode === 'items' ? 'items' : 'value',
    bytes: state.buffer.subarray(state.start, end),
    place: state.place,
    namePlace: state.namePlace,
  });
}

/** The end of a text, behind its closing quote; -1 when it is not there yet. */
function endOfText(buffer: Uint8Array, from: number): number {
  for (let at = buffer.indexOf(QUOTE, from); at !== -1; at = buffer.indexOf(QUOTE, at + 1)) {
    let before = at - 1;
    while (before >= from && buffer[before] === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return -1;
}

function fail(state: State, kind: SliceFault['kind']): false {
  movePlace(state, Math.min(state.at, state.buffer.length));
  state.fault = { kind, place: state.place, member: state.member };
  return false;
}
