import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { readOwnProperty } from '../read/property.ts';
import { allOf } from '../read/reader.ts';

/** What keeps the secret, and in whose custody? */
export const surfaceSecretStore: FactDefinition = {
  id: 'surface.secret-store',
  lens: 'surface',
  scope: 'node',
  valueType: 'text',
  kinds: ['key'],
  many: true,
  label: text('Secret store', 'Almacén de secretos'),
  question: text(
    'What keeps the secret, and in whose custody?',
    '¿Qué guarda el secreto y bajo qué custodia?',
  ),
  readFrom: ['cryptoProperties.relatedCryptoMaterialProperties.securedBy.mechanism', 'trasluz:key:custody'],
  fields: ['secret-store'],
  read: allOf(
    readField('cryptoProperties.relatedCryptoMaterialProperties.securedBy.mechanism'),
    readOwnProperty('key:custody'),
  ),
};
