import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDigests } from '../read/digests.ts';

/** By which digest can its bytes be recognised? */
export const componentDigest: FactDefinition = {
  id: 'component.digest',
  lens: 'identity',
  alsoIn: ['sovereignty'],
  scope: 'node',
  valueType: 'digest',
  kinds: ['model', 'dataset', 'software', 'firmware', 'tool'],
  many: true,
  label: text('Digest', 'Resumen criptográfico'),
  question: text('By which digest can its bytes be recognised?', '¿Con qué resumen se reconocen sus bytes?'),
  readFrom: ['hashes[]'],
  fields: ['hashes', 'hash'],
  read: readDigests,
};
