import type { JsonObject } from '../../json.ts';
import { uuidOf } from './merge-builder.ts';

/** What the maker of the chip declares about it. */
export const CHIP_DECLARATION: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  serialNumber: `urn:uuid:${uuidOf(12)}`,
  version: 1,
  metadata: {
    timestamp: '2026-01-10T09:00:00Z',
    manufacturer: { name: 'Chips Inc' },
    component: {
      type: 'device',
      'bom-ref': 'device',
      supplier: { name: 'Chips Inc' },
      name: 'T1',
      version: 'B0',
      properties: [{ name: 'trasluz:hw:foundry', value: 'Fab One' }],
    },
    properties: [
      { name: 'trasluz:about', value: 'Chips Inc' },
      { name: 'trasluz:hw:memory', value: 'HBM3' },
    ],
    distributionConstraints: { tlp: 'GREEN' },
  },
  components: [
    {
      type: 'device',
      'bom-ref': 'memory',
      name: 'HBM3 stack',
      version: '24 GB',
      supplier: { name: 'Memory Ltd' },
    },
  ],
  dependencies: [{ ref: 'device', dependsOn: ['memory'] }],
  compositions: [{ aggregate: 'complete', assemblies: ['device'] }],
};
