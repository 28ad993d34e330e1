import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readFrameworks } from '../read/frameworks.ts';

/** On which frameworks does it run? */
export const runtimeFramework: FactDefinition = {
  id: 'runtime.framework',
  lens: 'identity',
  alsoIn: ['portability'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'service'],
  many: true,
  label: text('Framework', 'Framework'),
  question: text('On which frameworks does it run?', '¿Sobre qué frameworks se ejecuta?'),
  readFrom: ['dependencies[].dependsOn → components[type=framework].name'],
  fields: ['framework'],
  read: readFrameworks(({ name }) => name),
};
