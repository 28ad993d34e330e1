import { FACTS } from '../facts/registry.ts';
import type { JsonObject } from '../json.ts';
import { bomWith, dataset, device, firmware, key, model, ownProperties, service } from './bom-builder.ts';

/** The things of the bare document by bom-ref: one of every kind that a document can write down. */
export const BARE_SUBJECTS: readonly string[] = [
  'system',
  'model',
  'dataset',
  'library',
  'device',
  'firmware',
  'key',
  'service',
  'iam',
  'tool',
];

/** Builds a document of one thing of every kind that says nothing but names, and of every fact the same words. */
export function bareDocument(property: string, word: string, metadata: JsonObject = {}): JsonObject {
  const says = ownProperties(...FACTS.map(({ id }) => [property, `${id}=${word}`] as const));
  return bomWith({
    metadata: {
      ...metadata,
      component: { type: 'application', 'bom-ref': 'system', name: 'System', ...says },
    },
    components: [
      model(says),
      dataset(says),
      device(says),
      firmware(says),
      key(says),
      { type: 'library', 'bom-ref': 'library', name: 'Library', ...says },
    ],
    services: [
      service(says),
      service({ 'bom-ref': 'iam', name: 'Iam', group: 'iam', ...says }),
      service({ 'bom-ref': 'tool', name: 'Tool', group: 'tool', ...says }),
    ],
  });
}
