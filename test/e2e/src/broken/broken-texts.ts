import { soundDocument, soundText } from '../documents.ts';
import { type BrokenDocument, bytesOf } from './broken-document.ts';

const mediaType = 'application/vnd.cyclonedx+json';

/** Texts that are no JSON, or JSON that cannot be kept as it is. */
export function brokenTexts(): readonly BrokenDocument[] {
  return TEXTS.map(([name, told, content]) => ({
    name,
    told,
    mediaType,
    bytes: typeof content === 'string' ? bytesOf(content) : content,
  }));
}

const DEPTH = 100;

const TEXTS: readonly (readonly [name: string, told: string, content: Uint8Array | string])[] = [
  ['no bytes at all', 'E0009', ''],
  ['a byte that is no UTF-8', 'E0002', notUtf8()],
  ['UTF-16', 'E0002', utf16(soundText())],
  ['truncated', 'E0011', soundText().slice(0, -40)],
  ['a comma too many', 'E0003', soundText().replace('"1.0",', '"1.0",,')],
  ['a comment', 'E0003', soundText().replace('"components"', '// parts\n  "components"')],
  ['single quotes', 'E0003', soundText().replace('"torch"', "'torch'")],
  ['a key twice', 'E0005', soundText().replace('"version": 1,', '"version": 1,\n  "version": 2,')],
  ['the key __proto__', 'E0006', soundText().replace('"supplier"', '"__proto__"')],
  ['half a surrogate pair', 'E0007', soundText().replace('"lantern"', '"lantern \\ud83d"')],
  [
    'a number that cannot be kept',
    'E0008',
    soundText().replace('"version": 1,', '"version": 12345678901234567890,'),
  ],
  ['nesting without end', 'E0004', nested()],
  ['a list', 'E0010', JSON.stringify([soundDocument()])],
  ['an object that is no BOM', 'E0013', '{ "name": "lantern" }'],
  [
    'a version that does not exist',
    'E0014 /specVersion',
    JSON.stringify(soundDocument({ specVersion: '9.9' }), null, 2),
  ],
];

function notUtf8(): Uint8Array {
  const bytes = bytesOf(soundText());
  bytes[bytes.indexOf('l'.charCodeAt(0), 300)] = 0xff;
  return bytes;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return bytes;
}

function nested(): string {
  return soundText().replace('"lantern"', `${'['.repeat(DEPTH)}"lantern"${']'.repeat(DEPTH)}`);
}
