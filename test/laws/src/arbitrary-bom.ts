import type { JsonObject } from '@trasluz/bom';
import fc from 'fast-check';

/** Words of a document: ordinary, foreign and hostile ones. */
const word = fc.constantFrom(
  'acme',
  'modelo-ñ',
  '模型',
  '<b>x</b>',
  '=1+1',
  'a/b~c',
  'x'.repeat(300),
  'pkg',
  '\u202Etxt',
);

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => ({ alg: 'SHA-256', content: Buffer.from(bytes).toString('hex') }));

const property = fc.record({
  name: fc.constantFrom(
    'cdx:ai-ml:model:parameter:count',
    'trasluz:hw:attestation',
    'trasluz:cloud:region',
    'other:name',
  ),
  value: fc.constantFrom('7B', 'device', 'us-east-1', 'unknown', ''),
});

const modelCard = fc.record(
  {
    modelParameters: fc.record({ task: word, architectureFamily: word }, { requiredKeys: [] }),
    considerations: fc.record(
      { technicalLimitations: fc.array(word, { minLength: 1, maxLength: 2 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const type = fc.constantFrom(
  'library',
  'machine-learning-model',
  'data',
  'device',
  'firmware',
  'application',
  'cryptographic-asset',
);

/** One component without its bom-ref. */
const component = fc.record(
  {
    type,
    name: word,
    version: fc.constantFrom('1', '2.0', '2026-01-01'),
    hashes: fc.array(hash, { minLength: 1, maxLength: 2 }),
    properties: fc.array(property, { minLength: 1, maxLength: 3 }),
    modelCard,
  },
  { requiredKeys: ['type', 'name'] },
);

const service = fc.record(
  {
    name: word,
    endpoints: fc.array(fc.constantFrom('https://api.example/v1', 'grpc://x.example'), {
      minLength: 1,
      maxLength: 2,
    }),
    authenticated: fc.boolean(),
    'x-trust-boundary': fc.boolean(),
    properties: fc.array(property, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['name'] },
);

/** Valid documents of CycloneDX 1.7: bom-refs are distinct, model cards stand on models only, and nothing dangles. */
export const bom: fc.Arbitrary<JsonObject> = fc
  .record({
    components: fc.array(component, { maxLength: 6 }),
    services: fc.array(service, { maxLength: 3 }),
    subject: component,
  })
  .map(({ components, services, subject }) => documentOf(components, services, subject));

function documentOf(components: readonly object[], services: readonly object[], subject: object): JsonObject {
  const tidy = (item: object, ref: string): JsonObject => {
    const { modelCard: card, ...rest } = item as { readonly modelCard?: JsonObject; readonly type?: string };
    return {
      ...rest,
      'bom-ref': ref,
      ...(rest.type === 'machine-learning-model' && card !== undefined ? { modelCard: card } : {}),
    };
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: { component: tidy(subject, 'subject') },
    components: components.map((item, index) => tidy(item, `component-${index}`)),
    services: services.map((item, index) => tidy(item, `service-${index}`)),
    dependencies: components.map((_, index) => ({
      ref: `component-${index}`,
      dependsOn: index === 0 ? [] : ['component-0'],
    })),
  };
}
