import type { TestProject } from 'vitest/node';
import { createDataFolder, startRegistry } from './registry.ts';

/** One seeded registry for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = createDataFolder();
  const registry = await startRegistry(folder.path);
  if (registry.token === undefined) throw new Error(`The first start printed no token: ${registry.banner}`);
  project.provide('registryUrl', registry.url);
  project.provide('registryToken', registry.token);
  return async () => {
    await registry.stop();
    folder.remove();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    registryUrl: string;
    registryToken: string;
  }
}
