import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { pointerParts, pointerTo } from '../pointer.ts';
import { upgrade } from './upgrade.ts';

const valueAt = (bom: JsonObject, pointer: string): Json | undefined =>
  pointerParts(pointer).reduce<Json | undefined>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as JsonObject)[part] : undefined),
    bom,
  );

describe('upgrade', () => {
  it.each(['1.2', '1.3', '1.4', '1.5', '1.6'])('reads %s as 1.7', (specVersion) => {
    const bom = {
      $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
      specVersion,
      components: [],
    };
    const upgraded = upgrade(bom);
    expect(upgraded.bom).toEqual({
      $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
      specVersion: '1.7',
      components: [],
    });
    expect(upgraded.notes).toEqual([
      { message: `Read CycloneDX ${specVersion} as 1.7`, pointer: '/specVersion' },
    ]);
    expect(upgraded.pointerOf('/specVersion')).toBe('/specVersion');
  });

  it('adds no $schema where there was none', () => {
    expect(upgrade({ specVersion: '1.5' }).bom).toEqual({ specVersion: '1.7' });
  });

  it('returns a current document as it is', () => {
    const bom = { specVersion: '1.7', components: [{ name: 'a', authors: [{ name: 'b' }] }] };
    const upgraded = upgrade(bom);
    expect(upgraded.bom).toBe(bom);
    expect(upgraded.notes).toEqual([]);
    expect(upgraded.pointerOf('/components/0')).toBe('/components/0');
  });

  it.each([undefined, '1.1', '1.8', '2.0', 1.6, null])(
    'leaves a document of version %j alone',
    (specVersion) => {
      const bom: JsonObject = { specVersion, components: [{ author: 'a' }] };
      expect(upgrade(bom).bom).toBe(bom);
      expect(upgrade(bom).pointerOf('/components/0/author')).toBe('/components/0/author');
    },
  );

  it('shares what it does not change, and changes nothing in what was read', () => {
    const bom = { specVersion: '1.5', components: [{ name: 'a', author: 'x', hashes: [{}] }, { name: 'b' }] };
    const before = JSON.stringify(bom);
    const upgraded = upgrade(bom).bom;
    expect(JSON.stringify(bom)).toBe(before);
    expect(valueAt(upgraded, '/components/1')).toBe(bom.components[1]);
    expect(valueAt(upgraded, '/components/0/hashes')).toBe(bom.components[0]?.hashes);
  });

  it('keeps a member called __proto__ a plain member', () => {
    const bom = JSON.parse('{"specVersion":"1.5","__proto__":{"a":1}}') as JsonObject;
    const upgraded = upgrade(bom).bom;
    expect(Object.keys(upgraded)).toContain('__proto__');
    expect(upgraded['a']).toBeUndefined();
  });
});

describe('the list of tools of 1.2–1.4', () => {
  const tool = { vendor: 'Acme', name: 'scan', version: '2', hashes: [{ alg: 'MD5', content: 'f' }] };
  const bom = {
    specVersion: '1.4',
    metadata: { tools: [{ name: 'first' }, tool] },
    vulnerabilities: [{ tools: [tool] }],
  };

  it('becomes components, the vendor their manufacturer', () => {
    const upgraded = upgrade(bom);
    const { vendor: _vendor, ...kept } = tool;
    const component = { type: 'application', ...kept, manufacturer: { name: 'Acme' } };
    expect(valueAt(upgraded.bom, '/metadata/tools')).toEqual({
      components: [{ type: 'application', name: 'first' }, component],
    });
    expect(valueAt(upgraded.bom, '/vulnerabilities/0/tools')).toEqual({ components: [component] });
    expect(upgraded.notes.map(({ pointer }) => pointer)).toEqual([
      '/specVersion',
      '/metadata/tools',
      '/vulnerabilities/0/tools',
    ]);
  });

  it.each([
    ['/metadata/tools', '/metadata/tools'],
    ['/metadata/tools/components', '/metadata/tools'],
    ['/metadata/tools/components/1', '/metadata/tools/1'],
    ['/metadata/tools/components/1/name', '/metadata/tools/1/name'],
    ['/metadata/tools/components/1/hashes/0/alg', '/metadata/tools/1/hashes/0/alg'],
    ['/metadata/tools/components/1/type', '/metadata/tools/1'],
    ['/metadata/tools/components/1/manufacturer/name', '/metadata/tools/1/vendor'],
    ['/metadata/tools/components/0/manufacturer', '/metadata/tools/0'],
    ['/vulnerabilities/0/tools/components/0/version', '/vulnerabilities/0/tools/0/version'],
    ['/vulnerabilities/0', '/vulnerabilities/0'],
  ])('is found again: %s stood at %s', (to, from) => {
    expect(upgrade(bom).pointerOf(to)).toBe(from);
  });

  it.each<[string, Json]>([
    ['is empty', []],
    ['holds a tool without a name', [{ name: 'a' }, { vendor: 'Acme' }]],
    ['holds something that is no tool', ['a']],
    ['holds a tool with a member that a component cannot take over', [{ name: 'a', constructor: 'b' }]],
    ['holds a tool with a member of another type', [{ name: 'a', version: 2 }]],
    ['is components already', { components: [{ type: 'application', name: 'a' }] }],
  ])('is kept where it %s', (_case, tools) => {
    const metadata = { tools };
    expect(upgrade({ specVersion: '1.4', metadata }).bom['metadata']).toBe(metadata);
  });
});

describe('other older forms', () => {
  it('read metadata.manufacture as the manufacturer of the subject', () => {
    const upgraded = upgrade({
      specVersion: '1.5',
      metadata: {
        manufacture: { name: 'Acme', url: ['https://a.example'] },
        component: { name: 'a', author: 'b' },
      },
    });
    expect(upgraded.bom['metadata']).toEqual({
      component: {
        name: 'a',
        manufacturer: { name: 'Acme', url: ['https://a.example'] },
        authors: [{ name: 'b' }],
      },
    });
    expect(upgraded.pointerOf('/metadata/component/manufacturer/url/0')).toBe('/metadata/manufacture/url/0');
    expect(upgraded.pointerOf('/metadata/component')).toBe('/metadata/component');
  });

  it.each<[string, JsonObject]>([
    ['there is no subject', { manufacture: { name: 'Acme' } }],
    [
      'the subject has a manufacturer',
      { manufacture: { name: 'Acme' }, component: { manufacturer: { name: 'B' } } },
    ],
    ['it is no organisation', { manufacture: 'Acme', component: { name: 'a' } }],
    ['there is none', { component: { name: 'a' } }],
  ])('keep metadata.manufacture where %s', (_case, metadata) => {
    expect(upgrade({ specVersion: '1.5', metadata }).bom['metadata']).toEqual(metadata);
  });

  it('read an author as a list of authors, wherever components stand', () => {
    const upgraded = upgrade({
      specVersion: '1.7',
      components: [{ components: [{ name: 'a', author: 'Ada & Co' }] }],
    });
    expect(valueAt(upgraded.bom, '/components/0/components/0')).toEqual({
      name: 'a',
      authors: [{ name: 'Ada & Co' }],
    });
    expect(upgraded.pointerOf('/components/0/components/0/authors/0/name')).toBe(
      '/components/0/components/0/author',
    );
    expect(upgraded.notes).toEqual([
      { message: 'Read the author as a list of authors', pointer: '/components/0/components/0/author' },
    ]);
  });

  it.each<[string, JsonObject]>([
    ['there are authors as well', { author: 'a', authors: [{ name: 'b' }] }],
    ['it is blank', { author: ' ' }],
    ['it is no text', { author: 1 }],
  ])('keep an author where %s', (_case, component) => {
    const bom = { specVersion: '1.7', components: [component] };
    expect(upgrade(bom).bom).toBe(bom);
  });

  it('read the identity evidence of 1.5 as a list', () => {
    const evidence = { identity: { field: 'purl', methods: [{ confidence: 1 }] } };
    const upgraded = upgrade({
      specVersion: '1.5',
      components: [{ evidence }, { evidence: { identity: [] } }],
    });
    expect(valueAt(upgraded.bom, '/components/0/evidence/identity')).toEqual([evidence.identity]);
    expect(valueAt(upgraded.bom, '/components/1/evidence/identity')).toEqual([]);
    expect(upgraded.pointerOf('/components/0/evidence/identity/0/methods/0')).toBe(
      '/components/0/evidence/identity/methods/0',
    );
  });
});

describe('laws of upgrade', () => {
  const tool = fc.record(
    { vendor: fc.string(), name: fc.string(), version: fc.string() },
    { requiredKeys: [] },
  );
  const leaf = fc.record(
    {
      name: fc.string(),
      author: fc.string(),
      evidence: fc.record({ identity: fc.record({ field: fc.string() }) }),
    },
    { requiredKeys: ['name'] },
  );
  const component = fc.record(
    { name: fc.string(), author: fc.string(), components: fc.array(leaf, { maxLength: 3 }) },
    { requiredKeys: ['name'] },
  );
  const bom = fc.record(
    {
      specVersion: fc.constantFrom('1.2', '1.4', '1.5', '1.6', '1.7'),
      metadata: fc.record(
        { tools: fc.array(tool, { maxLength: 3 }), manufacture: fc.record({ name: fc.string() }), component },
        { requiredKeys: [] },
      ),
      components: fc.array(component, { maxLength: 3 }),
    },
    { requiredKeys: ['specVersion'] },
  );

  it('loses nothing: every value of the document is found again, and where the way back says', () => {
    fc.assert(
      fc.property(bom, (read) => {
        const { bom: written, pointerOf } = upgrade(read);
        for (const [pointer, value] of leavesOf(written)) {
          if (['/specVersion', '/$schema'].includes(pointer)) continue;
          const before = valueAt(read, pointerOf(pointer));
          // What the upgrade made itself, such as the type of a tool, points to what it was made for.
          if (before !== value) expect(isJsonObject(before)).toBe(true);
        }
        const found = leavesOf(written).map(([, value]) => value);
        for (const [pointer, value] of leavesOf(read)) {
          if (pointer !== '/specVersion') expect(found).toContain(value);
        }
      }),
    );
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(bom, (read) => {
        const once = upgrade(read).bom;
        expect(upgrade(once).bom).toBe(once);
      }),
    );
  });
});

const SAMPLES = new URL('../../../../../shared/corpus/bom/cyclonedx-spec/', import.meta.url);

describe.skipIf(!existsSync(SAMPLES))('upgrade of the official examples', () => {
  it.each(['1.5', '1.6'])('keeps every fact of %s', (version) => {
    const folder = new URL(`${version}/`, SAMPLES);
    const files = readdirSync(folder).filter((name) => name.startsWith('valid-') && name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const read = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as JsonObject;
      const { bom, pointerOf } = upgrade(read);
      const found = new Set(
        leavesOf(bom).map(([pointer, value]) => `${pointerOf(pointer)} ${JSON.stringify(value)}`),
      );
      const lost = leavesOf(read)
        .map(([pointer, value]) => `${pointer} ${JSON.stringify(value)}`)
        .filter((fact) => !found.has(fact) && !/^\/(?:specVersion|\$schema) /.test(fact));
      expect(lost, file).toEqual([]);
    }
  });
});

function leavesOf(value: Json | undefined, pointer = ''): readonly (readonly [string, Json | undefined])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, pointerTo(pointer, key)));
}
