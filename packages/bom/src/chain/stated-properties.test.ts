import { describe, expect, it } from 'vitest';
import { properties } from '../tests/bom-builder.ts';
import { createPropertyReader, LISTED_ITEMS_MAX } from './stated-properties.ts';

const read = createPropertyReader([
  { property: 'nvidia:inference:gpus', means: 'cdx:device:quantity', values: { many: 'unknown' } },
  { property: 'owasp:*', means: 'trasluz:*' },
  { property: 'vague:*', means: 'trasluz:alias' },
]);
const told = (name: string, value: string) => read(properties([name, value]), '/components/0');

describe('a property', () => {
  it('is read with its place, its value without blanks around it', () => {
    expect(told('trasluz:hw:foundry', ' TSMC ')).toEqual([
      { name: 'trasluz:hw:foundry', value: 'TSMC', pointer: '/components/0/properties/0' },
    ]);
  });

  it('of another vocabulary is told in ours', () => {
    expect(told('nvidia:inference:gpus', '8')).toMatchObject([{ name: 'cdx:device:quantity', value: '8' }]);
    expect(told('nvidia:inference:gpus', 'many')).toMatchObject([{ value: 'unknown' }]);
  });

  it('keeps what stands behind a prefix that both vocabularies have', () => {
    expect(told('owasp:hw:rot', 'x')).toMatchObject([{ name: 'trasluz:hw:rot' }]);
    expect(told('vague:name', 'x')).toMatchObject([{ name: 'trasluz:alias' }]);
  });

  it('without name or value is left out, and the places of the others stay true', () => {
    const list = [{ name: 'a' }, 7, { value: 'b' }, { name: 'c', value: ' ' }, { name: 'd', value: 'e' }];
    expect(read({ properties: list }, '')).toEqual([{ name: 'd', value: 'e', pointer: '/properties/4' }]);
    expect(read(undefined, '')).toEqual([]);
  });
});

describe('a rule', () => {
  const lists = createPropertyReader([
    { property: 'vendor:languages', means: 'ours:language', separator: ',' },
    { property: 'vendor:base', means: 'ours:base', lead: 'Based on ', values: { None: 'not-applicable' } },
    { property: 'vendor:format', means: 'ours:format', values: { gguf: 'gguf' }, isClosed: true },
    { property: 'vendor:count', means: 'ours:count', except: ['0'] },
    { property: 'vendor:command', means: 'ours:transport', says: 'stdio' },
    { property: 'vendor:any', means: 'ours:any', beside: { property: 'vendor:tool' } },
    { property: 'vendor:some', means: 'ours:some', beside: { property: 'vendor:tool', values: ['a', 'b'] } },
    { property: 'ours:list', means: 'ours:list', separator: ';' },
  ]);
  const readList = (...pairs: readonly (readonly [string, string])[]) =>
    lists(properties(...pairs), '').map(({ name, value }) => `${name} = ${value}`);

  it('splits a list into its items, which keep the place of the list and the name it has there', () => {
    expect(lists(properties(['vendor:languages', 'es, en,,']), '')).toEqual([
      { name: 'ours:language', value: 'es', pointer: '/properties/0', statedAs: 'vendor:languages' },
      { name: 'ours:language', value: 'en', pointer: '/properties/0', statedAs: 'vendor:languages' },
    ]);
    expect(readList(['vendor:languages', ','])).toEqual(['ours:language = ,']);
  });

  it('leaves a list with more items than anybody writes as one text', () => {
    const list = (length: number) => Array.from({ length }, () => 'es').join(',');
    expect(readList(['vendor:languages', list(LISTED_ITEMS_MAX)])).toHaveLength(LISTED_ITEMS_MAX);
    expect(readList(['vendor:languages', list(LISTED_ITEMS_MAX + 1)])).toHaveLength(1);
  });

  it('of our own name splits, and the name was not written otherwise', () => {
    expect(lists(properties(['ours:list', 'a;b']), '').map(({ statedAs }) => statedAs)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('takes away the words before a value, and rewrites what stands behind them', () => {
    expect(
      readList(['vendor:base', 'Based on  X'], ['vendor:base', 'X'], ['vendor:base', 'Based on None']),
    ).toEqual(['ours:base = X', 'ours:base = X', 'ours:base = not-applicable']);
  });

  it('leaves a value that it does not know or that says nothing under its own name', () => {
    expect(readList(['vendor:format', 'bin'], ['vendor:count', '0'], ['vendor:format', 'toString'])).toEqual([
      'vendor:format = bin',
      'vendor:count = 0',
      'vendor:format = toString',
    ]);
    expect(readList(['vendor:format', 'gguf'], ['vendor:count', '1'])).toEqual([
      'ours:format = gguf',
      'ours:count = 1',
    ]);
  });

  it('tells the same whatever the value, where the presence is the statement', () => {
    expect(readList(['vendor:command', 'npx x'])).toEqual(['ours:transport = stdio']);
  });

  it('waits for the property that has to stand beside it, before or behind', () => {
    expect(readList(['vendor:any', '1'])).toEqual(['vendor:any = 1']);
    expect(readList(['vendor:any', '1'], ['vendor:tool', 'z'])[0]).toBe('ours:any = 1');
    expect(readList(['vendor:tool', 'b'], ['vendor:some', '1'])[1]).toBe('ours:some = 1');
    expect(readList(['vendor:tool', 'c'], ['vendor:tool', 'a'], ['vendor:some', '1'])[2]).toBe(
      'ours:some = 1',
    );
    expect(readList(['vendor:tool', 'c'], ['vendor:some', '1'])[1]).toBe('vendor:some = 1');
  });
});
