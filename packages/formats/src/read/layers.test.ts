import { gzipSync } from 'node:zlib';
import { type Json, type JsonObject, PARSE_LIMITS } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { documentWith } from '../tests/documents.ts';
import { validate } from '../validate.ts';
import { openDocument } from './open-document.ts';
import { bundle, dsse, ENVELOPES, FORMATS, statement, textBytes } from './tests/wrappings.ts';

const open = (bytes: Uint8Array) => openDocument(bytes, PARSE_LIMITS);

describe.each(ENVELOPES.map(({ name, within, wrap }) => ({ name, within, wrap })))(
  'in $name',
  ({ within, wrap }) => {
    it.each(FORMATS)('$name is read', async ({ format, version, content }) => {
      const { value, issues } = await open(wrap(textBytes(content)));
      expect(issues).toEqual([]);
      expect({ format: value?.format, version: value?.version, within: value?.within }).toEqual({
        format,
        version,
        within,
      });
      expect(value?.bom['specVersion']).toBe('1.7');
    });

    it.each(FORMATS)('$name is read as it is without it', async ({ content }) => {
      const bare = await open(textBytes(content));
      const wrapped = await open(wrap(textBytes(content)));
      expect(wrapped.value?.bom).toEqual(bare.value?.bom);
      expect(wrapped.value?.original).toEqual(bare.value?.original);
    });

    it.each(FORMATS)('$name that is cut is refused', async ({ content }) => {
      const { value, issues } = await open(wrap(textBytes(content.slice(0, content.length / 2))));
      expect(value).toBeUndefined();
      expect(issues[0]?.severity).toBe('error');
      expect(issues[0]?.code).toMatch(/^E00(03|11|17)$/);
    });

    it('nothing is refused', async () => {
      const { value, issues } = await open(wrap(new Uint8Array()));
      expect(value).toBeUndefined();
      expect(issues.map(({ code }) => code)).toEqual(['E0009']);
    });

    it('bytes that are no text are refused', async () => {
      const { value, issues } = await open(wrap(Uint8Array.of(0xff, 0xfe, 0x00, 0x41)));
      expect(value).toBeUndefined();
      expect(issues.map(({ severity }) => severity)).toContain('error');
    });

    it('text of another format is refused with what is known of it', async () => {
      const { value, issues, format } = await open(wrap(textBytes('SPDXVersion: SPDX-2.3\n')));
      expect(value).toBeUndefined();
      expect(format).toEqual({ name: 'spdx-2-tag-value', version: 'SPDX-2.3' });
      expect(issues.map(({ code }) => code)).toEqual(['E0012']);
    });

    it('an unknown version is refused at its place inside', async () => {
      const { issues } = await open(wrap(textBytes(JSON.stringify(documentWith({ specVersion: '9.9' })))));
      expect(issues).toMatchObject([{ code: 'E0014', pointer: '/specVersion', line: 1, column: 40 }]);
    });
  },
);

/** What is broken in a wrapping itself: everything that is said of it. */
describe('a wrapping that is broken', () => {
  const DOCUMENT = documentWith();
  const json = (value: Json): Uint8Array => textBytes(JSON.stringify(value, undefined, 2));
  const packed = gzipSync(textBytes(JSON.stringify(DOCUMENT)));

  it.each<readonly [string, Uint8Array]>([
    ['without its first half', packed.subarray(0, packed.length / 2)],
    ['without its last byte', packed.subarray(0, packed.length - 1)],
    [
      'with another check sum',
      Uint8Array.from(packed, (byte, at) => (at === packed.length - 8 ? byte ^ 1 : byte)),
    ],
    [
      'with another length',
      Uint8Array.from(packed, (byte, at) => (at === packed.length - 1 ? byte ^ 1 : byte)),
    ],
    ['with another method', Uint8Array.from(packed, (byte, at) => (at === 2 ? 7 : byte))],
    ['of nothing but its mark', Uint8Array.of(0x1f, 0x8b)],
  ])('gzip %s', async (_name, bytes) => {
    expect(await open(bytes)).toEqual({
      value: undefined,
      format: { name: 'gzip' },
      issues: [
        {
          code: 'E0015',
          severity: 'error',
          message: 'Cannot unpack a gzip file',
          found: 'bytes that end early or were changed',
          expected: 'what a gzip file holds, whole',
          fix: 'Fetch or write the file again, and compare its digest',
          pointer: '',
          breadcrumb: [],
          line: 1,
          column: 1,
        },
      ],
    });
  });

  it.each(['$$$', 'a', 'é', 'AAAA====', 'AA=A'])('a DSSE envelope with the payload %j', async (payload) => {
    const { issues, format } = await open(json({ ...dsse(new Uint8Array()), payload }));
    expect(format).toEqual({ name: 'dsse' });
    expect(issues).toEqual([
      {
        code: 'E0015',
        severity: 'error',
        message: 'Cannot unpack a DSSE envelope',
        found: 'bytes that end early or were changed',
        expected: 'what a DSSE envelope holds, whole',
        fix: 'Fetch or write the file again, and compare its digest',
        pointer: '/payload',
        breadcrumb: ['payload'],
        line: 3,
        column: 14,
      },
    ]);
  });

  const EMPTY = (member: string, line: number, column: number) => ({
    code: 'E0016',
    severity: 'error',
    message: `Cannot find a document in the wrapping: expected an object in "${member}"`,
    found: 'no such object',
    expected: `an object in "${member}"`,
    fix: 'Give the document itself; a signature over a file does not hold the file',
    pointer: '',
    breadcrumb: [],
    line,
    column,
  });

  it.each<readonly [string, Json, number, number]>([
    ['a list', [DOCUMENT], 5, 16],
    ['a text', JSON.stringify(DOCUMENT), 5, 16],
    ['null', null, 5, 16],
    ['a number', 7, 5, 16],
  ])('an in-toto statement about %s', async (_name, predicate, line, column) => {
    const { issues, format } = await open(json(statement(predicate)));
    expect(format).toEqual({ name: 'in-toto' });
    expect(issues).toEqual([EMPTY('predicate', line, column)]);
  });

  it.each<readonly [string, JsonObject, number, number]>([
    ['that signs a file', { messageSignature: { signature: 'AA==' } }, 1, 1],
    ['with an envelope that is a text', { dsseEnvelope: 'AA==' }, 3, 19],
    ['with an envelope that is null', { dsseEnvelope: null }, 3, 19],
  ])('a Sigstore bundle %s', async (_name, content, line, column) => {
    const { issues, format } = await open(json(bundle(content)));
    expect(format).toEqual({ name: 'sigstore-bundle' });
    expect(issues).toEqual([EMPTY('dsseEnvelope', line, column)]);
  });

  it('in another is told at its line of the outer text', async () => {
    const { issues } = await open(
      json(bundle({ dsseEnvelope: { ...dsse(new Uint8Array()), payload: '$' } })),
    );
    expect(issues).toMatchObject([{ code: 'E0015', pointer: '/payload', line: 5, column: 16 }]);
  });

  it('of an envelope of something else is of no known format', async () => {
    const { issues, format } = await open(json(bundle({ dsseEnvelope: { payload: 'AA==' } })));
    expect(format).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['E0013']);
  });

  it('is never valid', async () => {
    for (const bytes of [packed.subarray(0, 30), json(bundle({})), json(statement(null))])
      expect((await validate(bytes)).valid).toBe(false);
  });
});
