import type { Bom } from '@trasluz/bom';
import type { ModelFacts } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createLedger } from '../document/ledger.ts';
import { entryOf, TOOL } from '../tests/entries.ts';
import { cardRow, catalogOf, known, notFound, quoted } from '../tests/rows.ts';
import { citedPlaces, lines, subjectOf } from '../tests/written.ts';
import { buildCard, type CardInput } from './card-document.ts';
import { trainingRun } from './training-run.ts';

function written(changes: Partial<ModelFacts> = {}, entry?: CardInput['entry']): Bom {
  const reference = 'community.localhost/model@2026-07-02';
  return JSON.parse(
    buildCard({ catalog: catalogOf(), model: cardRow(changes), entry, source: TOOL, reference }),
  );
}

const ACME_SUPPLIER = { name: 'Acme Devices, Inc.', address: { country: 'US' } };

describe('the document of a card', () => {
  it('has the name of the model and its developer alone where the card says nothing', () => {
    const bom = written();

    expect(subjectOf(bom)).toEqual({
      'bom-ref': 'subject',
      type: 'machine-learning-model',
      supplier: ACME_SUPPLIER,
      name: 'model',
    });
    expect([bom.components, bom.formulation, bom.services]).toEqual([undefined, undefined, undefined]);
  });

  it.each<[Partial<ModelFacts>, string[]]>([
    [{ weights: known('open weights') }, ['openness:weights=open']],
    [
      { weights: known('open weights, data and code') },
      ['openness:weights=open', 'openness:data=open', 'openness:training-code=open'],
    ],
    // A wording that nobody has read yet says nothing.
    [{ weights: known('weights on request') }, []],
    [{ weights: notFound() }, []],
    [{ released: quoted('2024-07', 'July 2024') }, ['cdx:lifecycle:milestone:generalAvailability=2024-07']],
    [{ parametersTotal: quoted('176B', '176 billion') }, ['cdx:ai-ml:model:parameter:count=176B']],
    [{ parametersActive: quoted('36B', '36B active') }, ['model:parameters-active=36B']],
    [{ sizes: quoted('8B, 70B', '8B and 70B') }, ['model:sizes=8B, 70B']],
    [{ contextTokens: quoted(32_768, '32K') }, ['cdx:ai-ml:model:hyperparameter:context_length=32768']],
    [{ co2Tonnes: quoted(11.25, '11,250 kg') }, ['co2:grams=11250000']],
    [{ co2Tonnes: quoted(0.0000004, 'little') }, ['co2:grams=0']],
    [{ co2Tonnes: quoted(228.55, '228.55 t') }, ['co2:grams=228550000']],
    [{ co2Tonnes: quoted(0, 'none') }, ['co2:grams=0']],
    [{ license: notFound() }, ['none-found=component.license=2026-07-01 the pages of Acme (2026-07)']],
  ])('writes %j as %j', (changes, said) => {
    expect(lines(subjectOf(written(changes)))).toEqual(said);
  });

  it.each<[string, unknown]>([
    ['Apache-2.0', [{ license: { id: 'Apache-2.0' } }]],
    ['Llama 3.1 Community License', [{ license: { name: 'Llama 3.1 Community License' } }]],
    ['Undisclosed', undefined],
  ])('writes the licence %j as %j', (text, licenses) => {
    const bom = written({ license: known(text) });

    expect(subjectOf(bom)?.licenses).toEqual(licenses);
    const cited = citedPlaces(bom.citations ?? []).includes('subject .licenses');
    expect(cited).toBe(licenses !== undefined);
  });

  it.each<[string, Partial<ModelFacts>, string[]]>([
    ['its size', { trainingTokens: quoted('14.8T', '14.8 trillion') }, ['dataset:size=14.8T tokens']],
    ['its cutoff', { dataCutoff: quoted('2025-06', 'June') }, ['dataset:cutoff=2025-06']],
    ['what the model knows', { knowledgeCutoff: quoted('2023-12', 'December') }, ['dataset:cutoff=2023-12']],
    [
      'both dates, of which that of the data holds',
      { dataCutoff: quoted('2025-06', 'June'), knowledgeCutoff: quoted('2023-12', 'December') },
      ['dataset:cutoff=2025-06'],
    ],
  ])('has the training data as a dataset where the card tells %s', (_, changes, said) => {
    const bom = written(changes);

    expect(bom.components).toEqual([
      {
        'bom-ref': 'training-data',
        type: 'data',
        name: 'Training data of model',
        properties: expect.anything(),
        data: [{ type: 'dataset', name: 'Training data' }],
      },
    ]);
    expect(lines(bom.components?.[0])).toEqual(said);
    expect(subjectOf(bom)?.modelCard).toEqual({
      modelParameters: { datasets: [{ ref: 'training-data' }] },
    });
  });

  it('joins the artefacts of the entry on the same model, and how open they are', () => {
    const bom = written({}, entryOf({ artefacts: [['Datasets', 'MIT']] }));

    expect(bom.components?.map(({ name }) => name)).toEqual(['Model: Datasets']);
    expect(lines(subjectOf(bom))).toEqual(['openness:data=open']);
  });

  it('names no developer and no domain that the catalogue does not have', () => {
    const bom = written({ developer: 'nobody' });

    expect(subjectOf(bom)?.supplier).toBeUndefined();
    expect(bom.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'nobody.localhost' }]);
  });
});

describe('trainingRun', () => {
  const run = (text: string): ReturnType<typeof trainingRun> =>
    trainingRun(cardRow({ trainingHardware: quoted(text, 'words') }), createLedger(catalogOf()));

  it('writes the chip as a device and the run as a workflow whose output is the model', () => {
    expect(run('H100-80GB, 39.3M GPU hours')).toEqual({
      components: [
        { 'bom-ref': 'training-accelerator', type: 'device', name: 'H100-80GB', isExternal: true },
      ],
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'training-run',
              uid: 'training-run',
              name: 'Training',
              taskTypes: ['other'],
              resourceReferences: [{ ref: 'training-accelerator' }],
              outputs: [{ type: 'artifact', resource: { ref: 'subject' } }],
              properties: [{ name: 'trasluz:training:accelerator-hours', value: '39300000' }],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['A100-80GB, 1400K GPU hours', 'A100-80GB', '1400000'],
    ['H800, 2.788M GPU hours', 'H800', '2788000'],
    ['H100-80GB, 7.38M GPU hours', 'H100-80GB', '7380000'],
    ['T4, 0.1K GPU hours', 'T4', '100'],
  ])('reads %j as %s and %s hours', (text, chip, hours) => {
    const made = run(text);

    expect(made?.components[0]?.name).toBe(chip);
    expect(made?.formulation[0]?.workflows?.[0]?.properties?.[0]?.value).toBe(hours);
  });

  it.each([
    'H100',
    'H100-80GB',
    '39.3M GPU hours',
    'H100-80GB, many GPU hours',
    'H100-80GB, 39.3 GPU hours',
    'H100-80GB, 39.3B GPU hours',
    'H100-80GB and A100, 1M GPU hours',
    'H100-80GB, 39.3M TPU hours',
    'H100-80GB, 39.3M GPU hours and more',
    '',
  ])('reads nothing into %j', (text) => {
    expect(run(text)).toBeUndefined();
  });

  it('writes nothing, and cites nothing, where the card names no hardware', () => {
    const ledger = createLedger(catalogOf());

    expect(trainingRun(cardRow(), ledger)).toBeUndefined();
    expect(ledger.citations()).toEqual([]);
  });
});
