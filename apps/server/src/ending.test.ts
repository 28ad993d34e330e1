import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createEnding } from './ending.ts';
import { answerWith } from './tests/answer.ts';

/** Longer than any test waits. */
const NEVER_MS = 60_000;

describe('createEnding', () => {
  it('lets a running request end before it closes the database', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const reached = Promise.withResolvers<void>();
    const answering = await answerWith((_, response) => {
      reached.resolve();
      release = () => void response.end('whole', () => order.push('answered'));
    });
    const asked = fetch(answering.url).then((response) => response.text());
    await reached.promise;
    const ending = createEnding({
      server: answering.server,
      closeDatabase: async () => void order.push('database closed'),
      timeoutMs: NEVER_MS,
    });
    const ended = ending.begin();
    await new Promise((wake) => setTimeout(wake, 20));
    expect(order).toEqual([]);
    release();
    await ended;

    expect(await asked).toBe('whole');
    expect(order).toEqual(['answered', 'database closed']);
  });

  it('takes no request any more once it has begun', async () => {
    const answering = await answerWith((_, response) => void response.end());
    const ending = createEnding({ server: answering.server, closeDatabase: async () => undefined });
    await ending.begin();

    await expect(fetch(answering.url)).rejects.toThrow('fetch failed');
  });

  it('does not wait for a connection that is kept alive and idle', async () => {
    const answering = await answerWith((_, response) => void response.end('ok'));
    const socket = connect(answering.port, '127.0.0.1');
    const answered = new Promise((done) => socket.once('data', done));
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: keep-alive\r\n\r\n');
    await answered;
    const closed = new Promise((done) => socket.once('close', done));
    const begin = performance.now();
    const ending = createEnding({
      server: answering.server,
      closeDatabase: async () => undefined,
      timeoutMs: NEVER_MS,
    });
    await ending.begin();

    expect(performance.now() - begin).toBeLessThan(2_000);
    socket.end();
    await closed;
  });

  it('cuts a request that does not end in time, and then closes the database', async () => {
    const order: string[] = [];
    const reached = Promise.withResolvers<void>();
    const answering = await answerWith(() => reached.resolve());
    const asked = fetch(answering.url).catch(() => order.push('cut'));
    await reached.promise;
    const ending = createEnding({
      server: answering.server,
      closeDatabase: async () => void order.push('database closed'),
      timeoutMs: 20,
    });
    await ending.begin();
    await asked;

    expect([...order].sort()).toEqual(['cut', 'database closed']);
  });

  it('closes the database once, however often it is asked to end', async () => {
    let closed = 0;
    const answering = await answerWith((_, response) => void response.end());
    const ending = createEnding({
      server: answering.server,
      closeDatabase: async () => {
        closed += 1;
      },
    });
    await Promise.all([ending.begin(), ending.begin()]);
    await ending.begin();

    expect(closed).toBe(1);
  });

  it('ends a server that does not listen yet', async () => {
    let closed = false;
    const ending = createEnding({
      server: createServer(),
      closeDatabase: async () => {
        closed = true;
      },
    });
    await ending.begin();

    expect(closed).toBe(true);
  });

  it('knows whether the end has begun', async () => {
    const ending = createEnding({ server: createServer(), closeDatabase: async () => undefined });

    expect(ending.hasBegun()).toBe(false);
    const ended = ending.begin();
    expect(ending.hasBegun()).toBe(true);
    await ended;
    expect(ending.hasBegun()).toBe(true);
  });

  it('passes on that the database could not be closed', async () => {
    const ending = createEnding({
      server: createServer(),
      closeDatabase: () => Promise.reject(new RangeError('still busy')),
    });

    await expect(ending.begin()).rejects.toThrow('still busy');
    await expect(ending.begin()).rejects.toThrow('still busy');
  });
});
