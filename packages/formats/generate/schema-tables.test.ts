import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { flattenSchemas } from './flatten.ts';
import { enumeration, uniqueness } from './keywords.ts';
import { withoutPaths } from './without-paths.ts';
import { branchesOf } from './xml-json-schema.ts';

describe('flattenSchemas', () => {
  it('hoists what references lead to, in this file and others, and drops what nobody reads', () => {
    const schemas = {
      main: 'main.json',
      byName: {
        'main.json': {
          $schema: 'draft',
          properties: { a: { $ref: '#/definitions/a' }, definitions: { $ref: 'other.json' } },
          definitions: { a: { items: { $ref: 'other.json#/definitions/b~1c' } }, unused: { type: 'null' } },
        },
        'other.json': { enum: ['x'], definitions: { 'b/c': { $ref: '#' } } },
      },
    };
    expect(flattenSchemas(schemas)).toEqual({
      root: 'main.json',
      definitions: {
        'main.json': {
          properties: { a: { $ref: 'main.json#/definitions/a' }, definitions: { $ref: 'other.json' } },
        },
        'main.json#/definitions/a': { items: { $ref: 'other.json#/definitions/b~1c' } },
        'other.json': { enum: ['x'] },
        'other.json#': { enum: ['x'] },
        'other.json#/definitions/b~1c': { $ref: 'other.json#' },
      },
    });
  });

  it('follows a schema into itself once', () => {
    const schemas = { main: 'm', byName: { m: { items: { $ref: 'm' } } } };
    expect(flattenSchemas(schemas)).toEqual({ root: 'm', definitions: { m: { items: { $ref: 'm' } } } });
  });

  it.each(['#/definitions/none', 'none.json', '#/definitions/a/none'])(
    'refuses a reference to %s',
    ($ref) => {
      const schemas = { main: 'm', byName: { m: { items: { $ref }, definitions: { a: {} } } } };
      expect(() => flattenSchemas(schemas)).toThrow(TypeError);
    },
  );
});

describe('the keywords of the validators', () => {
  const validate = (schema: object) => {
    const ajv = new Ajv({ strict: false });
    for (const keyword of [uniqueness, enumeration]) {
      ajv.removeKeyword(String(keyword.keyword));
      ajv.addKeyword(keyword);
    }
    return ajv.compile(schema);
  };

  it.each<readonly [string, unknown, boolean]>([
    ['no items', [], true],
    ['one', [1], true],
    ['the same number twice', [1, 1], false],
    ['a number and its text', [1, '1'], true],
    [
      'objects whose members stand in another order',
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      false,
    ],
    ['objects in lists', [[{ a: 1 }], [{ a: 1 }]], false],
    ['null and false', [null, false, 0, ''], true],
    ['what is no list', 'aa', true],
  ])('uniqueItems is the same as of the library: %s', (_name, value, expected) => {
    expect(validate({ uniqueItems: true })(value)).toBe(expected);
    expect(new Ajv().compile({ uniqueItems: true })(value)).toBe(expected);
  });

  it('uniqueItems asks nothing where it is false', () => {
    expect(validate({ uniqueItems: false })([1, 1])).toBe(true);
  });

  const SEVEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it.each([
    ['as comparisons', SEVEN],
    ['as a set', [...SEVEN, 'h']],
  ])('enum of %s takes its values and no others', (_name, values) => {
    const isValid = validate({ enum: values });
    expect(values.every((value) => isValid(value))).toBe(true);
    for (const value of ['A', 'i', '', null, 0, ['a'], { a: 1 }, 'constructor'])
      expect(isValid(value)).toBe(false);
  });

  it('enum tells numbers from texts', () => {
    expect(validate({ enum: [1, true] })(1)).toBe(true);
    expect(validate({ enum: [1, true] })('1')).toBe(false);
    expect(validate({ enum: [1, true] })('true')).toBe(false);
  });

  it('enum of objects is refused rather than never met', () => {
    expect(() => validate({ enum: [{ a: 1 }] })).toThrow('enum of objects');
  });
});

describe('withoutPaths', () => {
  it.each([
    ['code without paths', 'a(b);', 'a(b);'],
    ['a parameter', 'f(data, {instancePath="", parentData}={})', 'f(data)'],
    ['an argument', 'f(data.a, {instancePath:instancePath+"/a"})', 'f(data.a)'],
    ['two arguments', 'f(a, {instancePath:1});g(b, {instancePath:2})', 'f(a);g(b)'],
    ['an error', '[{instancePath,keyword:"a",params:{}}]', '[true]'],
    ['braces in quotes', '[{instancePath,keyword:\'}}{\',a:"}"}]', '[true]'],
    ['an escaped quotation mark', '[{instancePath,keyword:"\\"}"}]', '[true]'],
    ['an object in it', 'f(a, {instancePath:{b:{c:1}}})', 'f(a)'],
  ])('rewrites %s', (_name, code, expected) => {
    expect(withoutPaths(code)).toBe(expected);
  });

  it.each(['{instancePath', 'f({instancePath:"})', '{instancePath:{}'])('refuses %s', (code) => {
    expect(() => withoutPaths(code)).toThrow(TypeError);
  });
});

describe('branchesOf', () => {
  const of = (schema: object) => {
    const told = ({ list, objects, scalar }: ReturnType<typeof branchesOf>): unknown => ({
      ...(list !== undefined && { list: told(list) }),
      ...(objects.length > 0 && { objects: objects.map(({ members }) => [...members.keys()]) }),
      ...(scalar !== undefined && { scalar }),
    });
    return told(branchesOf('m', { m: schema, o: { definitions: { n: { type: 'integer' } } } }));
  };
  const object = (...names: readonly string[]) => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, {}])),
  });

  it.each<readonly [string, object, unknown]>([
    ['a text', { type: 'string' }, { scalar: 'string' }],
    ['a whole number', { type: 'integer' }, { scalar: 'integer' }],
    ['anything', {}, { scalar: 'string' }],
    ['an object', object('a', 'b'), { objects: [['a', 'b']] }],
    ['a list of texts', { type: 'array', items: { type: 'string' } }, { list: { scalar: 'string' } }],
    ['a list of objects', { type: 'array', items: object('a') }, { list: { objects: [['a']] } }],
    [
      'a text or an object',
      { oneOf: [{ type: 'string' }, object('a')] },
      { objects: [['a']], scalar: 'string' },
    ],
    [
      'a list or an object',
      { anyOf: [{ type: 'array', items: object('a') }, object('b')] },
      { list: { objects: [['a']] }, objects: [['b']] },
    ],
    [
      'an object that needs one of two',
      { ...object('a', 'b'), oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      { objects: [['a', 'b']] },
    ],
    ['an object in parts', { ...object('a'), anyOf: [{ properties: { b: {} } }] }, { objects: [['a', 'b']] }],
    ['a reference to another file', { $ref: 'o#/definitions/n' }, { scalar: 'integer' }],
    [
      'a list of tuples',
      { type: 'array', items: [{ type: 'string' }, object('a')] },
      { list: { objects: [['a']], scalar: 'string' } },
    ],
  ])('splits %s', (_name, schema, expected) => {
    expect(of(schema)).toEqual(expected);
  });
});
