import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Validation as Library, Spec } from '@cyclonedx/cyclonedx-library';
import { type Issue, isJsonObject, objectAt } from '@trasluz/bom';
import { validate } from '@trasluz/formats';
import { type Generated, generateModel, memoryFiles, writeBom } from '@trasluz/generate';
import { directoryFiles, fileHasher, looseFiles } from '@trasluz/generate/node';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusFolder, listCorpus } from './corpus.ts';

const corpus = corpusFolder();
const SNAPSHOTS = 'models/hf-snapshots';
/** One instance, because it compiles the schema on first use. */
const OFFICIAL = new Library.JsonStrictValidator(Spec.Version.v1dot7);

const table: Record<string, string | number | boolean>[] = [];

/** Files of the corpus that were stored as text once: their bytes above 0x7f became U+FFFD, so the headers are broken. */
const DAMAGED = ['ggml-vocab-deepseek-coder.gguf', 'ggml-vocab-llama-spm.gguf'];

/** Official warnings that a generated document may have: what no file states, the generator does not add. */
const EXPECTED_WARNINGS = ['W0302', 'W0305'];

afterAll(() => {
  console.table(table);
});

describe.skipIf(corpus === undefined)('documents generated from real repositories', () => {
  const directories = corpus === undefined ? [] : readdirSync(join(corpus, SNAPSHOTS)).toSorted();

  it.each(directories)('are valid for both validators, and the same bytes twice: %s', async (name) => {
    const directory = join(corpus ?? '', SNAPSHOTS, name);
    const first = await generate(directory);
    const text = writeBom(first.bom);
    expect(writeBom((await generate(directory)).bom)).toBe(text);
    const issues = await issuesOf(text);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.map(({ code }) => code).filter((code) => !EXPECTED_WARNINGS.includes(code))).toEqual([]);
    expect(await officialVerdict(text)).toBeNull();
    expect(text).not.toContain(corpus);
    const { searched, issues: read } = first;
    table.push({ name, bytes: text.length, searched: searched.length, issues: read.length });
  });

  it('there are at least nine of them', () => {
    expect(directories.length).toBeGreaterThanOrEqual(9);
  });

  it.each<[name: string, task: string | undefined, licence: string | undefined]>([
    ['google-bert__bert-base-uncased', undefined, 'Apache-2.0'],
    ['meta-llama__Llama-3.2-1B-Instruct', 'text-generation', 'llama3.2'],
    ['sentence-transformers__all-MiniLM-L6-v2', 'sentence-similarity', 'Apache-2.0'],
    ['amazon__dummy-chronos-model', undefined, undefined],
    ['flowertune__CodeLlama-7b-hf', undefined, undefined],
  ])('state task and licence only where a file does: %s', async (name, task, licence) => {
    const model = modelOf(await generate(join(corpus ?? '', SNAPSHOTS, name)));
    expect(objectAt(objectAt(model, 'modelCard'), 'modelParameters')?.['task']).toBe(task);
    const licences = JSON.stringify(model?.['licenses'] ?? []);
    if (licence === undefined) expect(licences).toBe('[]');
    else expect(licences).toContain(licence);
    expect(model).not.toHaveProperty('purl');
  });
});

describe.skipIf(corpus === undefined)('documents generated from single files', () => {
  const groups: readonly (readonly [folder: string, ending: string])[] = [
    ['models/hf-card-fixtures', '.md'],
    ['models/hf-card-spec', '.md'],
    ['models/hf-cards-2020', '.md'],
    ['models/nvidia-card-templates', '.md'],
    ['models/binaries/gguf', '.gguf'],
    ['models/binaries/pitloom/gguf', '.gguf'],
    ['models/binaries/pitloom/safetensors', '.safetensors'],
    ['models/binaries/modelaudit/safetensors', '.safetensors'],
    ['models/binaries/onnx', '.onnx'],
    ['models/binaries/tflite', '.tflite'],
    ['models/binaries/pitloom/hdf5', '.h5'],
    ['models/binaries/pitloom/pytorch', '.pt'],
  ];

  it.each(groups)('are valid for both validators: %s/*%s', async (folder, ending) => {
    const files = listCorpus(folder, ending);
    expect(files.length).toBeGreaterThan(0);
    let issues = 0;
    for (const file of files) {
      const generated = await generateFile(join(corpus ?? '', file));
      const text = writeBom(generated.bom);
      expect(
        (await issuesOf(text)).filter(({ severity }) => severity === 'error'),
        file,
      ).toEqual([]);
      expect(await officialVerdict(text), file).toBeNull();
      issues += generated.issues.length;
    }
    table.push({ name: `${folder}/*${ending}`, files: files.length, issues });
  });

  it('read every weights header but those of the damaged files', async () => {
    const folders = [
      'binaries/gguf',
      'binaries/pitloom/gguf',
      'binaries/pitloom/safetensors',
      'binaries/modelaudit/safetensors',
    ];
    const files = folders.flatMap((folder) => listCorpus(`models/${folder}`));
    const broken: string[] = [];
    for (const file of files) {
      const { issues } = await generateFile(join(corpus ?? '', file));
      if (issues.some(({ code }) => code === 'G0301' || code === 'G0302')) broken.push(basename(file));
    }
    expect(broken.toSorted()).toEqual(DAMAGED);
  });
});

/** Pieces of cards and settings, right and wrong, that a hostile or careless author may combine. */
const PIECES = fc.constantFrom(
  'license: mit\n',
  'license: [a, "b c"]\n',
  'license_link: "%zz"\n',
  'base_model: [a/b, ../c, a/b]\n',
  'datasets: [x, y/z, "\\u0000"]\n',
  'language: [en, "\\ud800"]\n',
  'co2_eq_emissions: 1e400\n',
  'co2_eq_emissions: {emissions: 5, source: [1]}\n',
  'tags: [1, true, null]\n',
  'model-index: [{name: n, results: [{task: {type: t}, dataset: {type: d}, metrics: [{type: m, value: 0.1}]}]}]\n',
  'pipeline_tag: |\n  a\n  b\n',
  `library_name: "${'x'.repeat(500)}"\n`,
  '---\n',
  '# A\n',
  '## Limitations\n',
  '## Bias\n\n* a\n',
  '- **Developed by:** [x](y)\n',
  '\u202e',
  '<b>',
  '\n',
);

describe('a document generated from anything', () => {
  it('is valid for both validators', async () => {
    const artefact = fc.record({
      card: fc.array(fc.oneof(PIECES, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 }),
      config: fc.dictionary(
        fc.constantFrom('model_type', 'architectures', 'n_positions', 'quantization_config'),
        fc.jsonValue(),
      ),
      path: fc.constantFrom(
        'a b.bin',
        'x#y?z.onnx',
        '\u00e4/\ud83d\ude00.pt',
        'LICENSE',
        'model.sig',
        'm.safetensors',
        'm.gguf',
      ),
      content: fc.uint8Array({ maxLength: 64 }),
      timestamp: fc.constantFrom(undefined, '2026-11-25T00:00:00Z'),
    });
    await fc.assert(
      fc.asyncProperty(artefact, async ({ card, config, path, content, timestamp }) => {
        const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
        const body = card.join('');
        const files = memoryFiles(
          new Map([
            ['README.md', bytes(`---\n${body}\n---\n${body}`)],
            ['config.json', bytes(JSON.stringify(config))],
            [path, content],
          ]),
        );
        const text = writeBom(
          (await generateModel({ files, ...(timestamp === undefined ? {} : { timestamp }) })).bom,
        );
        expect((await issuesOf(text)).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(await OFFICIAL.validate(text)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});

async function generate(directory: string): Promise<Generated> {
  return generateModel({ files: await directoryFiles(directory), hashFile: fileHasher(directory) });
}

async function generateFile(path: string): Promise<Generated> {
  const files = await looseFiles([path]);
  return generateModel({ files, hashFile: fileHasher(files.pathOf) });
}

async function issuesOf(text: string): Promise<readonly Issue[]> {
  return (await validate(new TextEncoder().encode(text))).issues;
}

async function officialVerdict(text: string): Promise<unknown> {
  return OFFICIAL.validate(text);
}

function modelOf({ bom }: Generated): ReturnType<typeof objectAt> {
  return isJsonObject(bom) ? objectAt(objectAt(bom, 'metadata'), 'component') : undefined;
}
