import { describe, expect, it } from 'vitest';
import { supplyChain } from '../../chain/view.ts';
import { bomWith, model, ownProperties } from '../../tests/bom-builder.ts';
import { readOwnProperty, readProperty } from './property.ts';
import { allOf, firstOf, mapped, ofSubject, partly, type Reader } from './reader.ts';

const chain = supplyChain(
  bomWith({ components: [model(ownProperties(['a', '1'], ['b', '2'], ['a', '3']))] }),
);
const node = chain.nodeById.get('model')!; // in the document above
const nothing: Reader = () => [];
const a = readOwnProperty('a');
const b = readOwnProperty('b');
const values = (read: Reader) => read(chain, node).map(({ value }) => value);

describe('readers', () => {
  it('in order of preference give what the first of them finds', () => {
    expect(values(firstOf(a, b))).toEqual(['1', '3']);
    expect(values(firstOf(nothing, b, a))).toEqual(['2']);
    expect(values(firstOf(nothing, nothing))).toEqual([]);
    expect(values(firstOf())).toEqual([]);
  });

  it('in preference do not ask further than they must', () => {
    const never: Reader = () => expect.fail('was asked');
    expect(values(firstOf(b, never))).toEqual(['2']);
  });

  it('side by side give what each finds, reader by reader', () => {
    expect(values(allOf(b, a))).toEqual(['2', '1', '3']);
    expect(values(allOf(a, nothing, a))).toEqual(['1', '3', '1', '3']);
    expect(values(allOf())).toEqual([]);
  });

  it('rewritten keep their places, and drop what is rewritten to nothing', () => {
    const doubled = mapped(a, (value) => (value === '1' ? undefined : Number(value) * 2));
    expect(doubled(chain, node)).toEqual([{ value: 6, pointer: '/components/0/properties/2' }]);
  });

  it('rewritten to no, zero or blank text are kept', () => {
    for (const value of [false, 0, '']) expect(values(mapped(b, () => value))).toEqual([value]);
  });

  it('of the subject ask the subject, whatever node is asked', () => {
    expect(values(ofSubject(a))).toEqual([]);
    expect(
      ofSubject((_chain, asked) => [{ value: asked.name, pointer: asked.pointer }])(chain, node),
    ).toEqual([{ value: 'System', pointer: '/metadata/component' }]);
  });

  it('of a part say of each statement what is missing', () => {
    expect(partly(a, 'only half')(chain, node)).toEqual([
      { value: '1', pointer: '/components/0/properties/0', partial: 'only half' },
      { value: '3', pointer: '/components/0/properties/2', partial: 'only half' },
    ]);
  });

  it('of properties read several names in the order of the document, and full names only', () => {
    expect(values(readOwnProperty('b', 'a'))).toEqual(['1', '2', '3']);
    expect(values(readProperty('trasluz:b'))).toEqual(['2']);
    expect(values(readProperty('b'))).toEqual([]);
    expect(values(readOwnProperty())).toEqual([]);
  });
});
