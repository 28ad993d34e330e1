import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { allOf } from '../read/reader.ts';
import { readReferences } from '../read/references.ts';

/** Are the weights signed? */
export const weightsSignature: FactDefinition = {
  id: 'weights.signature',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Signature of the weights', 'Firma de los pesos'),
  question: text('Are the weights signed?', '¿Están firmados los pesos?'),
  readFrom: ['externalReferences[type=digital-signature].url', 'signature'],
  fields: ['signature'],
  read: allOf(readReferences('digital-signature'), readField('signature.algorithm')),
};
