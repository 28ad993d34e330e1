import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { createLinks } from './links.ts';
import type { Source } from './sources.ts';
import { bomBy, listOf, mergeOf, uuidOf } from './tests/merge-builder.ts';

const RESULT = uuidOf(99);
const [ONE, TWO] = [uuidOf(1), uuidOf(2)];

interface Given {
  readonly uuid?: string;
  readonly version?: number;
  readonly names: Readonly<Record<string, string>>;
}

/** Links into a result of documents whose bom-refs are called otherwise now. */
function linksOf(...given: readonly Given[]): (link: string) => string {
  const sources = given.map(
    ({ uuid, version = 1 }): Source => ({
      bom: { version, ...(uuid === undefined ? {} : { serialNumber: `urn:uuid:${uuid}` }) },
      digest: '',
      origins: [],
      isMerged: false,
      inputs: [0],
    }),
  );
  const first = given.map(({ names }) => new Map(Object.entries(names)));
  return createLinks({ sources, first, serialNumber: `urn:uuid:${RESULT}` });
}

describe('a BOM-Link in a merge', () => {
  const link = linksOf(
    { uuid: ONE, names: { a: 'a', b: 'b~1', 'c d': 'ç d' } },
    { uuid: TWO, version: 7, names: { a: 'z' } },
  );

  it.each([
    ['an element that keeps its name', `urn:cdx:${ONE}/1#a`, `urn:cdx:${RESULT}/1#a`],
    ['an element that is renamed', `urn:cdx:${ONE}/1#b`, `urn:cdx:${RESULT}/1#b~1`],
    ['an element of another document', `urn:cdx:${TWO}/7#a`, `urn:cdx:${RESULT}/1#z`],
    ['an encoded name, encoded again', `urn:cdx:${ONE}/1#c%20d`, `urn:cdx:${RESULT}/1#%C3%A7%20d`],
    ['a name that is not encoded', `urn:cdx:${ONE}/1#c d`, `urn:cdx:${RESULT}/1#%C3%A7%20d`],
    ['a serial number in capitals', `urn:cdx:${ONE.toUpperCase()}/1#a`, `urn:cdx:${RESULT}/1#a`],
  ])('leads to %s', (_case, before, after) => {
    expect(link(before)).toBe(after);
  });

  it.each([
    ['a whole document', `urn:cdx:${ONE}/1`],
    ['another version of it', `urn:cdx:${ONE}/2#a`],
    ['a document that is not merged', `urn:cdx:${uuidOf(3)}/1#a`],
    ['nothing in a document', `urn:cdx:${ONE}/1#none`],
    ['an empty name', `urn:cdx:${ONE}/1#`],
    ['a link that is none', 'urn:cdx:x/1#a'],
    ['no link', 'https://example.org/#a'],
    ['nothing', ''],
    ['a name of the prototype', `urn:cdx:${ONE}/1#__proto__`],
  ])('stays where it leads to %s', (_case, before) => {
    expect(link(before)).toBe(before);
  });

  it('stays where two documents of one serial number mean two things by one name', () => {
    const ambiguous = linksOf(
      { uuid: ONE, names: { a: 'x', b: 'b' } },
      { uuid: ONE, names: { a: 'y', b: 'b' } },
    );
    expect(ambiguous(`urn:cdx:${ONE}/1#a`)).toBe(`urn:cdx:${ONE}/1#a`);
    expect(ambiguous(`urn:cdx:${ONE}/1#b`)).toBe(`urn:cdx:${RESULT}/1#b`);
  });

  it('stays where the name could not be encoded', () => {
    const broken = linksOf({ uuid: ONE, names: { a: '\ud800' } });
    expect(broken(`urn:cdx:${ONE}/1#a`)).toBe(`urn:cdx:${ONE}/1#a`);
  });

  it('never leads into a document without a serial number', () => {
    expect(linksOf({ names: { a: 'b' } })(`urn:cdx:${ONE}/1#a`)).toBe(`urn:cdx:${ONE}/1#a`);
  });
});

describe('links between merged documents', () => {
  const linking = (author: string, url: string, more: JsonObject = {}): JsonObject =>
    bomBy(author, {
      components: [
        {
          type: 'data',
          name: author,
          version: '1',
          'bom-ref': 'x',
          externalReferences: [{ type: 'bom', url }],
        },
      ],
      ...more,
    });

  it('lead to what they name, each in its own document', () => {
    const { bom } = mergeOf([
      linking('A', `urn:cdx:${TWO}/1#x`, { serialNumber: `urn:uuid:${ONE}` }),
      linking('B', `urn:cdx:${ONE}/1#x`, { serialNumber: `urn:uuid:${TWO}` }),
    ]);
    const uuid = String(bom['serialNumber']).replace('urn:uuid:', '');
    const [a, b] = listOf(bom, 'components');
    expect(listOf(a ?? {}, 'externalReferences')).toEqual([
      { type: 'bom', url: `urn:cdx:${uuid}/1#${encodeURIComponent(String(b?.['bom-ref']))}` },
    ]);
    expect(listOf(b ?? {}, 'externalReferences')).toEqual([
      { type: 'bom', url: `urn:cdx:${uuid}/1#${encodeURIComponent(String(a?.['bom-ref']))}` },
    ]);
  });
});
