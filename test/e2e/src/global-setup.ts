import type { TestProject } from 'vitest/node';
import { startRegistry } from './registry.ts';

/** One seeded registry for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const registry = await startRegistry();
  project.provide('registryUrl', registry.url);
  project.provide('registryToken', registry.token);
  return registry.stop;
}

declare module 'vitest' {
  interface ProvidedContext {
    registryUrl: string;
    registryToken: string;
  }
}
