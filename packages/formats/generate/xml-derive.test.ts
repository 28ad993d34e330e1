import { describe, expect, it } from 'vitest';
import type { Shape } from '../src/xml/shape.ts';
import { attributeOf, elementOf, textType, typeOf } from './tests/xsd-type.ts';
import { deriveShapes } from './xml-derive.ts';
import { branchesOf } from './xml-json-schema.ts';
import type { XsdType } from './xml-schema.ts';

const TEXT = { type: 'string' };

/** Derives from a JSON schema of one object and the type of the root. */
const derived = (properties: object, type: XsdType) =>
  deriveShapes(branchesOf('s', { s: { type: 'object', properties } }), type);

/** The shape of the root alone. */
const rootOf = (properties: object, type: XsdType): Shape | undefined => {
  const { shapes, root } = derived(properties, type);
  return shapes.get(root);
};

const one = (element: string, more: object = {}): object => ({
  element,
  member: element,
  form: 'one',
  value: { kind: 'scalar', scalar: 'text' },
  ...more,
});

describe('the shape of an object', () => {
  it.each<[string, object, XsdType, Shape]>([
    ['nothing', {}, typeOf('t'), {}],
    [
      'an attribute',
      { a: TEXT },
      typeOf('t', { attributes: [attributeOf('a', { isRequired: true })] }),
      { attributes: [{ name: 'a', member: 'a', scalar: 'text', isRequired: true }] },
    ],
    ['no attribute without a member', {}, typeOf('t', { attributes: [attributeOf('a')] }), {}],
    [
      'an element',
      { a: TEXT },
      typeOf('t', { elements: [elementOf('a', textType('a'))] }),
      { parts: [one('a')] } as Shape,
    ],
    [
      'an element that is required',
      { a: TEXT },
      typeOf('t', { elements: [elementOf('a', textType('a'), { isRequired: true })] }),
      { parts: [one('a', { isRequired: true })] } as Shape,
    ],
    [
      'elements in the order of the XSD',
      { a: TEXT, b: TEXT },
      typeOf('t', { elements: [elementOf('b', textType('b')), elementOf('a', textType('a'))] }),
      { parts: [one('b'), one('a')] } as Shape,
    ],
    [
      'an element without a member',
      { a: TEXT },
      typeOf('t', { elements: [elementOf('a', textType('a')), elementOf('z', textType('z'))] }),
      { parts: [one('a')], unread: ['z'] } as Shape,
    ],
    [
      'a choice among elements',
      { a: TEXT, b: TEXT },
      typeOf('t', {
        elements: [elementOf('a', textType('a')), elementOf('b', textType('b'))],
        choices: [['a', 'b']],
      }),
      { parts: [one('a'), one('b')], choices: [['a', 'b']] } as Shape,
    ],
    [
      'room for other namespaces',
      {},
      typeOf('t', { isOpen: true, hasOpenAttributes: true }),
      { isOpen: true, hasOpenAttributes: true },
    ],
  ])('has %s', (_case, properties, type, shape) => {
    expect(rootOf(properties, type)).toEqual(shape);
  });

  it('takes its text for the member that the type says', () => {
    const hash = typeOf('hashType', { attributes: [attributeOf('alg')], text: 'token' });
    expect(rootOf({ alg: TEXT, content: TEXT }, hash)).toEqual({
      attributes: [{ name: 'alg', member: 'alg', scalar: 'text' }],
      text: { member: 'content', scalar: 'token' },
    });
  });
});

describe('the kind of a text', () => {
  it.each([
    ['string', 'text', 'text'],
    ['string', 'uri', 'uri'],
    ['string', 'time', 'time'],
    ['string', 'integer', 'token'],
    ['string', 'number', 'token'],
    ['string', 'boolean', 'token'],
    ['boolean', 'text', 'boolean'],
    ['number', 'text', 'number'],
    ['integer', 'number', 'integer'],
    ['integer', 'text', 'integer'],
  ] as const)('that JSON calls %s and the XSD %s is %s', (json, xsd, scalar) => {
    const type = typeOf('t', { elements: [elementOf('a', textType('a', xsd))] });
    expect(rootOf({ a: { type: json } }, type)?.parts).toEqual([
      one('a', { value: { kind: 'scalar', scalar } }),
    ]);
    const attribute = typeOf('t', { attributes: [attributeOf('a', { scalar: xsd })] });
    expect(rootOf({ a: { type: json } }, attribute)?.attributes).toEqual([
      { name: 'a', member: 'a', scalar },
    ]);
  });
});

describe('a list', () => {
  const list = { a: { type: 'array', items: TEXT } };

  it('of elements in a row is flat', () => {
    const type = typeOf('t', { elements: [elementOf('a', textType('a'), { isMany: true })] });
    expect(rootOf(list, type)?.parts).toEqual([one('a', { form: 'flat' })]);
  });

  it('of elements within one is wrapped', () => {
    const holder = typeOf('a', { elements: [elementOf('item', textType('item'), { isMany: true })] });
    expect(rootOf(list, typeOf('t', { elements: [elementOf('a', holder)] }))?.parts).toEqual([
      {
        element: 'a',
        member: 'a',
        form: 'wrapped',
        variants: [{ element: 'item', value: { kind: 'scalar', scalar: 'text' } }],
      },
    ]);
  });

  it('that must not be empty, and that may stand several times, says so', () => {
    const item = elementOf('item', textType('item'), { isMany: true, isNonEmpty: true });
    const holder = elementOf('a', typeOf('a', { elements: [item] }), { isMany: true });
    expect(rootOf(list, typeOf('t', { elements: [holder] }))?.parts).toEqual([
      {
        element: 'a',
        member: 'a',
        form: 'wrapped',
        variants: [{ element: 'item', value: { kind: 'scalar', scalar: 'text' } }],
        isNonEmpty: true,
        isRepeated: true,
      },
    ]);
  });

  it('in place of which one item may stand is flat, or one', () => {
    const schema = { a: { oneOf: [TEXT, { type: 'array', items: TEXT }] } };
    const type = typeOf('t', { elements: [elementOf('a', textType('a'), { isMany: true })] });
    expect(rootOf(schema, type)?.parts).toEqual([one('a', { form: 'flat' })]);
    const object = { type: 'object', properties: { b: TEXT } };
    const either = { a: { oneOf: [object, { type: 'array', items: object }] } };
    const inner = typeOf('inner', { elements: [elementOf('b', textType('b'))] });
    expect(
      rootOf(either, typeOf('t', { elements: [elementOf('a', inner, { isMany: true })] }))?.parts,
    ).toEqual([one('a', { form: 'flat', value: { kind: 'shape', shape: 'inner' }, orOne: true })]);
  });

  it('of references points with an attribute', () => {
    const pointer = typeOf('p', { attributes: [attributeOf('ref')] });
    const holder = typeOf('a', { elements: [elementOf('item', pointer, { isMany: true })] });
    expect(rootOf(list, typeOf('t', { elements: [elementOf('a', holder)] }))?.parts).toEqual([
      {
        element: 'a',
        member: 'a',
        form: 'wrapped',
        variants: [{ element: 'item', value: { kind: 'reference' } }],
      },
    ]);
  });

  it('of objects of one member each has a variant for each member', () => {
    const branch = (name: string): object => ({
      type: 'object',
      properties: { [name]: { type: 'object', properties: { id: TEXT } } },
    });
    const schema = { a: { type: 'array', items: { oneOf: [branch('x'), branch('y')] } } };
    const inner = typeOf('inner', { elements: [elementOf('id', textType('id'))] });
    const holder = typeOf('a', {
      elements: [elementOf('x', inner, { isMany: true }), elementOf('y', inner, { isMany: true })],
    });
    expect(rootOf(schema, typeOf('t', { elements: [elementOf('a', holder)] }))?.parts).toEqual([
      {
        element: 'a',
        member: 'a',
        form: 'wrapped',
        variants: [
          { element: 'x', member: 'x', value: { kind: 'shape', shape: 'inner' } },
          { element: 'y', member: 'y', value: { kind: 'shape', shape: 'inner2' } },
        ],
      },
    ]);
  });
});

describe('what differs by name', () => {
  it('is said by the member that the table names', () => {
    const pointer = typeOf('p', { attributes: [attributeOf('ref')] });
    const type = typeOf('dependencyType', {
      attributes: [attributeOf('ref', { isRequired: true })],
      elements: [elementOf('dependency', pointer, { isMany: true })],
    });
    expect(rootOf({ ref: TEXT, dependsOn: { type: 'array', items: TEXT } }, type)).toEqual({
      attributes: [{ name: 'ref', member: 'ref', scalar: 'text', isRequired: true }],
      parts: [{ element: 'dependency', member: 'dependsOn', form: 'flat', value: { kind: 'reference' } }],
    });
  });

  it('is an element that says members of the object around it', () => {
    const classification = typeOf('dataClassificationType', {
      attributes: [attributeOf('flow')],
      text: 'text',
    });
    const { shapes, root, unsaid } = derived(
      { flow: TEXT, classification: TEXT, name: TEXT },
      typeOf('dataflow', {
        attributes: [attributeOf('name')],
        elements: [elementOf('classification', classification)],
      }),
    );
    expect(shapes.get(root)).toEqual({
      attributes: [{ name: 'name', member: 'name', scalar: 'text' }],
      parts: [{ element: 'classification', form: 'inline', shape: 'dataClassificationType' }],
    });
    expect(unsaid).toEqual(['dataClassificationType.name']);
  });

  it('is a value in one of several elements', () => {
    const organization = { type: 'object', properties: { name: TEXT } };
    const choice = typeOf('asserter', {
      elements: [
        elementOf(
          'organization',
          typeOf('organization', { elements: [elementOf('name', textType('name'))] }),
        ),
        elementOf('ref', textType('ref')),
      ],
    });
    const type = typeOf('patentAssertionType', { elements: [elementOf('asserter', choice)] });
    expect(rootOf({ asserter: { oneOf: [organization, TEXT] } }, type)?.parts).toEqual([
      {
        element: 'asserter',
        member: 'asserter',
        form: 'one',
        value: {
          kind: 'choice',
          variants: [
            { element: 'organization', value: { kind: 'shape', shape: 'organization' } },
            { element: 'ref', value: { kind: 'scalar', scalar: 'text' } },
          ],
        },
      },
    ]);
  });
});

describe('the shapes of a document', () => {
  it('end where an object holds itself', () => {
    const schema = { s: { type: 'object', properties: { a: { $ref: '#' } } } };
    const type: XsdType = typeOf('t', { elements: [elementOf('a', { ...typeOf('t') })] });
    const loop: XsdType = { ...type, elements: [{ ...elementOf('a', type), type: () => loop }] };
    const { shapes, root } = deriveShapes(branchesOf('s', schema), loop);
    expect([...shapes]).toEqual([['t', { parts: [one('a', { value: { kind: 'shape', shape: 't' } })] }]]);
    expect(root).toBe('t');
  });

  it('name what no element or attribute says', () => {
    const type = typeOf('t', { attributes: [attributeOf('a')], elements: [elementOf('b', textType('b'))] });
    expect(derived({ a: TEXT, b: TEXT, c: TEXT, d: TEXT }, type).unsaid).toEqual(['t.c', 't.d']);
  });
});

describe('what cannot be derived', () => {
  const inner = typeOf('inner', { elements: [elementOf('b', textType('b'))] });
  it.each<[string, object, RegExp]>([
    ['a root that is a text', { type: 'string' }, /Expected one branch, found 0/],
    [
      'a root of two objects',
      { oneOf: [{ type: 'object' }, { type: 'object' }] },
      /Expected one branch, found 2/,
    ],
    [
      'a text where the XSD has elements',
      { type: 'object', properties: { a: TEXT } },
      /No object for the type "inner"/,
    ],
  ])('is refused: %s', (_case, schema, message) => {
    const type = typeOf('t', { elements: [elementOf('a', inner)] });
    expect(() => deriveShapes(branchesOf('s', { s: schema }), type)).toThrow(message);
  });
});
