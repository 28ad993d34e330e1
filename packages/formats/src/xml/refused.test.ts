import { type Issue, PARSE_LIMITS } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { READ_XML_VERSIONS, readXml } from './read-xml.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one issue of bytes that are no document, without what is empty in it. */
const refusal = (given: Uint8Array, limits = PARSE_LIMITS): Issue | undefined => {
  const { value, issues } = readXml(given, limits);
  expect(value).toBeUndefined();
  expect(issues).toHaveLength(1);
  return issues[0];
};

const error = (code: string, place: readonly [number, number], words: Partial<Issue>): object => ({
  severity: 'error',
  code,
  pointer: '',
  line: place[0],
  column: place[1],
  ...words,
});

const NAMESPACE = 'http://cyclonedx.org/schema/bom/';

describe('a refusal in full', () => {
  it.each<[string, Uint8Array, object]>([
    [
      'nothing',
      bytes(''),
      error('E0009', [1, 1], {
        message: 'Cannot read an empty document',
        found: 'nothing',
        expected: 'an element "bom"',
        fix: 'Check that the program that writes the file had finished',
      }),
    ],
    [
      'a document type',
      bytes(`<?xml version="1.0"?>\n <!DOCTYPE bom>\n<bom xmlns="${NAMESPACE}1.7"/>`),
      error('E0018', [2, 2], {
        message: 'Cannot read a document with a document type declaration',
        found: '<!DOCTYPE',
        expected: 'no document type declaration',
        fix: 'Remove the declaration; CycloneDX needs none',
      }),
    ],
    [
      'an entity',
      bytes(`<bom xmlns="${NAMESPACE}1.7">\n&x;</bom>`),
      error('E0018', [2, 3], {
        message: 'Cannot read an entity that XML itself does not define',
        expected: 'one of &amp; &lt; &gt; &quot; &apos; or a character by its number',
        fix: 'Write the character itself',
      }),
    ],
    [
      'another encoding',
      bytes(`<?xml version="1.0" encoding="UTF-16"?><bom xmlns="${NAMESPACE}1.7"/>`),
      error('E0002', [1, 1], {
        message: 'Cannot read XML in the encoding "UTF-16"',
        found: '"UTF-16"',
        expected: '"UTF-8"',
        fix: 'Save the document as UTF-8 and declare that, or no encoding',
      }),
    ],
    [
      'bytes that are no UTF-8',
      Uint8Array.of(...bytes('<a>\nb'), 0xff, 0x3c),
      error('E0002', [2, 2], {
        message: 'Cannot decode the document as UTF-8: found byte 0xff',
        found: 'byte 0xff',
        expected: 'UTF-8',
        fix: 'Save the document as UTF-8; it may be UTF-16, an older encoding or compressed',
      }),
    ],
    [
      'UTF-16 without a mark',
      Uint8Array.of(0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0),
      error('E0002', [1, 1], {
        message: 'Cannot decode the document as UTF-8: found UTF-16',
        found: 'UTF-16',
        expected: 'UTF-8',
        fix: 'Save the document as UTF-8; it may be UTF-16, an older encoding or compressed',
      }),
    ],
    [
      'crossed tags',
      bytes('<a><b></a>'),
      error('E0017', [1, 10], {
        message: 'Cannot read the document as XML: unexpected close tag',
        expected: 'well-formed XML 1.0',
        fix: 'Correct the text at this place',
      }),
    ],
    [
      'another root',
      bytes('\n<html xmlns="http://www.w3.org/1999/xhtml"/>'),
      error('E0017', [2, 1], {
        message:
          'Cannot read the element "html" of the namespace "http://www.w3.org/1999/xhtml" as a document',
        found: '"html"',
        expected: 'an element "bom" of the namespace "http://cyclonedx.org/schema/bom/1.7"',
        fix: 'Give the namespace of the CycloneDX version that the document is written in',
      }),
    ],
    [
      'a root without a namespace',
      bytes('<bom/>'),
      error('E0017', [1, 1], {
        message: 'Cannot read the element "bom" of the namespace "" as a document',
        found: '"bom"',
        expected: 'an element "bom" of the namespace "http://cyclonedx.org/schema/bom/1.7"',
        fix: 'Give the namespace of the CycloneDX version that the document is written in',
      }),
    ],
    ...['1.0', '1.1', '1.8', '2.0', '01.7', '1.70'].map((version): [string, Uint8Array, object] => [
      `version ${version}`,
      bytes(`<bom xmlns="${NAMESPACE}${version}"/>`),
      error('E0014', [1, 1], {
        pointer: '/specVersion',
        message: `Cannot read CycloneDX "${version}" as XML`,
        found: `"${version}"`,
        expected: 'one of "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"',
        fix: 'Write the document in one of these versions',
      }),
    ]),
  ])('of %s', (_name, given, expected) => {
    const { breadcrumb: _breadcrumb, ...issue } = refusal(given) ?? {};
    expect(issue).toEqual(expected);
  });

  it.each(['', '1', 'x', '1.7/', '1.7.1', ' 1.7', '1.7#'])(
    'of the namespace of no version: "%s"',
    (version) => {
      expect(refusal(bytes(`<bom xmlns="${NAMESPACE}${version}"/>`))?.code).toBe('E0017');
    },
  );
});

describe('the bounds of a reading', () => {
  const text = `<bom xmlns="${NAMESPACE}1.7"/>`;

  it.each([
    [text.length + 1, true],
    [text.length, true],
    [text.length - 1, false],
  ])('of %i bytes are kept to the byte', (sizeBytesMax, isRead) => {
    const { value, issues } = readXml(bytes(text), { ...PARSE_LIMITS, sizeBytesMax });
    expect(value !== undefined).toBe(isRead);
    expect(issues.map(({ code }) => code)).toEqual(isRead ? [] : ['E0001']);
  });

  it('say how large a document is', () => {
    const { breadcrumb: _breadcrumb, ...issue } =
      refusal(bytes(text), { ...PARSE_LIMITS, sizeBytesMax: 10 }) ?? {};
    expect(issue).toEqual(
      error('E0001', [1, 1], {
        message: `Cannot read a document of ${text.length} bytes: the limit is 10`,
        found: `${text.length} bytes`,
        expected: 'at most 10 bytes',
        fix: 'Split the document, and link the parts with BOM-Links',
      }),
    );
  });

  it.each([
    [4, true],
    [3, true],
    [2, false],
  ])('of %i levels are kept to the level', (depthMax, isRead) => {
    const deep = `<bom xmlns="${NAMESPACE}1.7"><metadata><timestamp>2026-01-01T00:00:00Z</timestamp></metadata></bom>`;
    const { value, issues } = readXml(bytes(deep), { ...PARSE_LIMITS, depthMax });
    expect(value !== undefined).toBe(isRead);
    expect(issues.map(({ code, message }) => [code, message])).toEqual(
      isRead ? [] : [['E0004', 'Cannot read elements nested more than 2 deep']],
    );
  });

  it('are six versions, for which there is a JSON form', () => {
    expect(READ_XML_VERSIONS).toEqual(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
  });
});
