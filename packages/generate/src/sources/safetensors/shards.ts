import { objectAt } from '@trasluz/bom';
import { type Artefact, readJsonObject } from '../../artefact.ts';
import type { ArtefactIssue } from '../../issue.ts';
import { plainText } from '../../plain-text.ts';

/** Shards of one index that are checked; the largest models are cut into some hundreds. */
export const SHARDS_MAX = 5_000;

/** Compares every `*.safetensors.index.json` with the files that are there. */
export async function missingShards(artefact: Artefact): Promise<readonly ArtefactIssue[]> {
  const indexes = artefact.entries.filter(({ path }) => path.endsWith('.safetensors.index.json'));
  const issues: ArtefactIssue[] = [];
  for (const { path } of indexes) {
    const index = await readJsonObject(artefact, path);
    if (index.issue !== undefined) issues.push(index.issue);
    const names = Object.values(objectAt(index.value, 'weight_map') ?? {}).filter(
      (name) => typeof name === 'string',
    );
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const shards = [...new Set(names)].toSorted().slice(0, SHARDS_MAX);
    for (const shard of shards) {
      if (artefact.find(`${folder}${shard}`) === undefined) issues.push(missing(path, shard));
    }
  }
  return issues;
}

function missing(file: string, shard: string): ArtefactIssue {
  const name = plainText(shard, 120) ?? '';
  return {
    code: 'G0304',
    file,
    place: `weight_map "${name}"`,
    message: `Cannot find the shard "${name}" that "${file}" names`,
    found: 'no such file',
    expected: 'every shard of the index',
    fix: 'Fetch the missing shard; until then the number of parameters is left open.',
  };
}
