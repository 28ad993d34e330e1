import { type ApiDeps, createToken } from '@trasluz/api';
import { createClient } from '@trasluz/contract';
import { SEED_NAMESPACE, SEED_PUBLISHER, type SeedDocument } from '../seed/documents.ts';

const PAGE_LIMIT = 500;
/** Documents between two lines of progress. */
const PROGRESS_EVERY = 50;

/** What seeding needs: the application it publishes through, as any vendor would. */
export interface SeedInput {
  readonly api: { readonly fetch: (request: Request) => Response | Promise<Response> };
  readonly deps: ApiDeps;
  /** What is published, in this order. */
  readonly documents: readonly SeedDocument[];
  readonly log: (line: string) => void;
}

/** Publishes the seed documents that the registry does not have yet, through the same API as everybody; says how many. */
export async function publishSeed({ api, deps, documents, log }: SeedInput): Promise<number> {
  const reader = createClient({ baseUrl: 'http://seed.localhost', fetch: (request) => api.fetch(request) });
  const known = await publishedReferences(reader);
  const missing = documents.filter(({ reference }) => !known.has(reference));
  if (missing.length === 0) return 0;
  const token = await createToken(deps, { namespace: SEED_NAMESPACE, name: SEED_PUBLISHER });
  const client = createClient({
    baseUrl: 'http://seed.localhost',
    fetch: (request) => api.fetch(request),
    token,
  });
  log(`Seeding ${missing.length} documents assembled from public sources`);
  for (const [index, { reference, build }] of missing.entries()) {
    await client.publish({ as: reference, bytes: new TextEncoder().encode(build()) });
    if ((index + 1) % PROGRESS_EVERY === 0) log(`  ${index + 1} of ${missing.length}`);
  }
  return missing.length;
}

async function publishedReferences(client: ReturnType<typeof createClient>): Promise<ReadonlySet<string>> {
  const references = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await client.search({
      relation: 'third-party',
      limit: PAGE_LIMIT,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const item of page.items) references.add(item.reference);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return references;
}
