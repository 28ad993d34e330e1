/** The CycloneDX versions whose JSON form is checked against its schema. */
export const SCHEMA_VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'] as const;

/** One of those versions. */
export type SchemaVersion = (typeof SCHEMA_VERSIONS)[number];

/** Tells whether a `specVersion` is one that is checked here. */
export function isSchemaVersion(version: unknown): version is SchemaVersion {
  return SCHEMA_VERSIONS.some((known) => known === version);
}
