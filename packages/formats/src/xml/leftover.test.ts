import { describe, expect, it } from 'vitest';
import { EXTENSION } from './leftover.ts';
import { readXml } from './read-xml.ts';

/** Reads a component with a name, a tag, a hash and an element of the extension. */
const read = (extension: string) => {
  const text =
    `<bom xmlns="http://cyclonedx.org/schema/bom/1.7" xmlns:t="${EXTENSION}"><components><component type="file">` +
    `<name>a\ufffd</name><tags><tag>x</tag></tags><properties><property name="p"/></properties>${extension}</component></components></bom>`;
  const { value, issues } = readXml(new TextEncoder().encode(text));
  const [component] = (value?.original['components'] ?? []) as readonly object[];
  return { component, codes: issues.map(({ code }) => code) };
};

const UNCHANGED = { type: 'file', name: 'a\ufffd', tags: ['x'], properties: [{ name: 'p', value: '' }] };

describe('an element of the extension', () => {
  it.each<[string, string, object]>([
    ['adds a member', '<t:add at="/signature">{"a":[1]}</t:add>', { signature: { a: [1] } }],
    [
      'adds a member deeper down',
      '<t:add at="/properties/0/x">null</t:add>',
      { properties: [{ name: 'p', value: '', x: null }] },
    ],
    ['puts an item before others', '<t:add at="/tags/0">7</t:add>', { tags: [7, 'x'] }],
    ['puts an item behind others', '<t:add at="/tags/1">7</t:add>', { tags: ['x', 7] }],
    ['restores a text that XML cannot hold', '<t:add at="/name">"a\\u0000"</t:add>', { name: 'a\u0000' }],
    ['takes away an empty text', '<t:absent at="/properties/0/value"/>', { properties: [{ name: 'p' }] }],
    ['takes one item out of its list', '<t:single at="/tags"/>', { tags: 'x' }],
    ['stands before what it adds to', '<t:add at="/hashes/0">1</t:add><hashes/>', { hashes: [1] }],
  ])('%s', (_name, extension, change) => {
    expect(read(extension)).toEqual({ component: { ...UNCHANGED, ...change }, codes: [] });
  });

  it.each([
    ['contradicts a text', '<t:add at="/name">"b"</t:add>'],
    ['contradicts a list', '<t:add at="/tags">["y"]</t:add>'],
    ['adds to nothing', '<t:add at="/nothing/a">1</t:add>'],
    ['adds to a text', '<t:add at="/name/0">1</t:add>'],
    ['adds behind the end of a list', '<t:add at="/tags/2">1</t:add>'],
    ['adds at no index', '<t:add at="/tags/-">1</t:add>'],
    ['adds at a padded index', '<t:add at="/tags/00">1</t:add>'],
    ['is the whole object', '<t:add at="">1</t:add>'],
    ['has no pointer', '<t:add>1</t:add>'],
    ['has no real pointer', '<t:add at="tags/0">1</t:add>'],
    ['has a broken pointer', '<t:add at="/a&quot;">1</t:add>'],
    ['reaches for the prototype', '<t:add at="/__proto__/polluted">1</t:add>'],
    ['carries a prototype', '<t:add at="/a">{"__proto__":{"polluted":1}}</t:add>'],
    ['carries no JSON', '<t:add at="/a">{</t:add>'],
    ['carries more than JSON', '<t:add at="/a">1,"b":2</t:add>'],
    ['carries a key twice', '<t:add at="/a">{"b":1,"b":2}</t:add>'],
    ['carries deep nesting', `<t:add at="/a">${'['.repeat(100)}${']'.repeat(100)}</t:add>`],
    ['is of a later kind', '<t:remove at="/name"/>'],
    ['takes away what is there', '<t:absent at="/name"/>'],
    ['takes away from a list', '<t:absent at="/tags/0"/>'],
    ['takes one item out of no list', '<t:single at="/name"/>'],
    ['reaches for what every object has', '<t:add at="/constructor/prototype/polluted">1</t:add>'],
  ])('is not used, and told, when it %s', (_name, extension) => {
    expect(read(extension)).toEqual({ component: UNCHANGED, codes: ['W0001'] });
    expect(({} as { readonly polluted?: number }).polluted).toBeUndefined();
  });

  it('says a member that every object inherits', () => {
    expect(read('<t:add at="/toString">1</t:add>').component).toMatchObject({ toString: 1 });
  });

  it('names empty lists, and only those that may be', () => {
    const text = `<bom xmlns="http://cyclonedx.org/schema/bom/1.7" xmlns:t="${EXTENSION}"><dependencies><dependency ref="a" t:empty="dependsOn ref __proto__"/></dependencies></bom>`;
    expect(readXml(new TextEncoder().encode(text)).value?.original).toMatchObject({
      dependencies: [{ ref: 'a', dependsOn: [] }],
    });
  });
});
