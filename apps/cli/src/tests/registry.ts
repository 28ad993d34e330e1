import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiDeps, createApi, createToken } from '@trasluz/api';
import { loadCatalog } from '@trasluz/catalog';
import { openDatabase } from '@trasluz/store';

/** The largest document that the registry of the tests takes. */
const TEST_BYTES_MAX = 1024;

/** The API on an empty database in memory, behind a port of its own. */
export interface TestRegistry {
  readonly url: string;
  /** May publish under `acme.example`. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Starts the API as the server does, but for its clock, its random bytes and a smaller limit of documents. */
export async function startRegistry(): Promise<TestRegistry> {
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
  const server = createServer((request, response) => void answer(request, response, api));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await database.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  api: { readonly fetch: (request: Request) => Response | Promise<Response> },
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = method === 'GET' ? null : ((await bodyOf(request)) as Uint8Array<ArrayBuffer>);
  const answered = await api.fetch(
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
