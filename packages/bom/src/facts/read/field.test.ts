import { describe, expect, it } from 'vitest';
import { supplyChain } from '../../chain/view.ts';
import type { JsonObject } from '../../json.ts';
import { bomWith, model } from '../../tests/bom-builder.ts';
import type { Statement } from '../fact.ts';
import { fieldStatements, readDocumentField, readField } from './field.ts';

const said = (...pairs: readonly (readonly [Statement['value'], string])[]): readonly Statement[] =>
  pairs.map(([value, pointer]) => ({ value, pointer }));

/** An object, a path into it, and what stands there. */
const ROWS: readonly (readonly [object: JsonObject, path: string, found: readonly Statement[]])[] = [
  [{ a: 'x' }, 'a', said(['x', '/o/a'])],
  [{ a: ' x ' }, 'a', said(['x', '/o/a'])],
  [{ a: 0 }, 'a', said([0, '/o/a'])],
  [{ a: false }, 'a', said([false, '/o/a'])],
  [{ a: { b: { c: 'x' } } }, 'a.b.c', said(['x', '/o/a/b/c'])],
  [{ a: ['x', 'y'] }, 'a[]', said(['x', '/o/a/0'], ['y', '/o/a/1'])],
  [{ a: [{ b: 'x' }, {}, { b: 'y' }] }, 'a[].b', said(['x', '/o/a/0/b'], ['y', '/o/a/2/b'])],
  [
    { a: [{ b: ['x'] }, { b: ['y', 'z'] }] },
    'a[].b[]',
    said(['x', '/o/a/0/b/0'], ['y', '/o/a/1/b/0'], ['z', '/o/a/1/b/1']),
  ],
  [{ 'a/b': 'x', 'c~d': 'y' }, 'a/b', said(['x', '/o/a~1b'])],
  [{ 'c~d': 'y' }, 'c~d', said(['y', '/o/c~0d'])],
  [{ 'x-y': true }, 'x-y', said([true, '/o/x-y'])],
  [{ a: '' }, 'a', []],
  [{ a: ' \t\n' }, 'a', []],
  [{ a: null }, 'a', []],
  [{ a: {} }, 'a', []],
  [{ a: [] }, 'a', []],
  [{ a: ['x'] }, 'a', []],
  [{ a: 'x' }, 'a[]', []],
  [{ a: { 0: 'x' } }, 'a[]', []],
  [{ a: [['x']] }, 'a[]', []],
  [{ a: [null, {}, []] }, 'a[]', []],
  [{ a: 'x' }, 'a.length', []],
  [{ a: ['x'] }, 'a.0', []],
  [{ a: [{ b: 'x' }] }, 'a.b', []],
  [{}, 'a.b[].c', []],
];

describe('a member', () => {
  for (const [object, path, found] of ROWS) {
    it(`${path} of ${JSON.stringify(object)} says ${JSON.stringify(found.map(({ value }) => value))}`, () => {
      expect(fieldStatements(object, path, '/o')).toEqual(found);
    });
  }

  it('of nothing says nothing', () => {
    expect(fieldStatements(undefined, 'a', '/o')).toEqual([]);
  });

  it('of a node is read below its place, and of the document below the root', () => {
    const chain = supplyChain(bomWith({ version: 3, components: [model({ scope: 'required' })] }));
    const node = chain.nodeById.get('model')!; // in the document above
    expect(readField('scope')(chain, node)).toEqual(said(['required', '/components/0/scope']));
    expect(readDocumentField('version')(chain, node)).toEqual(said([3, '/version']));
  });

  it('of a node that only a name makes says nothing', () => {
    const chain = supplyChain(bomWith({ components: [model({ supplier: { name: 'A' } })] }));
    const organization = chain.nodeById.get('organization:a')!; // same
    expect(readField('name')(chain, organization)).toEqual([]);
  });
});
