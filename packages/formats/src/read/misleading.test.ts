import { describe, expect, it } from 'vitest';
import { validate } from '../validate.ts';
import { recogniseFormat } from './recognise.ts';
import { textBytes } from './tests/wrappings.ts';

const named = (text: string): string => {
  const format = recogniseFormat(textBytes(text));
  return format === undefined ? 'nothing' : `${format.name} ${format.version ?? ''}`.trimEnd();
};

const BOM = '<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">';

describe('recogniseFormat, by content', () => {
  it.each([
    ['blanks before JSON', '\n\t {"bomFormat":"CycloneDX"}', 'cyclonedx-json'],
    ['blanks before XML', `\n\t ${BOM}`, 'cyclonedx-xml 1.6'],
    ['a byte order mark before XML', `\uFEFF${BOM}`, 'cyclonedx-xml 1.6'],
    ['a prefix of the namespace', BOM.replace('<bom xmlns', '<cdx:bom xmlns:cdx'), 'cyclonedx-xml 1.6'],
    ['an instruction before the element', `<?xml-stylesheet href="a.css"?>${BOM}`, 'cyclonedx-xml 1.6'],
    [
      'a comment that names another version',
      `<!-- http://cyclonedx.org/schema/bom/1.4 -->${BOM}`,
      'cyclonedx-xml 1.6',
    ],
    [
      'a comment of several lines that names another',
      `<!--\nhttp://cyclonedx.org/schema/bom/1.2\n-->\n<!-- and\n1.3 --> ${BOM}`,
      'cyclonedx-xml 1.6',
    ],
    ['a comment and no element', '<!-- http://cyclonedx.org/schema/bom/1.4 -->', 'nothing'],
    ['a comment that ends nowhere', `<!-- http://cyclonedx.org/schema/bom/1.4 ${BOM}`, 'nothing'],
    ['the word in a page', '<html>CycloneDX bom 1.6</html>', 'nothing'],
    ['another namespace', '<bom xmlns="http://example.org/bom/1.6">', 'nothing'],
  ])('of %s', (_name, text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    ['tag-value text in a text', '{"a":"SPDXVersion: SPDX-2.3"}', 'nothing'],
    ['tag-value text with blanks', 'SPDXVersion:   SPDX-2.2\n', 'spdx-2-tag-value SPDX-2.2'],
    ['tag-value text with a mark', '\uFEFFSPDXVersion: SPDX-2.3\n', 'spdx-2-tag-value SPDX-2.3'],
    ['a tag in small letters', 'spdxversion: SPDX-2.3', 'nothing'],
    ['a tag that is not at the start of a line', 'see SPDXVersion: SPDX-2.3', 'nothing'],
    ['a version of SPDX that has no tag-value text', 'SPDXVersion: SPDX-3.0', 'nothing'],
  ])('of %s', (_name, text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    [
      'an envelope that says it is a BOM',
      '{"bomFormat":"CycloneDX","payloadType":"a","signatures":[]}',
      'dsse',
    ],
    ['an envelope without signatures', '{"payloadType":"a","payload":""}', 'nothing'],
    ['signatures that are no list', '{"payloadType":"a","signatures":{}}', 'nothing'],
    ['a statement of another origin', '{"_type":"https://example.org/Statement/v1"}', 'nothing'],
    ['a statement of the first version', '{"_type":"https://in-toto.io/Statement/v0.1"}', 'in-toto'],
    [
      'an older bundle',
      '{"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.1"}',
      'sigstore-bundle',
    ],
    ['another media type', '{"mediaType":"application/json"}', 'nothing'],
    [
      'two formats',
      '{"spdxVersion":"SPDX-2.3","bomFormat":"CycloneDX","specVersion":"1.6"}',
      'cyclonedx-json 1.6',
    ],
    ['a version of something else', '{"specVersion":"3.0"}', 'nothing'],
    ['a version that is a number', '{"bomFormat":"CycloneDX","specVersion":1.6}', 'cyclonedx-json'],
    ['a format of lists', '{"bomFormat":["CycloneDX"]}', 'nothing'],
    ['a format in small letters', '{"bomFormat":"cyclonedx"}', 'nothing'],
    ['a name that is inherited', '{"__proto__":{"bomFormat":"CycloneDX"}}', 'nothing'],
    ['SPDX 2 with an empty version', '{"spdxVersion":""}', 'nothing'],
    [
      'a context of SPDX without a patch version',
      '{"@context":"https://spdx.org/rdf/3.1/c.jsonld"}',
      'spdx-3-json 3.1',
    ],
    ['a context that quotes SPDX', '{"@context":{"a":"https://spdx.org/rdf/3.0.1/"}}', 'spdx-3-json 3.0.1'],
    ['the context of SPDX 2', '{"@context":"https://spdx.org/rdf/terms"}', 'nothing'],
  ])('of %s', (_name, text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([
    ['nothing', [], 'nothing'],
    ['one byte of the mark', [0x1f], 'nothing'],
    ['the mark', [0x1f, 0x8b], 'gzip'],
    ['the mark the other way round', [0x8b, 0x1f], 'nothing'],
    ['the mark of zip', [0x50, 0x4b, 3, 4], 'nothing'],
  ])('of %s in bytes', (_name, bytes, expected) => {
    expect(recogniseFormat(Uint8Array.from(bytes))?.name ?? 'nothing').toBe(expected);
  });
});

it('checks XML as the version of its namespace, whatever its comments name', async () => {
  const text = `<!-- made from http://cyclonedx.org/schema/bom/1.4 -->\n${BOM}<components><component type="cryptographic-asset"><name>a</name></component></components></bom>`;
  const { valid, document, format } = await validate(textBytes(text));
  expect({ valid, version: document?.version, format }).toEqual({
    valid: true,
    version: '1.6',
    format: { name: 'cyclonedx-xml', version: '1.6' },
  });
});
