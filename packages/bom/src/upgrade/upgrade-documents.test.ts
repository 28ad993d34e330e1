import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { deepFreeze } from '../tests/deep-freeze.ts';
import { upgrade } from './upgrade.ts';

const OLDER = ['1.2', '1.3', '1.4', '1.5', '1.6'];

/** Every older form at once, in one document. */
const legacy = (specVersion: string): JsonObject => ({
  $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
  bomFormat: 'CycloneDX',
  specVersion,
  metadata: {
    tools: [{ vendor: 'Acme', name: 'scan', version: '2' }],
    manufacture: { name: 'Maker GmbH', url: ['https://maker.example'] },
    component: { type: 'application', name: 'chat', author: 'Ada' },
  },
  components: [
    {
      type: 'library',
      name: 'outer',
      author: 'Grace',
      evidence: { identity: { field: 'purl', confidence: 0.5 } },
      components: [{ type: 'library', name: 'inner', author: 'Edsger, Barbara' }],
      pedigree: { ancestors: [{ type: 'library', name: 'base', author: 'Alan' }] },
    },
  ],
  vulnerabilities: [{ id: 'CVE-1', tools: [{ name: 'triage' }] }],
});

/** The same in the form of 1.7. */
const CURRENT: JsonObject = {
  $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  metadata: {
    tools: {
      components: [{ type: 'application', name: 'scan', version: '2', manufacturer: { name: 'Acme' } }],
    },
    component: {
      type: 'application',
      name: 'chat',
      manufacturer: { name: 'Maker GmbH', url: ['https://maker.example'] },
      authors: [{ name: 'Ada' }],
    },
  },
  components: [
    {
      type: 'library',
      name: 'outer',
      authors: [{ name: 'Grace' }],
      evidence: { identity: [{ field: 'purl', confidence: 0.5 }] },
      components: [{ type: 'library', name: 'inner', authors: [{ name: 'Edsger, Barbara' }] }],
      pedigree: { ancestors: [{ type: 'library', name: 'base', authors: [{ name: 'Alan' }] }] },
    },
  ],
  vulnerabilities: [{ id: 'CVE-1', tools: { components: [{ type: 'application', name: 'triage' }] } }],
};

describe('a document with every older form', () => {
  it.each(OLDER)('of %s becomes the same document of 1.7', (version) => {
    expect(upgrade(deepFreeze(legacy(version))).bom).toEqual(CURRENT);
  });

  it('of 1.7 loses the deprecated forms as well', () => {
    expect(upgrade(legacy('1.7')).bom).toEqual(CURRENT);
  });

  it('is upgraded to what an upgrade leaves alone', () => {
    for (const version of OLDER) {
      const once = upgrade(legacy(version)).bom;
      expect(upgrade(once).bom).toBe(once);
      expect(upgrade(once).notes).toEqual([]);
    }
  });

  it('tells what it read, in the order of the document', () => {
    expect(upgrade(legacy('1.4')).notes).toEqual([
      { message: 'Read CycloneDX 1.4 as 1.7', pointer: '/specVersion' },
      { message: 'Read the list of tools as components', pointer: '/metadata/tools' },
      {
        message: 'Read the manufacture of the metadata as the manufacturer of the subject',
        pointer: '/metadata/manufacture',
      },
      { message: 'Read the author as a list of authors', pointer: '/metadata/component/author' },
      { message: 'Read the author as a list of authors', pointer: '/components/0/author' },
      { message: 'Read the identity evidence as a list', pointer: '/components/0/evidence/identity' },
      { message: 'Read the author as a list of authors', pointer: '/components/0/components/0/author' },
      {
        message: 'Read the author as a list of authors',
        pointer: '/components/0/pedigree/ancestors/0/author',
      },
      { message: 'Read the list of tools as components', pointer: '/vulnerabilities/0/tools' },
    ]);
  });

  it.each([
    ['/components/0/name', '/components/0/name'],
    ['/components/0/authors/0', '/components/0/author'],
    ['/components/0/components/0/authors/0/name', '/components/0/components/0/author'],
    ['/components/0/evidence/identity/0/confidence', '/components/0/evidence/identity/confidence'],
    ['/components/0/pedigree/ancestors/0/authors', '/components/0/pedigree/ancestors/0/author'],
    ['/metadata/component/manufacturer/name', '/metadata/manufacture/name'],
    ['/metadata/component/authors/0/name', '/metadata/component/author'],
    ['/metadata/tools/components/0/manufacturer/name', '/metadata/tools/0/vendor'],
    ['/vulnerabilities/0/tools/components/0', '/vulnerabilities/0/tools/0'],
    ['/vulnerabilities/0/id', '/vulnerabilities/0/id'],
  ])('leads from %s back to %s', (pointer, before) => {
    expect(upgrade(legacy('1.4')).pointerOf(pointer)).toBe(before);
  });
});

describe('a hostile document', () => {
  it.each<[string, JsonObject]>([
    ['metadata that is a list of text', { metadata: ['tools'] }],
    ['tools that are text', { metadata: { tools: 'scan' } }],
    ['tools that are null', { metadata: { tools: null } }],
    ['a tool that is a list', { metadata: { tools: [[{ name: 'scan' }]] } }],
    ['a subject that is a list', { metadata: { manufacture: { name: 'A' }, component: [{ name: 'b' }] } }],
    ['a subject that is text', { metadata: { manufacture: { name: 'A' }, component: 'b' } }],
    ['a manufacturer that is null', { metadata: { manufacture: {}, component: { manufacturer: null } } }],
    ['a manufacture that is a list', { metadata: { manufacture: [{ name: 'A' }], component: {} } }],
    ['authors that are null', { components: [{ author: 'a', authors: null }] }],
    ['an author that is a list', { components: [{ author: ['a'] }] }],
    ['evidence that is text', { components: [{ evidence: 'x' }] }],
    ['an identity that is text', { components: [{ evidence: { identity: 'purl' } }] }],
    ['components that are an empty text', { components: '' }],
  ])('is kept as it stands where it has %s', (_case, parts) => {
    const bom = deepFreeze({ specVersion: '1.7', ...parts });
    expect(upgrade(bom).bom).toBe(bom);
    expect(upgrade(bom).notes).toEqual([]);
    expect(upgrade({ ...parts, specVersion: '1.4' }).bom).toEqual(bom);
  });

  it('never makes the upgrade throw, change it or need a second one', () => {
    const member = fc.constantFrom('tools', 'component', 'components', 'author', 'authors', 'evidence');
    const other = fc.constantFrom('identity', 'manufacture', 'manufacturer', 'name', 'vendor', 'constructor');
    const any = fc.letrec<{ readonly json: Json; readonly object: JsonObject }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 1, '', 'a'),
        fc.array(tie('json'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(fc.oneof(member, other), tie('json'), { maxKeys: 5 }),
    })).object;
    fc.assert(
      fc.property(any, any, fc.constantFrom(...OLDER, '1.7'), (metadata, component, specVersion) => {
        const bom = deepFreeze({ specVersion, metadata, components: [component] });
        const once = upgrade(bom).bom;
        expect(upgrade(once).bom).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
