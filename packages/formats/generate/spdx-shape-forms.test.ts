import { describe, expect, it } from 'vitest';
import type { SpdxShapeTable } from '../src/spdx/schema/shape-table.ts';
import { spdxShapeModule } from './spdx-shape-module.ts';
import { spdxShapeTable } from './spdx-shape-table.ts';

const ROOT = { $ref: '#/$defs/SHACLClass' };

/** A schema of one class with one member, and what else is defined. */
const withMember = (member: object, definitions: object = {}): object => ({
  $defs: { A_props: { allOf: [ROOT, { properties: { m: member } }] }, A_derived: {}, ...definitions },
});

/** The member of the one class. */
const memberOf = (member: object, definitions: object = {}): unknown =>
  spdxShapeTable(withMember(member, definitions)).classes['A']?.members?.['m'];

describe('the kind of a member', () => {
  it.each<[string, object, unknown]>([
    ['a text', { type: 'string' }, ['text']],
    ['a truth value', { type: 'boolean' }, ['boolean']],
    ['a number', { type: 'number' }, ['decimal']],
    ['a whole number above zero', { type: 'integer', minimum: 1 }, ['positiveInteger']],
    ['a whole number from zero on', { type: 'integer', minimum: 0 }, ['nonNegativeInteger']],
    ['a time', { type: 'string', pattern: '^\\d\\d\\d\\d-\\d\\d-\\d\\dT[0-2]\\d$' }, ['time']],
    ['a semantic version', { type: 'string', pattern: '^\\d+[a-zA-Z-]*$' }, ['semanticVersion']],
    ['a media type', { type: 'string', pattern: '^[^\\/]+\\/[^\\/]+$' }, ['mediaType']],
    ['words', { enum: ['a', 'b'] }, [['a', 'b']]],
    ['one word', { enum: ['a'] }, [['a']]],
    ['an address', { $ref: '#/$defs/anyURI' }, ['uri']],
    ['a class', { $ref: '#/$defs/B_derived' }, [{ class: 'B' }]],
    ['a list of any length', { oneOf: [{ type: 'array', items: { type: 'string' } }, {}] }, ['text', 0]],
    [
      'a list that is not empty',
      { oneOf: [{ type: 'array', minItems: 1, items: { type: 'string' } }] },
      ['text', 1],
    ],
    ['a list of words', { oneOf: [{ type: 'array', items: { enum: ['a'] } }] }, [['a'], 0]],
    [
      'a list of things',
      { oneOf: [{ type: 'array', minItems: 2, items: { $ref: '#/$defs/B_derived' } }] },
      [{ class: 'B' }, 2],
    ],
  ])('is read of %s', (_case, member, expected) => {
    expect(memberOf(member)).toEqual(expected);
  });

  it('is read through definitions of members, however many', () => {
    const definitions = {
      prop_A_m: { $ref: '#/$defs/prop_B_m' },
      prop_B_m: { type: 'integer', minimum: 1 },
    };
    expect(memberOf({ $ref: '#/$defs/prop_A_m' }, definitions)).toEqual(['positiveInteger']);
  });

  it.each<[string, object]>([
    ['no type', {}],
    ['an object', { type: 'object' }],
    ['a list that stands alone', { type: 'array', items: { type: 'object' } }],
    ['another number', { type: 'integer' }],
    ['a text of another pattern', { type: 'string', pattern: '^x$' }],
    ['either of two', { anyOf: [{ type: 'integer' }, { type: 'null' }] }],
    ['a reference to nothing', { $ref: '#/$defs/prop_none' }],
    ['a list of things that are not described', { oneOf: [{ type: 'array' }] }],
    ['words that are no list', { enum: 'a' }],
    ['branches that are no list', { oneOf: 'a' }],
    ['branches that are no objects', { oneOf: ['a'] }],
  ])('is refused of %s', (_case, member) => {
    expect(() => memberOf(member)).toThrow(TypeError);
  });
});

describe('a class', () => {
  const table = (definitions: object): SpdxShapeTable => spdxShapeTable({ $defs: definitions });
  const props = (own: object, parent: object = ROOT): object => ({ allOf: [parent, own] });

  it.each<[string, object, object]>([
    ['has nothing', { A_props: props({ properties: {} }), A_derived: {} }, { A: {} }],
    [
      'has required members',
      { A_props: props({ properties: {}, required: ['x', 'y'] }), A_derived: {} },
      { A: { required: ['x', 'y'] } },
    ],
    [
      'extends another',
      { A_props: props({ properties: {} }, { $ref: '#/$defs/B_props' }), A_derived: {} },
      { A: { extends: 'B' } },
    ],
    [
      'may be concrete with an SPDX id',
      { A_props: props({ properties: {} }), A_derived: {}, A: { allOf: [{ properties: { spdxId: {} } }] } },
      { A: { id: 'spdxId' } },
    ],
    [
      'may be concrete with an id of JSON-LD',
      { A_props: props({ properties: {} }), A_derived: {}, A: { allOf: [{ properties: { '@id': {} } }] } },
      { A: { id: '@id' } },
    ],
    [
      'is abstract where it is open',
      {
        A_props: props({ properties: {} }),
        A_derived: {},
        A: { allOf: [{ properties: { '@id': {} }, unevaluatedProperties: true }] },
      },
      { A: {} },
    ],
  ])('%s', (_case, definitions, classes) => {
    expect(table(definitions)).toEqual({ classes, individuals: {} });
  });

  it('has the individuals that its schema names', () => {
    const { individuals } = table({
      A_props: props({ properties: {} }),
      A_derived: {
        anyOf: [{ type: 'object' }, { const: 'NoneA' }, { const: 'SomeA' }, { $ref: '#/$defs/IRI' }],
      },
    });
    expect(individuals).toEqual({ A: ['NoneA', 'SomeA'] });
  });

  it('of words keeps no individuals, for its members name them', () => {
    expect(
      table({
        A_props: props({ properties: {} }),
        A_derived: { anyOf: [{ const: 'spdx:A/x' }, { const: 'spdx:A/y' }] },
      }),
    ).toEqual({
      classes: { A: {} },
      individuals: {},
    });
  });

  it('stands in the order of the names, whatever the order of the schema', () => {
    const { classes } = table({
      Z_props: props({ properties: {} }),
      Z_derived: {},
      A_props: props({ properties: {} }),
      A_derived: {},
      other: {},
    });
    expect(Object.keys(classes)).toEqual(['A', 'Z']);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['no definitions', {}],
    ['definitions that are a list of nothing', { $defs: null }],
    ['a class of one part', { $defs: { A_props: { allOf: 'x' }, A_derived: {} } }],
    ['a class that nothing is derived from', { $defs: { A_props: { allOf: [ROOT, { properties: {} }] } } }],
    [
      'a class whose members are a text',
      { $defs: { A_props: { allOf: [ROOT, { properties: 'x' }] }, A_derived: {} } },
    ],
    [
      'a class whose required members are a text',
      { $defs: { A_props: { allOf: [ROOT, { properties: {}, required: 'x' }] }, A_derived: {} } },
    ],
  ])('is refused in a schema that is %s', (_case, schema) => {
    expect(() => spdxShapeTable(schema)).toThrow(TypeError);
  });
});

describe('the module of a table', () => {
  it('says where it comes from, and is the table when it is read', () => {
    const table: SpdxShapeTable = {
      classes: {
        A: { id: '@id', members: { m: ['text'], n: [{ class: 'B' }, 1] }, required: ['m'] },
        B: { extends: 'A' },
      },
      individuals: { A: ['NoneA'] },
    };
    const text = spdxShapeModule(table);
    expect(text.split('\n')[0]).toMatch(/^\/\/ Generated by /);
    const literal = text.slice(text.indexOf('= {') + 2, text.lastIndexOf(';'));
    expect(
      JSON.parse(
        literal
          .replaceAll("'", '"')
          .replaceAll(/^ +(\w+):/gm, '"$1":')
          .replaceAll(/,(\s*\})/g, '$1'),
      ),
    ).toEqual(table);
  });
});
