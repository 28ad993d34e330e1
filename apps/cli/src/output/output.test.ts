import { describe, expect, it } from 'vitest';
import { CliError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { jsonReport, parseOutputs, print } from './output.ts';

describe('parseOutputs', () => {
  it('falls back when nothing is asked for', () => {
    expect(parseOutputs([], 'table', ['table'])).toEqual([{ format: 'table' }]);
  });

  it('reads a format with and without a path, and a path that holds an equals sign', () => {
    expect(parseOutputs(['json', 'markdown=a=b.md'], 'table', ['json', 'markdown'])).toEqual([
      { format: 'json' },
      { format: 'markdown', path: 'a=b.md' },
    ]);
  });

  it('refuses a format it does not know and names those it does', () => {
    expect(() => parseOutputs(['xml'], 'table', ['table', 'json'])).toThrow(CliError);
    expect(() => parseOutputs(['xml'], 'table', ['table', 'json'])).toThrow('expected one of table, json');
  });
});

describe('print', () => {
  it('sends each format to its own target', () => {
    const written: string[] = [];
    // Only these two members are called.
    const terminal = {
      out: (text: string) => written.push(`out ${text}`),
      writeFile: (path: string, text: string) => written.push(`${path} ${text}`),
    };
    print(
      { table: () => 't', json: () => 'j' },
      [{ format: 'table' }, { format: 'json', path: 'x' }],
      terminal as unknown as Terminal,
    );
    expect(written).toEqual(['out t', 'x j']);
  });
});

describe('jsonReport', () => {
  it('names its schema and holds one result per input', () => {
    expect(JSON.parse(jsonReport('validate', [1, 2]))).toEqual({
      schema: 'https://trasluz.example/schemas/cli/validate-1.json',
      results: [1, 2],
    });
  });
});
