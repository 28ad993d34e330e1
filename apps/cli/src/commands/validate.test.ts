import { VALIDATION_SCHEMA } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { CliError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { Call } from '../verb.ts';
import { run, SCHEMA } from './validate.ts';

const sound = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, components: [] });
const dangling = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  version: 1,
  dependencies: [{ ref: 'nobody' }],
});

const FILES: Readonly<Record<string, string>> = {
  'sound.json': sound,
  'dangling.json': dangling,
  'broken.json': '{',
};

function callOf(
  inputs: readonly string[],
  outputs: readonly string[] = [],
): { readonly call: Call; readonly printed: () => string } {
  let printed = '';
  const terminal: Terminal = {
    out: (text) => {
      printed += text;
    },
    err: () => {},
    env: {},
    isInteractive: false,
    readFile: (path) => {
      const text = FILES[path];
      if (text === undefined) throw new CliError('failed', `Cannot read "${path}": it does not exist`);
      return new TextEncoder().encode(text);
    },
    sizeOf: () => 0,
    chunksOf: async function* () {},
    writeFile: () => {},
    fetch,
  };
  return {
    call: { inputs, values: { maxIssues: '200' }, outputs, language: 'en', terminal },
    printed: () => printed,
  };
}

describe('trasluz validate', () => {
  it('ends with done for a sound document and with a failed gate for a broken one', async () => {
    expect(await run(callOf(['sound.json']).call)).toBe('done');
    expect(await run(callOf(['dangling.json']).call)).toBe('gateFailed');
    expect(await run(callOf(['broken.json']).call)).toBe('gateFailed');
  });

  it('tells a file that cannot be read from one that is invalid, and goes on with the others', async () => {
    const { call, printed } = callOf(['missing.json', 'sound.json'], ['json']);
    expect(await run(call)).toBe('failed');
    expect(JSON.parse(printed()).results).toMatchObject([
      { error: 'Cannot read "missing.json": it does not exist' },
      { valid: true },
    ]);
  });

  it('prints code, place, found, expected and fix for people', async () => {
    const { call, printed } = callOf(['dangling.json']);
    await run(call);
    expect(printed()).toMatch(/invalid, .*1\.7, 1 error,/);
    expect(printed()).toMatch(/E0312 .*\n {2}where {5}line 1, column \d+ · \/dependencies\/0\/ref/);
  });

  it('prints the result that the API answers with, one per file', async () => {
    const { call, printed } = callOf(['sound.json', 'dangling.json'], ['json']);
    await run(call);
    const { results } = JSON.parse(printed());
    expect(results.map((result: { readonly schema: string }) => result.schema)).toEqual([
      VALIDATION_SCHEMA,
      VALIDATION_SCHEMA,
    ]);
    expect(results[0].digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('says that its schema is the one of the contract', () => {
    expect(SCHEMA).toBe(VALIDATION_SCHEMA);
  });

  it('refuses a count it cannot read', async () => {
    const { call } = callOf(['sound.json']);
    await expect(run({ ...call, values: { maxIssues: 'many' } })).rejects.toThrow('--max-issues "many"');
  });
});
