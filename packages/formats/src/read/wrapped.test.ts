import { gzipSync } from 'node:zlib';
import { type JsonObject, PARSE_LIMITS } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { bytesOf, documentWith } from '../tests/documents.ts';
import { validate } from '../validate.ts';
import { openDocument, readDocument, WRAPPINGS_MAX } from './open-document.ts';

const DOCUMENT = documentWith({ components: [{ type: 'data', name: 'a' }] });

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function dsse(payload: Uint8Array): JsonObject {
  return {
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: 'AA==' }],
  };
}

function statement(predicate: unknown): JsonObject {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'https://cyclonedx.org/bom',
    predicate: predicate as JsonObject,
  };
}

function bundle(content: JsonObject): JsonObject {
  return { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', ...content };
}

describe('a wrapped document', () => {
  it.each([
    ['gzip', gzipSync(bytesOf(DOCUMENT)), ['gzip']],
    ['gzip in gzip', gzipSync(gzipSync(bytesOf(DOCUMENT))), ['gzip', 'gzip']],
    ['a DSSE envelope', bytes(dsse(bytesOf(DOCUMENT))), ['dsse']],
    ['an in-toto statement', bytes(statement(DOCUMENT)), ['in-toto']],
    ['a DSSE envelope of a statement', bytes(dsse(bytes(statement(DOCUMENT)))), ['dsse', 'in-toto']],
    [
      'a Sigstore bundle',
      bytes(bundle({ dsseEnvelope: dsse(bytes(statement(DOCUMENT))) })),
      ['sigstore-bundle', 'dsse', 'in-toto'],
    ],
    [
      'a packed Sigstore bundle',
      gzipSync(bytes(bundle({ dsseEnvelope: dsse(bytes(statement(DOCUMENT))) }))),
      ['gzip', 'sigstore-bundle', 'dsse', 'in-toto'],
    ],
  ])('is read out of %s', async (_name, wrapped, within) => {
    const { value, issues } = await readDocument(wrapped);
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ original: DOCUMENT, within, format: 'cyclonedx-json' });
  });

  it('takes Base64 in the alphabet of URLs and without padding', async () => {
    const content = bytesOf(documentWith({ components: [{ type: 'data', name: 'ÿþ>>>???' }] }));
    const payload = Buffer.from(content).toString('base64url');
    expect(payload).toMatch(/[-_]/);
    const { value } = await readDocument(bytes({ ...dsse(content), payload }));
    expect(value?.within).toEqual(['dsse']);
  });

  it('keeps the places of the text that holds it', async () => {
    const wrong = { ...DOCUMENT, components: [{ type: 'wrong', name: 'a', version: '1' }] };
    const text = JSON.stringify(statement(wrong), undefined, 2);
    const { issues } = await validate(new TextEncoder().encode(text));
    const line = text.split('\n').findIndex((one) => one.includes('"wrong"')) + 1;
    expect(issues).toMatchObject([{ code: 'E0104', pointer: '/components/0/type', line }]);
  });

  it('is still refused when what is inside is no document', async () => {
    const { value, issues } = await readDocument(gzipSync('{"hello":1}'));
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'E0013' }]);
  });
});

describe('a wrapping that does not open', () => {
  it.each([
    ['cut gzip', gzipSync(bytesOf(DOCUMENT)).subarray(0, 60), 'E0015', ''],
    ['gzip with a changed byte', flipped(gzipSync(bytesOf(DOCUMENT))), 'E0015', ''],
    ['only the first bytes of gzip', Uint8Array.of(0x1f, 0x8b), 'E0015', ''],
    ['a payload that is not Base64', bytes({ ...dsse(bytes(1)), payload: '$$$' }), 'E0015', '/payload'],
    ['a payload that is a number', bytes({ ...dsse(bytes(1)), payload: 7 }), 'E0009', ''],
    ['a statement without predicate', bytes({ _type: 'https://in-toto.io/Statement/v1' }), 'E0016', ''],
    ['a statement about a list', bytes(statement([DOCUMENT])), 'E0016', ''],
    ['a bundle that signs a file', bytes(bundle({ messageSignature: {} })), 'E0016', ''],
  ])('says so of %s', async (_name, wrapped, code, pointer) => {
    const { value, issues } = await readDocument(wrapped);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code, pointer, severity: 'error', fix: expect.any(String) }]);
  });

  it('stops unpacking at the limit of size, whatever the packed size', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x20));
    expect(bomb.length).toBeLessThan(10_000);
    const limits = { ...PARSE_LIMITS, sizeBytesMax: 1024 * 1024 };
    const { value, issues, format } = await openDocument(bomb, limits);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'E0001', expected: 'at most 1048576 bytes' }]);
    expect(format).toEqual({ name: 'gzip' });
  });

  it('opens as many wrappings as the bound and no more', async () => {
    const wrap = (times: number): Uint8Array =>
      Array.from({ length: times }).reduce<Uint8Array>((inner) => gzipSync(inner), bytesOf(DOCUMENT));
    expect((await readDocument(wrap(WRAPPINGS_MAX))).value).toBeDefined();
    expect((await readDocument(wrap(WRAPPINGS_MAX + 1))).issues).toMatchObject([{ code: 'E0015' }]);
    const signed = Array.from({ length: WRAPPINGS_MAX + 1 }).reduce<Uint8Array>(
      (inner) => bytes(dsse(inner)),
      bytesOf(DOCUMENT),
    );
    expect((await readDocument(signed)).issues).toMatchObject([{ code: 'E0015' }]);
  });
});

function flipped(packed: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(packed);
  const middle = Math.floor(packed.length / 2);
  changed[middle] = (packed[middle] ?? 0) ^ 0xff;
  return changed;
}
