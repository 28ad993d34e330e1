import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../../tests/documents.ts';

const SERIAL = '3e671687-395b-41f5-a30f-a58921a69b79';
const OTHER = '9b1f8c36-0d2e-4d4a-8f0a-6a0d7c2e5b11';

/** A document of version 3 with a component "a" and one reference to a link. */
const linking = (url: string, members: JsonObject = {}): JsonObject =>
  documentWith({
    serialNumber: `urn:uuid:${SERIAL}`,
    version: 3,
    components: [componentWith({ 'bom-ref': 'a' })],
    externalReferences: [{ type: 'bom', url }],
    ...members,
  });

const said = async (document: JsonObject): Promise<readonly string[]> =>
  (await validateObject(document)).issues.map(({ code, message }) => `${code} ${message.split(':')[0]}`);

describe('a BOM-Link', () => {
  it.each([
    ['another document', `urn:cdx:${OTHER}/1`],
    ['an element of another document', `urn:cdx:${OTHER}/1#a`],
    ['a large version of another document', `urn:cdx:${OTHER}/12345678901234567890`],
    ['this document', `urn:cdx:${SERIAL}/3`],
    ['an element of this document', `urn:cdx:${SERIAL}/3#a`],
    ['a part of an element by a text with a hash in it', `urn:cdx:${OTHER}/1#a#b`],
    ['an element by octets', `urn:cdx:${OTHER}/1#pkg%3Anpm%2Fa`],
  ])('names %s', async (_name, link) => {
    expect(await said(linking(link))).toEqual([]);
  });

  it.each([
    ['nothing', 'urn:cdx:'],
    ['a serial number alone', `urn:cdx:${OTHER}`],
    ['no version behind the slash', `urn:cdx:${OTHER}/`],
    ['the version 0', `urn:cdx:${OTHER}/0`],
    ['a version with a zero before it', `urn:cdx:${OTHER}/01`],
    ['a version below 0', `urn:cdx:${OTHER}/-1`],
    ['a version with a point', `urn:cdx:${OTHER}/1.0`],
    ['a version in words', `urn:cdx:${OTHER}/latest`],
    ['an empty fragment', `urn:cdx:${OTHER}/1#`],
    ['a path behind the version', `urn:cdx:${OTHER}/1/a`],
    ['a query', `urn:cdx:${OTHER}/1?a`],
    ['a serial number in capitals', `urn:cdx:${OTHER.toUpperCase()}/1`],
    ['a serial number that is too short', `urn:cdx:${OTHER.slice(1)}/1`],
    ['a serial number without dashes', `urn:cdx:${OTHER.replaceAll('-', '')}/1`],
    ['a serial number with its scheme', `urn:cdx:urn:uuid:${OTHER}/1`],
    ['a blank behind it', `urn:cdx:${OTHER}/1 `],
  ])('is not one of %s', async (_name, link) => {
    const found = await said(linking(link));
    expect(found.filter((one) => one.startsWith('W0317'))).toHaveLength(1);
    expect(found.filter((one) => one.startsWith('W0316')).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['an older version', `urn:cdx:${SERIAL}/2`, 'W0317 Cannot link to version 2 of this document'],
    ['a version to come', `urn:cdx:${SERIAL}/4#a`, 'W0317 Cannot link to version 4 of this document'],
    ['ten times the version', `urn:cdx:${SERIAL}/30#a`, 'W0317 Cannot link to version 30 of this document'],
  ])('to this document does not name %s', async (_name, link, expected) => {
    expect(await said(linking(link))).toEqual([expected]);
  });

  it('names version 1 of a document that does not say its version', async () => {
    const { version: _version, ...document } = linking(`urn:cdx:${SERIAL}/1#a`);
    expect(await said(document)).toEqual([]);
    const { version: _other, ...older } = linking(`urn:cdx:${SERIAL}/2#a`);
    expect(await said(older)).toEqual(['W0317 Cannot link to version 2 of this document']);
  });

  it('may name any version where the document has no serial number', async () => {
    const { serialNumber: _serial, ...document } = linking(`urn:cdx:${SERIAL}/1#a`);
    expect(await said(document)).toEqual([]);
  });

  it('to an element of this document that is not there is a reference to nothing', async () => {
    expect(await said(linking(`urn:cdx:${SERIAL}/3#b`))).toEqual([`W0301 Cannot find "urn`]);
  });

  it('that is written in another case is a URL like any other', async () => {
    expect(await said(linking(`URN:CDX:${OTHER}`))).toEqual([]);
  });
});
