import { readTokens, type TokenHandler } from './tokens.ts';

/** Where every value of a JSON text starts, in the order of the text: three numbers per value instead of an object. */
export interface Tape {
  readonly length: number;
  /** Offset of the value. */
  startOf(index: number): number;
  /** Offset of the quote of the member name, or -1 for items of lists and for the document. */
  keyStartOf(index: number): number;
  /** Index of the first value after this one and all that stands in it. */
  nextOf(index: number): number;
}

const FIELDS = 3;
const FIRST_CAPACITY = 1024;

/** Reads a text as far as it is JSON; values left open by a fault end where the reading ended. */
export function createTape(text: string): Tape {
  const writer = createWriter();
  readTokens(text, writer.handler);
  return writer.finish();
}

function createWriter(): { readonly handler: TokenHandler; finish(): Tape } {
  let cells = new Int32Array(FIRST_CAPACITY * FIELDS);
  let length = 0;
  let keyStart = -1;
  const open: number[] = [];
  const add = (start: number): number => {
    if ((length + 1) * FIELDS > cells.length) cells = grown(cells);
    const cell = length * FIELDS;
    cells[cell] = start;
    cells[cell + 1] = keyStart;
    cells[cell + 2] = length + 1;
    keyStart = -1;
    return length++;
  };
  const close = (): void => {
    const index = open.pop() as number; // the reader closes only what it opened
    cells[index * FIELDS + 2] = length;
  };
  const handler: TokenHandler = {
    open: (start) => {
      open.push(add(start));
      return true;
    },
    close,
    key: (start) => {
      keyStart = start;
      return true;
    },
    scalar: (start) => {
      add(start);
      return true;
    },
  };
  const finish = (): Tape => {
    while (open.length > 0) close();
    // There always are cells: a text without any value has one document, of zeros.
    const cell = (index: number, field: number): number => cells[index * FIELDS + field] as number;
    return {
      length,
      startOf: (index) => cell(index, 0),
      keyStartOf: (index) => cell(index, 1),
      nextOf: (index) => cell(index, 2),
    };
  };
  return { handler, finish };
}

function grown(cells: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(cells.length * 2);
  larger.set(cells);
  return larger;
}
