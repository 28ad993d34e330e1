import type { JsonObject } from '../../json.ts';
import { uuidOf } from './merge-builder.ts';

/** What a scan in continuous integration finds in an application that uses the model, in an older version. */
export const CI_SCAN: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: `urn:uuid:${uuidOf(11)}`,
  version: 1,
  metadata: {
    timestamp: '2026-03-05T09:00:00Z',
    tools: { components: [{ type: 'application', name: 'scanner', version: '4' }] },
    component: { type: 'application', 'bom-ref': 'root', name: 'desk', version: '7' },
  },
  components: [
    {
      type: 'machine-learning-model',
      'bom-ref': 'found-model',
      name: 'acme/chat',
      purl: 'pkg:huggingface/acme/chat@2',
      modelCard: { modelParameters: { task: 'chat' } },
    },
    {
      type: 'file',
      'bom-ref': 'found-file',
      name: 'model.bin',
      hashes: [{ alg: 'SHA-256', content: 'A'.repeat(64) }],
    },
    { type: 'library', 'bom-ref': 'model', name: 'model', version: '0.1', purl: 'pkg:pypi/model@0.1' },
  ],
  services: [{ 'bom-ref': 'api', name: 'Inference API', provider: { name: 'Cloud SA' } }],
  dependencies: [
    { ref: 'root', dependsOn: ['found-model', 'model', 'api'] },
    { ref: 'found-model', dependsOn: ['found-file'] },
  ],
  vulnerabilities: [{ id: 'CVE-2026-0001', affects: [{ ref: 'model' }] }],
  externalReferences: [{ type: 'bom', url: `urn:cdx:${uuidOf(10)}/3#weights` }],
};
