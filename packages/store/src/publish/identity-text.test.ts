import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildNode } from '../tests/builders.ts';
import { componentDigest } from './component-digest.ts';
import { storableJson, storableText } from './storable-json.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('the identity of a component', () => {
  /** What is hashed, to the byte: identities that are stored must stay what they are. */
  it.each([
    [buildNode(), 'software {"digests":[],"group":null,"name":"left-pad","version":"1.3.0"}'],
    [buildNode({ kind: 'model' }), 'model {"digests":[],"group":null,"name":"left-pad","version":"1.3.0"}'],
    [
      buildNode({ purl: 'pkg:npm/left-pad@1.3.0' }),
      'software {"digests":[],"purl":"pkg:npm/left-pad@1.3.0"}',
    ],
    [
      buildNode({ digests: ['sha-1:aa', 'sha-256:bb'] }),
      'software {"digests":["sha-1:aa","sha-256:bb"],"group":null,"name":"left-pad","version":"1.3.0"}',
    ],
    [
      buildNode({ name: 'a"b\\c\u2028é' }),
      'software {"digests":[],"group":null,"name":"a\\"b\\\\c\u2028é","version":"1.3.0"}',
    ],
    [
      buildNode({ name: 'a\u0000\ud800' }),
      'software {"digests":[],"group":null,"name":"a\ufffd\ufffd","version":"1.3.0"}',
    ],
  ])('%# is the hash of kind and canonical text', (node, text) => {
    expect(componentDigest(node)).toBe(sha256(text));
  });

  it('has null where the document states no version', () => {
    const { version: _, ...node } = buildNode();
    const text = 'software {"digests":[],"group":null,"name":"left-pad","version":null}';
    expect(componentDigest(node)).toBe(sha256(text));
  });

  it('keeps apart what a sloppy join would mix', () => {
    const { version: _, ...bare } = buildNode();
    const nodes = [
      buildNode({ name: 'a', version: 'b c' }),
      buildNode({ name: 'a b', version: 'c' }),
      buildNode({ name: 'a","version":"b c', version: '' }),
      buildNode({ version: '' }),
      buildNode({ version: 'null' }),
      bare,
      buildNode({ purl: '' }),
      buildNode({ digests: ['a', 'b'] }),
      buildNode({ digests: ['a,b'] }),
      buildNode({ digests: ['a","b'] }),
    ];
    expect(new Set(nodes.map(componentDigest)).size).toBe(nodes.length);
  });
});

describe('storableText', () => {
  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['a\u0000b', 'a\ufffdb'],
    ['\u0000\u0000', '\ufffd\ufffd'],
    ['\ud800', '\ufffd'],
    ['\udc00', '\ufffd'],
    ['\ud83d\ude00', '😀'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['\ud83d\ud83d\ude00', '\ufffd😀'],
    ['\\u0000', '\\u0000'],
    ['\u0001\u001f\u007f', '\u0001\u001f\u007f'],
    ['\ufffd\uffff\ufeff', '\ufffd\uffff\ufeff'],
  ])('of %j is %j', (text, kept) => {
    expect(storableText(text)).toBe(kept);
  });
});

describe('storableJson', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [[], '[]'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [['a\u0000'], '["a\\ufffd"]'],
    [['\ud800'], '["\\ufffd"]'],
    [['\ud83d\ude00'], '["😀"]'],
    [['\\u0000'], '["\\\\u0000"]'],
    [['\\\u0000'], '["\\\\\\ufffd"]'],
    [['\\\\u0000'], '["\\\\\\\\u0000"]'],
    [{ '\u0000': 1 }, '{"\\ufffd":1}'],
    [['\u0001'], '["\\u0001"]'],
    [['\u2028'], '["\u2028"]'],
    [[Number.POSITIVE_INFINITY, Number.NaN], '[null,null]'],
    [['"\u0000"'], '["\\"\\ufffd\\""]'],
  ])('of %j is %s', (value, json) => {
    expect(storableJson(value)).toBe(json);
  });
});
