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
  const { buffer } = state;
  let { at } = state;
  while (at < buffer.length && isBlank(buffer[at])) at += 1;
  state.at = at;
  state.start = at;
  return at < buffer.length;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Reads a name and its colon, and looks at what begins behind it. */
function readMember(state: State): boolean {
  if (!skipBlanks(state)) return false;
  const { buffer } = state;
  if (buffer[state.at] === CLOSE_OBJECT && state.names.size === 0) return advance(state, 'after');
  if (buffer[state.at] !== QUOTE) return fail(state, 'syntax');
  const end = endOfText(buffer, state.at + 1);
  let at = end;
  while (at < buffer.length && isBlank(buffer[at])) at += 1;
  if (end === -1 || at >= buffer.length) return false;
  if (buffer[at] !== COLON) return fail(state, 'syntax');
  at += 1;
  while (at < buffer.length && isBlank(buffer[at])) at += 1;
  if (at >= buffer.length) return false;
  const name = nameIn(buffer.subarray(state.at, end));
  if (name === undefined) return fail(state, 'syntax');
  state.member = name;
  movePlace(state, state.at);
  state.namePlace = state.place;
  if (state.names.has(name)) return fail(state, 'repeated-member');
  state.names.add(name);
  const isList = buffer[at] === OPEN_LIST;
  state.mode = isList ? 'items' : 'value';
  state.at = isList ? at + 1 : at;
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
  const isItems = state.mode === 'items';
  for (let { at } = state; at < buffer.length; at += 1) {
    const byte = buffer[at];
    if (byte === QUOTE) {
      const end = endOfText(buffer, at + 1);
      if (end === -1) return hold(state, at);
      at = end - 1;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) state.depth += 1;
    else if (state.depth === 0 && isEnd(byte, isItems)) return finish(state, at);
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) state.depth -= 1;
    else if (byte === COMMA && state.depth === 0 && at - state.start >= BATCH_BYTES) return cut(state, at);
  }
  return hold(state, buffer.length);
}

function isEnd(byte: number | undefined, isItems: boolean): boolean {
  return isItems ? byte === CLOSE_LIST : byte === COMMA || byte === CLOSE_OBJECT;
}

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
