import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { readLocationThrough } from '../read/places.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf, partly } from '../read/reader.ts';

/** In which countries was the model trained? */
export const placeTrained: FactDefinition = {
  id: 'place.trained',
  lens: 'sovereignty',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'share',
  kinds: ['model'],
  many: true,
  label: text('Trained in', 'Entrenado en'),
  question: text('In which countries was the model trained?', '¿En qué países se entrenó el modelo?'),
  readFrom: [
    'trasluz:origin:trained',
    'formulation → services → trasluz:cloud:location',
    'modelCard.considerations.environmentalConsiderations.energyConsumptions[].energyProviders[].organization.address.country',
  ],
  fields: ['origin:trained'],
  read: firstOf(
    readOwnProperty('origin:trained'),
    readLocationThrough('trained-with'),
    partly(
      readField(
        'modelCard.considerations.environmentalConsiderations.energyConsumptions[].energyProviders[].organization.address.country',
      ),
      'only where the energy was provided',
    ),
  ),
};
