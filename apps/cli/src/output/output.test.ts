import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CliError } from '../exit-code.ts';
import { testTerminal } from '../tests/terminal.ts';
import { jsonReport, type OutputFormat, parseOutputs, print } from './output.ts';

const ALL: readonly OutputFormat[] = ['table', 'json', 'markdown', 'cyclonedx'];

describe('parseOutputs', () => {
  it.each(ALL)('falls back to %s when nothing is asked for', (fallback) => {
    expect(parseOutputs([], fallback, ALL)).toEqual([{ format: fallback }]);
  });

  it.each([
    [['json'], [{ format: 'json' }]],
    [['json=a.json'], [{ format: 'json', path: 'a.json' }]],
    [['markdown=a=b.md'], [{ format: 'markdown', path: 'a=b.md' }]],
    [['markdown=='], [{ format: 'markdown', path: '=' }]],
    [
      ['table', 'table'],
      [{ format: 'table' }, { format: 'table' }],
    ],
    [
      ['json', 'markdown=m.md', 'cyclonedx=-'],
      [{ format: 'json' }, { format: 'markdown', path: 'm.md' }, { format: 'cyclonedx', path: '-' }],
    ],
    [['json=/dev/stdout'], [{ format: 'json', path: '/dev/stdout' }]],
    [['json= '], [{ format: 'json', path: ' ' }]],
  ])('reads %j in order', (values, targets) => {
    expect(parseOutputs(values, 'table', ALL)).toEqual(targets);
  });

  it.each([
    ['xml', 'Cannot print as "xml", expected one of table, json'],
    ['', 'Cannot print as "", expected one of table, json'],
    ['=a.json', 'Cannot print as "", expected one of table, json'],
    ['JSON', 'Cannot print as "JSON", expected one of table, json'],
    [' json', 'Cannot print as " json", expected one of table, json'],
    ['toString', 'Cannot print as "toString", expected one of table, json'],
    ['markdown', 'Cannot print as "markdown", expected one of table, json'],
    ['json=', 'Cannot write json to a file without a name'],
  ])('refuses %j and says what there is', (value, message) => {
    const read = (): unknown => parseOutputs(['table', value], 'table', ['table', 'json']);
    expect(read).toThrow(CliError);
    expect(read).toThrow(message);
  });

  it('does not change what it was given', () => {
    const values = Object.freeze(['json', 'table']);
    parseOutputs(values, 'table', Object.freeze([...ALL]));
    expect(values).toEqual(['json', 'table']);
  });
});

describe('print', () => {
  it('sends each format to its own target, in order', () => {
    const { terminal, out, written } = testTerminal();
    const targets = [{ format: 'table' }, { format: 'json', path: 'x' }, { format: 'json' }] as const;
    print({ table: () => 't', json: () => 'j' }, targets, terminal);
    expect(out()).toBe('tj');
    expect([...written]).toEqual([['x', 'j']]);
  });

  it('makes only what is asked for', () => {
    const { terminal, out } = testTerminal();
    const refuse = (): never => {
      throw new RangeError('not asked for');
    };
    print({ table: () => 't', json: refuse, markdown: refuse }, [{ format: 'table' }], terminal);
    expect(out()).toBe('t');
  });

  it('prints nothing for a format that a verb does not have', () => {
    const { terminal, out } = testTerminal();
    print({ table: () => 't' }, [{ format: 'cyclonedx' }], terminal);
    expect(out()).toBe('');
  });
});

describe('jsonReport', () => {
  it('names its schema and holds one result per input', () => {
    expect(jsonReport('validate', [1, { a: [] }])).toBe(
      '{\n  "schema": "https://trasluz.example/schemas/cli/validate-1.json",\n  "results": [\n    1,\n    {\n      "a": []\n    }\n  ]\n}\n',
    );
  });

  it.each([
    ['an escape', '\u001b[31m', '"\\u001b[31m"'],
    ['the one-byte escape of C1', '\u009b31m', '"\\u009b31m"'],
    ['a delete', '\u007f', '"\\u007f"'],
    ['an override of direction', '\u202eabc', '"\\u202eabc"'],
    ['an isolate', '\u2066a\u2069', '"\\u2066a\\u2069"'],
    ['a line separator', 'a\u2028b', '"a\\u2028b"'],
    ['a byte order mark', '\ufeffa', '"\\ufeffa"'],
    ['a lone surrogate', '\ud800', '"\\ud800"'],
    ['other scripts as they are', 'é 模型 🤖', '"é 模型 🤖"'],
  ])('writes %s', (_, text, json) => {
    expect(jsonReport('x', [text])).toContain(`\n    ${json}\n`);
  });

  it('is read back as it was, and never holds a control character, whatever documents say', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string({ unit: 'binary' }), (values, text) => {
        const results = JSON.parse(JSON.stringify([...values, text, { [text]: text }]));
        const report = jsonReport('x', results);
        expect(JSON.parse(report).results).toEqual(results);
        expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
