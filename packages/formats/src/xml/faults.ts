import type { ParseLimits } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import type { XmlFinding } from './findings.ts';
import type { XmlFault } from './tree.ts';

type Words = Pick<XmlFinding, 'code' | 'message'> & Partial<XmlFinding>;

/** A fault that ends the reading. */
function error(words: Words): XmlFinding {
  return { severity: 'error', at: 0, pointer: '', ...words };
}

/** Says why a text is no tree of elements. */
export function faultFinding({ kind, at, detail }: XmlFault, limits: ParseLimits): XmlFinding {
  switch (kind) {
    case 'declaration':
      return error({
        code: 'E0018',
        at,
        message: 'Cannot read a document with a document type declaration',
        found: '<!DOCTYPE',
        expected: 'no document type declaration',
        fix: 'Remove the declaration; CycloneDX needs none',
      });
    case 'entity':
      return error({
        code: 'E0018',
        at,
        message: 'Cannot read an entity that XML itself does not define',
        expected: 'one of &amp; &lt; &gt; &quot; &apos; or a character by its number',
        fix: 'Write the character itself',
      });
    case 'encoding':
      return error({
        code: 'E0002',
        at,
        message: `Cannot read XML in the encoding ${quote(detail)}`,
        found: quote(detail),
        expected: '"UTF-8"',
        fix: 'Save the document as UTF-8 and declare that, or no encoding',
      });
    case 'depth':
      return error({
        code: 'E0004',
        at,
        message: `Cannot read elements nested more than ${limits.depthMax} deep`,
        expected: `at most ${limits.depthMax} levels`,
        fix: 'Flatten the nesting',
      });
    case 'syntax':
      return error({
        code: 'E0017',
        at,
        message: `Cannot read the document as XML: ${detail}`,
        expected: 'well-formed XML 1.0',
        fix: 'Correct the text at this place',
      });
  }
}

/** Says that the bytes are more than will be read. */
export function tooLarge(sizeBytes: number, { sizeBytesMax }: ParseLimits): XmlFinding {
  return error({
    code: 'E0001',
    message: `Cannot read a document of ${sizeBytes} bytes: the limit is ${sizeBytesMax}`,
    found: `${sizeBytes} bytes`,
    expected: `at most ${sizeBytesMax} bytes`,
    fix: 'Split the document, and link the parts with BOM-Links',
  });
}

/** Says that there is nothing in the bytes but perhaps white space. */
export function emptyText(): XmlFinding {
  return error({
    code: 'E0009',
    message: 'Cannot read an empty document',
    found: 'nothing',
    expected: 'an element "bom"',
    fix: 'Check that the program that writes the file had finished',
  });
}

/** Says where the bytes stop being UTF-8. */
export function notUtf8(at: number, found: string): XmlFinding {
  return error({
    code: 'E0002',
    at,
    message: `Cannot decode the document as UTF-8: found ${found}`,
    found,
    expected: 'UTF-8',
    fix: 'Save the document as UTF-8; it may be UTF-16, an older encoding or compressed',
  });
}

/** Says that the root is no BOM. */
export function noBom(name: string, uri: string, at: number): XmlFinding {
  return error({
    code: 'E0017',
    at,
    message: `Cannot read the element ${quote(name)} of the namespace ${quote(uri)} as a document`,
    found: quote(name),
    expected: 'an element "bom" of the namespace "http://cyclonedx.org/schema/bom/1.7"',
    fix: 'Give the namespace of the CycloneDX version that the document is written in',
  });
}

/** Says that the root is a BOM of a version that is not read here. */
export function unreadVersion(version: string, at: number, known: readonly string[]): XmlFinding {
  return error({
    code: 'E0014',
    at,
    pointer: '/specVersion',
    message: `Cannot read CycloneDX ${quote(version)} as XML`,
    found: quote(version),
    expected: `one of ${known.map((each) => quote(each)).join(', ')}`,
    fix: 'Write the document in one of these versions',
  });
}
