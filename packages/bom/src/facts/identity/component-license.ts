import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readLicenses } from '../read/licenses.ts';
import { whereFile } from '../read/not-applicable.ts';

/** Under which licence may it be used? */
export const componentLicense: FactDefinition = {
  id: 'component.license',
  lens: 'identity',
  alsoIn: ['portability'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'dataset', 'software', 'firmware', 'tool'],
  many: true,
  label: text('Licence', 'Licencia'),
  question: text('Under which licence may it be used?', '¿Con qué licencia se puede usar?'),
  readFrom: ['licenses[].license.id', 'licenses[].license.name', 'licenses[].expression'],
  fields: ['licenses', 'license'],
  read: readLicenses,
  notApplicable: whereFile,
};
