import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { ServerError } from './server-error.ts';

const servers: ReturnType<typeof createServer>[] = [];

function newServer(): ReturnType<typeof createServer> {
  const server = createServer((_, response) => response.end('here'));
  servers.push(server);
  return server;
}

afterEach(async () => {
  const closing = servers.splice(0).map((server) => new Promise((done) => server.close(done)));
  await Promise.all(closing);
});

describe('listen', () => {
  it('takes a free port for 0 and says which', async () => {
    const port = await listen(newServer(), 0);

    expect(port).toBeGreaterThan(0);
    expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('here');
  });

  it('takes the port that it is told', async () => {
    const first = newServer();
    const port = await listen(first, 0);
    await new Promise((done) => first.close(done));

    expect(await listen(newServer(), port)).toBe(port);
  });

  it('answers on the loopback of both families where the machine has both', async () => {
    const port = await listen(newServer(), 0);

    expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(200);
  });

  it('says which port is taken, and what to set', async () => {
    const port = await listen(newServer(), 0);
    const error = await listen(newServer(), port).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({
      code: 'port-unavailable',
      message: `Cannot listen on port ${port}: something else listens there; set PORT`,
      cause: expect.objectContaining({ code: 'EADDRINUSE' }),
    });
  });

  it.each([
    ['EACCES', 'this user may not; set PORT to 1024 or more'],
    ['EADDRINUSE', 'something else listens there; set PORT'],
    ['EOTHER', 'the words of the system'],
  ])('explains %s as: %s', async (code, reason) => {
    const server = newServer();
    const listening = listen(server, 0);
    server.emit('error', Object.assign(new Error('the words of the system'), { code }));

    await expect(listening).rejects.toMatchObject({ message: `Cannot listen on port 0: ${reason}` });
    await new Promise((done) => setImmediate(done));
  });

  it('leaves no listener for errors behind that would hide later ones', async () => {
    const server = newServer();
    await listen(server, 0);

    expect(server.listenerCount('error')).toBe(0);
  });
});
