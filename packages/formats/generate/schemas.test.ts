import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSIONS } from '../src/schema/versions.ts';
import { loadSchemas } from './schemas.ts';
import { spdxShapeTable } from './spdx-shape-table.ts';

const PROSE = new Set(['$comment', 'default', 'deprecated', 'description', 'examples', 'meta:enum', 'title']);

/** Keywords of a schema and of those below it; names of members are not among them. */
function keywordsOf(schema: unknown, isNameMap = false): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => keywordsOf(one));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(isNameMap ? [] : [key]),
    ...keywordsOf(value, !isNameMap && (key === 'properties' || key === 'definitions')),
  ]);
}

describe.each(SCHEMA_VERSIONS)('the schemas of %s', (version) => {
  it('are four, by the names that references use', async () => {
    const { main, byName } = await loadSchemas(version);
    expect(main).toBe(`bom-${version}.SNAPSHOT.schema.json`);
    expect(Object.keys(byName).sort()).toEqual([
      main,
      'cryptography-defs.SNAPSHOT.schema.json',
      'jsf-0.82.SNAPSHOT.schema.json',
      'spdx.SNAPSHOT.schema.json',
    ]);
  });

  it('hold no words for people', async () => {
    const { byName } = await loadSchemas(version);
    const kept = Object.values(byName).flatMap((schema) => keywordsOf(schema));
    expect(kept.filter((keyword) => PROSE.has(keyword))).toEqual([]);
  });

  it('keep members that are called like words for people', async () => {
    const { main, byName } = await loadSchemas(version);
    const text = JSON.stringify(byName[main]);
    expect(text).toMatch(/"description":\{"type":"string"/);
    if (version >= '1.4') expect(text).toMatch(/"title":\{"type":"string"/);
  });

  it('have the licences of the SPDX list', async () => {
    const { byName } = await loadSchemas(version);
    const { enum: ids } = byName['spdx.SNAPSHOT.schema.json'] as { enum: readonly string[] };
    expect(ids).toEqual(expect.arrayContaining(['MIT', 'Apache-2.0', 'GPL-2.0-only']));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the kind of a member of SPDX', () => {
  const memberOf = (definition: object): unknown => {
    const member = { $ref: '#/$defs/prop_A_x' };
    const own = { type: 'object', properties: { x: member } };
    const table = spdxShapeTable({
      $defs: {
        A_props: { allOf: [{ $ref: '#/$defs/SHACLClass' }, own] },
        A_derived: { anyOf: [{ type: 'object' }] },
        B_derived: {},
        prop_A_x: definition,
      },
    });
    return table.classes['A']?.members?.['x'];
  };

  it.each<readonly [string, object, unknown]>([
    ['a text', { type: 'string' }, ['text']],
    ['a truth value', { type: 'boolean' }, ['boolean']],
    ['a number', { type: 'number' }, ['decimal']],
    ['a count', { type: 'integer', minimum: 0 }, ['nonNegativeInteger']],
    ['a count from 1', { type: 'integer', minimum: 1 }, ['positiveInteger']],
    ['words', { enum: ['b', 'a'] }, [['b', 'a']]],
    ['an element', { $ref: '#/$defs/B_derived' }, [{ class: 'B' }]],
    ['an address', { $ref: '#/$defs/anyURI' }, ['uri']],
  ])('is that of %s', (_name, definition, expected) => {
    expect(memberOf(definition)).toEqual(expected);
  });

  it.each<readonly [string, object]>([
    ['nothing', {}],
    ['a whole number without a bound', { type: 'integer' }],
    ['null', { type: 'null' }],
  ])('is refused of %s', (_name, definition) => {
    expect(() => memberOf(definition)).toThrow(/^Cannot tell the kind of/);
  });
});
