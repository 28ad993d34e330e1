import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type ApiDeps, createApi } from '@trasluz/api';
import { loadCatalog } from '@trasluz/catalog';
import { openDatabase } from '@trasluz/store';
import { createWebHandler } from '@trasluz/web';
import manifest from '../package.json' with { type: 'json' };
import { formatBanner } from './banner.ts';
import { developmentToken } from './development-token.ts';
import { createListener } from './listener.ts';
import { publishSeed } from './seed.ts';

const PORT_DEFAULT = 8080;
/** Time that running requests get to end after a signal before they are cut. */
const CLOSE_TIMEOUT_MS = 5_000;

/** What the process brings in; nothing else reads the environment. */
export interface MainInput {
  /** The repository's root: the default data directory and the web build are below it. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Opens the database, seeds it, serves API and UI on one port, and prints where; ends on SIGINT or SIGTERM. */
export async function main({ root, env }: MainInput): Promise<void> {
  const log = (line: string): void => console.error(line);
  const url = env['DATABASE_URL'];
  const database = await openDatabase({
    dataDir: resolve(root, env['TRASLUZ_DATA'] ?? '.trasluz'),
    log,
    ...(url === undefined || url === '' ? {} : { url }),
  });
  const catalog = await loadCatalog();
  const deps: ApiDeps = {
    db: database.db,
    database: database.kind,
    catalog,
    clock: () => new Date(),
    random: (length) => new Uint8Array(randomBytes(length)),
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    version: manifest.version,
    report: ({ traceId, path, cause }) => console.error(`${traceId} ${path}`, cause),
  };
  const api = createApi(deps);
  await publishSeed({ api, deps, catalog, log });
  const token = await developmentToken(deps);
  const web = await createWebHandler({ api: (request) => api.fetch(request) });
  const server = createServer(createListener(api, web));
  const port = await listen(server, portOf(env['PORT']));
  console.log(formatBanner({ port, database, token }));
  closeOnSignal(server, database.close);
}

function portOf(value: string | undefined): number {
  if (value === undefined || value === '') return PORT_DEFAULT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`Cannot listen on PORT "${value}": expected a whole number from 0 to 65535`);
  process.exit(1);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'something else listens there; set PORT' : cause.message;
      console.error(`Cannot listen on port ${port}: ${reason}`);
      process.exit(1);
    });
    // A listening TCP server always has an address with a port.
    server.listen(port, () => done((server.address() as AddressInfo).port));
  });
}

function closeOnSignal(server: Server, closeDatabase: () => Promise<void>): void {
  const close = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS).unref();
    await closed;
    await closeDatabase();
    process.exit(0);
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}
