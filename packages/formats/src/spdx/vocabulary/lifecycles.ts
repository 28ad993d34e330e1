import { invert } from './invert.ts';

/** SBOM types by lifecycle phase; `decommission` has none. */
export const SBOM_TYPES: ReadonlyMap<string, string> = new Map([
  ['design', 'design'],
  ['pre-build', 'source'],
  ['build', 'build'],
  ['post-build', 'analyzed'],
  ['operations', 'deployed'],
  ['discovery', 'runtime'],
]);

/** Lifecycle phases by SBOM type. */
export const PHASES: ReadonlyMap<string, string> = invert(SBOM_TYPES);
