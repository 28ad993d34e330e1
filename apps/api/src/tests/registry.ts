import { createHash } from 'node:crypto';
import type { JsonObject } from '@trasluz/bom';
import { loadCatalog } from '@trasluz/catalog';
import type { Receipt } from '@trasluz/contract';
import type { Database } from '@trasluz/store';
import { createToken } from '../access/token.ts';
import { createApi } from '../create-api.ts';
import type { ApiDeps } from '../deps.ts';
import { type CheckedApi, checkedApi } from './checked-api.ts';
import { bytesOf } from './documents.ts';

/** The clock of the tests. */
export const NOW = '2026-03-01T12:00:00.000Z';

/** The largest document that the registry of the tests takes. */
export const TEST_BYTES_MAX = 64 * 1024;

/** A registry of its own for one suite of tests. */
export interface TestRegistry extends CheckedApi {
  readonly deps: ApiDeps;
  /** A token for `acme.example`. */
  readonly token: string;
  /** Publishes a document under a reference, with the token of its namespace. */
  readonly publish: (as: string, document: JsonObject) => Promise<Receipt>;
  /** What was reported as a mistake of our own. */
  readonly mistakes: readonly unknown[];
}

/** Builds the API on a database that is empty, with two publishers. */
export async function createTestRegistry(database: Database): Promise<TestRegistry> {
  const mistakes: unknown[] = [];
  const deps: ApiDeps = {
    db: database.db,
    database: database.kind,
    catalog: await loadCatalog(),
    clock: () => new Date(NOW),
    random: countingBytes(),
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    version: '0.0.0-test',
    documentBytesMax: TEST_BYTES_MAX,
    report: ({ cause }) => void mistakes.push(cause),
  };
  const acme = await createToken(deps, { namespace: 'acme.example', name: 'Acme' });
  const community = await createToken(deps, { namespace: 'community.localhost', name: 'Community' });
  const api = checkedApi(createApi(deps));
  const publish: TestRegistry['publish'] = (as, document) => {
    const token = as.startsWith('acme.example/') ? acme : community;
    return api.read('publish', publishPath(as), publication(bytesOf(document), token));
  };
  return { ...api, deps, token: acme, publish, mistakes };
}

/** Where a document is published under a reference. */
export function publishPath(as: string): string {
  return `/v1/boms?as=${encodeURIComponent(as)}`;
}

/** The request that sends a document. */
export function publication(bytes: Uint8Array, token?: string): RequestInit {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/vnd.cyclonedx+json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: bytes as Uint8Array<ArrayBuffer>,
  };
}

/** Different bytes at every call, the same in every run. */
function countingBytes(): ApiDeps['random'] {
  let calls = 0;
  return (length) => {
    calls += 1;
    return new Uint8Array(length).fill(calls);
  };
}
