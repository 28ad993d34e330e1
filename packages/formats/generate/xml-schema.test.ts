import { describe, expect, it } from 'vitest';
import { loadXsd, type XsdElement, type XsdType } from './xml-schema.ts';

const VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'] as const;

/** Read once for all tests. */
const ROOTS = new Map(
  await Promise.all(VERSIONS.map(async (version) => [version, await loadXsd(version)] as const)),
);

type Version = (typeof VERSIONS)[number];

/** The element at a path of elements below the root. */
function elementAt(version: Version, path: string): XsdElement | undefined {
  let type = ROOTS.get(version);
  let found: XsdElement | undefined;
  for (const name of path.split('/')) {
    found = type?.elements.find((element) => element.name === name);
    type = found?.type();
  }
  return found;
}

function typeAt(version: Version, path: string): XsdType | undefined {
  return elementAt(version, path)?.type();
}

describe.each(VERSIONS)('the XSD of %s', (version) => {
  it('has a root with version and serial number, neither of them required', async () => {
    const { name, attributes, isOpen, text } = await loadXsd(version);
    expect([name, isOpen, text]).toEqual(['bom', true, undefined]);
    expect(attributes).toEqual([
      { name: 'version', scalar: 'integer', isRequired: false },
      { name: 'serialNumber', scalar: 'text', isRequired: false },
    ]);
  });

  it('has a component with a required type and name', () => {
    const component = typeAt(version, 'components/component');
    expect(component?.attributes.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual([
      'type',
    ]);
    expect(component?.elements.find(({ name }) => name === 'name')?.isRequired).toBe(true);
    expect(component?.elements.find(({ name }) => name === 'purl')?.type().text).toBe('uri');
    expect(component?.elements.find(({ name }) => name === 'modified')?.type().text).toBe('boolean');
  });

  it('has a hash with an algorithm and a text without white space around', () => {
    expect(typeAt(version, 'components/component/hashes/hash')).toMatchObject({
      name: 'hashType',
      text: 'token',
      attributes: [{ name: 'alg', scalar: 'text', isRequired: true }],
      elements: [],
    });
  });

  it('has components in one element, as many as there are', () => {
    const holder = elementAt(version, 'components');
    expect(holder?.isMany).toBe(false);
    expect(elementAt(version, 'components/component')?.isMany).toBe(true);
  });

  it('has a licence by id or by name, of which one has to be there since 1.6', () => {
    const license = typeAt(version, 'components/component/licenses/license');
    // Until 1.5 the XSD lets the id be left out, and so the choice need not be made.
    expect(license?.choices).toEqual(version === '1.6' || version === '1.7' ? [['id', 'name']] : []);
    expect(license?.elements.find(({ name }) => name === 'id')?.isRequired).toBe(false);
  });

  it('has components within components, without end', () => {
    const path = Array.from({ length: 20 }, () => 'components/component').join('/');
    expect(typeAt(version, path)?.name).toBe('component');
  });
});

describe('what came with a version', () => {
  it.each<[string, readonly string[]]>([
    ['components/component/modelCard', ['1.5', '1.6', '1.7']],
    ['components/component/cryptoProperties', ['1.6', '1.7']],
    ['components/component/releaseNotes', ['1.4', '1.5', '1.6', '1.7']],
    ['components/component/properties', ['1.3', '1.4', '1.5', '1.6', '1.7']],
    ['components/component/patentAssertions', ['1.7']],
    ['formulation', ['1.5', '1.6', '1.7']],
    ['annotations', ['1.5', '1.6', '1.7']],
    ['vulnerabilities', ['1.4', '1.5', '1.6', '1.7']],
    ['compositions', ['1.3', '1.4', '1.5', '1.6', '1.7']],
    ['declarations', ['1.6', '1.7']],
    ['citations', ['1.7']],
    ['metadata/distributionConstraints', ['1.7']],
    ['metadata/lifecycles', ['1.5', '1.6', '1.7']],
    ['nothing', []],
  ])('is "%s" in %j', (path, expected) => {
    expect(VERSIONS.filter((version) => elementAt(version, path) !== undefined)).toEqual(expected);
  });
});

describe('a type of the XSD of 1.7', () => {
  it.each<[string, string]>([
    ['metadata/timestamp', 'time'],
    ['components/component/cpe', 'cpe'],
    ['components/component/version', 'text'],
    ['components/component/description', 'text'],
    ['vulnerabilities/vulnerability/cwes/cwe', 'integer'],
    ['vulnerabilities/vulnerability/ratings/rating/score', 'number'],
    ['services/service/authenticated', 'boolean'],
    ['services/service/endpoints/endpoint', 'uri'],
  ])('of %s holds %s', (path, scalar) => {
    const type = typeAt('1.7', path);
    expect([type?.text, type?.elements, type?.attributes.length]).toEqual([scalar, [], 0]);
  });

  it('that only points has one attribute', () => {
    const type = typeAt('1.7', 'compositions/composition/assemblies/assembly');
    expect([type?.elements, type?.text, type?.attributes.map(({ name }) => name)]).toEqual([
      [],
      undefined,
      ['ref'],
    ]);
  });

  it('that lets attributes of other namespaces stand says so', () => {
    expect(typeAt('1.7', 'dependencies/dependency')?.hasOpenAttributes).toBe(true);
    expect(typeAt('1.7', 'metadata/distributionConstraints')?.hasOpenAttributes).toBe(false);
  });

  it('has each element once, wherever it stands in a choice', async () => {
    const seen = new Set<string>();
    const visit = (type: XsdType): void => {
      const names = type.elements.map(({ name }) => name);
      expect(new Set(names).size, type.name).toBe(names.length);
      for (const { name, type: inner } of type.elements) {
        const key = `${type.name}/${name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        visit(inner());
      }
    };
    visit(await loadXsd('1.7'));
    expect(seen.size).toBeGreaterThan(300);
  });
});

describe('a version that the library does not carry', () => {
  it.each(['1.8', '', '../../package'])('is refused: "%s"', async (version) => {
    await expect(loadXsd(version)).rejects.toThrow(/ENOENT/);
  });
});
