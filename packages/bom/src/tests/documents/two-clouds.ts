import type { JsonObject } from '../../json.ts';
import { ownProperties } from '../bom-builder.ts';

const us = { country: 'US' };
const digest = (content: string) => [{ alg: 'SHA-256', content }];

const MODEL: JsonObject = {
  type: 'machine-learning-model',
  'bom-ref': 'model:lm',
  name: 'example-lm-34b',
  version: '1.0.0',
  hashes: digest('a1'),
  externalReferences: [
    {
      type: 'distribution',
      url: 's3://weights-use1/lm',
      hashes: digest('b2'),
      ...ownProperties(['copy:host', 'svc:s3']),
    },
    {
      type: 'distribution',
      url: 'https://weights.blob.example/lm.safetensors',
      hashes: digest('B2'),
      ...ownProperties(['copy:host', 'svc:blob']),
    },
    { type: 'digital-signature', url: 'https://example.com/model.sig' },
  ],
  modelCard: {
    modelParameters: { task: 'text-generation', datasets: [{ ref: 'data:corpus' }] },
    properties: [{ name: 'cdx:ai-ml:model:parameter:count', value: '34B' }],
  },
  ...ownProperties(
    ['origin:trained', 'US-VA=90.5'],
    ['origin:trained', 'SE=9.5'],
    ['origin:trained:basis', 'accelerator-hours'],
  ),
};

const CHIPS: readonly JsonObject[] = [
  {
    type: 'device',
    'bom-ref': 'dev:trn2',
    name: 'AWS Trainium2',
    manufacturer: { name: 'Annapurna Labs' },
    components: [{ type: 'firmware', 'bom-ref': 'fw:trn2', name: 'Trainium2 firmware', version: 'unknown' }],
    properties: [
      { name: 'cdx:device:quantity', value: '1024' },
      { name: 'trasluz:hw:attestation', value: 'instance' },
      { name: 'trasluz:hw:fw-update:authority', value: 'cloud-operator' },
      { name: 'trasluz:undisclosed', value: 'firmware=withheld' },
    ],
  },
  {
    type: 'device',
    'bom-ref': 'dev:h100',
    name: 'NVIDIA H100 SXM5',
    externalReferences: [
      { type: 'attestation', url: 'https://example.com/h100-eat.jwt', hashes: digest('c3') },
    ],
    ...ownProperties(['hw:attestation', 'device']),
  },
];

const SERVICES: readonly JsonObject[] = [
  {
    'bom-ref': 'svc:aws',
    name: 'AWS account',
    provider: { name: 'Amazon Web Services, Inc.', address: us },
    'x-trust-boundary': true,
    ...ownProperties(['cloud:provider', 'aws'], ['cloud:ultimate-parent', 'Amazon.com, Inc.']),
    services: [
      {
        'bom-ref': 'svc:trn2',
        group: 'compute',
        name: 'EC2 trn2',
        ...ownProperties(['cloud:region', 'us-east-1'], ['cloud:location', 'US-VA']),
      },
      {
        'bom-ref': 'svc:s3',
        group: 'storage',
        name: 'S3 weights',
        ...ownProperties(['cloud:location', 'US-VA']),
      },
    ],
  },
  {
    'bom-ref': 'svc:az',
    name: 'Azure subscription',
    provider: { name: 'Microsoft Corporation', address: us },
    services: [
      {
        'bom-ref': 'svc:h100',
        group: 'compute',
        name: 'ND H100 v5',
        ...ownProperties(['cloud:region', 'swedencentral'], ['cloud:location', 'SE']),
      },
      {
        'bom-ref': 'svc:blob',
        group: 'storage',
        name: 'Blob weights',
        ...ownProperties(['cloud:location', 'SE']),
      },
    ],
  },
];

const TASKS: readonly JsonObject[] = [
  {
    'bom-ref': 'task:s1',
    uid: 's1',
    taskTypes: ['other'],
    timeStart: '2026-01-10T00:00:00Z',
    timeEnd: '2026-03-01T00:00:00Z',
    resourceReferences: [{ ref: 'svc:trn2' }, { ref: 'dev:trn2' }],
    inputs: [{ resource: { ref: 'data:corpus' }, source: { ref: 'svc:s3' } }],
    runtimeTopology: [{ ref: 'svc:trn2', dependsOn: ['dev:trn2'] }],
    ...ownProperties(['training:phase', 'pretrain'], ['training:accelerator-hours', '1810000']),
  },
  {
    'bom-ref': 'task:s2',
    uid: 's2',
    taskTypes: ['other'],
    resourceReferences: [{ ref: 'svc:h100' }, { ref: 'dev:h100' }],
    outputs: [{ type: 'artifact', resource: { ref: 'model:lm' }, target: { ref: 'svc:blob' } }],
    ...ownProperties(['training:phase', 'sft'], ['training:accelerator-hours', '190000']),
  },
];

/** A model trained on Trainium2 in one cloud and on H100 in another, with its weights in both (standards.md §H.1). */
export const TWO_CLOUDS: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  serialNumber: 'urn:uuid:5f0c6f0a-2b4e-4c8e-9a53-0e3f3b1c7d10',
  version: 1,
  metadata: {
    timestamp: '2026-11-25T00:00:00Z',
    lifecycles: [{ phase: 'post-build' }],
    supplier: { name: 'Example AI S.L.', address: { country: 'ES' } },
    component: { type: 'application', 'bom-ref': 'system:assist', name: 'Example Assist', version: '3.2.0' },
  },
  components: [
    MODEL,
    {
      type: 'data',
      'bom-ref': 'data:corpus',
      name: 'example-corpus',
      data: [
        {
          type: 'dataset',
          classification: 'confidential',
          governance: { owners: [{ organization: { name: 'Example AI S.L.', address: { country: 'ES' } } }] },
          contents: ownProperties(['dataset:role', 'pretrain'], ['dataset:acquisition', 'web-crawl']),
        },
      ],
    },
    ...CHIPS,
  ],
  services: SERVICES,
  dependencies: [
    { ref: 'system:assist', dependsOn: ['model:lm', 'svc:h100'] },
    { ref: 'svc:h100', dependsOn: ['model:lm', 'dev:h100'] },
  ],
  formulation: [{ workflows: [{ 'bom-ref': 'wf:train', uid: 'train', taskTypes: ['other'], tasks: TASKS }] }],
};
