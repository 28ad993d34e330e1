import { text } from '@trasluz/bom';
import {
  formatReference,
  parseReference,
  type Reference,
  type Version,
  type VersionReference,
} from '@trasluz/contract';
import {
  type Db,
  findVersions as findStored,
  type Version as StoredVersion,
  type VersionKey,
} from '@trasluz/store';
import { ApiProblem } from '../api-problem.ts';
import { toHex } from '../digest.ts';
import type { AsOf } from '../middleware/answer.ts';
import { versionOf } from '../presentation/version.ts';

/** Finds the versions that references name, in their order; throws the problem of the first that does not exist. */
export async function findVersions(
  db: Db,
  references: readonly string[],
  at: number | undefined,
): Promise<AsOf<readonly StoredVersion[]>> {
  const keys = references.map((reference) => keyOf(parseReference(reference)));
  const found = await findStored(db, keys, at === undefined ? {} : { at });
  const value = found.value.map((version, index) => version ?? throwMissing(references[index] ?? ''));
  return { at: found.at, value };
}

/** Finds one version by its name; `latest` is the newest one. */
export async function findVersion(
  db: Db,
  name: Omit<VersionReference, 'kind'>,
  at: number | undefined,
): Promise<AsOf<Version>> {
  const reference = formatReference({ kind: 'version', ...name });
  const found = await findVersions(db, [reference], at);
  return { at: found.at, value: versionOf(found.value[0] ?? throwMissing(reference)) };
}

/** Finds one version by its digest, to know that the document was published at the time. */
export async function findByDigest(
  db: Db,
  digest: string,
  at: number | undefined,
): Promise<AsOf<StoredVersion>> {
  const found = await findVersions(db, [digest], at);
  return { at: found.at, value: found.value[0] ?? throwMissing(digest) };
}

function keyOf(reference: Reference): VersionKey {
  if (reference.kind === 'digest') return { kind: 'digest', digest: toHex(reference.digest) };
  const { namespace, product, version } = reference;
  return { kind: 'name', namespace, product, version };
}

function throwMissing(reference: string): never {
  const code = reference.startsWith('sha256:') ? 'document-not-found' : 'version-not-found';
  throw new ApiProblem(code, {
    detail: text(`Nothing was published as "${reference}"`, `No se ha publicado nada como «${reference}»`),
  });
}
