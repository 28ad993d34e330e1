import type { JsonObject } from '@trasluz/bom';

const ACME = { name: 'Acme AI', url: ['https://acme.example'], contact: [{ email: 'sbom@acme.example' }] };
const SHA_256 = 'a'.repeat(64);

const MODEL: JsonObject = {
  type: 'machine-learning-model',
  'bom-ref': 'model',
  name: 'acme-lm',
  version: '1.0.0',
  description: 'A model of language',
  manufacturer: ACME,
  authors: [{ name: 'Ada', email: 'ada@acme.example' }],
  supplier: { name: 'Acme Distribution' },
  purl: 'pkg:generic/acme-lm@1.0.0',
  cpe: 'cpe:2.3:a:acme:acme-lm:1.0.0:*:*:*:*:*:*:*',
  swhid: ['swh:1:dir:d198bc9d7a6bcf6db04f476d29314f157507d505'],
  copyright: '2026 Acme',
  hashes: [
    { alg: 'SHA-256', content: SHA_256 },
    { alg: 'Streebog-256', content: 'b'.repeat(64) },
  ],
  licenses: [
    { license: { id: 'Apache-2.0', acknowledgement: 'declared' } },
    { license: { name: 'LicenseRef-Acme', acknowledgement: 'concluded' } },
  ],
  externalReferences: [
    { type: 'distribution', url: 'https://acme.example/lm', hashes: [{ alg: 'SHA-256', content: SHA_256 }] },
    { type: 'documentation', url: 'https://acme.example/card', comment: 'card' },
  ],
  pedigree: {
    ancestors: [{ type: 'machine-learning-model', 'bom-ref': 'base', name: 'base-lm', version: '3' }],
    variants: [{ type: 'machine-learning-model', 'bom-ref': 'q4', name: 'acme-lm-q4' }],
    descendants: [{ type: 'machine-learning-model', 'bom-ref': 'child', name: 'acme-lm-child' }],
  },
  modelCard: {
    modelParameters: {
      approach: { type: 'self-supervised' },
      task: 'text-generation',
      architectureFamily: 'transformer',
      modelArchitecture: 'decoder-only',
      datasets: [{ ref: 'corpus' }, { ref: 'exam' }, { ref: 'quiz' }],
    },
    quantitativeAnalysis: { performanceMetrics: [{ type: 'accuracy', slice: 'mmlu', value: '0.71' }] },
    considerations: { useCases: ['assistants'], technicalLimitations: ['hallucination'], users: ['all'] },
    properties: [{ name: 'cdx:ai-ml:model:hyperparameter:context_length', value: '4096' }],
  },
  properties: [{ name: 'trasluz:origin:trained', value: 'ES=100' }],
};

function dataset(ref: string, role: string): JsonObject {
  const properties = [{ name: 'trasluz:dataset:role', value: role }];
  return {
    type: 'data',
    'bom-ref': ref,
    name: ref,
    data: [{ type: 'dataset', contents: { properties }, sensitiveData: ['names'], classification: 'amber' }],
  };
}

const TASKS: readonly JsonObject[] = [
  {
    'bom-ref': 'task:1',
    uid: 'stage-1',
    name: 'pretraining',
    taskTypes: ['other'],
    timeStart: '2026-03-01T00:00:00Z',
    timeEnd: '2026-04-30T00:00:00Z',
    inputs: [{ resource: { ref: 'corpus' } }, { parameters: [{ name: 'batch', value: '16' }] }],
    outputs: [{ type: 'artifact', resource: { ref: 'model' } }],
    resourceReferences: [{ ref: 'chip' }],
  },
  { 'bom-ref': 'task:2', uid: 'stage-2', name: 'tuning', taskTypes: ['other'] },
];

/** A valid 1.7 document that says something for every row of the mapping that comes over whole. */
export const SUPPLY: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 2,
  metadata: {
    timestamp: '2026-05-12T09:30:00Z',
    lifecycles: [{ phase: 'post-build' }],
    tools: { components: [{ type: 'application', name: 'trasluz', version: '0.1.0' }] },
    manufacturer: { ...ACME, 'bom-ref': 'org:acme', address: { country: 'ES' } },
    component: {
      type: 'application',
      'bom-ref': 'system',
      name: 'Acme Assist',
      version: '3',
      components: [{ type: 'library', 'bom-ref': 'lib', name: 'tokenizers', version: '0.21' }],
    },
    distributionConstraints: { tlp: 'AMBER' },
    properties: [{ name: 'trasluz:profile', value: 'trasluz-2026-11' }],
  },
  components: [
    MODEL,
    dataset('corpus', 'pretrain'),
    dataset('exam', 'test'),
    { type: 'device', 'bom-ref': 'chip', name: 'Trainium2', scope: 'excluded' },
    { type: 'file', 'bom-ref': 'file', name: 'config.json', 'mime-type': 'application/json' },
    {
      type: 'file',
      'bom-ref': 'quiz',
      name: 'quiz.txt',
      properties: [{ name: 'trasluz:dataset:role', value: 'test' }],
    },
  ],
  services: [
    {
      'bom-ref': 'svc',
      name: 'Inference',
      provider: { name: 'Cloud Inc.', address: { country: 'US' } },
      endpoints: ['https://api.acme.example'],
      authenticated: true,
      data: [{ flow: 'inbound', classification: 'PII' }],
      services: [{ 'bom-ref': 'svc:inner', name: 'Cache' }],
    },
  ],
  dependencies: [
    { ref: 'system', dependsOn: ['model', 'svc'] },
    { ref: 'model', dependsOn: [] },
    { ref: 'chip' },
  ],
  compositions: [{ aggregate: 'complete', assemblies: ['system'], dependencies: ['system'] }],
  formulation: [
    {
      workflows: [
        {
          'bom-ref': 'run',
          uid: 'run-1',
          name: 'training',
          taskTypes: ['other'],
          tasks: TASKS,
          taskDependencies: [{ ref: 'task:2', dependsOn: ['task:1'] }],
        },
      ],
    },
  ],
  annotations: [
    {
      subjects: ['model'],
      annotator: { organization: { name: 'Reviewer' } },
      timestamp: '2026-05-13T00:00:00Z',
      text: 'Looked at',
    },
  ],
  citations: [
    {
      pointers: ['/components/3/name'],
      timestamp: '2026-05-11T00:00:00Z',
      attributedTo: 'org:acme',
      note: 'data sheet',
    },
  ],
};
