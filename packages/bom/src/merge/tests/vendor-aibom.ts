import type { JsonObject } from '../../json.ts';
import { uuidOf } from './merge-builder.ts';

/** What the vendor of a model says of it: a card, weights, a data set, a training with its formula, and claims. */
export const VENDOR_AIBOM: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  serialNumber: `urn:uuid:${uuidOf(10)}`,
  version: 3,
  metadata: {
    timestamp: '2026-03-01T09:00:00Z',
    authors: [{ name: 'Acme Model Team' }],
    supplier: { name: 'Acme' },
    component: {
      type: 'machine-learning-model',
      'bom-ref': 'model',
      supplier: { name: 'Acme' },
      name: 'chat',
      version: '2',
      purl: 'pkg:huggingface/acme/chat@2',
      licenses: [{ license: { id: 'Apache-2.0' } }],
      modelCard: {
        modelParameters: { task: 'text-generation', datasets: [{ ref: 'corpus' }] },
      },
    },
    properties: [
      { name: 'trasluz:profile', value: 'model' },
      { name: 'trasluz:model:explainability', value: 'none' },
    ],
  },
  components: [
    {
      type: 'file',
      'bom-ref': 'weights',
      name: 'model.safetensors',
      hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
    },
    {
      type: 'data',
      'bom-ref': 'corpus',
      name: 'corpus',
      version: '1',
      supplier: { name: 'Acme' },
      data: [{ type: 'dataset', 'bom-ref': 'corpus-data', classification: 'public' }],
    },
    {
      type: 'device',
      'bom-ref': 'chip',
      name: 'T1',
      version: 'B0',
      supplier: { name: 'Chips Inc' },
      scope: 'excluded',
    },
  ],
  dependencies: [
    { ref: 'model', dependsOn: ['weights'] },
    { ref: 'weights', dependsOn: [] },
  ],
  compositions: [{ aggregate: 'incomplete', assemblies: ['model'] }],
  formulation: [
    {
      'bom-ref': 'formula',
      workflows: [
        {
          'bom-ref': 'training',
          uid: 'training',
          taskTypes: ['other'],
          resourceReferences: [{ ref: 'chip' }],
          inputs: [{ resource: { ref: 'corpus' } }],
          outputs: [{ type: 'artifact', resource: { ref: 'weights' } }],
        },
      ],
    },
  ],
  citations: [
    {
      timestamp: '2026-02-01T00:00:00Z',
      attributedTo: 'lab',
      expressions: ["$..[?(@['bom-ref']=='model')].modelCard"],
    },
  ],
  declarations: {
    targets: { organizations: [{ 'bom-ref': 'lab', name: 'Test Lab' }] },
    claims: [{ 'bom-ref': 'claim', target: 'model', predicate: 'was red-teamed' }],
  },
};
