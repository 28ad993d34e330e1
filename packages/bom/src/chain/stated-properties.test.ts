import { describe, expect, it } from 'vitest';
import { properties } from '../tests/bom-builder.ts';
import { createPropertyReader } from './stated-properties.ts';

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
