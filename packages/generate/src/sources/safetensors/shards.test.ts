import { describe, expect, it } from 'vitest';
import { artefactOf, type Content } from '../../tests/builders.ts';
import { missingShards, SHARDS_MAX } from './shards.ts';

const INDEX = 'model.safetensors.index.json';

async function missingIn(contents: Readonly<Record<string, Content>>): Promise<readonly string[]> {
  const issues = await missingShards(await artefactOf(contents));
  return issues.map(({ code, file, place }) => `${code} ${file} ${place ?? ''}`.trim());
}

function indexOf(...shards: readonly unknown[]): string {
  return JSON.stringify({ weight_map: Object.fromEntries(shards.map((shard, at) => [`t${at}`, shard])) });
}

describe('missingShards', () => {
  it('says of a missing shard what to do', async () => {
    const issues = await missingShards(await artefactOf({ [INDEX]: indexOf('a.safetensors') }));
    expect(issues).toEqual([
      {
        code: 'G0304',
        file: INDEX,
        place: 'weight_map "a.safetensors"',
        message: `Cannot find the shard "a.safetensors" that "${INDEX}" names`,
        found: 'no such file',
        expected: 'every shard of the index',
        fix: 'Fetch the missing shard; until then the number of parameters is left open.',
      },
    ]);
  });

  it.each<[what: string, contents: Readonly<Record<string, Content>>, missing: readonly string[]]>([
    ['no index', { 'a.safetensors': 'x' }, []],
    ['every shard there', { [INDEX]: indexOf('a', 'b'), a: '', b: '' }, []],
    [
      'one shard named by many tensors',
      { [INDEX]: indexOf('a', 'a', 'a') },
      [`G0304 ${INDEX} weight_map "a"`],
    ],
    [
      'two missing, by name',
      { [INDEX]: indexOf('b', 'c', 'a'), c: '' },
      [`G0304 ${INDEX} weight_map "a"`, `G0304 ${INDEX} weight_map "b"`],
    ],
    ['an index of a part, beside its shards', { [`unet/${INDEX}`]: indexOf('a'), 'unet/a': '' }, []],
    [
      'a shard at the root for an index of a part',
      { [`unet/${INDEX}`]: indexOf('a'), a: '' },
      [`G0304 unet/${INDEX} weight_map "a"`],
    ],
    ['names that are no texts', { [INDEX]: indexOf(7, null, ['a'], { b: 'c' }, true) }, []],
    ['no map', { [INDEX]: '{"weight_map":["a"]}' }, []],
    ['no member', { [INDEX]: '{}' }, []],
    [
      'a path out of the directory',
      { [INDEX]: indexOf('../../etc/passwd') },
      [`G0304 ${INDEX} weight_map "../../etc/passwd"`],
    ],
    ['a name of no characters', { [INDEX]: indexOf('') }, [`G0304 ${INDEX} weight_map ""`]],
    ['a name that turns text around', { [INDEX]: indexOf('a\u202eb') }, [`G0304 ${INDEX} weight_map "ab"`]],
    ['no JSON', { [INDEX]: '{' }, [`G0201 ${INDEX}`]],
    ['another kind of index', { 'pytorch_model.bin.index.json': indexOf('a') }, []],
  ])('compares an artefact with %s', async (_what, contents, missing) => {
    expect(await missingIn(contents)).toEqual(missing);
  });

  it('compares at most so many shards of one index', async () => {
    const shards = Array.from({ length: SHARDS_MAX + 1 }, (_, at) => `s${at}`);
    expect(await missingIn({ [INDEX]: indexOf(...shards.slice(1)) })).toHaveLength(SHARDS_MAX);
    expect(await missingIn({ [INDEX]: indexOf(...shards) })).toHaveLength(SHARDS_MAX);
  });
});
