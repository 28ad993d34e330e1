import { describe, expect, it } from 'vitest';
import type { Shape } from '../src/xml/shape.ts';
import type { Derived } from './xml-derive.ts';
import { loadXsd, type XsdType } from './xml-schema.ts';
import { withSince } from './xml-since.ts';

const typeAt = async (version: string, ...way: readonly string[]): Promise<XsdType> => {
  let type = await loadXsd(version);
  for (const name of way) {
    const element = type.elements.find((one) => one.name === name);
    if (element === undefined) throw new TypeError(`no ${name}`);
    type = element.type();
  }
  return type;
};

/** The elements of `bom` in the order of each official XSD. */
const BOM: readonly (readonly [version: string, elements: string])[] = [
  ['1.2', 'metadata components services externalReferences dependencies'],
  ['1.3', 'metadata components services externalReferences dependencies compositions properties'],
  [
    '1.4',
    'metadata components services externalReferences dependencies compositions properties vulnerabilities',
  ],
  [
    '1.5',
    'metadata components services externalReferences dependencies compositions properties vulnerabilities annotations formulation',
  ],
  [
    '1.6',
    'metadata components services externalReferences dependencies compositions properties vulnerabilities annotations formulation declarations definitions',
  ],
  [
    '1.7',
    'metadata components services externalReferences dependencies compositions properties vulnerabilities annotations formulation declarations definitions citations',
  ],
];

describe('the XSD', () => {
  it.each(BOM)('of %s has the elements of a document', async (version, elements) => {
    expect((await loadXsd(version)).elements.map(({ name }) => name).join(' ')).toBe(elements);
  });

  it.each(BOM.map(([version]) => version))('of %s has the attributes of a document', async (version) => {
    const { attributes } = await loadXsd(version);
    expect(attributes.map(({ name, scalar, isRequired }) => [name, scalar, isRequired])).toEqual([
      ['version', 'integer', false],
      ['serialNumber', 'text', false],
    ]);
  });

  it.each(BOM.map(([version]) => version))(
    'of %s asks a component for its type and name',
    async (version) => {
      const component = await typeAt(version, 'components', 'component');
      expect(component.attributes.find(({ name }) => name === 'type')?.isRequired).toBe(true);
      expect(component.elements.find(({ name }) => name === 'name')?.isRequired).toBe(true);
      const isRequired = component.elements.find(({ name }) => name === 'version')?.isRequired;
      expect(isRequired).toBe(version < '1.4');
    },
  );

  it('of 1.7 holds a digest as the text of its element', async () => {
    const hash = await typeAt('1.7', 'components', 'component', 'hashes', 'hash');
    expect(hash.text).toBe('token');
    expect(hash.attributes.map(({ name, isRequired }) => [name, isRequired])).toEqual([['alg', true]]);
  });

  it('that is not there is refused', async () => {
    await expect(loadXsd('9.9')).rejects.toThrow();
  });
});

describe('withSince', () => {
  const derived = (shapes: Readonly<Record<string, Shape>>): Derived => ({
    root: 'bom',
    shapes: new Map(Object.entries(shapes)),
    unsaid: [],
  });
  const part = (element: string, scalar = 'text') =>
    ({ element, member: element, form: 'one', value: { kind: 'scalar', scalar } }) as const;
  const bom = (...elements: readonly string[]): Derived =>
    derived({ bom: { parts: elements.map((element) => part(element)) as Shape['parts'] & object } });

  it('marks what the older version does not have', () => {
    const marked = withSince(bom('a', 'b', 'c'), bom('a', 'c')).get('bom');
    expect(marked?.parts?.map(({ element, since }) => [element, since])).toEqual([
      ['a', undefined],
      ['b', '1.7'],
      ['c', undefined],
    ]);
  });

  it.each([
    ['another order', bom('a', 'b'), bom('b', 'a')],
    ['an element that is gone', bom('a'), bom('a', 'b')],
    ['an open shape', derived({ bom: { isOpen: true } }), derived({ bom: {} })],
  ])('refuses %s, because one table could not serve both', (_name, newer, older) => {
    expect(() => withSince(newer, older)).toThrow(/^"bom" is /);
  });
});
