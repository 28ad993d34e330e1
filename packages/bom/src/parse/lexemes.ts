const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const UNICODE_ESCAPE_DIGITS = /^[0-9a-fA-F]{4}$/;
const SIMPLE_ESCAPES = '"\\/bfnrt';
const LITERALS = ['true', 'false', 'null'] as const;

/** Skips what RFC 8259 §2 calls insignificant whitespace. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

/** Finds the end of the string whose quote stands at `start`; a fault at offset `f` is returned as `-1 - f`. */
export function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < FIRST_PRINTABLE) return -1 - at;
    const length = code === BACKSLASH ? escapeLength(text, at) : 1;
    if (length === 0) return -1 - at;
    at += length;
  }
  return -1 - text.length;
}

/** Finds the end of the number at `start`; a fault is returned as `-1 - offset`, the end of the text when it was cut off. */
export function numberEnd(text: string, start: number): number {
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  number.lastIndex = start;
  if (number.test(text)) return endOfWholeNumber(text, start, number.lastIndex);
  return -1 - (text[start] === '-' && start + 1 === text.length ? text.length : start);
}

/** Finds the end of `true`, `false` or `null`; faults as in `numberEnd`. */
export function literalEnd(text: string, start: number): number {
  const literal = LITERALS.find((word) => text.startsWith(word, start));
  if (literal !== undefined) return start + literal.length;
  const rest = text.slice(start, start + 'false'.length);
  const isCutOff = start + rest.length === text.length && LITERALS.some((word) => word.startsWith(rest));
  return -1 - (isCutOff ? text.length : start);
}

// `1.` and `1e+` at the very end are numbers cut off, anywhere else they are faults where they start.
function endOfWholeNumber(text: string, start: number, end: number): number {
  const next = text[end];
  if (next === undefined || !/[.eE0-9+-]/.test(next)) return end;
  const tail = /(?:\.|[eE][+-]?)?/y;
  tail.lastIndex = end;
  tail.test(text);
  const isCutOff = tail.lastIndex === text.length;
  return -1 - (isCutOff ? text.length : start);
}

// A cut-off escape runs to the end of the text, so that the fault is found there.
function escapeLength(text: string, at: number): number {
  const kind = text[at + 1];
  if (kind === undefined) return 1;
  if (kind !== 'u') return SIMPLE_ESCAPES.includes(kind) ? 2 : 0;
  const digits = text.slice(at + 2, at + 6);
  if (UNICODE_ESCAPE_DIGITS.test(digits)) return 6;
  const isCutOff = at + 2 + digits.length === text.length && /^[0-9a-fA-F]*$/.test(digits);
  return isCutOff ? 2 + digits.length : 0;
}
