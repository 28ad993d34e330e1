import type { Json, JsonObject } from '@trasluz/bom';
import { numbered } from './row-examples.ts';

const TIME = '2026-11-23T10:00:00Z';
const property = (name: string, value: string): JsonObject => ({ name, value });

function about(component: JsonObject, members: JsonObject = {}): JsonObject {
  const metadata = {
    timestamp: TIME,
    manufacturer: { 'bom-ref': 'acme', name: 'Acme AI', url: ['https://acme.example'] },
    component,
  };
  return numbered({ metadata, ...members });
}

const stage = (ref: string, cloud: string, chip: string, members: JsonObject = {}): JsonObject => ({
  'bom-ref': ref,
  uid: ref,
  taskTypes: ['other'],
  resourceReferences: [{ ref: cloud }, { ref: chip }],
  ...members,
});

/** A model that was trained on one cloud and tuned on another. */
const TWO_CLOUDS = about(
  {
    type: 'machine-learning-model',
    'bom-ref': 'model',
    name: 'acme-lm',
    version: '1.0.0',
    licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
    modelCard: {
      modelParameters: {
        approach: { type: 'self-supervised' },
        task: 'text-generation',
        architectureFamily: 'transformer',
        datasets: [{ ref: 'corpus' }, { ref: 'exam' }],
      },
      considerations: {
        technicalLimitations: ['hallucination'],
        ethicalConsiderations: [{ name: 'bias' }],
        environmentalConsiderations: {
          energyConsumptions: [
            {
              activity: 'training',
              energyProviders: [],
              activityEnergyCost: { value: 1200, unit: 'kWh' },
              co2CostEquivalent: { value: 3, unit: 'tCO2eq' },
            },
          ],
        },
      },
    },
    pedigree: { ancestors: [{ type: 'machine-learning-model', 'bom-ref': 'base', name: 'base-lm' }] },
  },
  {
    components: [
      {
        type: 'data',
        'bom-ref': 'corpus',
        name: 'corpus',
        data: [{ type: 'dataset', sensitiveData: ['names'] }],
      },
      {
        type: 'data',
        'bom-ref': 'exam',
        name: 'exam',
        data: [{ type: 'dataset', contents: { properties: [property('trasluz:dataset:role', 'test')] } }],
      },
      { type: 'device', 'bom-ref': 'h100', name: 'H100' },
      { type: 'device', 'bom-ref': 'trn2', name: 'Trainium2' },
    ],
    services: [
      { 'bom-ref': 'azure', name: 'Azure', provider: { name: 'Microsoft' } },
      { 'bom-ref': 'aws', name: 'AWS', provider: { name: 'Amazon' } },
    ],
    formulation: [
      {
        workflows: [
          {
            'bom-ref': 'run',
            uid: 'run',
            taskTypes: ['other'],
            tasks: [
              stage('pretraining', 'azure', 'h100', {
                timeStart: '2026-03-01T00:00:00Z',
                timeEnd: '2026-04-30T00:00:00Z',
                inputs: [{ resource: { ref: 'corpus' } }, { parameters: [{ name: 'batch', value: '16' }] }],
              }),
              stage('tuning', 'aws', 'trn2', {
                outputs: [{ type: 'artifact', resource: { ref: 'model' } }],
                runtimeTopology: [{ ref: 'aws', dependsOn: ['trn2'] }],
              }),
            ],
            taskDependencies: [{ ref: 'tuning', dependsOn: ['pretraining'] }],
          },
        ],
      },
    ],
  },
);

/** A dataset with those who own and keep it. */
const DATASET = about({
  type: 'data',
  'bom-ref': 'corpus',
  name: 'Corpus',
  version: '2026.1',
  description: 'Texts of the web',
  data: [
    {
      type: 'dataset',
      classification: 'amber',
      sensitiveData: ['names', 'addresses'],
      contents: {
        properties: [
          property('trasluz:dataset:modality', 'text'),
          property('trasluz:dataset:size', '1048576 bytes'),
          property('trasluz:dataset:bias', 'English'),
          property('trasluz:dataset:availability', 'registration'),
        ],
      },
      governance: {
        owners: [{ organization: { name: 'Acme Data' } }],
        stewards: [{ contact: { name: 'Ada', email: 'ada@acme.example' } }],
        custodians: [{ organization: { name: 'Vault Inc.' } }],
      },
    },
  ],
});

/** An accelerator with its firmware and driver. */
const DEVICE = about(
  {
    type: 'device',
    'bom-ref': 'chip',
    name: 'Trainium2',
    manufacturer: { name: 'Annapurna Labs' },
    supplier: { name: 'Amazon Web Services' },
    properties: [property('cdx:device:type', 'accelerator'), property('trasluz:hw:memory', '96 GiB')],
    components: [
      {
        type: 'firmware',
        'bom-ref': 'firmware',
        name: 'nrt-fw',
        version: '1.4',
        hashes: [{ alg: 'SHA-384', content: 'a'.repeat(96) }],
      },
      { type: 'device-driver', 'bom-ref': 'driver', name: 'neuron-driver', version: '2.19' },
    ],
  },
  {
    dependencies: [
      { ref: 'chip', dependsOn: ['firmware'] },
      { ref: 'driver', dependsOn: ['chip'] },
    ],
    compositions: [{ aggregate: 'incomplete_first_party_only', assemblies: ['chip'] }],
  },
);

/** A cloud: a service with services, where they are and what goes through them. */
const SERVICES = about(
  { type: 'platform', 'bom-ref': 'cloud', name: 'Acme Cloud' },
  {
    services: [
      {
        'bom-ref': 'inference',
        name: 'Inference',
        version: '2026-11',
        provider: { name: 'Acme Cloud Ltd', address: { country: 'IE' } },
        endpoints: ['https://api.acme.example'],
        authenticated: true,
        'x-trust-boundary': true,
        data: [{ flow: 'bi-directional', classification: 'PII', name: 'prompts' }],
        externalReferences: [{ type: 'attestation', url: 'https://acme.example/soc2.pdf' }],
        services: [{ 'bom-ref': 'cache', name: 'Cache' }],
      },
    ],
    dependencies: [{ ref: 'cloud', dependsOn: ['inference'] }],
  },
);

/** A merged document: the same chip by two authors who contradict each other about its memory. */
const MERGED = about(
  { type: 'application', 'bom-ref': 'system', name: 'Assist' },
  {
    components: [
      {
        type: 'device',
        'bom-ref': 'chip',
        name: 'H100',
        manufacturer: { 'bom-ref': 'press', name: 'Press' },
        properties: [property('trasluz:hw:memory', '80 GB'), property('trasluz:hw:memory', '96 GB')],
      },
    ],
    citations: [
      { pointers: ['/components/0/properties/0'], timestamp: '2026-05-11T00:00:00Z', attributedTo: 'acme' },
      { pointers: ['/components/0/properties/1'], timestamp: '2026-06-01T00:00:00Z', attributedTo: 'press' },
    ],
    annotations: [
      {
        subjects: ['chip'],
        annotator: { organization: { name: 'Reviewer' } },
        timestamp: '2026-06-02T00:00:00Z',
        text: 'Two figures for the memory',
      },
    ],
  },
);

/** A document that says which flaws matter. */
const VEX = about(
  { type: 'application', 'bom-ref': 'server', name: 'model-server', version: '3' },
  {
    vulnerabilities: [
      {
        id: 'CVE-2026-0001',
        source: { name: 'NVD', url: 'https://nvd.nist.gov' },
        ratings: [{ severity: 'high', method: 'CVSSv31', score: 8.1 }],
        analysis: { state: 'not_affected', justification: 'code_not_reachable' },
        affects: [{ ref: 'server' }],
      },
    ],
    dependencies: [{ ref: 'server', dependsOn: [] }],
    declarations: { affirmation: { statement: 'We looked.' } },
  },
);

/** Documents that say much, by what they are about. */
export const RICH: Readonly<Record<string, JsonObject>> = {
  'two-clouds': TWO_CLOUDS,
  dataset: DATASET,
  device: DEVICE,
  services: SERVICES,
  merged: MERGED,
  vex: VEX,
};

/** Writes JSON as people read it. */
export function pretty(value: Json | readonly object[]): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
