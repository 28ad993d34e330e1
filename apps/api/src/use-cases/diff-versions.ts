import type { DiffAnswer, QueryOf } from '@trasluz/contract';
import { diffChains } from '@trasluz/diff';
import { validate } from '@trasluz/formats';
import type { Version } from '@trasluz/store';
import { ApiProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import { toDigest } from '../digest.ts';
import type { AsOf } from '../middleware/answer.ts';
import { versionOf } from '../presentation/version.ts';
import { findDocument } from './find-document.ts';
import { findVersions } from './find-versions.ts';
import { type ReadDocument, viewOf } from './read-document.ts';

/** Says what changed between two versions: read from their bytes with the engine of the CLI. */
export async function diffVersions(deps: ApiDeps, query: QueryOf<'diff'>): Promise<AsOf<DiffAnswer>> {
  const { at, value } = await findVersions(deps.db, [query.from, query.to], query.at);
  // `findVersions` answers with as many versions as it was asked for.
  const [from, to] = value as readonly [Version, Version];
  const before = await readVersion(deps, from);
  const after = await readVersion(deps, to);
  const diff = diffChains(before.chain, after.chain, {
    beforeOrigin: before.origin,
    afterOrigin: after.origin,
  });
  return { at, value: { from: versionOf(from), to: versionOf(to), diff } };
}

async function readVersion(deps: ApiDeps, version: Version): Promise<ReadDocument> {
  const { bytes } = await findDocument(deps.db, toDigest(version.digest));
  const { document } = await validate(bytes);
  // Only documents that could be read were published.
  if (document === undefined) throw new ApiProblem('internal');
  return viewOf(document);
}
