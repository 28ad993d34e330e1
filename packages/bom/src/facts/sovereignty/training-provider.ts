import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readThrough } from '../read/relation.ts';

/** On whose clouds was it trained? */
export const trainingProvider: FactDefinition = {
  id: 'training.provider',
  lens: 'sovereignty',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Training provider', 'Proveedor del entrenamiento'),
  question: text('On whose clouds was it trained?', '¿En qué nubes se entrenó?'),
  readFrom: ['formulation → services → trasluz:cloud:provider, provider.name'],
  fields: ['training-provider'],
  read: readThrough(
    { edges: ['trained-with'], kinds: ['service'] },
    inherited(firstOf(readOwnProperty('cloud:provider'), readField('provider.name'))),
  ),
};
