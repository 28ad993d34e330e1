import { describe, expect, it } from 'vitest';
import { describeFault } from './syntax-advice.ts';
import { readTokens } from './tokens.ts';

const SILENT = { open: () => true, close: () => undefined, key: () => true, scalar: () => true };

function adviceOn(text: string) {
  const fault = readTokens(text, SILENT);
  if (fault === undefined) throw new RangeError(`Choose a text with a fault: ${text}`);
  return describeFault(text, fault, '/p');
}

describe('describeFault', () => {
  it('describes a fault in full', () => {
    expect(adviceOn('{"a":1 "b":2}')).toEqual({
      code: 'E0003',
      at: 7,
      pointer: '/p',
      message: 'Cannot read the document as JSON: found "\\"", expected a comma or }',
      found: '"\\""',
      expected: 'a comma or }',
      fix: 'Add a comma before it',
    });
  });

  it('describes a comma too many at the comma, not at the bracket behind it', () => {
    expect(adviceOn('[1 , \n ]')).toEqual({
      code: 'E0003',
      at: 3,
      pointer: '/p',
      message:
        'Cannot read the document as JSON: found ",", expected a closing bracket without a comma before it',
      found: '","',
      expected: 'a closing bracket without a comma before it',
      fix: 'Remove the comma',
    });
  });

  it('describes an early end in full', () => {
    expect(adviceOn('{"a":')).toEqual({
      code: 'E0011',
      at: 5,
      pointer: '/p',
      message: 'Cannot read the document to its end: it stops where a value is expected',
      found: 'the end of the document',
      expected: 'a value',
      fix: 'Send the whole file; it was probably cut off while it was written or copied',
    });
  });

  it.each<[string, number, string, string]>([
    [
      '<bom xmlns="x">',
      0,
      '"<"',
      'Name the CycloneDX namespace in the first element if it is a CycloneDX document; other XML is not read',
    ],
    [
      '<!-- -->',
      0,
      '"<"',
      'Name the CycloneDX namespace in the first element if it is a CycloneDX document; other XML is not read',
    ],
    ['[1, // one\n2]', 4, '"/"', 'Remove the comment; JSON has none'],
    ['[1, /* one */ 2]', 4, '"/"', 'Remove the comment; JSON has none'],
    ['{# one\n}', 1, '"#"', 'Remove the comment; JSON has none'],
    ["['a']", 1, '"\'"', 'Put strings and keys in double quotes'],
    ["{'a':1}", 1, '"\'"', 'Put strings and keys in double quotes'],
    ['{_a:1}', 1, '"_a"', 'Put the key in double quotes'],
    ['{$a:1}', 1, '"$"', 'Put the key in double quotes'],
    ['{a1:1}', 1, '"a1"', 'Put the key in double quotes'],
    ['[NaN]', 1, '"NaN"', 'Write null, or leave the member out'],
    ['[-Infinity]', 1, '"-"', 'Write null, or leave the member out'],
    ['[undefined]', 1, '"undefined"', 'Write null, or leave the member out'],
    ['[nil]', 1, '"nil"', 'Write null, or leave the member out'],
    ['[FALSE]', 1, '"FALSE"', 'Write true, false and null in lower case'],
    ['[Null]', 1, '"Null"', 'Write true, false and null in lower case'],
    ['[.5]', 1, '"."', 'Write the number as JSON does, without a leading zero, plus sign or bare point'],
    ['[007]', 1, '"007"', 'Write the number as JSON does, without a leading zero, plus sign or bare point'],
    ['[0x1F]', 2, '"x1F"', 'Add a comma before it'],
    ['["\\u{41}"]', 2, '"\\\\"', 'Write a backslash within a string as two backslashes'],
    ['[1;2]', 2, '";"', 'Write the document again with a program that writes JSON'],
    ['{"a"=1}', 4, '"="', 'Write the document again with a program that writes JSON'],
    ['{}\u0000', 2, '"\\u0000"', 'Remove what follows; one file holds one document'],
    ['{}}', 2, '"}"', 'Remove what follows; one file holds one document'],
    ['(1)', 0, '"("', 'Write the document again with a program that writes JSON'],
    ['\u007f{}', 0, '"\\u007f"', 'Write the document again with a program that writes JSON'],
    ['\u202e{}', 0, '"\\u202e"', 'Write the document again with a program that writes JSON'],
  ])('advises on %j', (text, at, found, fix) => {
    const finding = adviceOn(text);
    expect([finding.at, finding.found, finding.fix]).toEqual([at, found, fix]);
  });

  it.each([',]', '[,]', '{,}', '[ ,\t]'])(
    'sees the comma too many also where %j has nothing before it',
    (text) => {
      expect(adviceOn(text).found).toBe('","');
    },
  );

  it.each([
    ['"', 'a closing quote'],
    ['{', 'a quoted key or }'],
    ['[', 'a value or ]'],
    ['{"a"', 'a colon'],
    ['[1', 'a comma or a closing bracket'],
    ['{"a":1,', 'a quoted key'],
  ])('says of %s, which was cut off, what should have followed', (text, expected) => {
    expect(adviceOn(text)).toMatchObject({ code: 'E0011', at: text.length, expected });
  });
});
