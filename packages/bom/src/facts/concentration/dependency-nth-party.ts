import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readRelation, readThrough } from '../read/relation.ts';

/** On which other parties does it depend? */
export const dependencyNthParty: FactDefinition = {
  id: 'dependency.nth-party',
  lens: 'concentration',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'service', 'accelerator'],
  many: true,
  label: text('Who stands behind it', 'Quién hay detrás'),
  question: text('On which other parties does it depend?', '¿De qué otras partes depende?'),
  readFrom: ['dependencies[].dependsOn → provider, supplier, manufacturer'],
  fields: ['subcontractors'],
  read: readThrough({ edges: ['depends-on'] }, readRelation({ edges: ['provided-by', 'manufactured-by'] })),
};
