import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readRelation } from '../read/relation.ts';

/** On which chips was it trained? */
export const trainingAccelerator: FactDefinition = {
  id: 'training.accelerator',
  lens: 'sovereignty',
  alsoIn: ['hardware', 'concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Training accelerators', 'Aceleradores del entrenamiento'),
  question: text('On which chips was it trained?', '¿Con qué chips se entrenó?'),
  readFrom: ['formulation → components[type=device]'],
  fields: ['training-hardware'],
  read: readRelation({ edges: ['trained-with'], kinds: ['accelerator'] }),
};
