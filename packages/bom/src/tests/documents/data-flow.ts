import type { JsonObject } from '../../json.ts';
import { ownProperties } from '../bom-builder.ts';

const UUID = '3c1d9f10-77a2-4d1e-8f0b-5b2f6f0a9e21';

/** A gateway in Spain that sends prompts to an API in the United States (standards.md §H.3). */
export const DATA_FLOW: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  serialNumber: `urn:uuid:${UUID}`,
  version: 1,
  metadata: {
    timestamp: '2026-10-10T00:00:00Z',
    manufacturer: { name: 'Example Town Hall', address: { country: 'ES' } },
    component: { type: 'application', 'bom-ref': 'app', name: 'Citizen desk' },
  },
  components: [
    {
      type: 'cryptographic-asset',
      'bom-ref': 'key:tls',
      name: 'Envelope key',
      cryptoProperties: {
        assetType: 'related-crypto-material',
        algorithmProperties: { certificationLevel: ['fips140-3-l3'] },
        relatedCryptoMaterialProperties: { securedBy: { mechanism: 'HSM' } },
      },
      externalReferences: [
        {
          type: 'certification-report',
          url: 'https://example.com/4523',
          hashes: [{ alg: 'SHA-256', content: '45' }],
        },
      ],
      ...ownProperties(['key:custody', 'customer-held'], ['key:jurisdiction', 'ES'], ['cert:id', '4523']),
    },
  ],
  services: [
    {
      'bom-ref': 'svc:gateway',
      name: 'Gateway',
      group: 'api-gateway',
      endpoints: ['https://desk.example.es', 'http://10.0.0.4:8080'],
      authenticated: true,
      trustZone: 'dmz',
      data: [
        { flow: 'inbound', classification: 'personal', source: ['https://citizen.example.es'] },
        { flow: 'outbound', classification: 'personal', destination: [`urn:cdx:${UUID}/1#svc%3Allm`] },
        { flow: 'outbound', classification: 'logs', destination: ['s3://logs'] },
      ],
      ...ownProperties(
        ['cloud:location', 'ES-MD'],
        ['legal:transfer-mechanism', 'scc-2021-914-m2'],
        ['iam:federation', 'svc:iam'],
      ),
    },
    {
      'bom-ref': 'svc:llm',
      name: 'Language model API',
      group: 'inference',
      provider: { name: 'Example Models, Inc.', address: { country: 'US' } },
      endpoints: ['https://api.models.example'],
      'x-trust-boundary': true,
      data: [{ flow: 'bi-directional', classification: 'prompts', source: ['svc:gateway'] }],
      ...ownProperties(
        ['cloud:location', 'US-VA'],
        ['legal:foreign-access', 'us-cloud-act'],
        ['data:retention-days', '30'],
        ['data:training-use', 'opt-out'],
        ['portability:api', 'openai-chat'],
        ['market:price', '2 USD per million tokens'],
        ['resilience:alternative', 'svc:gateway'],
      ),
    },
    {
      'bom-ref': 'svc:iam',
      name: 'Town identity',
      group: 'IAM',
      authenticated: true,
      ...ownProperties(['iam:mfa', 'required']),
    },
    {
      'bom-ref': 'svc:mcp',
      name: 'Files tool',
      ...ownProperties(['tool:transport', 'stdio'], ['tool:reach', 'files']),
    },
  ],
  dependencies: [
    { ref: 'app', dependsOn: ['svc:gateway', 'svc:mcp'] },
    { ref: 'svc:gateway', dependsOn: ['svc:llm', 'svc:iam', 'key:tls'] },
  ],
  citations: [
    {
      timestamp: '2026-10-01T00:00:00Z',
      attributedTo: 'svc:llm',
      expressions: ["$..[?(@['bom-ref']=='svc:llm')].properties"],
      note: 'price list',
    },
  ],
};
