import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiDeps, createApi, createToken } from '@trasluz/api';
import { loadCatalog } from '@trasluz/catalog';
import { openDatabase } from '@trasluz/store';

/** The largest document that the registry of the tests takes. */
const TEST_BYTES_MAX = 1024;

/** The API on an empty database in memory. */
export interface MemoryRegistry {
  /** Asks the API without any network; the address before the path does not count. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** May publish under `acme.example`. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** The same behind a port of its own. */
export interface TestRegistry {
  readonly url: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Opens the API as the server does, but for its clock, its random bytes and a smaller limit of documents. */
export async function openRegistry(): Promise<MemoryRegistry> {
  const database = await openDatabase({ dataDir: 'memory:', log: () => undefined });
  const deps: ApiDeps = {
    db: database.db,
    database: database.kind,
    catalog: await loadCatalog(),
    clock: () => new Date('2026-03-01T12:00:00.000Z'),
    random: (length) => new Uint8Array(length).fill(7),
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    version: '0.0.0-test',
    documentBytesMax: TEST_BYTES_MAX,
  };
  const token = await createToken(deps, { namespace: 'acme.example', name: 'Acme' });
  const api = createApi(deps);
  return { fetch: async (request) => api.fetch(request), token, close: () => database.close() };
}

/** Serves such a registry on a free port. */
export async function startRegistry(): Promise<TestRegistry> {
  const registry = await openRegistry();
  const server = createServer((request, response) => void answer(request, response, registry));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${port}`,
    token: registry.token,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await registry.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { fetch }: Pick<MemoryRegistry, 'fetch'>,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = method === 'GET' ? null : ((await bodyOf(request)) as Uint8Array<ArrayBuffer>);
  const answered = await fetch(
    new Request(new URL(url, 'http://registry.test'), { method, headers: headersOf(headers), body }),
  );
  response.writeHead(answered.status, [...answered.headers].flat());
  response.end(new Uint8Array(await answered.arrayBuffer()));
}

function headersOf(headers: IncomingMessage['headers']): Headers {
  const kept = Object.entries(headers).filter(([name]) => !/^(connection|transfer-encoding)$/.test(name));
  return new Headers(Object.fromEntries(kept.map(([name, value]) => [name, String(value)])));
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array); // no encoding is set
  return Buffer.concat(chunks);
}
