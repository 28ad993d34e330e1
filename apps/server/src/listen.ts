import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerError } from './server-error.ts';

/** Takes a port and returns its number, which the system chooses for 0; throws `port-unavailable` when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    const refuse = (cause: NodeJS.ErrnoException): void => fail(portUnavailable(port, cause));
    server.once('error', refuse);
    server.listen(port, () => {
      server.off('error', refuse);
      // A listening TCP server always has an address with a port.
      done((server.address() as AddressInfo).port);
    });
  });
}

function portUnavailable(port: number, cause: NodeJS.ErrnoException): ServerError {
  const reason = REASONS[cause.code ?? ''] ?? cause.message;
  return new ServerError('port-unavailable', `Cannot listen on port ${port}: ${reason}`, { cause });
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there; set PORT',
  EACCES: 'this user may not; set PORT to 1024 or more',
};
