import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** How hard is it to substitute? */
export const resilienceSubstitutability: FactDefinition = {
  id: 'resilience.substitutability',
  lens: 'concentration',
  scope: 'node',
  valueType: 'enum',
  values: ['not-substitutable', 'highly-complex', 'medium', 'easily'],
  kinds: ['system', 'service', 'accelerator'],
  many: false,
  label: text('Substitutability', 'Posibilidad de sustitución'),
  question: text('How hard is it to substitute?', '¿Cómo de difícil es sustituirlo?'),
  readFrom: ['trasluz:resilience:substitutability'],
  fields: ['substitutability'],
  read: readOwnProperty('resilience:substitutability'),
};
