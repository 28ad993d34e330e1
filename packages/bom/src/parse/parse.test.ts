import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Read } from '../read.ts';
import { PARSE_LIMITS } from './limits.ts';
import { parse } from './parse.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Read<JsonObject> => parse(bytesOf(text));
const tell = ({ issues }: Read<JsonObject>): readonly string[] =>
  issues.map(({ code, line, column, pointer }) => `${code} ${line}:${column} ${pointer}`);

describe('parse', () => {
  it('reads a JSON object', () => {
    expect(read('{"bomFormat":"CycloneDX","version":1}')).toEqual({
      value: { bomFormat: 'CycloneDX', version: 1 },
      issues: [],
    });
  });

  it('passes over a byte order mark', () => {
    expect(read('\ufeff{"a":1}').value).toEqual({ a: 1 });
  });

  it.each<[string, string, string]>([
    ['an empty document', '', 'E0009 1:1 '],
    ['nothing but whitespace', ' \r\n\t', 'E0009 1:1 '],
    ['a list', '\n [{}]', 'E0010 2:2 '],
    ['null', 'null', 'E0010 1:1 '],
    ['a number', '7', 'E0010 1:1 '],
    ['a text', '"{}"', 'E0010 1:1 '],
    ['a key that stands twice', '{"a":{"b":1,\n"b":2}}', 'E0005 2:1 /a/b'],
    ['a key that stands twice, once escaped', '{"a":1,"\\u0061":2}', 'E0005 1:8 /a'],
    [
      'a key that stands twice with other keys and colons around',
      '{"x:y":":","a" : 1,"b":"\\":","a"\n:2}',
      'E0005 1:30 /a',
    ],
    ['the key __proto__', '{"a":[{"__proto__":{}}]}', 'E0006 1:8 /a/0/__proto__'],
    ['the key __proto__, escaped', '{"__pr\\u006fto__":1}', 'E0006 1:2 /__proto__'],
    ['half a surrogate pair', '{"a":"x\\ud83d"}', 'E0007 1:6 /a'],
    ['the other half', '{"a":["\\uDE00\\ud83d"]}', 'E0007 1:7 /a/0'],
    ['the second half after what only looks like the first', '{"a":"\\\\ud83d\\ude00"}', 'E0007 1:6 /a'],
    ['the first half before another first', '{"a":"\\ud83d\\ud83d\\ude00"}', 'E0007 1:6 /a'],
    ['half a pair in a key', '{"\\udc00":1}', 'E0007 1:2 /\udc00'],
    ['a whole number that would be rounded', '{"a":9007199254740993}', 'E0008 1:6 /a'],
    ['a number that overflows', '{"a":{"b":-1e400}}', 'E0008 1:11 /a/b'],
    ['a number that becomes zero', '{"a":1e-400}', 'E0008 1:6 /a'],
    ['a number that becomes zero by its many zeros', `{"a":0.${'0'.repeat(400)}1}`, 'E0008 1:6 /a'],
    ['a comma too many', '{"a":[1,\n2,\n]}', 'E0003 2:2 /a/1'],
    ['an item that is no value', '{"a":[1,tru]}', 'E0003 1:9 /a/1'],
    ['an item that was cut off', '{"a":[1,2,', 'E0011 1:11 /a/2'],
    ['a list that was cut off', '{"a":[', 'E0011 1:7 /a/0'],
    ['a text within a list that was cut off', '["x","y', 'E0011 1:8 /1'],
    ['a bracket that closes another', '{"a":[}', 'E0003 1:7 /a'],
    ['a document that was cut off', '{"a":[1,{"b":', 'E0011 1:14 /a/1/b'],
    ['a word that was cut off', '{"a":tr', 'E0011 1:8 /a'],
    ['a number that was cut off', '{"a":-', 'E0011 1:7 /a'],
    ['a fraction that was cut off', '{"a":1.', 'E0011 1:8 /a'],
    ['an exponent that was cut off', '{"a":1e+', 'E0011 1:9 /a'],
    ['a text that was cut off', '{"a":"x', 'E0011 1:8 /a'],
    ['an escape that was cut off', '{"a":"x\\', 'E0011 1:9 /a'],
    ['a code that was cut off', '{"a":"\\u00', 'E0011 1:11 /a'],
    ['a key that was cut off', '{"a', 'E0011 1:4 '],
    ['a second document', '{}\n{}', 'E0003 2:1 '],
  ])('refuses %s, with the place', (_name, text, issue) => {
    const result = read(text);
    expect(tell(result)).toEqual([issue]);
    expect(result.value).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['{"a":1 // note\n}', '"/"', 'Remove the comment; JSON has none'],
    ['{/* note */"a":1}', '"/"', 'Remove the comment; JSON has none'],
    ['# note\n{}', '"#"', 'Remove the comment; JSON has none'],
    ['{"a":1,}', '","', 'Remove the comma'],
    ['[1 , ]', '","', 'Remove the comma'],
    ['}', '"}"', 'Write the document again with a program that writes JSON'],
    ["{'a':1}", '"\'"', 'Put strings and keys in double quotes'],
    ['{a:1}', '"a"', 'Put the key in double quotes'],
    ['{"a":1,b:2}', '"b"', 'Put the key in double quotes'],
    ['{"a":NaN}', '"NaN"', 'Write null, or leave the member out'],
    ['{"a":None}', '"None"', 'Write null, or leave the member out'],
    ['{"a":True}', '"True"', 'Write true, false and null in lower case'],
    ['{"a":01}', '"01"', 'Write the number as JSON does, without a leading zero, plus sign or bare point'],
    ['{"a":+1}', '"+"', 'Write the number as JSON does, without a leading zero, plus sign or bare point'],
    ['{"a":1.}', '"1"', 'Write the number as JSON does, without a leading zero, plus sign or bare point'],
    ['{"a":-x}', '"-"', 'Write the number as JSON does, without a leading zero, plus sign or bare point'],
    [
      '{"a":"x\ty"}',
      '"\\t"',
      'Write line breaks and tabs within strings as \\n and \\t, other control characters as \\u00XX',
    ],
    ['{"a":"C:\\x"}', '"\\\\"', 'Write a backslash within a string as two backslashes'],
    ['{"a":"\\u12G4"}', '"\\\\"', 'Write a backslash within a string as two backslashes'],
    ['{"a":1 "b":2}', '"\\""', 'Add a comma before it'],
    ['[1 2]', '"2"', 'Add a comma before it'],
    ['{"a" 1}', '"1"', 'Write the document again with a program that writes JSON'],
    ['{"a":1]', '"]"', 'Write the document again with a program that writes JSON'],
    ['{"a":truely}', '"ly"', 'Add a comma before it'],
    ['{"a":nope}', '"nope"', 'Write the document again with a program that writes JSON'],
    ['{} x', '"x"', 'Remove what follows; one file holds one document'],
    [
      '<?xml version="1.0"?>',
      '"<"',
      'Name the CycloneDX namespace in the first element if it is a CycloneDX document; other XML is not read',
    ],
    [
      `{"a":${'x'.repeat(99)}}`,
      `"${'x'.repeat(40)}"`,
      'Write the document again with a program that writes JSON',
    ],
  ])('says of %s what was found and what to do', (text, found, fix) => {
    const [issue, ...others] = read(text).issues;
    expect(issue).toMatchObject({ code: 'E0003', severity: 'error', found, fix });
    expect(issue?.message).toBe(
      `Cannot read the document as JSON: found ${found}, expected ${issue?.expected}`,
    );
    expect(others).toEqual([]);
  });

  it('names the components on the way to a fault', () => {
    const text = '{"components":[{"name":"chat","group":"acme","version":"1.0","licenses":[{"a":1,"a":2}]}]}';
    expect(read(text).issues[0]).toEqual({
      code: 'E0005',
      severity: 'error',
      message: 'Cannot tell which value counts: the key "a" stands twice in one object',
      pointer: '/components/0/licenses/0/a',
      breadcrumb: ['components', 'acme/chat@1.0', 'licenses[0]', 'a'],
      line: 1,
      column: 81,
      found: '"a"',
      expected: 'a key that stands once in its object',
      fix: 'Remove one of the two; the first stands on line 1',
    });
  });

  it('tells every fault of a document that is JSON, in the order of the text', () => {
    const text = '{"a":1,"a":"\\ud800",\n"__proto__":2,"__proto__":1e999}';
    expect(tell(read(text))).toEqual([
      'E0005 1:8 /a',
      'E0007 1:12 /a',
      'E0006 2:1 /__proto__',
      'E0005 2:15 /__proto__',
      'E0006 2:15 /__proto__',
      'E0008 2:27 /__proto__',
    ]);
  });

  it('does not pollute prototypes, whatever it reads', () => {
    read('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(({} as JsonObject)['polluted']).toBeUndefined();
  });

  it('accepts whole pairs and escaped backslashes', () => {
    expect(read('{"a":"\\ud83d\\uDE00","b":"\\\\ud83d","c":"\\u00e9"}').value).toEqual({
      a: '😀',
      b: '\\ud83d',
      c: 'é',
    });
  });

  it('reads a name with escapes as it is written, whatever was read before (nodejs/node#63785)', () => {
    expect(read(String.raw`{"h":[],"\\":0}`).value).toEqual({ h: [], '\\': 0 });
    expect(read(String.raw`{"h":1,"\"":2}`).value).toEqual({ h: 1, '"': 2 });
    expect(read(String.raw`{"h":1,"\n":2}`).value).toEqual({ h: 1, '\n': 2 });
    expect(tell(read(String.raw`{"h":1,"\n":2,"\u000a":3}`))).toEqual(['E0005 1:15 /\n']);
  });

  it.each([
    ['a value that begins with a colon', '{"port":":8080","x" : ":"}', { port: ':8080', x: ':' }],
    ['a path with backslashes', String.raw`{"path":"C:\\users\\udata"}`, { path: 'C:\\users\\udata' }],
    ['what only looks like a code', String.raw`{"a":"\\ud83d"}`, { a: '\\ud83d' }],
    ['a pair behind a backslash', String.raw`{"a":"\\\ud83d\ude00"}`, { a: '\\😀' }],
    ['zero beside many zeros', `{"a":0,"b":"${'0'.repeat(200)}"}`, { a: 0, b: '0'.repeat(200) }],
    ['zero beside a text like a small power', '{"a":0,"b":"1e-400"}', { a: 0, b: '1e-400' }],
    ['zero written with a small power', '{"a":0e-400}', { a: 0 }],
  ])('looks twice at %s, and accepts it', (_name, text, value) => {
    expect(read(text)).toEqual({ value, issues: [] });
  });

  it('keeps numbers that a double holds, however they are written', () => {
    const text =
      '{"a":[9007199254740991,1e300,1.7976931348623157e308,0.1,-0,0e5,0.000,5e-324,1E2,12345678901234567000]}';
    expect(read(text).issues).toEqual([]);
  });
});

describe('the limits of parse', () => {
  it('refuse a larger document without reading it', () => {
    const result = parse(bytesOf('{"a":1}'), { ...PARSE_LIMITS, sizeBytesMax: 6 });
    expect(tell(result)).toEqual(['E0001 1:1 ']);
    expect(result.issues[0]).toMatchObject({ found: '7 bytes', expected: 'at most 6 bytes' });
    expect(parse(bytesOf('{"a":1}'), { ...PARSE_LIMITS, sizeBytesMax: 7 }).issues).toEqual([]);
  });

  it('allow 64 levels and refuse the next, at the bracket that opens it', () => {
    const nested = (levels: number): string => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;
    expect(read(nested(64)).issues).toEqual([]);
    expect(tell(read(nested(65)))).toEqual([`E0004 1:321 ${'/a'.repeat(64)}`]);
  });

  it('hold for brackets that never close', () => {
    expect(tell(read('['.repeat(200_000)))).toEqual([`E0004 1:65 ${'/0'.repeat(64)}`]);
  });

  it('do not count brackets within texts', () => {
    expect(read(`{"a":"${'['.repeat(1000)}"}`).issues).toEqual([]);
  });

  it('report only so many issues, but always one', () => {
    const text = `{${'"a":1,'.repeat(500)}"a":1}`;
    expect(read(text).issues).toHaveLength(PARSE_LIMITS.issuesMax);
    expect(parse(bytesOf(text), { ...PARSE_LIMITS, issuesMax: 0 }).issues).toHaveLength(1);
    const many = `{"l":[${'{"a":1,"a":1},'.repeat(500)}0]}`;
    expect(read(many).issues).toHaveLength(PARSE_LIMITS.issuesMax);
    const numbers = `{"l":[${'1e999,'.repeat(500)}0]}`;
    expect(read(numbers).issues).toHaveLength(PARSE_LIMITS.issuesMax);
  });

  it('shorten what is quoted', () => {
    const [issue] = read(`{"${'k'.repeat(9999)}":1,"${'k'.repeat(9999)}":2}`).issues;
    expect(issue?.found?.length).toBeLessThanOrEqual(60);
    expect(issue?.message.length).toBeLessThan(200);
  });
});

describe('bytes that are not UTF-8', () => {
  it.each<[string, readonly number[], string, string]>([
    [
      'a lone continuation byte',
      [0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d],
      'E0002 1:7 /a',
      'byte 0xff',
    ],
    ['Latin-1', [0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d], 'E0002 2:2 ', 'byte 0xe9'],
    ['an encoded half of a pair', [0x22, 0xed, 0xa0, 0x80, 0x22], 'E0002 1:2 ', 'byte 0xed'],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22], 'E0002 1:2 ', 'byte 0xc0'],
    ['a character that was cut off', [0x22, 0xe2, 0x82], 'E0002 1:2 ', 'byte 0xe2'],
    [
      'a fault after a replacement character that is meant',
      [0x22, 0xef, 0xbf, 0xbd, 0xff],
      'E0002 1:3 ',
      'byte 0xff',
    ],
    ['a fault after a byte order mark', [0xef, 0xbb, 0xbf, 0x7b, 0x05, 0xff], 'E0002 1:3 ', 'byte 0xff'],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], 'E0002 1:1 ', 'byte 0xff'],
    ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0x7b], 'E0002 1:1 ', 'byte 0xfe'],
    ['gzip', [0x1f, 0x8b, 0x08], 'E0002 1:2 ', 'byte 0x8b'],
  ])('are refused at the place: %s', (_name, bytes, issue, found) => {
    const result = parse(new Uint8Array(bytes));
    expect(tell(result)).toEqual([issue]);
    expect(result.issues[0]).toMatchObject({ found, expected: 'UTF-8' });
  });

  it('are recognised as UTF-16 where they begin like it', () => {
    expect(parse(new Uint8Array([0xff, 0xfe])).issues[0]?.fix).toContain('UTF-16');
    expect(parse(new Uint8Array([0xff, 0xff])).issues[0]?.fix).not.toContain('UTF-16');
    expect(parse(new Uint8Array([0xfe, 0xfe])).issues[0]?.fix).not.toContain('UTF-16');
  });
});

describe('laws of parse', () => {
  const document = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: false }));
  const indent = fc.constantFrom(undefined, 1, '\t', '\r\n ');

  it('accepts whatever JSON.stringify writes of an object, and reads the same from it', () => {
    fc.assert(
      fc.property(document, indent, (object, space) => {
        fc.pre(!Object.hasOwn(object, '__proto__'));
        const text = JSON.stringify(object, undefined, space);
        fc.pre(!/\\ud[89a-f]|"__proto__"/.test(text));
        const { value, issues } = read(text);
        expect(issues).toEqual([]);
        // Not compared with JSON.parse, which does not always read escaped names right (nodejs/node#63785).
        expect(JSON.stringify(value)).toBe(JSON.stringify(object));
      }),
    );
  });

  it('never throws, has a value or an issue, and agrees with JSON.parse on what is JSON', () => {
    const broken = fc
      .tuple(
        document,
        indent,
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '"', ',', '}', ']', ':', '\\', '1', 'e', ' ', '{"a":'),
      )
      .map(([object, space, at, length, inserted]) => {
        const text = JSON.stringify(object, undefined, space);
        const from = at % (text.length + 1);
        return text.slice(0, from) + inserted + text.slice(from + length);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        const { value, issues } = read(text);
        expect(issues.length === 0).toBe(value !== undefined);
        const isSyntaxFault = issues.some(({ code }) => ['E0003', 'E0009', 'E0011'].includes(code));
        expect(isSyntaxFault).toBe(!isJson(text));
        if (value !== undefined) expect(isJsonObject(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses exactly the texts with half a pair, however they are escaped', () => {
    const piece = fc.constantFrom(
      '\\\\',
      '\\ud83d',
      '\\uDBFF',
      '\\ude00',
      '\\uDC00',
      '\\u0041',
      'u',
      'd83d',
      'x',
      '\\"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = `{"a":"${pieces.join('')}"}`;
        const isWhole = (JSON.parse(text) as { a: string }).a.isWellFormed();
        expect(tell(read(text))).toEqual(isWhole ? [] : ['E0007 1:6 /a']);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on any bytes, and places every issue within the document', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const lines = new TextDecoder().decode(bytes).split('\n');
        for (const { line, column } of parse(bytes).issues) {
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytesOf(text)));
    return true;
  } catch {
    return false;
  }
}
