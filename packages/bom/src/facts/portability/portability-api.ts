import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { readThrough } from '../read/relation.ts';

/** Which API dialect does the endpoint speak? */
export const portabilityApi: FactDefinition = {
  id: 'portability.api',
  lens: 'portability',
  scope: 'endpoint',
  valueType: 'text',
  kinds: ['endpoint'],
  many: true,
  label: text('API dialect', 'Dialecto de la API'),
  question: text(
    'Which API dialect does the endpoint speak?',
    '¿Qué dialecto de API habla el punto de acceso?',
  ),
  readFrom: ['services → trasluz:portability:api'],
  fields: ['api'],
  read: readThrough({ edges: ['exposes'], direction: 'to' }, readOwnProperty('portability:api')),
};
