import { createHash } from 'node:crypto';
import { type ApiDeps, createApi, createToken } from '@trasluz/api';
import type { JsonObject } from '@trasluz/bom';
import { loadCatalog } from '@trasluz/catalog';
import { openDatabase } from '@trasluz/store';
import type { ApiFetch } from '../server/api-seam.ts';

/** The clock of the tests. */
export const NOW = '2026-03-01T12:00:00.000Z';

/** A registry in this process with the real API on a database of its own. */
export interface WebRegistry {
  readonly api: ApiFetch;
  /** Publishes a document under a reference, with the token of its namespace. */
  readonly publish: (as: string, document: JsonObject) => Promise<void>;
  /** A token for `acme.example`. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Opens a registry with two publishers, `acme.example` and `community.localhost`. */
export async function openRegistry(): Promise<WebRegistry> {
  const database = await openDatabase({ dataDir: 'memory:', log: () => undefined });
  const deps: ApiDeps = {
    db: database.db,
    database: database.kind,
    catalog: await loadCatalog(),
    clock: () => new Date(NOW),
    random: countingBytes(),
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    version: '0.0.0-test',
  };
  const token = await createToken(deps, { namespace: 'acme.example', name: 'Acme' });
  const community = await createToken(deps, { namespace: 'community.localhost', name: 'Community' });
  const app = createApi(deps);
  return {
    api: (request) => app.fetch(request),
    token,
    publish: async (as, document) => {
      const bearer = as.startsWith('acme.example/') ? token : community;
      const answer = await app.fetch(publication(as, document, bearer));
      if (answer.status !== 201) throw new Error(`${as}: ${answer.status} ${await answer.text()}`);
    },
    close: () => database.close(),
  };
}

function publication(as: string, document: JsonObject, token: string): Request {
  return new Request(`http://registry.example/v1/boms?as=${encodeURIComponent(as)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.cyclonedx+json', authorization: `Bearer ${token}` },
    body: JSON.stringify(document),
  });
}

/** Different bytes at every call, the same in every run. */
function countingBytes(): ApiDeps['random'] {
  let calls = 0;
  return (length) => {
    calls += 1;
    return new Uint8Array(length).fill(calls);
  };
}
