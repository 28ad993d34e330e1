import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../api-problem.ts';
import { documentOf, type ReceivedDocument } from './document-body.ts';

const LIMIT = 16;

/** Receives one request and tells what came of it. */
async function receive(init: RequestInit): Promise<ReceivedDocument | ApiProblem> {
  let outcome: ReceivedDocument | ApiProblem | undefined;
  const app = new Hono().post('/', async (c) => {
    outcome = await documentOf(c, LIMIT).catch((error: unknown) => error as ApiProblem);
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
  ])('reads the media type %j as %j', async (header, mediaType) => {
    expect(await receive({ headers: { 'content-type': header }, body: '{}' })).toMatchObject({ mediaType });
  });

  it.each(['', 'text/plain', 'multipart/form-data; boundary=x', 'application/json+x', 'application/xml'])(
    'refuses the media type %j and lists those it accepts',
    async (header) => {
      expect(await receive({ headers: { 'content-type': header }, body: '{}' })).toMatchObject({
        code: 'media-type-unsupported',
        details: { accepted: ['application/vnd.cyclonedx+json', 'application/json'] },
      });
    },
  );

  it.each(['gzip', 'br', 'GZIP', 'gzip, identity', 'x'.repeat(500)])(
    'refuses the encoding %j before it reads anything',
    async (encoding) => {
      const { body, taken } = inPieces([new Uint8Array([0x1f, 0x8b])]);
      const headers = { ...json, 'content-encoding': encoding };
      expect(await receive({ headers, body, duplex: 'half' } as RequestInit)).toMatchObject({
        code: 'encoding-unsupported',
      });
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
