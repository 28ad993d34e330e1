import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breadcrumb, breadcrumbsOf, displayName } from './breadcrumb.ts';
import type { Json, JsonObject } from './json.ts';

describe('displayName', () => {
  it.each<[JsonObject, string | undefined]>([
    [{ name: 'chat' }, 'chat'],
    [{ name: 'chat', version: '1' }, 'chat@1'],
    [{ name: 'chat', group: 'acme' }, 'acme/chat'],
    [{ name: 'chat', group: 'acme', version: '1' }, 'acme/chat@1'],
    [{ name: 'chat', group: ' ', version: '' }, 'chat'],
    [{ name: 'chat', group: 7, version: null }, 'chat'],
    [{ name: 'a/b@c', group: 'd/e' }, 'd/e/a/b@c'],
    [{ name: '' }, undefined],
    [{ name: ' \n' }, undefined],
    [{ name: ['chat'] }, undefined],
    [{ 'bom-ref': 'chat', version: '1' }, undefined],
    [{}, undefined],
  ])('of %j is %j', (component, name) => {
    expect(displayName(component)).toBe(name);
  });

  it.each([
    [119, 'x'.repeat(119)],
    [120, 'x'.repeat(120)],
    [121, `${'x'.repeat(119)}…`],
    [100_000, `${'x'.repeat(119)}…`],
  ])('keeps a name of %i characters within 120', (length, shown) => {
    expect(displayName({ name: 'x'.repeat(length) })).toBe(shown);
  });

  it('counts group and version in', () => {
    expect(displayName({ group: 'g'.repeat(100), name: 'n'.repeat(50), version: '1' })).toBe(
      `${'g'.repeat(100)}/${'n'.repeat(18)}…`,
    );
  });

  it('does not cut a character in two', () => {
    const name = displayName({ name: `${'x'.repeat(118)}😀 and more` });
    expect(name).toBe(`${'x'.repeat(118)}…`);
    expect(name?.isWellFormed()).toBe(true);
  });
});

describe('breadcrumbs of a hostile document', () => {
  it.each<[string, JsonObject, string, readonly string[]]>([
    ['a component that is null', { components: [null] }, '/components/0', ['components[0]']],
    ['a list of lists', { components: [[{ name: 'a' }]] }, '/components/0/0', ['components[0]', 'a']],
    ['components that are text', { components: 'abc' }, '/components/0', ['components[0]']],
    [
      'a name that is a number',
      { components: [{ name: 1 }] },
      '/components/0/name',
      ['components[0]', 'name'],
    ],
    ['an index beyond any list', { components: [] }, '/components/99999999999', ['components[99999999999]']],
    ['a negative index', { components: [{ name: 'a' }] }, '/components/-1', ['components[-1]']],
    ['a member called like a number', { metadata: { 0: { name: 'a' } } }, '/metadata/0', ['metadata', '0']],
    ['a member every object has', { components: [{ name: 'a' }] }, '/toString', ['toString']],
    ['the prototype', {}, '/__proto__/toString', ['__proto__', 'toString']],
    ['an empty member', { '': { '': 1 } }, '//', ['', '']],
    ['a dependency on nothing', { dependencies: [{ ref: ' ' }] }, '/dependencies/0', ['dependencies[0]']],
    ['a dependency of another type', { dependencies: [{ ref: {} }] }, '/dependencies/0', ['dependencies[0]']],
  ])('tell the way through %s', (_case, bom, pointer, way) => {
    expect(breadcrumb(bom, pointer)).toEqual(way);
  });

  it.each<[string, JsonObject, string, readonly string[]]>([
    [
      'tools',
      { metadata: { tools: { components: [{ name: 'scan', version: '2' }] } } },
      '/metadata/tools/components/0/version',
      ['metadata', 'tools', 'components', 'scan@2', 'version'],
    ],
    [
      'variants',
      { components: [{ name: 'a', pedigree: { variants: [{ name: 'b' }] } }] },
      '/components/0/pedigree/variants/0/name',
      ['components', 'a', 'pedigree', 'variants', 'b', 'name'],
    ],
    [
      'descendants',
      { components: [{ name: 'a', pedigree: { descendants: [{ name: 'b' }] } }] },
      '/components/0/pedigree/descendants/0',
      ['components', 'a', 'pedigree', 'descendants', 'b'],
    ],
    [
      'an annotator that is a service',
      { annotations: [{ annotator: { service: { name: 'bot' } } }] },
      '/annotations/0/annotator/service/name',
      ['annotations[0]', 'annotator', 'service', 'bot', 'name'],
    ],
    [
      'nested services',
      { services: [{ name: 'api', services: [{ name: 'v1' }] }] },
      '/services/0/services/0/endpoints/1',
      ['services', 'api', 'services', 'v1', 'endpoints[1]'],
    ],
    [
      'members that have a name but are no component',
      { metadata: { supplier: { name: 'Acme', contact: [{ name: 'Ada' }] } } },
      '/metadata/supplier/contact/0/name',
      ['metadata', 'supplier', 'contact[0]', 'name'],
    ],
    [
      'a dependency by the name of a nested component',
      { components: [{ components: [{ 'bom-ref': 'r', name: 'inner' }] }], dependencies: [{ ref: 'r' }] },
      '/dependencies/0/ref',
      ['dependencies', 'inner', 'ref'],
    ],
    [
      'a dependency by the name of a service',
      { services: [{ 'bom-ref': 's', name: 'api' }], dependencies: [{ ref: 's' }] },
      '/dependencies/0',
      ['dependencies', 'api'],
    ],
  ])('tell the way through %s', (_case, bom, pointer, way) => {
    expect(breadcrumb(bom, pointer)).toEqual(way);
  });

  it('shorten a reference that nobody declares', () => {
    const bom = { dependencies: [{ ref: 'r'.repeat(500) }] };
    expect(breadcrumb(bom, '/dependencies/0')).toEqual(['dependencies', `${'r'.repeat(119)}…`]);
  });

  it('never throw, and end in the last member of the pointer', () => {
    const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
    const bom = fc.record({ components: json, dependencies: json, metadata: json });
    const part = fc.constantFrom('components', 'dependencies', 'metadata', 'component', '0', '1', 'x', 'ref');
    fc.assert(
      fc.property(bom, fc.array(part, { minLength: 1, maxLength: 5 }), (document, parts) => {
        const pointer = `/${parts.join('/')}`;
        const way = breadcrumb(document, pointer);
        expect(way.length).toBeGreaterThan(0);
        expect(breadcrumbsOf(document)(pointer)).toEqual(way);
        const last = parts.at(-1) ?? '';
        if (!/^\d$/.test(last)) expect(way.at(-1)).toContain(last);
      }),
    );
  });

  it('cost no second walk for a second pointer', () => {
    const components = Array.from({ length: 2000 }, (_, index) => ({
      'bom-ref': `r${index}`,
      name: `n${index}`,
    }));
    const dependencies = components.map((component) => ({ ref: component['bom-ref'] }));
    let reads = 0;
    const counted = new Proxy(components, {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
    const tell = breadcrumbsOf({ components: counted, dependencies });
    tell('/dependencies/0');
    const once = reads;
    for (let index = 1; index < 2000; index += 1)
      expect(tell(`/dependencies/${index}`)).toEqual(['dependencies', `n${index}`]);
    expect(reads).toBe(once);
  });
});
