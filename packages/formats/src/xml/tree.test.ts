import { PARSE_LIMITS } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readTree, type XmlElement } from './tree.ts';

const read = (text: string, depthMax = 64) => readTree(text, { ...PARSE_LIMITS, depthMax });

const rootOf = (text: string): XmlElement => {
  const { root, fault } = read(text);
  if (root === undefined) throw new TypeError(`No root: ${fault.detail}`);
  return root;
};

describe('a tree of elements', () => {
  it('has names, namespaces, attributes and text', () => {
    const { uri, name, attributes, children, text } = rootOf(
      '<?xml version="1.0" encoding="utf-8"?>\n<a:b xmlns:a="u" xmlns="v" c="1" a:c="2">x<d/>y</a:b>',
    );
    expect([uri, name, text]).toEqual(['u', 'b', 'xy']);
    expect(attributes).toEqual([
      { uri: '', name: 'c', value: '1' },
      { uri: 'u', name: 'c', value: '2' },
    ]);
    expect(children).toMatchObject([{ uri: 'v', name: 'd', children: [] }]);
  });

  it('resolves the five entities and numbered characters, takes CDATA as text, passes over all else', () => {
    const { text } = rootOf(
      '<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;<!-- no --><?no no?><![CDATA[<b>&amp;]]></a>',
    );
    expect(text).toBe('<>&"\'A😀<b>&amp;');
  });

  it('tells where each tag begins, in UTF-16 units', () => {
    const text = '<?xml version="1.0"?>\r\n<!-- <b> --><a\n x="1"\n>😀<b/ ><c y="2"><d>z</d></c></a>'.replace(
      '/ >',
      '/>',
    );
    const offsets = (element: XmlElement): readonly (readonly [string, number])[] => [
      [element.name, element.at],
      ...element.children.flatMap(offsets),
    ];
    const expected = ['a\n', 'b/>', 'c y', 'd>z'].map((start) => [
      start.charAt(0),
      text.lastIndexOf(`<${start}`),
    ]);
    expect(offsets(rootOf(text))).toEqual(expected);
  });

  it('takes names that are special in JavaScript as names', () => {
    const { attributes, children } = rootOf('<a __proto__="1" constructor="2"><__proto__/></a>');
    expect(attributes.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(children.map(({ name }) => name)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('normalises line ends as XML asks, but not characters by number', () => {
    expect(rootOf('<a>1\r\n2\r3&#13;</a>').text).toBe('1\n2\n3\r');
  });
});

describe('a text that is no tree', () => {
  it.each<[string, string, string, number]>([
    ['nothing', '', 'syntax', 0],
    ['only a comment', '<!-- a -->', 'syntax', 9],
    ['crossed tags', '<a><b></a>', 'syntax', 9],
    ['two roots', '<a/><b/>', 'syntax', 6],
    ['text after the root', '<a/>b', 'syntax', 5],
    ['an attribute twice', '<a x="1" x="2"/>', 'syntax', 15],
    ['one attribute by two prefixes', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', 'syntax', 43],
    ['a prefix without a namespace', '<p:a/>', 'syntax', 5],
    ['"<" in an attribute', '<a x="<"/>', 'syntax', 6],
    ['an attribute without quotes', '<a x=1/>', 'syntax', 5],
    ['NUL', '<a>\u0000</a>', 'syntax', 3],
    ['a control character by its number', '<a>&#1;</a>', 'syntax', 6],
    ['the end of CDATA in text', '<a>]]></a>', 'syntax', 5],
    ['a text that is cut off', '<a><b>', 'syntax', 5],
    ['a tag that is cut off', '<a', 'syntax', 1],
    ['an entity that nobody declared', '<a>&nbsp;</a>', 'entity', 8],
    ['an entity in an attribute', '<a x="&e;"/>', 'entity', 8],
    ['a document type', '<!DOCTYPE a><a/>', 'declaration', 0],
    [
      'a document type with entities',
      '\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      'declaration',
      1,
    ],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'encoding', 0],
  ])('%s', (_name, text, kind, at) => {
    expect(read(text).fault).toMatchObject({ kind, at });
  });

  it('says what the parser says, without its own line and column', () => {
    expect(read('\n<a></b>').fault?.detail).toBe('unexpected close tag');
  });

  it('is refused at the first element that stands too deep', () => {
    const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(read(nested(3), 3).root?.name).toBe('a');
    expect(read(nested(4), 3).fault).toEqual({ kind: 'depth', at: 9, detail: '' });
  });
});
