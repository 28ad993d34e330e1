import { literalEnd, numberEnd, skipSpace, stringEnd } from './lexemes.ts';

/**
 * What is told of a JSON text while it is read; offsets are UTF-16 units, ends are exclusive.
 * Answering `false` stops the reading.
 */
export interface TokenHandler {
  /** A `{` or `[` at `start`. */
  open(start: number, isObject: boolean): boolean;
  close(): void;
  /** A member name with its quotes. */
  key(start: number, end: number): boolean;
  /** A string with its quotes, a number or a literal. */
  scalar(start: number, end: number): boolean;
}

/** The first place where a text stops being JSON. */
export interface SyntaxFault {
  readonly at: number;
  /** What would be accepted there, for a person. */
  readonly expected: string;
  /** Whether a value was to begin there, or had begun. */
  readonly isInValue: boolean;
}

type State = 'value' | 'item' | 'member' | 'key' | 'colon' | 'comma' | 'end';

interface Reader {
  readonly text: string;
  readonly handler: TokenHandler;
  /** One entry per open container, `true` for objects. */
  readonly open: boolean[];
  at: number;
  state: State;
}

type Step = (reader: Reader) => SyntaxFault | 'stopped' | undefined;

const STEPS: Readonly<Record<State, Step>> = {
  value: readValue,
  item: (reader) => (isAt(reader, ']') ? closeContainer(reader) : readValue(reader)),
  member: (reader) => (isAt(reader, '}') ? closeContainer(reader) : readKey(reader)),
  key: readKey,
  colon: (reader) => (isAt(reader, ':') ? advance(reader, 'value') : fault(reader, 'a colon')),
  comma: readComma,
  end: (reader) => fault(reader, 'the end of the document'),
};

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value',
  item: 'a value or ]',
  member: 'a quoted key or }',
  key: 'a quoted key',
  colon: 'a colon',
  comma: 'a comma or a closing bracket',
  end: 'the end of the document',
};

/**
 * Reads a JSON text by the grammar of RFC 8259, without recursion and without building values.
 * Returns the first fault, or `undefined` when the text is JSON or the handler stopped the reading.
 */
export function readTokens(text: string, handler: TokenHandler): SyntaxFault | undefined {
  const reader: Reader = { text, handler, open: [], at: 0, state: 'value' };
  for (;;) {
    reader.at = skipSpace(text, reader.at);
    if (reader.at >= text.length) {
      return reader.state === 'end' ? undefined : fault(reader, EXPECTED[reader.state]);
    }
    const result = STEPS[reader.state](reader);
    if (result !== undefined) return result === 'stopped' ? undefined : result;
  }
}

function readValue(reader: Reader): SyntaxFault | 'stopped' | undefined {
  const { text, at } = reader;
  const first = text[at];
  if (first === '{' || first === '[') return openContainer(reader, first === '{');
  if (first === '"') return readScalar(reader, stringEnd(text, at));
  if (first === 't' || first === 'f' || first === 'n') return readScalar(reader, literalEnd(text, at));
  return readScalar(reader, numberEnd(text, at));
}

function openContainer(reader: Reader, isObject: boolean): 'stopped' | undefined {
  if (!reader.handler.open(reader.at, isObject)) return 'stopped';
  reader.open.push(isObject);
  return advance(reader, isObject ? 'member' : 'item');
}

function closeContainer(reader: Reader): undefined {
  reader.handler.close();
  reader.open.pop();
  return advance(reader, afterValue(reader));
}

function readScalar(reader: Reader, end: number): SyntaxFault | 'stopped' | undefined {
  if (end < 0) return faultInside(reader, -1 - end);
  if (!reader.handler.scalar(reader.at, end)) return 'stopped';
  reader.at = end;
  reader.state = afterValue(reader);
  return undefined;
}

function readKey(reader: Reader): SyntaxFault | 'stopped' | undefined {
  if (!isAt(reader, '"')) return fault(reader, EXPECTED[reader.state]);
  const end = stringEnd(reader.text, reader.at);
  if (end < 0) return faultInside(reader, -1 - end);
  if (!reader.handler.key(reader.at, end)) return 'stopped';
  reader.at = end;
  reader.state = 'colon';
  return undefined;
}

function readComma(reader: Reader): SyntaxFault | undefined {
  const isObject = reader.open.at(-1) === true;
  if (isAt(reader, ',')) return advance(reader, isObject ? 'key' : 'value');
  if (isAt(reader, isObject ? '}' : ']')) return closeContainer(reader);
  return fault(reader, isObject ? 'a comma or }' : 'a comma or ]');
}

function afterValue(reader: Reader): State {
  return reader.open.length === 0 ? 'end' : 'comma';
}

function advance(reader: Reader, state: State): undefined {
  reader.at += 1;
  reader.state = state;
}

function isAt(reader: Reader, character: string): boolean {
  return reader.text[reader.at] === character;
}

function fault({ at, state }: Reader, expected: string): SyntaxFault {
  return { at, expected, isInValue: state === 'value' || state === 'item' };
}

function faultInside(reader: Reader, at: number): SyntaxFault {
  return { ...fault(reader, expectedInside(reader, at)), at };
}

function expectedInside({ text, at: start }: Reader, at: number): string {
  if (text[start] !== '"') return 'a value';
  if (at >= text.length) return 'a closing quote';
  return text[at] === '\\' ? 'an escape that JSON has' : 'an escaped control character';
}
