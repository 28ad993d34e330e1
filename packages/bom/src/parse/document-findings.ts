import type { Json } from '../json.ts';
import type { Utf8Fault } from './decode.ts';
import type { Finding } from './finding.ts';
import type { ParseLimits } from './limits.ts';

/** Says that the bytes are more than will be read. */
export function tooLarge(sizeBytes: number, limits: ParseLimits): Finding {
  return {
    code: 'E0001',
    at: 0,
    pointer: '',
    message: `Cannot read a document of ${sizeBytes} bytes: the limit is ${limits.sizeBytesMax}`,
    found: `${sizeBytes} bytes`,
    expected: `at most ${limits.sizeBytesMax} bytes`,
    fix: 'Split the document, and link the parts with BOM-Links',
  };
}

/** Says that there is nothing in the bytes but perhaps whitespace. */
export function emptyDocument(): Finding {
  return {
    code: 'E0009',
    at: 0,
    pointer: '',
    message: 'Cannot read an empty document',
    found: 'nothing',
    expected: 'a JSON object',
    fix: 'Check that the program that writes the file had finished',
  };
}

/** Says that the text is JSON, but not an object. */
export function noObject(text: string, value: Json): Finding {
  const found = kindOf(value);
  return {
    code: 'E0010',
    at: text.search(/\S/),
    pointer: '',
    message: `Cannot read ${found} as a document: expected a JSON object`,
    found,
    expected: 'a JSON object',
    fix: Array.isArray(value) ? 'Send the documents of the list one by one' : 'Send the document itself',
  };
}

/** Says where the bytes stop being UTF-8. */
export function notUtf8(bytes: Uint8Array, { before, byte }: Utf8Fault, pointer: string): Finding {
  const found = `byte 0x${byte.toString(16).padStart(2, '0')}`;
  return {
    code: 'E0002',
    at: before.length,
    pointer,
    message: `Cannot decode the document as UTF-8: found ${found}`,
    found,
    expected: 'UTF-8',
    fix: isUtf16(bytes)
      ? 'Save the document as UTF-8; it looks like UTF-16'
      : 'Save the document as UTF-8; it may be in an older encoding or compressed',
  };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function kindOf(value: Json): string {
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : `a ${typeof value}`;
}
