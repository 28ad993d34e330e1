import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, element, entry, read } from './tests/graph-builders.ts';
import { at } from './tests/whole-rows.ts';

describe('a package', () => {
  it.each<[string, string, Record<string, Json>, string, Json]>([
    ['the device it is', 'software_Package', { software_primaryPurpose: 'device' }, 'type', 'device'],
    [
      'the nearest type for a purpose of SPDX alone',
      'software_Package',
      { software_primaryPurpose: 'executable' },
      'type',
      'application',
    ],
    ['the type of its class', 'dataset_DatasetPackage', {}, 'type', 'data'],
    ['a file', 'software_File', { contentType: 'Text/Plain' }, 'mime-type', 'text/plain'],
    ['a version', 'software_Package', { software_packageVersion: '1' }, 'version', '1'],
    [
      'no version where nothing is asserted',
      'software_Package',
      { software_packageVersion: 'NOASSERTION' },
      'version',
      null,
    ],
    [
      'a purl from an identifier',
      'software_Package',
      { externalIdentifier: [{ externalIdentifierType: 'packageUrl', identifier: 'pkg:a/b' }] },
      'purl',
      'pkg:a/b',
    ],
    [
      'a CPE',
      'software_Package',
      { externalIdentifiers: [{ externalIdentifierType: 'cpe23', identifier: 'cpe:2.3:a' }] },
      'cpe',
      'cpe:2.3:a',
    ],
    [
      'a digest',
      'software_Package',
      { verifiedUsing: [{ algorithm: 'SHA256', hashValue: 'a'.repeat(64) }] },
      'hashes',
      [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
    ],
    [
      'no digest that CycloneDX lacks',
      'software_Package',
      { verifiedUsing: [{ algorithm: 'md6', hashValue: 'a'.repeat(64) }] },
      'hashes',
      null,
    ],
    [
      'no digest that is none',
      'software_Package',
      { verifiedUsing: [{ algorithm: 'sha256', hashValue: 'x' }] },
      'hashes',
      null,
    ],
    [
      'a place to download from',
      'software_Package',
      { software_downloadLocation: 'https://d.example' },
      'externalReferences',
      [{ type: 'distribution', url: 'https://d.example' }],
    ],
    [
      'a home page',
      'software_Package',
      { software_homePage: 'https://h.example' },
      'externalReferences',
      [{ type: 'website', url: 'https://h.example' }],
    ],
    [
      'references by type',
      'software_Package',
      {
        externalRef: [
          { externalRefType: 'vcs', locator: ['a', 'b'] },
          { externalRefType: 'bower', locator: ['c'], comment: 'd' },
        ],
      },
      'externalReferences',
      [
        { type: 'vcs', url: 'a' },
        { type: 'vcs', url: 'b' },
        { type: 'other', url: 'c', comment: 'd' },
      ],
    ],
    [
      'its release',
      'software_Package',
      { releaseTime: '2026-01-01T00:00:00Z' },
      'properties',
      [{ name: 'cdx:lifecycle:milestone:generalAvailability', value: '2026-01-01T00:00:00Z' }],
    ],
    [
      'its properties',
      'software_Package',
      {
        extension: [
          {
            type: 'extension_CdxPropertiesExtension',
            extension_cdxProperty: [
              { extension_cdxPropName: 'a' },
              { extension_cdxPropName: 'b', extension_cdxPropValue: 'c' },
            ],
          },
        ],
      },
      'properties',
      [{ name: 'a' }, { name: 'b', value: 'c' }],
    ],
    [
      'its producers',
      'software_Package',
      { originatedBy: [`${BASE}org`, `${BASE}person`, `${BASE}other`] },
      'authors',
      [{ name: 'person' }, { name: 'other' }],
    ],
    [
      'a person as supplier',
      'software_Package',
      { suppliedBy: `${BASE}person` },
      'supplier',
      { name: 'person', contact: [{ name: 'person' }] },
    ],
    ['a service as supplier', 'software_Package', { suppliedBy: `${BASE}bot` }, 'supplier', { name: 'bot' }],
  ])('has %s', (_name, type, members, path, expected) => {
    const others = [
      element('Person', 'person'),
      element('Organization', 'other'),
      element('SoftwareAgent', 'bot'),
    ];
    const { bom } = read(element(type, 'it', members), ...others);
    expect(at(bom, `components name=it ${path}`) ?? null).toEqual(expected);
  });

  it.each<[string, string, Record<string, Json>, string, Json]>([
    [
      'architecture and approach',
      'ai_AIPackage',
      { ai_typeOfModel: ['self-supervised', 'transformer', 'decoder', 'moe'] },
      'modelCard modelParameters',
      {
        architectureFamily: 'transformer',
        modelArchitecture: 'decoder, moe',
        approach: { type: 'self-supervised' },
      },
    ],
    [
      'a task',
      'ai_AIPackage',
      { ai_informationAboutApplication: 'text-generation' },
      'modelCard modelParameters task',
      'text-generation',
    ],
    [
      'what is longer than a task as a use',
      'ai_AIPackage',
      { ai_domain: ['health'], ai_informationAboutApplication: 'Reads forms.' },
      'modelCard considerations useCases',
      ['health', 'Reads forms.'],
    ],
    [
      'hyper-parameters',
      'ai_AIPackage',
      { ai_hyperparameter: [entry('vocab_size', '9')] },
      'modelCard properties',
      [{ name: 'cdx:ai-ml:model:hyperparameter:vocab_size', value: '9' }],
    ],
    [
      'metrics with slices',
      'ai_AIPackage',
      { ai_metric: [entry('accuracy@mmlu', '1'), entry('loss', '2')] },
      'modelCard quantitativeAnalysis performanceMetrics',
      [
        { type: 'accuracy', slice: 'mmlu', value: '1' },
        { type: 'loss', value: '2' },
      ],
    ],
    [
      'thresholds',
      'ai_AIPackage',
      { ai_metricDecisionThreshold: [entry('f1', '0.9')] },
      'modelCard properties',
      [{ name: 'trasluz:metric:threshold', value: 'f1=0.9' }],
    ],
    [
      'limitations line by line',
      'ai_AIPackage',
      { ai_limitation: 'a\n\nb' },
      'modelCard considerations technicalLimitations',
      ['a', 'b'],
    ],
    [
      'its risk',
      'ai_AIPackage',
      { ai_safetyRiskAssessment: 'high' },
      'modelCard properties',
      [{ name: 'trasluz:model:safety-risk', value: 'high' }],
    ],
    [
      'no autonomy where nothing is asserted',
      'ai_AIPackage',
      { ai_autonomyType: 'noAssertion' },
      'modelCard',
      null,
    ],
    [
      'kinds of data',
      'dataset_DatasetPackage',
      { dataset_datasetType: ['structured', 'graph', 'noAssertion'] },
      'data 0 contents properties',
      [
        { name: 'trasluz:dataset:modality', value: 'tabular' },
        { name: 'trasluz:dataset:modality', value: 'graph' },
      ],
    ],
    [
      'a size',
      'dataset_DatasetPackage',
      { dataset_datasetSize: 5 },
      'data 0 contents properties',
      [{ name: 'trasluz:dataset:size', value: '5 bytes' }],
    ],
    [
      'a level',
      'dataset_DatasetPackage',
      { dataset_confidentialityLevel: 'red' },
      'data 0',
      { type: 'dataset', classification: 'red' },
    ],
    [
      'biases',
      'dataset_DatasetPackage',
      { dataset_knownBias: ['a', 'b'] },
      'data 0 contents properties',
      [
        { name: 'trasluz:dataset:bias', value: 'a' },
        { name: 'trasluz:dataset:bias', value: 'b' },
      ],
    ],
    [
      'personal data or none',
      'dataset_DatasetPackage',
      { dataset_hasSensitivePersonalInformation: 'no' },
      'data 0 contents properties',
      [{ name: 'trasluz:dataset:personal', value: 'no' }],
    ],
  ])('has %s', (_name, type, members, path, expected) => {
    expect(at(read(element(type, 'it', members)).bom, `components name=it ${path}`) ?? null).toEqual(
      expected,
    );
  });

  it.each([
    ['kilowattHour', 36, 36],
    ['megajoule', '36', 10],
    ['other', 36, undefined],
    ['kilowattHour', 'x', undefined],
  ])('took energy in %s: %j', (ai_energyUnit, ai_energyQuantity, expected) => {
    const energy = { ai_trainingEnergyConsumption: [{ ai_energyQuantity, ai_energyUnit }] };
    const { bom } = read(element('ai_AIPackage', 'it', { ai_energyConsumption: energy }));
    const path = 'modelCard considerations environmentalConsiderations energyConsumptions 0';
    expect(at(bom, `components name=it ${path} activityEnergyCost value`)).toEqual(expected);
  });
});
