import type { JsonObject } from '@trasluz/bom';
import { componentWith, documentWith } from './documents.ts';

/** A valid 1.7 document with one of nearly everything; damage a clone of it. */
export const RICH: JsonObject = documentWith({
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  metadata: {
    timestamp: '2026-05-12T09:30:00Z',
    tools: { components: [componentWith({ name: 'tool' })] },
    authors: [{ name: 'a', email: 'a@example.org' }],
    licenses: [{ expression: 'MIT OR Apache-2.0' }],
  },
  components: [
    componentWith({
      'bom-ref': 'a',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'MD5', content: 'a'.repeat(32) }],
    }),
    componentWith({
      type: 'machine-learning-model',
      name: 'm',
      modelCard: {
        modelParameters: {
          datasets: [{ ref: 'a' }, { type: 'dataset', contents: { url: 'https://example.org/' } }],
        },
        considerations: { ethicalConsiderations: [{ name: 'bias' }] },
      },
      evidence: { identity: [{ field: 'purl', confidence: 0.5 }] },
    }),
  ],
  services: [
    { name: 's', data: [{ flow: 'inbound', classification: 'PII', source: ['https://example.org/'] }] },
  ],
  dependencies: [{ ref: 'a', dependsOn: ['m'] }],
  annotations: [
    {
      subjects: ['a'],
      annotator: { individual: { name: 'x' } },
      timestamp: '2026-05-12T09:30:00Z',
      text: 't',
    },
  ],
  citations: [{ timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/components/0'] }],
});

/** The members that lead to a value. */
export type Place = readonly (string | number)[];

/** Lists the ways to every value of a document. */
export function placesOf(value: unknown, way: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return way.length === 0 ? [] : [way];
  const children = Object.entries(value).flatMap(([key, child]) => placesOf(child, [...way, key]));
  return way.length === 0 ? children : [way, ...children];
}
