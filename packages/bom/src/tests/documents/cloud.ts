import type { JsonObject } from '../../json.ts';
import { ownProperties } from '../bom-builder.ts';

const region = (code: string, place: string, more: JsonObject = {}): JsonObject => ({
  'bom-ref': `svc:${code}`,
  name: `Region ${code}`,
  group: 'compute',
  ...more,
  ...ownProperties(['cloud:region', code], ['cloud:location', place]),
});

/** A cloud with three regions, one of them sovereign, and what its account says for all of them. */
export const CLOUD: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  metadata: {
    timestamp: '2026-08-01T00:00:00Z',
    component: {
      type: 'platform',
      'bom-ref': 'cloud',
      name: 'Example Cloud',
      manufacturer: { name: 'Example Cloud Europe SARL', address: { country: 'LU' } },
      ...ownProperties(['portability:exit-terms', '60 days, free egress']),
    },
  },
  services: [
    {
      'bom-ref': 'svc:account',
      name: 'Account',
      provider: { name: 'Example Cloud Europe SARL', address: { country: 'LU' } },
      ...ownProperties(
        ['cloud:provider', 'example'],
        ['cloud:ultimate-parent', 'Example Holding, Inc.'],
        ['cloud:parent-country', 'US'],
        ['id:lei', '5493001KJTIIGC8Y1R12'],
        ['legal:foreign-access', 'us-cloud-act'],
        ['ops:support-location', 'IN'],
        ['ops:support-location', 'IE'],
        ['control:secrets', 'native:kms'],
      ),
      services: [
        region('eu-west-1', 'IE'),
        region('us-east-1', 'US-VA', { endpoints: ['https://us-east-1.cloud.example'] }),
        region('eu-sov-1', 'DE-BB', {
          provider: { name: 'Example Sovereign GmbH', address: { country: 'DE' } },
        }),
      ],
    },
  ],
  dependencies: [{ ref: 'cloud', dependsOn: ['svc:account'] }],
};
