import { describe, expect, it } from 'vitest';
import { breadcrumb, breadcrumbsOf, displayName } from './breadcrumb.ts';
import type { JsonObject } from './json.ts';

const BOM: JsonObject = {
  metadata: { component: { name: 'system', version: '2' } },
  components: [
    {
      'bom-ref': 'pkg:huggingface/acme/chat@1',
      group: 'acme',
      name: 'chat',
      version: '1.0',
      licenses: [{ license: { id: 'MIT' } }],
      components: [{ name: 'inner' }],
      pedigree: { ancestors: [{ name: 'base' }] },
    },
    { version: '1' },
  ],
  services: [{ name: 'api', endpoints: ['https://a.example'] }],
  dependencies: [{ ref: 'pkg:huggingface/acme/chat@1', dependsOn: ['a', 'b'] }, { ref: 'gone' }, {}],
};

describe('breadcrumb', () => {
  it.each([
    ['', []],
    ['/metadata', ['metadata']],
    ['/metadata/component/version', ['metadata', 'component', 'system@2', 'version']],
    ['/components', ['components']],
    ['/components/0', ['components', 'acme/chat@1.0']],
    ['/components/0/licenses/0', ['components', 'acme/chat@1.0', 'licenses[0]']],
    ['/components/0/licenses/0/license/id', ['components', 'acme/chat@1.0', 'licenses[0]', 'license', 'id']],
    ['/components/0/components/0/name', ['components', 'acme/chat@1.0', 'components', 'inner', 'name']],
    ['/components/0/pedigree/ancestors/0', ['components', 'acme/chat@1.0', 'pedigree', 'ancestors', 'base']],
    ['/components/1/name', ['components[1]', 'name']],
    ['/services/0/endpoints/0', ['services', 'api', 'endpoints[0]']],
    ['/dependencies/0/dependsOn/1', ['dependencies', 'acme/chat@1.0', 'dependsOn[1]']],
    ['/dependencies/1/ref', ['dependencies', 'gone', 'ref']],
    ['/dependencies/2', ['dependencies[2]']],
  ])('tells the way to %j', (pointer, way) => {
    expect(breadcrumb(BOM, pointer)).toEqual(way);
  });

  it.each([
    ['/components/9/name', ['components[9]', 'name']],
    ['/gone/3/x', ['gone[3]', 'x']],
    ['/constructor/name', ['constructor', 'name']],
    ['/services/0/name/0', ['services', 'api', 'name[0]']],
    ['/0', ['0']],
    ['/components/0/a~1b', ['components', 'acme/chat@1.0', 'a/b']],
  ])('tells it also where nothing stands: %j', (pointer, way) => {
    expect(breadcrumb(BOM, pointer)).toEqual(way);
  });

  it('names a reference by the first element that declares it', () => {
    const bom = {
      components: [{ 'bom-ref': 'a', name: 'first' }, { 'bom-ref': 'a', name: 'second' }, { 'bom-ref': 'b' }],
      dependencies: [{ ref: 'a' }, { ref: 'b' }],
    };
    const tell = breadcrumbsOf(bom);
    expect(tell('/dependencies/0')).toEqual(['dependencies', 'first']);
    expect(tell('/dependencies/1')).toEqual(['dependencies', 'b']);
  });
});

describe('displayName', () => {
  it('shortens what would fill the screen', () => {
    const name = displayName({ name: 'x'.repeat(1000) });
    expect(name).toHaveLength(120);
    expect(name?.endsWith('…')).toBe(true);
  });

  it('is undefined without a name', () => {
    expect(displayName({ group: 'acme', version: '1' })).toBeUndefined();
  });
});
