import { describe, expect, it } from 'vitest';
import { searchedFor } from './searched.ts';
import { artefactOf, from } from './tests/builders.ts';
import { ANSWERS, NEVER_ANSWERED } from './tests/facts-answered.ts';

async function placesOf(fact: string, ...paths: readonly string[]): Promise<readonly string[] | undefined> {
  const artefact = await artefactOf(Object.fromEntries(paths.map((path) => [path, ''])));
  return searchedFor(artefact, []).find((search) => search.fact === fact)?.places;
}

describe('searchedFor', () => {
  it('lists for an empty artefact every fact with the usual names of the files', async () => {
    expect(searchedFor(await artefactOf({}), [])).toEqual([
      { fact: 'component.digest', places: ['SHA-256 and SHA-512 of every file'] },
      {
        fact: 'component.license',
        places: ['README.md (no such file)', 'LICENSE (no such file)', '*.gguf (no such file)'],
      },
      {
        fact: 'component.purl',
        places: ['README.md (no such file)', 'config.json (no such file)', '*.gguf (no such file)'],
      },
      { fact: 'component.supplier', places: ['README.md (no such file)', '*.gguf (no such file)'] },
      { fact: 'data.acquisition', places: ['README.md (no such file)'] },
      { fact: 'data.license-class', places: ['README.md (no such file)'] },
      { fact: 'data.role', places: ['README.md (no such file)', '*.gguf (no such file)'] },
      { fact: 'data.size', places: ['README.md (no such file)'] },
      {
        fact: 'lineage.base-model',
        places: ['README.md (no such file)', 'adapter_config.json (no such file)', '*.gguf (no such file)'],
      },
      { fact: 'model.architecture', places: ['config.json (no such file)', '*.gguf (no such file)'] },
      { fact: 'model.co2', places: ['README.md (no such file)'] },
      { fact: 'model.context-length', places: ['config.json (no such file)', '*.gguf (no such file)'] },
      { fact: 'model.energy', places: ['README.md (no such file)'] },
      { fact: 'model.ethics', places: ['README.md (no such file)'] },
      { fact: 'model.evaluation', places: ['README.md (no such file)'] },
      { fact: 'model.fairness', places: ['README.md (no such file)'] },
      { fact: 'model.limitations', places: ['README.md (no such file)'] },
      { fact: 'model.modalities', places: ['README.md (no such file)'] },
      { fact: 'model.parameters', places: ['*.safetensors (no such file)', '*.gguf (no such file)'] },
      { fact: 'model.quantization', places: ['config.json (no such file)', '*.gguf (no such file)'] },
      { fact: 'model.task', places: ['README.md (no such file)'] },
      { fact: 'model.use-cases', places: ['README.md (no such file)'] },
      { fact: 'portability.format', places: ['names and first bytes'] },
      { fact: 'product.version', places: ['*.gguf (no such file)'] },
      { fact: 'runtime.framework', places: ['README.md (no such file)'] },
      { fact: 'training.accelerator', places: ['README.md (no such file)'] },
      { fact: 'weights.signature', places: ['model.sig and *.sigstore.json'] },
    ]);
  });

  it('lists only what can never be answered once everything else is', async () => {
    const answers = from('a', ...ANSWERS.map(([, claim]) => claim));
    const facts = searchedFor(await artefactOf({}), answers).map(({ fact }) => fact);
    expect(facts).toEqual(NEVER_ANSWERED);
  });

  it.each<[fact: string, path: string, places: readonly string[]]>([
    ['model.task', 'README.md', ['README.md (pipeline_tag)']],
    ['model.task', 'readme.MD', ['readme.MD (pipeline_tag)']],
    ['model.task', 'only.md', ['only.md (pipeline_tag)']],
    ['model.task', 'docs/README.md', ['docs/README.md (pipeline_tag)']],
    ['product.version', 'a/model.gguf', ['a/model.gguf (general.version)']],
    ['product.version', 'model.GGUF', ['*.gguf (no such file)']],
    [
      'model.architecture',
      'config.json',
      ['config.json (architectures, model_type)', '*.gguf (no such file)'],
    ],
    ['model.architecture', 'unet/config.json', ['config.json (no such file)', '*.gguf (no such file)']],
    [
      'lineage.base-model',
      'x/adapter_config.json',
      [
        'README.md (no such file)',
        'x/adapter_config.json (base_model_name_or_path)',
        '*.gguf (no such file)',
      ],
    ],
    ['component.license', 'COPYING', ['README.md (no such file)', 'COPYING (text)', '*.gguf (no such file)']],
    [
      'component.license',
      'LICENSE-MODEL',
      ['README.md (no such file)', 'LICENSE-MODEL (text)', '*.gguf (no such file)'],
    ],
    [
      'component.license',
      'licensed.txt',
      ['README.md (no such file)', 'LICENSE (no such file)', '*.gguf (no such file)'],
    ],
  ])('for %s names the file %s that was searched', async (fact, path, places) => {
    expect(await placesOf(fact, path)).toEqual(places);
  });

  it('names the first of several files of a kind', async () => {
    expect(await placesOf('model.parameters', 'b.safetensors', 'a.safetensors')).toEqual([
      'a.safetensors (header)',
      '*.gguf (no such file)',
    ]);
  });
});
