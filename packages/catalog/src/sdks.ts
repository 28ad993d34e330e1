import { knownValue } from './datum.ts';
import { createLookup, groupRows, type Lookup } from './lookup.ts';
import type { Sdk, SdkPackage } from './sdk.ts';

/** SDK fingerprints, found by id or by a package of theirs. */
export interface Sdks extends Lookup<Sdk> {
  /** SDKs that a package belongs to; several when suppliers share one ("openai" serves OpenAI and Azure OpenAI). */
  findByPackage(ecosystem: SdkPackage['ecosystem'], name: string): readonly Sdk[];
}

/** Indexes SDK fingerprints. */
export function createSdks(rows: readonly Sdk[]): Sdks {
  const lookup = createLookup(rows);
  const byPackage = groupRows(lookup.all(), (row) =>
    packagesOf(row).map((part) => keyOf(part.ecosystem, part.name)),
  );
  return { ...lookup, findByPackage: (ecosystem, name) => byPackage.get(keyOf(ecosystem, name)) ?? [] };
}

function packagesOf(row: Sdk): readonly SdkPackage[] {
  return [...(knownValue(row.packages) ?? []), ...(knownValue(row.uncheckedPackages) ?? [])];
}

function keyOf(ecosystem: SdkPackage['ecosystem'], name: string): string {
  // PyPI treats runs of "-", "_" and "." alike (PEP 503); the others only fold case here.
  const folded = name.toLowerCase();
  return `${ecosystem}:${ecosystem === 'pypi' ? folded.replace(/[-_.]+/g, '-') : folded}`;
}
