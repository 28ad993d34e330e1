import { createApi } from '@trasluz/api';
import { loadCatalog } from '@trasluz/catalog';
import { seedDocuments } from '../seed/documents.ts';
import { createApiDeps } from './api-deps.ts';
import type { MainInput } from './main.ts';
import { openRegistry } from './open-registry.ts';
import { publishSeed } from './seed.ts';
import { readSettings } from './settings.ts';
import { formatStartFailure } from './start-failure.ts';

/** Publishes what the registry lacks of the seed without serving it, says how much that was, and ends. */
export async function seedRegistry({ root, env }: MainInput): Promise<void> {
  try {
    const count = await publish({ root, env });
    console.log(count === 0 ? 'The registry has the whole seed' : `Published ${count} documents of the seed`);
  } catch (error) {
    console.error(formatStartFailure(error));
    process.exitCode = 1;
  }
}

async function publish({ root, env }: MainInput): Promise<number> {
  const log = (line: string): void => console.error(line);
  const database = await openRegistry(readSettings(root, env), log);
  try {
    const catalog = await loadCatalog();
    const deps = createApiDeps(database, catalog);
    return await publishSeed({ api: createApi(deps), deps, documents: seedDocuments(catalog), log });
  } finally {
    await database.close();
  }
}
