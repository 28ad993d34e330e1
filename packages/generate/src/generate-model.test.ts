import { type JsonObject, listAt, objectAt, objectsAt, textAt } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { generateModel } from './generate-model.ts';
import type { ModelInput } from './input.ts';
import { type Content, filesOf, hasherOf, safetensorsFile } from './tests/builders.ts';
import { writeBom } from './write-bom.ts';

const CARD = `---
license: apache-2.0
language: [en, es]
library_name: transformers
pipeline_tag: text-classification
datasets: [imdb]
base_model: acme/base
base_model_relation: finetune
---
# Tiny classifier

Says whether a review is kind.

## Intended uses & limitations

Only for short reviews.

## Bias

It has read mostly English.
`;

const TINY: Readonly<Record<string, Content>> = {
  'README.md': CARD,
  'config.json': JSON.stringify({
    architectures: ['BertForSequenceClassification'],
    model_type: 'bert',
    n_positions: 512,
  }),
  'model.safetensors': safetensorsFile({ weight: ['F32', [2, 3], 24] }),
};

function inputOf(contents: Readonly<Record<string, Content>>, options: Partial<ModelInput> = {}): ModelInput {
  return { files: filesOf(contents), hashFile: hasherOf(contents), ...options };
}

async function modelOf(
  contents: Readonly<Record<string, Content>>,
  options: Partial<ModelInput> = {},
): Promise<JsonObject> {
  const { bom } = await generateModel(inputOf(contents, options));
  return objectAt(objectAt(bom, 'metadata'), 'component') ?? {};
}

function propertiesOf(object: JsonObject | undefined): readonly string[] {
  return objectsAt(object, 'properties').map(
    ([, property]) => `${textAt(property, 'name')}=${textAt(property, 'value')}`,
  );
}

describe('generateModel', () => {
  it('writes what the files state, each in its native place', async () => {
    const model = await modelOf(TINY);
    expect(model).toMatchObject({
      type: 'machine-learning-model',
      name: 'Tiny classifier',
      description: 'Says whether a review is kind.',
      licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
      pedigree: { ancestors: [{ group: 'acme', name: 'base', purl: 'pkg:huggingface/acme/base' }] },
      modelCard: {
        modelParameters: {
          task: 'text-classification',
          architectureFamily: 'bert',
          modelArchitecture: 'BertForSequenceClassification',
          datasets: [{ ref: 'data:imdb' }],
        },
        considerations: {
          useCases: ['Only for short reviews.'],
          technicalLimitations: ['Only for short reviews.'],
          ethicalConsiderations: [{ name: 'It has read mostly English.' }],
        },
      },
    });
    expect(propertiesOf(objectAt(model, 'modelCard'))).toContain('cdx:ai-ml:model:parameter:count=6');
    expect(propertiesOf(model)).toContain('trasluz:portability:format=safetensors');
  });

  it('gives the same bytes for the same files, in whatever order they are listed', async () => {
    const reversed = Object.fromEntries(Object.entries(TINY).toReversed());
    const first = writeBom((await generateModel(inputOf(TINY))).bom);
    expect(writeBom((await generateModel(inputOf(TINY))).bom)).toBe(first);
    expect(writeBom((await generateModel(inputOf(reversed))).bom)).toBe(first);
  });

  it('gives another serial number as soon as one byte of one file differs', async () => {
    const changed = { ...TINY, 'config.json': '{"model_type":"bert"}' };
    const [a, b] = await Promise.all([generateModel(inputOf(TINY)), generateModel(inputOf(changed))]);
    expect(textAt(a.bom, 'serialNumber')).not.toBe(textAt(b.bom, 'serialNumber'));
    expect(textAt(a.bom, 'serialNumber')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
  });

  it('invents nothing for an artefact without a card: no task, no licence, no supplier, no purl, no data sets', async () => {
    const { 'README.md': _card, ...rest } = TINY;
    const model = await modelOf(rest);
    for (const absent of ['licenses', 'supplier', 'manufacturer', 'authors', 'purl', 'pedigree']) {
      expect(model).not.toHaveProperty(absent);
    }
    expect(objectAt(objectAt(model, 'modelCard'), 'modelParameters')).not.toHaveProperty('task');
  });

  it('lists what it looked for and did not find, with the places', async () => {
    const { 'README.md': _card, ...rest } = TINY;
    const { searched } = await generateModel(inputOf(rest));
    expect(searched).toContainEqual({ fact: 'model.task', places: ['README.md (no such file)'] });
    expect(searched.map(({ fact }) => fact)).not.toContain('model.parameters');
    expect(propertiesOf(await modelOf(rest))).toContain(
      'trasluz:searched=model.task=README.md (no such file)',
    );
  });

  it('keeps no clock: without a timestamp there are no citations, and properties say what was read from where', async () => {
    const { bom } = await generateModel(inputOf(TINY));
    expect(objectAt(bom, 'metadata')).not.toHaveProperty('timestamp');
    expect(bom).not.toHaveProperty('citations');
    expect(propertiesOf(await modelOf(TINY))).toContain(
      'trasluz:read-from=modelCard.modelParameters.task=README.md',
    );
  });

  it('cites each file by bom-ref when a timestamp is given', async () => {
    const timestamp = '2026-11-25T00:00:00Z';
    const { bom } = await generateModel(inputOf(TINY, { timestamp }));
    expect(objectAt(bom, 'metadata')).toMatchObject({ timestamp });
    expect(listAt(bom, 'citations')).toContainEqual({
      timestamp,
      attributedTo: 'tool:trasluz-generate',
      expressions: [
        "$..[?(@['bom-ref']=='model')].modelCard.modelParameters.architectureFamily",
        "$..[?(@['bom-ref']=='model')].modelCard.modelParameters.modelArchitecture",
        "$..[?(@['bom-ref']=='model')].modelCard.properties[1]",
        "$..[?(@['bom-ref']=='model')].modelCard.properties[2]",
      ],
      note: 'Read from config.json',
    });
  });

  it('takes name, group, version and purl from a repository that the caller states', async () => {
    const model = await modelOf(TINY, { repo: 'acme/Tiny@0123ABCDEF' });
    const revision = '0123abcdef';
    expect(model).toMatchObject({
      group: 'acme',
      name: 'Tiny',
      version: revision,
      purl: `pkg:huggingface/acme/Tiny@${revision}`,
    });
  });

  it('never reads the name of a directory as a repository, and says that nothing states the name', async () => {
    const files = filesOf({ 'config.json': '{}' }, 'acme__tiny');
    const { bom, issues } = await generateModel({ files });
    const model = objectAt(objectAt(bom, 'metadata'), 'component');
    expect(model).toMatchObject({ name: 'acme__tiny' });
    expect(model).not.toHaveProperty('purl');
    expect(issues).toContainEqual(expect.objectContaining({ code: 'G0401', found: 'acme__tiny' }));
  });

  it('still gives a document for an empty artefact, and for one that cannot be listed', async () => {
    const broken = { ...filesOf({}), list: () => Promise.reject(new Error('gone')) };
    for (const files of [filesOf({}), broken]) {
      const { bom } = await generateModel({ files });
      expect(objectAt(objectAt(bom, 'metadata'), 'component')).toMatchObject({ name: 'unnamed model' });
    }
  });

  it('reports the progress of hashing over all files', async () => {
    const done: number[] = [];
    await generateModel(inputOf(TINY, { onProgress: ({ bytesDone }) => done.push(bytesDone) }));
    const total = Object.values(TINY).reduce((sum, content) => sum + content.length, 0);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(total);
  });

  it.each([
    { repo: '../etc/passwd' },
    { repo: 'name-only' },
    { timestamp: '2026-11-25' },
    { timestamp: '2026-13-45T00:00:00Z' },
    { timestamp: '2026-02-30T00:00:00Z' },
    { timestamp: '2026-02-29T00:00:00Z' },
    { timestamp: '2026-11-31T12:00:00+02:00' },
    { timestamp: '2026-11-25 00:00:00Z' },
    { timestamp: '2026-11-25T00:00:00' },
    { timestamp: '2026-11-25T00:00:00z' },
    { timestamp: '2026-11-25T25:00:00Z' },
    { timestamp: ' 2026-11-25T00:00:00Z' },
    { timestamp: '' },
    { repo: '' },
    { repo: 'acme/tiny@main' },
    { repo: 'acme/tiny\n' },
    { repo: 'https://huggingface.co/acme/tiny' },
  ])('refuses the option %o with a coded error', async (options) => {
    await expect(generateModel(inputOf(TINY, options))).rejects.toMatchObject({ code: 'BAD_OPTION' });
  });

  it.each([
    '2026-11-25T00:00:00Z',
    '2024-02-29T23:59:59.123Z',
    '2026-01-01T00:30:00+02:00',
    '2026-12-31T23:30:00-11:00',
  ])('takes the timestamp %s as it is', async (timestamp) => {
    const { bom } = await generateModel(inputOf(TINY, { timestamp }));
    expect(textAt(objectAt(bom, 'metadata'), 'timestamp')).toBe(timestamp);
  });

  it.each<[what: string, options: Partial<ModelInput>, named: Readonly<Record<string, unknown>>]>([
    ['nothing: the card', {}, { name: 'Tiny classifier', group: undefined, version: undefined }],
    ['a name', { name: 'Mine' }, { name: 'Mine', group: undefined, version: undefined }],
    ['a version', { version: '7' }, { name: 'Tiny classifier', group: undefined, version: '7' }],
    ['a repository', { repo: 'acme/Tiny' }, { name: 'Tiny', group: 'acme', version: undefined }],
    [
      'a repository and a name',
      { repo: 'acme/Tiny', name: 'Mine' },
      { name: 'Mine', group: 'acme', version: undefined },
    ],
    [
      'a commit and a version',
      { repo: 'acme/Tiny@0123abc', version: '7' },
      { name: 'Tiny', group: 'acme', version: '7' },
    ],
  ])('is told by the caller %s', async (_what, options, named) => {
    const model = await modelOf(TINY, options);
    expect({ name: model['name'], group: model['group'], version: model['version'] }).toEqual(named);
  });

  it.each<[options: Partial<ModelInput>, open: readonly string[]]>([
    [{}, ['component.purl', 'product.version']],
    [{ version: '7' }, ['component.purl']],
    [{ repo: 'acme/Tiny' }, ['product.version']],
    [{ repo: 'acme/Tiny@0123abc' }, []],
  ])('does not go on asking what the options %j answer', async (options, open) => {
    const { searched } = await generateModel(inputOf(TINY, options));
    const asked = searched.map(({ fact }) => fact);
    expect(['component.purl', 'product.version'].filter((fact) => asked.includes(fact))).toEqual(open);
  });

  it('says that it named the model after its directory, or not at all', async () => {
    const advice = {
      code: 'G0401',
      file: '',
      expected: 'a heading in the card, a model index or a header that names the model',
      fix: 'Give the name or the repository as an option.',
    };
    const labelled = await generateModel({ files: filesOf({}, 'sparrow') });
    expect(labelled.issues).toEqual([
      { ...advice, message: 'Named the model after its directory', found: 'sparrow' },
    ]);
    const bare = await generateModel({ files: filesOf({}) });
    expect(bare.issues).toEqual([
      { ...advice, message: 'Found no name for the model', found: 'no name in any file' },
    ]);
  });

  it('takes the card before the header where both name the model', async () => {
    const metadata = { 'modelspec.title': 'From the header' };
    const weights = safetensorsFile({ a: ['F32', [1], 4] }, { metadata });
    expect(await modelOf({ 'README.md': '# From the card', 'a.safetensors': weights })).toMatchObject({
      name: 'From the card',
    });
    expect(await modelOf({ 'a.safetensors': weights })).toMatchObject({ name: 'From the header' });
  });

  it('leaves the files and options as they were', async () => {
    const input = Object.freeze(inputOf(TINY));
    const before = JSON.stringify(TINY);
    await generateModel(input);
    expect(JSON.stringify(TINY)).toBe(before);
  });
});
