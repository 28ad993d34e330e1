import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { SPDX_SHAPES } from './generated/shapes.ts';
import { idsAt, isStated, readGraph, type SpdxGraph, type SpdxNode } from './graph.ts';
import { createShapes } from './shapes.ts';
import { elementOf, FIRST, idOf, relationOf, spdxWith } from './tests/documents.ts';

const read = (document: JsonObject): SpdxGraph => readGraph(document, createShapes(SPDX_SHAPES));
const nodesOf = (...elements: readonly Json[]): readonly (readonly [string, string, boolean])[] =>
  read(spdxWith(...elements))
    .nodes.slice(2)
    .map(({ shape, pointer, isInside }) => [shape.name, pointer, isInside]);

describe('the nodes of a document', () => {
  it.each<[string, Json, readonly (readonly [string, string, boolean])[]]>([
    ['an element', elementOf('Tool', 'x'), [['Tool', FIRST, false]]],
    [
      'a part of an element',
      elementOf('Tool', 'x', { verifiedUsing: [{ type: 'Hash' }] }),
      [
        ['Tool', FIRST, false],
        ['Hash', `${FIRST}/verifiedUsing/0`, true],
      ],
    ],
    [
      'an element in a member',
      elementOf('Tool', 'x', { creationInfo: { type: 'CreationInfo' } as unknown as string }),
      [
        ['Tool', FIRST, false],
        ['CreationInfo', `${FIRST}/creationInfo`, true],
      ],
    ],
    [
      'a name with a slash',
      elementOf('Tool', 'x', { 'a/b': { type: 'Hash' } }),
      [
        ['Tool', FIRST, false],
        ['Hash', `${FIRST}/a~1b`, true],
      ],
    ],
    ['an abstract class', elementOf('Artifact', 'x'), []],
    ['no class', elementOf('AcmeOwn', 'x', { part: { type: 'Hash' } }), []],
    ['a name that objects inherit', elementOf('constructor', 'x'), []],
    ['a type that is a list', { type: ['Tool'] }, []],
    ['null', null, []],
    ['a list', [elementOf('Tool', 'x')], []],
  ])('are found: %s', (_name, element, expected) => {
    expect(nodesOf(element)).toEqual(expected);
  });

  it.each<[string, JsonObject, readonly string[]]>([
    ['one element without a graph', elementOf('Tool', 'x'), ['']],
    ['a graph that is no list', { '@graph': { type: 'Tool' } }, []],
    ['nothing', {}, []],
  ])('of %s', (_name, document, expected) => {
    expect(read(document).nodes.map(({ pointer }) => pointer)).toEqual(expected);
  });

  it('are found by id, the first of each', () => {
    const graph = read(
      spdxWith(elementOf('Tool', 'x'), elementOf('Person', 'x'), { '@id': '_:own', type: 'Own' }),
    );
    expect(graph.byId.get(idOf('x'))?.pointer).toBe(FIRST);
    expect(graph.byId.get('_:own')).toBeUndefined();
    expect([...graph.ids]).toEqual(['_:creation', idOf('author'), idOf('x'), '_:own']);
  });

  it.each<[string, readonly string[]]>([
    ['Agent', ['/@graph/1', '/@graph/3']],
    ['Person', ['/@graph/3']],
    ['Organization', ['/@graph/1']],
    ['software_Package', ['/@graph/2', '/@graph/4']],
    ['Artifact', ['/@graph/2', '/@graph/4']],
    ['Element', ['/@graph/1', '/@graph/2', '/@graph/3', '/@graph/4', '/@graph/5']],
    ['Relationship', ['/@graph/5']],
    ['software_Snippet', []],
    ['AcmeOwn', []],
    ['constructor', []],
  ])('of the class %s and of those that extend it', (name, expected) => {
    const graph = read(
      spdxWith(
        elementOf('software_Package', 'a'),
        elementOf('Person', 'b'),
        elementOf('ai_AIPackage', 'c'),
        relationOf('contains', ['a', 'c'], { type: 'LifecycleScopedRelationship' }),
      ),
    );
    expect(graph.nodesOf(name).map(({ pointer }) => pointer)).toEqual(expected);
  });
});

function nodeWith(member: Json): SpdxNode {
  const [node] = read(spdxWith(elementOf('Tool', 'x', { member }))).nodes.slice(2);
  if (node === undefined) throw new RangeError('no node');
  return node;
}

describe('a member', () => {
  it.each<[string, Json, boolean, readonly string[]]>([
    ['a text', 'a', true, ['a']],
    ['a list of texts', ['a', 'b'], true, ['a', 'b']],
    ['a list of other things', [1, null, {}], true, []],
    ['an object', { a: 1 }, true, []],
    ['a number', 0, true, []],
    ['false', false, true, []],
    ['an empty text', '', false, ['']],
    ['an empty list', [], false, []],
    ['null', null, false, []],
  ])('that is %s', (_name, value, isSaid, ids) => {
    const node = nodeWith(value);
    expect(isStated(node, 'member')).toBe(isSaid);
    expect(idsAt(node, 'member')).toEqual(ids);
  });

  it('that is absent says nothing and points nowhere', () => {
    const node = nodeWith('a');
    expect(isStated(node, 'other')).toBe(false);
    expect(idsAt(node, 'other')).toEqual([]);
  });
});
