import { describe, expect, it } from 'vitest';
import { BomError } from '../bom-error.ts';
import type { Json, JsonObject } from '../json.ts';
import { createTexts } from './canonical-text.ts';
import { MERGE_INPUTS_MAX, MERGE_LENGTH_MAX } from './limits.ts';
import { documentLink, partiesOf, prepareSources, speakersOf } from './sources.ts';
import { bomBy, sha256, uuidOf } from './tests/merge-builder.ts';

const prepared = (...boms: readonly JsonObject[]) =>
  prepareSources(
    boms.map((bom) => ({ bom })),
    { texts: createTexts(), hash: sha256 },
  );

const digestOf = (text: string): string => sha256(new TextEncoder().encode(text));

const errorOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof BomError ? [error.code, error.message] : error;
  }
  return undefined;
};

describe('prepareSources', () => {
  it('knows a document by the digest of its canonical 1.7 form', () => {
    const [source] = prepared({ specVersion: '1.7', bomFormat: 'CycloneDX' });
    expect(source).toEqual({
      bom: { specVersion: '1.7', bomFormat: 'CycloneDX' },
      digest: digestOf('{"bomFormat":"CycloneDX","specVersion":"1.7"}'),
      origins: [digestOf('{"bomFormat":"CycloneDX","specVersion":"1.7"}')],
      isMerged: false,
      inputs: [0],
    });
  });

  it('makes one source of inputs that are the same, also in another version or order of members', () => {
    const sources = prepared(
      { bomFormat: 'CycloneDX', specVersion: '1.7' },
      { bomFormat: 'CycloneDX', specVersion: '1.6' },
      { specVersion: '1.7', bomFormat: 'CycloneDX' },
      { specVersion: '1.7', bomFormat: 'CycloneDX', version: 2 },
    );
    expect(sources.map(({ inputs }) => inputs).sort()).toEqual([[0, 1, 2], [3]]);
  });

  it('sorts by digest', () => {
    const digests = prepared(...Array.from({ length: 9 }, (_, version) => ({ version }))).map(
      (one) => one.digest,
    );
    expect(digests).toEqual([...digests].sort());
  });

  it('names a document with a serial number by its BOM-Link too', () => {
    const [source] = prepared(bomBy('A', { serialNumber: `urn:uuid:${uuidOf(1)}`, version: 4 }));
    expect(source?.origins).toEqual([`${source?.digest} urn:cdx:${uuidOf(1)}/4`]);
  });

  it('takes over what a document was merged from', () => {
    const properties = [
      { name: 'trasluz:merged-from', value: 'b' },
      { name: 'trasluz:merged-from', value: 'a urn:cdx:x/1' },
      { name: 'trasluz:merged-from', value: 7 },
      { name: 'acme:merged-from', value: 'c' },
    ];
    const [source] = prepared(bomBy('A', {}, { properties }));
    expect([source?.origins, source?.isMerged]).toEqual([['b', 'a urn:cdx:x/1'], true]);
  });
});

describe('the limits of what is merged', () => {
  it.each([
    [1, undefined],
    [MERGE_INPUTS_MAX - 1, undefined],
    [MERGE_INPUTS_MAX, undefined],
    [0, ['merge-nothing', 'Cannot merge without any document']],
    [MERGE_INPUTS_MAX + 1, ['merge-too-many', 'Cannot merge 1001 documents at once, at most 1000']],
  ])('with %i inputs', (count, error) => {
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.7' };
    expect(errorOf(() => prepared(...Array.from({ length: count }, () => bom)))).toEqual(error);
  });

  it('refuse documents of more characters than one text can have', () => {
    const texts = (length: number) => ({ ...createTexts(), ofDocument: () => ' '.repeat(length) });
    const attempt = (count: number, length: number) => () =>
      prepareSources(
        Array.from({ length: count }, () => ({ bom: {} })),
        { texts: texts(length), hash: sha256 },
      );
    const error = ['merge-too-large', 'Cannot merge documents of more than 268435456 characters'];
    expect(errorOf(attempt(1, MERGE_LENGTH_MAX + 1))).toEqual(error);
    expect(errorOf(attempt(2, 2 ** 20))).toBeUndefined();
  });
});

describe('documentLink', () => {
  it.each<[string, JsonObject, string | undefined]>([
    [
      'serial number and version',
      { serialNumber: `urn:uuid:${uuidOf(1)}`, version: 3 },
      `urn:cdx:${uuidOf(1)}/3`,
    ],
    ['no version', { serialNumber: `urn:uuid:${uuidOf(1)}` }, `urn:cdx:${uuidOf(1)}/1`],
    [
      'a version that is a text',
      { serialNumber: `urn:uuid:${uuidOf(1)}`, version: '3' },
      `urn:cdx:${uuidOf(1)}/1`,
    ],
    [
      'a serial number in capitals',
      { serialNumber: `URN:UUID:${uuidOf(1).toUpperCase()}`, version: 1 },
      `urn:cdx:${uuidOf(1).toUpperCase()}/1`,
    ],
    ['no serial number', { version: 1 }, undefined],
    ['a bare UUID', { serialNumber: uuidOf(1) }, undefined],
    ['a short UUID', { serialNumber: 'urn:uuid:3e671687' }, undefined],
    ['a longer text', { serialNumber: `urn:uuid:${uuidOf(1)}#x` }, undefined],
    ['a number', { serialNumber: 7 }, undefined],
  ])('of a document with %s', (_case, bom, link) => {
    expect(documentLink(bom)).toBe(link);
  });
});

describe('those who speak in a document', () => {
  const tools = { components: [{ name: 'scanner' }], services: [{ name: 'hub' }] };
  it.each<[string, Json, readonly string[], readonly string[]]>([
    ['nobody', {}, [], []],
    ['its authors', { authors: [{ name: 'A' }, { name: 'B' }] }, ['author', 'author'], ['A', 'B']],
    ['an author by address', { authors: [{ email: 'a@example.org' }] }, ['author'], ['a@example.org']],
    ['an author of no name', { authors: [{ phone: '1' }] }, ['author'], []],
    [
      'authors before all others',
      { authors: [{ name: 'A' }], manufacturer: { name: 'M' }, tools },
      ['author'],
      ['A'],
    ],
    [
      'its manufacturer',
      { manufacturer: { name: 'M' }, supplier: { name: 'S' }, tools },
      ['organization'],
      ['M'],
    ],
    ['its supplier', { supplier: { name: 'S' }, tools }, ['organization'], ['S']],
    [
      'its supplier, for the manufacturer has no name',
      { manufacturer: { url: ['u'] }, supplier: { name: 'S' } },
      ['organization'],
      ['S'],
    ],
    ['its tools', { tools }, ['tool', 'tool'], ['scanner', 'hub']],
    [
      'its tools, for the list of authors is empty',
      { authors: [], tools },
      ['tool', 'tool'],
      ['scanner', 'hub'],
    ],
    ['nobody, for the authors are no objects', { authors: ['A', null, 7] }, [], []],
    ['nobody, for the metadata is a text', 'A', [], []],
    ['nobody, for the tools are a list', { tools: [{ name: 'old' }] }, [], []],
  ])('are %s', (_case, metadata, kinds, names) => {
    const bom: JsonObject = { metadata };
    expect(partiesOf(bom).map(({ kind }) => kind)).toEqual(kinds);
    expect(speakersOf(bom)).toEqual(names);
  });
});
