import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentField } from '../read/field.ts';
import { readProperty } from '../read/property.ts';
import { firstOf, ofSubject } from '../read/reader.ts';

/** When was this version released? */
export const productReleased: FactDefinition = {
  id: 'product.released',
  lens: 'identity',
  scope: 'version',
  valueType: 'date',
  many: false,
  label: text('Released', 'Publicado'),
  question: text('When was this version released?', '¿Cuándo se publicó esta versión?'),
  readFrom: ['metadata.component.releaseNotes.timestamp', 'cdx:lifecycle:milestone:generalAvailability'],
  fields: ['release-date'],
  read: firstOf(
    readDocumentField('metadata.component.releaseNotes.timestamp'),
    ofSubject(readProperty('cdx:lifecycle:milestone:generalAvailability')),
  ),
};
