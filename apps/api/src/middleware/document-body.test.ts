import { gzipSync } from 'node:zlib';
import { DOCUMENT_MEDIA_TYPES } from '@trasluz/contract';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../api-problem.ts';
import { documentOf, type ReceivedDocument } from './document-body.ts';

const LIMIT = 16;
/** The limit where bodies are packed: a header of gzip alone has 10 bytes. */
const ROOM = 1024;

/** Receives one request and tells what came of it. */
async function receive(
  init: RequestInit,
  unpacks = false,
  sizeBytesMax = LIMIT,
): Promise<ReceivedDocument | ApiProblem> {
  let outcome: ReceivedDocument | ApiProblem | undefined;
  const app = new Hono().post('/', async (c) => {
    outcome = await documentOf(c, { sizeBytesMax, unpacks }).catch((error: unknown) => error as ApiProblem);
    return c.text('');
  });
  await app.request('/', { method: 'POST', ...init });
  return outcome as ReceivedDocument | ApiProblem;
}

/** A body that comes in pieces and counts how many were taken. */
function inPieces(pieces: readonly Uint8Array[]): { body: ReadableStream<Uint8Array>; taken: () => number } {
  let index = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[index];
        index += 1;
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => index };
}

const json = { 'content-type': 'application/json' };

describe('documentOf', () => {
  it('returns the exact bytes, in whatever pieces they come', async () => {
    const { body } = inPieces([new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([0, 255])]);
    const received = await receive({ headers: json, body, duplex: 'half' } as RequestInit);
    expect(received).toEqual({ mediaType: 'application/json', bytes: new Uint8Array([1, 2, 0, 255]) });
  });

  it.each([
    ['application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+json'],
    ['Application/JSON; charset=utf-8', 'application/json'],
    ['application/vnd.cyclonedx+json; version=1.7', 'application/vnd.cyclonedx+json; version=1.7'],
    ['application/vnd.cyclonedx+json; version=1.7"><x', 'application/vnd.cyclonedx+json'],
    ['application/vnd.cyclonedx+xml;version="1.6"', 'application/vnd.cyclonedx+xml; version=1.6'],
    ['application/spdx+json; charset=utf-8; version=3.0.1', 'application/spdx+json; version=3.0.1'],
    ['application/spdx+json; version="3.0.1', 'application/spdx+json'],
    ['text/xml; charset=iso-8859-1', 'text/xml'],
    ['APPLICATION/GZIP', 'application/gzip'],
  ])('reads the media type %j as %j', async (header, mediaType) => {
    expect(await receive({ headers: { 'content-type': header }, body: '{}' })).toMatchObject({ mediaType });
  });

  it.each(DOCUMENT_MEDIA_TYPES)('takes %s', async (mediaType) => {
    expect(await receive({ headers: { 'content-type': mediaType }, body: '{}' })).toMatchObject({
      mediaType,
    });
  });

  it.each([
    '',
    'text/plain',
    'text/html',
    'multipart/form-data; boundary=x',
    'application/json+x',
    'image/svg+xml',
  ])('refuses the media type %j and lists those it accepts', async (header) => {
    expect(await receive({ headers: { 'content-type': header }, body: '{}' })).toMatchObject({
      code: 'media-type-unsupported',
      details: { accepted: DOCUMENT_MEDIA_TYPES },
    });
  });

  it.each([
    ['gzip', false],
    ['GZIP', false],
    ['br', false],
    ['br', true],
    ['zstd', true],
    ['deflate', true],
    ['gzip, gzip', true],
    ['gzip, identity', true],
    ['', true],
    ['x'.repeat(500), true],
  ])(
    'refuses the encoding %j before it reads anything (where gzip is unpacked: %s), and says what it takes',
    async (encoding, unpacks) => {
      const { body, taken } = inPieces([new Uint8Array([0x1f, 0x8b])]);
      const headers = { ...json, 'content-encoding': encoding };
      const problem = await receive({ headers, body, duplex: 'half' } as RequestInit, unpacks);
      expect(problem).toMatchObject({
        code: 'encoding-unsupported',
        details: { accepted: unpacks ? ['identity', 'gzip'] : ['identity'] },
      });
      expect((problem as ApiProblem).message.length).toBeLessThan(200);
      expect(taken()).toBe(0);
    },
  );

  it('takes "identity" for what it is', async () => {
    const headers = { ...json, 'content-encoding': 'identity' };
    expect(await receive({ headers, body: '{}' })).toMatchObject({ bytes: new Uint8Array([123, 125]) });
  });

  it('refuses an announced length above the limit before it reads anything', async () => {
    const { body, taken } = inPieces([new Uint8Array(LIMIT)]);
    const headers = { ...json, 'content-length': String(LIMIT + 1) };
    expect(await receive({ headers, body, duplex: 'half' } as RequestInit)).toMatchObject({
      code: 'body-too-large',
      details: { limitBytes: LIMIT },
    });
    expect(taken()).toBe(0);
  });

  it('stops reading where an unannounced body passes the limit', async () => {
    const { body, taken } = inPieces(Array.from({ length: 1000 }, () => new Uint8Array(LIMIT)));
    expect(await receive({ headers: json, body, duplex: 'half' } as RequestInit)).toBeInstanceOf(ApiProblem);
    expect(taken()).toBeLessThan(5);
  });

  it('accepts exactly the limit', async () => {
    const received = await receive({ headers: json, body: new Uint8Array(LIMIT) });
    expect(received).toMatchObject({ bytes: new Uint8Array(LIMIT) });
  });

  it('has no bytes where there is no body', async () => {
    expect(await receive({ headers: json })).toMatchObject({ bytes: new Uint8Array() });
  });

  it('says that the body broke off', async () => {
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('reset')) });
    expect(await receive({ headers: json, body, duplex: 'half' } as RequestInit)).toMatchObject({
      code: 'body-unreadable',
    });
  });
});

describe('documentOf, where gzip is unpacked', () => {
  const packed = { ...json, 'content-encoding': 'gzip' };
  const pieces = (bytes: Uint8Array, length = 7): Uint8Array[] =>
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
      bytes.subarray(index * length, (index + 1) * length),
    );

  it('returns the bytes that were packed, in whatever pieces they come', async () => {
    const { body } = inPieces(pieces(gzipSync('{"a": "\u00f1"}')));
    const received = await receive({ headers: packed, body, duplex: 'half' } as RequestInit, true, ROOM);
    expect(received).toEqual({
      mediaType: 'application/json',
      bytes: new TextEncoder().encode('{"a": "\u00f1"}'),
    });
  });

  it('counts what comes out: the limit is taken, one byte more is not', async () => {
    const take = (length: number): Promise<ReceivedDocument | ApiProblem> =>
      receive({ headers: packed, body: gzipSync(new Uint8Array(length)) }, true, ROOM);
    expect(await take(ROOM)).toMatchObject({ bytes: new Uint8Array(ROOM) });
    expect(await take(ROOM + 1)).toMatchObject({ code: 'body-too-large', details: { limitBytes: ROOM } });
  });

  it('stops a bomb soon after the limit, without taking the rest of it', async () => {
    const bomb = pieces(gzipSync(new Uint8Array(64 * 1024 * 1024)), 512);
    const { body, taken } = inPieces(bomb);
    const problem = await receive({ headers: packed, body, duplex: 'half' } as RequestInit, true, ROOM);
    expect(problem).toMatchObject({ code: 'body-too-large' });
    expect(bomb.length).toBeGreaterThan(100);
    expect(taken()).toBeLessThan(20);
  });

  it('stops a header of gzip that goes on for ever, out of which nothing comes', async () => {
    const start = Uint8Array.of(0x1f, 0x8b, 8, 0x08, 0, 0, 0, 0, 0, 3); // flag 0x08: a file name follows
    const name = new Uint8Array(64).fill(0x61);
    const { body, taken } = inPieces([start, ...Array.from({ length: 10_000 }, () => name)]);
    const problem = await receive({ headers: packed, body, duplex: 'half' } as RequestInit, true, ROOM);
    expect(problem).toMatchObject({ code: 'body-too-large' });
    expect(taken()).toBeLessThan(50);
  });

  const whole = gzipSync('{"bomFormat": "CycloneDX"}');

  it.each([
    ['ends early', whole.subarray(0, whole.length - 3)],
    ['ends within its header', whole.subarray(0, 5)],
    ['was changed', Uint8Array.from(whole, (byte, index) => (index === whole.length - 6 ? byte ^ 1 : byte))],
    ['is not packed', new TextEncoder().encode('{"bomFormat": "CycloneDX"}')],
    ['has more behind it', Uint8Array.of(...whole, 1, 2, 3)],
    ['is two that were joined', Uint8Array.of(...whole, ...whole)],
  ])('cannot read a body that %s', async (_, body) => {
    expect(await receive({ headers: packed, body }, true, ROOM)).toMatchObject({ code: 'body-unreadable' });
  });

  it('says that a packed body broke off', async () => {
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('reset')) });
    const init = { headers: packed, body, duplex: 'half' } as RequestInit;
    expect(await receive(init, true)).toMatchObject({ code: 'body-unreadable' });
  });

  it('refuses an announced length above the limit before it reads anything', async () => {
    const { body, taken } = inPieces([whole]);
    const headers = { ...packed, 'content-length': String(ROOM + 1) };
    const init = { headers, body, duplex: 'half' } as RequestInit;
    expect(await receive(init, true, ROOM)).toMatchObject({ code: 'body-too-large' });
    expect(taken()).toBe(0);
  });
});
