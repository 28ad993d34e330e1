import type { JsonObject } from '../../json.ts';
import { uuidOf } from './merge-builder.ts';

/** What the provider of the inference service declares about it and the chips in it. */
export const CLOUD_DECLARATION: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  serialNumber: `urn:uuid:${uuidOf(13)}`,
  version: 1,
  metadata: {
    timestamp: '2026-02-20T09:00:00Z',
    authors: [{ name: 'Cloud SA', email: 'bom@cloud.example' }],
    component: { type: 'platform', 'bom-ref': 'platform', name: 'Cloud', supplier: { name: 'Cloud SA' } },
    distributionConstraints: { tlp: 'AMBER' },
  },
  components: [
    {
      type: 'device',
      'bom-ref': 'device',
      name: 'T1',
      version: 'B0',
      supplier: { name: 'Chips Inc' },
      isExternal: true,
      properties: [{ name: 'trasluz:hw:foundry', value: 'Fab Two' }],
    },
  ],
  services: [
    {
      'bom-ref': 'service',
      name: 'Inference API',
      provider: { name: 'Cloud SA' },
      endpoints: ['https://eu.cloud.example/v1'],
      data: [{ flow: 'inbound', classification: 'prompt', source: [`urn:cdx:${uuidOf(11)}/1#root`] }],
    },
  ],
  dependencies: [{ ref: 'service', dependsOn: ['device'] }],
  annotations: [
    {
      subjects: ['service'],
      annotator: { organization: { name: 'Cloud SA' } },
      timestamp: '2026-02-20T09:00:00Z',
      text: 'Prompts are not kept.',
    },
  ],
};
