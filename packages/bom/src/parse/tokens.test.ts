import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens, type SyntaxFault, type TokenHandler } from './tokens.ts';

interface Reading {
  readonly told: readonly string[];
  readonly fault: SyntaxFault | undefined;
}

/** Reads a text and writes down what was told of it; stops when it is told `stopAt`. */
function readingOf(text: string, stopAt?: string): Reading {
  const told: string[] = [];
  const note = (what: string): boolean => told.push(what) > 0 && what !== stopAt;
  const handler: TokenHandler = {
    open: (start, isObject) => note(`${isObject ? 'object' : 'list'} ${start}`),
    close: () => void note('close'),
    key: (start, end) => note(`key ${text.slice(start, end)}`),
    scalar: (start, end) => note(`scalar ${text.slice(start, end)}`),
  };
  return { fault: readTokens(text, handler), told };
}

describe('readTokens', () => {
  it.each<[string, readonly string[]]>([
    ['1', ['scalar 1']],
    [' "a" ', ['scalar "a"']],
    ['true', ['scalar true']],
    ['{}', ['object 0', 'close']],
    ['[ ]', ['list 0', 'close']],
    ['[1,-2.5e3 , null]', ['list 0', 'scalar 1', 'scalar -2.5e3', 'scalar null', 'close']],
    ['[[],{}]', ['list 0', 'list 1', 'close', 'object 4', 'close', 'close']],
    ['{"a":1}', ['object 0', 'key "a"', 'scalar 1', 'close']],
    ['{ "a" :\n[ "b" ] }', ['object 0', 'key "a"', 'list 8', 'scalar "b"', 'close', 'close']],
    ['{"a":1,"a":2}', ['object 0', 'key "a"', 'scalar 1', 'key "a"', 'scalar 2', 'close']],
    ['{"":""}', ['object 0', 'key ""', 'scalar ""', 'close']],
    ['{"\\"":"\\\\"}', ['object 0', 'key "\\""', 'scalar "\\\\"', 'close']],
  ])('tells of %s every token in its order', (text, told) => {
    expect(readingOf(text)).toEqual({ told, fault: undefined });
  });

  it.each<[string, SyntaxFault]>([
    ['', { at: 0, expected: 'a value', isInValue: true }],
    ['  ', { at: 2, expected: 'a value', isInValue: true }],
    ['[', { at: 1, expected: 'a value or ]', isInValue: true }],
    ['[1', { at: 2, expected: 'a comma or a closing bracket', isInValue: false }],
    ['[1,', { at: 3, expected: 'a value', isInValue: true }],
    ['[1,]', { at: 3, expected: 'a value', isInValue: true }],
    ['[,1]', { at: 1, expected: 'a value', isInValue: true }],
    ['[1 2]', { at: 3, expected: 'a comma or ]', isInValue: false }],
    ['[1}', { at: 2, expected: 'a comma or ]', isInValue: false }],
    ['{', { at: 1, expected: 'a quoted key or }', isInValue: false }],
    ['{,}', { at: 1, expected: 'a quoted key or }', isInValue: false }],
    ['{1:2}', { at: 1, expected: 'a quoted key or }', isInValue: false }],
    ['{"a"', { at: 4, expected: 'a colon', isInValue: false }],
    ['{"a" 1}', { at: 5, expected: 'a colon', isInValue: false }],
    ['{"a","b"}', { at: 4, expected: 'a colon', isInValue: false }],
    ['{"a":', { at: 5, expected: 'a value', isInValue: true }],
    ['{"a":}', { at: 5, expected: 'a value', isInValue: true }],
    ['{"a":1', { at: 6, expected: 'a comma or a closing bracket', isInValue: false }],
    ['{"a":1]', { at: 6, expected: 'a comma or }', isInValue: false }],
    ['{"a":1,', { at: 7, expected: 'a quoted key', isInValue: false }],
    ['{"a":1,}', { at: 7, expected: 'a quoted key', isInValue: false }],
    ['{"a":1,2', { at: 7, expected: 'a quoted key', isInValue: false }],
    ['{}{}', { at: 2, expected: 'the end of the document', isInValue: false }],
    ['1 2', { at: 2, expected: 'the end of the document', isInValue: false }],
    [']', { at: 0, expected: 'a value', isInValue: true }],
    ['"a', { at: 2, expected: 'a closing quote', isInValue: true }],
    ['"\\q"', { at: 1, expected: 'an escape that JSON has', isInValue: true }],
    ['"\u0001"', { at: 1, expected: 'an escaped control character', isInValue: true }],
    ['{"a\n":1}', { at: 3, expected: 'an escaped control character', isInValue: false }],
    ['{"a', { at: 3, expected: 'a closing quote', isInValue: false }],
    ['[tru]', { at: 1, expected: 'a value', isInValue: true }],
    ['[1.]', { at: 1, expected: 'a value', isInValue: true }],
    ['\ufeff{}', { at: 0, expected: 'a value', isInValue: true }],
  ])('finds the first fault of %j', (text, fault) => {
    expect(readingOf(text).fault).toEqual(fault);
  });

  it.each(['list 0', 'object 1', 'key "a"', 'scalar 1'])('stops when %s is answered with no', (stopAt) => {
    const { told, fault } = readingOf('[{"a":1}] and a fault', stopAt);
    expect(told.at(-1)).toBe(stopAt);
    expect(fault).toBeUndefined();
  });

  it('reads nesting of any depth without recursion', () => {
    const depth = 100_000;
    const { told, fault } = readingOf('['.repeat(depth) + ']'.repeat(depth));
    expect([told.length, fault]).toEqual([2 * depth, undefined]);
  });

  it('accepts exactly the texts that JSON.parse accepts', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00"',
      '1',
      '-',
      '0',
      '.5',
      'true',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join('');
        expect(readingOf(text).fault === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
