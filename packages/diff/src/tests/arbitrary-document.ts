import type { JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { documentWith } from './builders.ts';

const digest = fc.constantFrom('a', 'b', 'c').map((digit) => ({ alg: 'SHA-256', content: digit.repeat(64) }));

const property = fc.record({
  name: fc.constantFrom('trasluz:hw:foundry', 'trasluz:cloud:region', 'other:name'),
  value: fc.constantFrom('TSMC', 'eu-west-1', 'unknown', ''),
});

/** One component out of few words, so that two documents often speak of the same things. */
const leaf = fc.record(
  {
    type: fc.constantFrom('library', 'machine-learning-model', 'data', 'device', 'firmware'),
    name: fc.constantFrom('a', 'b', 'c', 'constructor'),
    'bom-ref': fc.constantFrom('r1', 'r2', 'r3', 'document', 'root'),
    version: fc.constantFrom('1', '2'),
    purl: fc.constantFrom('pkg:npm/a@1', 'pkg:npm/a@2', 'pkg:npm/%40s/b@1', 'no purl'),
    hashes: fc.array(digest, { maxLength: 2 }),
    description: fc.constantFrom('x', 'y'),
    properties: fc.array(property, { maxLength: 2 }),
  },
  { requiredKeys: ['type', 'name'] },
);

const component = fc
  .tuple(leaf, fc.array(leaf, { maxLength: 2 }))
  .map(([outer, inner]) => ({ ...outer, components: inner }));

/** Documents of CycloneDX 1.7 with nested components; bom-refs, digests and names may well repeat. */
export const document: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.array(component, { maxLength: 4 }),
    fc.array(fc.record({ name: fc.constantFrom('api', 'a'), authenticated: fc.boolean() }), { maxLength: 2 }),
  )
  .map(([components, services]) => ({ ...documentWith([]), components, services }));
