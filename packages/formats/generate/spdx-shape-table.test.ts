import { describe, expect, it } from 'vitest';
import { spdxShapeModule } from './spdx-shape-module.ts';
import { spdxShapeTable } from './spdx-shape-table.ts';

/** A schema in the forms of the official one, of our own classes. */
const SCHEMA = {
  $defs: {
    Thing_props: {
      allOf: [
        { $ref: '#/$defs/SHACLClass' },
        {
          type: 'object',
          properties: {
            name: { $ref: '#/$defs/prop_Thing_name' },
            parts: {
              oneOf: [{ type: 'array', minItems: 1, items: { $ref: '#/$defs/prop_Thing_parts' } }],
            },
            colour: { enum: ['red', 'green'] },
            address: { $ref: '#/$defs/anyURI' },
          },
          required: ['name'],
        },
      ],
    },
    Thing_derived: { anyOf: [{ type: 'object' }, { const: 'NoThing' }, { $ref: '#/$defs/BlankNodeOrIRI' }] },
    Part_props: {
      allOf: [
        { $ref: '#/$defs/Thing_props' },
        { type: 'object', properties: { size: { type: 'integer', minimum: 0 } } },
      ],
    },
    Part_derived: { anyOf: [{ type: 'object' }] },
    Part: { allOf: [{ type: 'object', properties: { spdxId: {}, type: {} }, required: ['spdxId'] }, {}] },
    Colour_props: { allOf: [{ $ref: '#/$defs/SHACLClass' }, { type: 'object', properties: {} }] },
    Colour_derived: { anyOf: [{ const: 'spdx:Colour/red' }] },
    Colour: { allOf: [{ type: 'object', properties: { '@id': {}, type: {} } }, {}] },
    prop_Thing_name: { type: 'string' },
    prop_Thing_parts: { $ref: '#/$defs/Part_derived' },
  },
};

describe('spdxShapeTable', () => {
  it('keeps classes, members, kinds, cardinalities and words', () => {
    expect(spdxShapeTable(SCHEMA)).toEqual({
      classes: {
        Colour: { id: '@id' },
        Part: { extends: 'Thing', id: 'spdxId', members: { size: ['nonNegativeInteger'] } },
        Thing: {
          members: {
            name: ['text'],
            parts: [{ class: 'Part' }, 1],
            colour: [['red', 'green']],
            address: ['uri'],
          },
          required: ['name'],
        },
      },
      individuals: { Thing: ['NoThing'] },
    });
  });

  it('refuses a form that it does not know rather than to let it pass unchecked', () => {
    const properties = { size: { type: 'array' } };
    const schema = {
      $defs: { A_props: { allOf: [{ $ref: '#/$defs/SHACLClass' }, { properties }] }, A_derived: {} },
    };
    expect(() => spdxShapeTable(schema)).toThrow(TypeError);
    expect(() => spdxShapeTable(null)).toThrow(TypeError);
    expect(() => spdxShapeTable({ $defs: { A_props: {} } })).toThrow(TypeError);
  });
});

describe('spdxShapeModule', () => {
  it('writes one class a line', () => {
    const lines = spdxShapeModule(spdxShapeTable(SCHEMA)).split('\n');
    expect(lines).toContain("    Colour: {'id':'@id'},");
    expect(lines).toContain("    Thing: ['NoThing'],");
  });
});
