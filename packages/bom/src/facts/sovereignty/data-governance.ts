import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { allOf } from '../read/reader.ts';

/** Who owns, keeps and looks after the data? */
export const dataGovernance: FactDefinition = {
  id: 'data.governance',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['dataset'],
  many: true,
  label: text('Governance of the data', 'Gobierno de los datos'),
  question: text(
    'Who owns, keeps and looks after the data?',
    '¿Quién es dueño de los datos, quién los guarda y quién los cuida?',
  ),
  readFrom: ['data[].governance.{owners,custodians,stewards}[].organization.name'],
  fields: ['governance'],
  read: allOf(
    readField('governance.owners[].organization.name'),
    readField('governance.custodians[].organization.name'),
    readField('governance.stewards[].organization.name'),
    readField('data[].governance.owners[].organization.name'),
    readField('data[].governance.custodians[].organization.name'),
    readField('data[].governance.stewards[].organization.name'),
  ),
};
