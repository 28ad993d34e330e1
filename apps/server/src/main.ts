import { createServer, type Server } from 'node:http';
import { createApi } from '@trasluz/api';
import { loadCatalog } from '@trasluz/catalog';
import type { Database } from '@trasluz/store';
import { createWebHandler } from '@trasluz/web';
import { seedDocuments } from '../seed/documents.ts';
import { createApiDeps } from './api-deps.ts';
import { formatBanner } from './banner.ts';
import { developmentToken } from './development-token.ts';
import { createEnding, type Ending } from './ending.ts';
import { listen } from './listen.ts';
import { createListener, refuseUntilReady } from './listener.ts';
import { openRegistry } from './open-registry.ts';
import { publishSeed } from './seed.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';
import { formatStartFailure } from './start-failure.ts';

/** What the process brings in; nothing else reads the environment. */
export interface MainInput {
  /** The repository's root: the default data directory and the web build are below it. */
  readonly root: string;
  readonly env: Environment;
}

/** Opens the database, seeds it, serves API and UI on one port, and prints where; ends on SIGINT or SIGTERM. */
export async function main({ root, env }: MainInput): Promise<void> {
  try {
    await start(readSettings(root, env));
  } catch (error) {
    console.error(formatStartFailure(error));
    process.exit(1);
  }
}

/** Takes the port first: a start that cannot listen makes no database and no token that nobody would see. */
async function start(settings: Settings): Promise<void> {
  const server = createServer();
  server.on('request', refuseUntilReady);
  const port = await listen(server, settings.port);
  const database = await openRegistry(settings, log);
  const ending = createEnding({ server, closeDatabase: database.close });
  endOnSignal(ending);
  try {
    const token = await serve(server, database);
    console.log(formatBanner({ port, database, token }));
  } catch (error) {
    // A signal during the seed takes the database away under it; the end is under way and says nothing.
    const failed = !ending.hasBegun();
    await ending.begin();
    if (failed) throw error;
  }
}

/** Brings the registry up to date and lets it answer; returns the development token on the first start. */
async function serve(server: Server, database: Database): Promise<string | undefined> {
  const catalog = await loadCatalog();
  const deps = createApiDeps(database, catalog);
  const api = createApi(deps);
  await publishSeed({ api, deps, documents: seedDocuments(catalog), log });
  const web = await createWebHandler({ api: (request) => api.fetch(request) });
  server.off('request', refuseUntilReady);
  server.on('request', createListener(api, web));
  return developmentToken(deps);
}

function log(line: string): void {
  console.error(line);
}

function endOnSignal(ending: Ending): void {
  const end = async (): Promise<void> => {
    await ending.begin();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
