import { describe, expect, it } from 'vitest';
import { indexDeclarations, indexDefinitions, type Targets } from './attestation.ts';
import { INDICATOR_FACTS, OPEN_WEIGHTS_INDICATOR } from './indicator-facts.ts';
import type { TransparencyIndex } from './transparency-index.ts';

/** An index of three questions: one maps to a fact of the data, one to a fact of the model, one to none. */
const INDEX: TransparencyIndex = {
  title: 'The Index',
  authors: 'The authors',
  licence: 'CC-BY-4.0',
  url: 'https://index.example',
  date: '2025-12',
  indicators: [
    { name: 'Data size', domain: 'Upstream', subdomain: 'Data' },
    { name: 'Terms of use', domain: 'Downstream', subdomain: 'Policy' },
    { name: 'Feedback mechanism', domain: 'Downstream', subdomain: 'Impact' },
  ],
  disclosed: { Acme: '101', Short: '1' },
};

const TARGETS: Targets = { model: 'subject', 'training-data': 'data', service: 'service' };

describe('indexDefinitions', () => {
  it('writes the index as a standard with names of questions and the facts they ask for', () => {
    expect(indexDefinitions(INDEX)).toEqual({
      standards: [
        {
          'bom-ref': 'standard:fmti-2025-12',
          name: 'The Index',
          description: 'The authors; CC-BY-4.0. Names of indicators only.',
          owner: 'The authors',
          requirements: [
            {
              'bom-ref': 'fmti:1',
              identifier: '1',
              title: 'Data size',
              properties: [{ name: 'trasluz:fact', value: 'data.size' }],
            },
            {
              'bom-ref': 'fmti:2',
              identifier: '2',
              title: 'Terms of use',
              properties: [{ name: 'trasluz:fact', value: 'component.license' }],
            },
            { 'bom-ref': 'fmti:3', identifier: '3', title: 'Feedback mechanism' },
          ],
          externalReferences: [{ type: 'website', url: 'https://index.example' }],
        },
      ],
    });
  });
});

describe('indexDeclarations', () => {
  it('writes the verdicts on a developer as the attestation of a third party', () => {
    expect(indexDeclarations(INDEX, 'Acme', TARGETS)).toEqual({
      assessors: [
        {
          'bom-ref': 'assessor:fmti-2025-12',
          thirdParty: true,
          organization: { name: 'The authors', url: ['https://index.example'] },
        },
      ],
      attestations: [
        {
          summary: 'The Index, verdicts on Acme (The authors, CC-BY-4.0)',
          assessor: 'assessor:fmti-2025-12',
          map: [
            { requirement: 'fmti:1', claims: ['claim:training-data'], conformance: { score: 1 } },
            { requirement: 'fmti:2', claims: ['claim:model'], conformance: { score: 0 } },
            { requirement: 'fmti:3', claims: ['claim:model'], conformance: { score: 1 } },
          ],
        },
      ],
      claims: [
        {
          'bom-ref': 'claim:model',
          target: 'subject',
          predicate: 'The developer discloses what the indicator asks for',
          evidence: ['evidence:fmti-2025-12'],
        },
        {
          'bom-ref': 'claim:training-data',
          target: 'data',
          predicate: 'The developer discloses what the indicator asks for',
          evidence: ['evidence:fmti-2025-12'],
        },
        {
          'bom-ref': 'claim:service',
          target: 'service',
          predicate: 'The developer discloses what the indicator asks for',
          evidence: ['evidence:fmti-2025-12'],
        },
      ],
      evidence: [
        {
          'bom-ref': 'evidence:fmti-2025-12',
          description: 'Scores of The Index',
          created: '2025-12-01T00:00:00Z',
          data: [{ name: 'scores', contents: { url: 'https://index.example' } }],
        },
      ],
    });
  });

  it.each([
    ['Short', [1, 0, 0]],
    ['nobody', [0, 0, 0]],
  ])('gives no point that the index does not give: %s', (developer, scores) => {
    const [attestation] = indexDeclarations(INDEX, developer, TARGETS).attestations ?? [];

    expect(attestation?.map?.map(({ conformance }) => conformance?.score)).toEqual(scores);
  });
});

describe('the facts that indicators ask for', () => {
  it('are these, each about the thing that the indicator is about', () => {
    const rows = Object.entries(INDICATOR_FACTS).flatMap(([name, facts]) =>
      facts.map(({ factId, target }) => `${name} → ${factId} (${target})`),
    );

    expect(rows).toEqual([
      'Data acquisition methods → data.acquisition (training-data)',
      'Crawling → data.opt-out (training-data)',
      'Data size → data.size (training-data)',
      'Data language composition → data.language (training-data)',
      'Compute usage for final training run → training.flop (model)',
      'Compute hardware for final training run → training.accelerator (model)',
      'Compute provider → training.provider (model)',
      'Energy usage for final training run → model.energy (model)',
      'Carbon emissions for final training run → model.co2 (model)',
      'Model stages → training.stage (model)',
      'Model dependencies → lineage.base-model (model)',
      'Capabilities evaluation → model.evaluation (model)',
      'Quantization → model.quantization (model)',
      'Terms of use → component.license (model)',
      'Data retention and deletion policy → data.retention (service)',
    ]);
    expect(OPEN_WEIGHTS_INDICATOR).toBe('Open weights');
  });
});
