import type { JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfPointer, idOfRef, idsOf, idsOfDocument, refOfId, serialOf } from './ids.ts';

const UUID = '3e671687-395b-41f5-a30f-a58921a69b79';
const IDS = { document: `urn:uuid:${UUID}#v2`, base: `urn:cdx:${UUID}/2#` };
const bom = (members: JsonObject): JsonObject => ({ bomFormat: 'CycloneDX', specVersion: '1.7', ...members });

describe('the ids of a document', () => {
  it.each<[string, JsonObject, string]>([
    ['a version', { version: 2 }, '2'],
    ['no version', {}, '1'],
    ['a version of nothing', { version: 0 }, '1'],
    ['a version below nothing', { version: -1 }, '1'],
    ['half a version', { version: 1.5 }, '1'],
    ['a version that is a text', { version: '2' }, '1'],
    ['a version of as much as a number holds', { version: 9_007_199_254_740_991 }, '9007199254740991'],
    ['a version of more than that', { version: 9_007_199_254_740_992 }, '1'],
  ])('with a serial number and %s', (_name, members, number) => {
    expect(idsOf(bom({ serialNumber: `urn:uuid:${UUID}`, ...members }))).toEqual({
      document: `urn:uuid:${UUID}#v${number}`,
      base: `urn:cdx:${UUID}/${number}#`,
    });
  });

  it.each([UUID, `urn:uuid:${UUID.toUpperCase()}`, `urn:uuid:${UUID} `, 'urn:uuid:', ''])(
    'are made from the content where the serial number is "%s"',
    (serialNumber) => {
      const { document, base } = idsOf(bom({ serialNumber }));
      expect(document).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}#document$/);
      expect(document).toBe(`${base}document`);
    },
  );

  it.each<[string, ReturnType<typeof idsOfDocument>]>([
    [`urn:uuid:${UUID}#v2`, IDS],
    [`urn:uuid:${UUID}#document`, { document: `urn:uuid:${UUID}#document`, base: `urn:uuid:${UUID}#` }],
    [`urn:uuid:${UUID}#v0`, undefined],
    [`urn:uuid:${UUID}#v02`, undefined],
    [`urn:uuid:${UUID}`, undefined],
    ['https://acme.example/doc', undefined],
    ['', undefined],
  ])('are known again from %s', (id, expected) => {
    expect(idsOfDocument(id)).toEqual(expected);
  });

  it.each<[string, ReturnType<typeof serialOf>]>([
    [`urn:uuid:${UUID}#v2`, { serialNumber: `urn:uuid:${UUID}`, version: 2 }],
    [`urn:uuid:${UUID}#document`, undefined],
    ['https://acme.example/doc', undefined],
  ])('give the serial number and version back: %s', (id, expected) => {
    expect(serialOf(id)).toEqual(expected);
  });
});

/** A bom-ref and the end of its id; the whole id where it starts with a scheme. */
const REFS = [
  ['a', '#a'],
  ['a b', '#a%20b'],
  ['pkg:npm/a@1', '#pkg%3Anpm%2Fa%401'],
  ['/components/0', '#%2Fcomponents%2F0'],
  ['a#b?c', '#a%23b%3Fc'],
  ['año', '#a%C3%B1o'],
  ['__proto__', '#__proto__'],
  ['100%', '#100%25'],
  ['https://acme.example/a', 'https://acme.example/a'],
  ['http://acme.example', 'http://acme.example'],
  ['urn:acme:a', 'urn:acme:a'],
  ['urn:cdx:x/1#a', 'urn:cdx:x/1#a'],
] as const;

describe('the id of a thing', () => {
  it.each(REFS)('of the bom-ref %s ends in %s, and leads back', (ref, end) => {
    const id = idOfRef(IDS, ref) ?? '';
    expect(id).toBe(end.startsWith('#') ? IDS.base.slice(0, -1) + end : end);
    expect(refOfId(IDS, id)).toBe(ref);
  });

  it.each(['\ud800', 'a\udc00b'])('is none where the bom-ref is no Unicode', (ref) => {
    expect(idOfRef(IDS, ref)).toBeUndefined();
  });

  it.each(['https://a b', 'urn:\u202e', 'ftp://a.example'])('of %j is made, since it is no IRI', (ref) => {
    expect(idOfRef(IDS, ref)).toBe(IDS.base + encodeURIComponent(ref));
  });

  it.each([
    ['/components/0', '/components/0'],
    ['/components/0/a b', '/components/0/a%20b'],
    ['/a#b', '/a%23b'],
    ['/\ud800', '/%EF%BF%BD'],
  ])('that stands at %j ends in %s, and leads to no bom-ref', (pointer, end) => {
    expect(idOfPointer(IDS, pointer)).toBe(IDS.base + end);
    expect(refOfId(IDS, IDS.base + end)).toBeUndefined();
  });

  it.each<[string, string | undefined]>([
    [IDS.base, undefined],
    [`${IDS.base}%zz`, `${IDS.base}%zz`],
    ['https://acme.example/x', 'https://acme.example/x'],
  ])('%s of another tool leads to %s', (id, expected) => {
    expect(refOfId(IDS, id)).toBe(expected);
  });

  it('leads back to every bom-ref, and is another for every other', () => {
    const ref = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.startsWith('/'));
    fc.assert(
      fc.property(ref, ref, (one, other) => {
        const [id, otherId] = [idOfRef(IDS, one) ?? '', idOfRef(IDS, other)];
        expect(refOfId(IDS, id)).toBe(one);
        expect(id === otherId).toBe(one === other);
      }),
    );
  });
});
