import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createListener, refuseUntilReady } from './listener.ts';
import { type Answering, answerWith } from './tests/answer.ts';

/** Asks for a path exactly as it is written: `fetch` would tidy it. */
function pathAnswer(port: number, path: string): Promise<string> {
  return new Promise((done, fail) => {
    const asked = request({ port, host: '127.0.0.1', path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => done(text));
    });
    asked.on('error', fail).end();
  });
}

describe('createListener', () => {
  let answering: Answering;
  beforeAll(async () => {
    const api = {
      fetch: async (asked: Request) =>
        Response.json(
          { method: asked.method, body: await asked.text(), path: new URL(asked.url).pathname },
          { status: 202, headers: { 'x-from': 'api' } },
        ),
    };
    answering = await answerWith(
      createListener(api, (asked, response) => void response.end(`web ${asked.url}`)),
    );
  });
  afterAll(() => answering.close());

  it.each([
    ['/v1'],
    ['/v1/'],
    ['/v1/boms'],
    ['/v1?x=1'],
    ['/v1/search?q=/docs'],
    ['/docs'],
    ['/docs/api'],
    ['/docs?x'],
  ])('sends %s to the API', async (path) => {
    expect(await pathAnswer(answering.port, path)).toContain('"method":"GET"');
  });

  it.each([
    ['/'],
    ['/v1x'],
    ['/v10/boms'],
    ['/v2/boms'],
    ['/V1/boms'],
    ['/docsx'],
    ['/documents'],
    ['/es/v1'],
    ['/es/docs'],
    ['//v1/boms'],
    ['/%76%31/boms'],
    ['/?next=/v1/boms'],
    ['/suppliers/openai'],
    ['/_app/immutable/x.js'],
    ['*'],
  ])('sends %s to the UI', async (path) => {
    expect(await pathAnswer(answering.port, path)).toBe(`web ${path}`);
  });

  it('passes method, body, status and headers of the API on', async () => {
    const answer = await fetch(`${answering.url}/v1/boms?as=a`, { method: 'POST', body: '{"a":1}' });

    expect(answer.status).toBe(202);
    expect(answer.headers.get('x-from')).toBe('api');
    expect(await answer.json()).toEqual({ method: 'POST', body: '{"a":1}', path: '/v1/boms' });
  });

  it('gives bytes to the API unchanged, NUL and broken UTF-8 included', async () => {
    const seen: number[][] = [];
    const api = {
      fetch: async (asked: Request) => {
        seen.push([...new Uint8Array(await asked.arrayBuffer())]);
        return new Response(null, { status: 204 });
      },
    };
    const own = await answerWith(createListener(api, (_, response) => void response.end()));
    await fetch(`${own.url}/v1/boms`, { method: 'POST', body: new Uint8Array([0, 255, 254, 10, 13]) });
    await own.close();

    expect(seen).toEqual([[0, 255, 254, 10, 13]]);
  });
});

describe('refuseUntilReady', () => {
  it('says of every path that the registry is starting, and when to ask again', async () => {
    const answering = await answerWith(refuseUntilReady);
    for (const path of ['/', '/v1/status', '/docs/api']) {
      const answer = await fetch(answering.url + path);

      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await answer.text()).toBe('Trasluz is starting\n');
    }
    await answering.close();
  });
});
