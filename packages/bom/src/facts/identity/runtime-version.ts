import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readFrameworks } from '../read/frameworks.ts';

/** Which versions of the frameworks? */
export const runtimeVersion: FactDefinition = {
  id: 'runtime.version',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'service'],
  many: true,
  label: text('Framework version', 'Versión del framework'),
  question: text('Which versions of the frameworks?', '¿Qué versiones de los frameworks?'),
  readFrom: ['dependencies[].dependsOn → components[type=framework].version'],
  fields: ['framework-version'],
  read: readFrameworks(({ name, version }) => version && `${name} ${version}`),
};
