import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { allOf } from '../read/reader.ts';
import { readRelation } from '../read/relation.ts';

/** Which tools can be called, by which transport and with which reach? */
export const surfaceTool: FactDefinition = {
  id: 'surface.tool',
  lens: 'surface',
  scope: 'node',
  valueType: 'text',
  kinds: ['tool', 'system'],
  many: true,
  label: text('Tools', 'Herramientas del agente'),
  question: text(
    'Which tools can be called, by which transport and with which reach?',
    '¿Qué herramientas se pueden invocar, por qué transporte y con qué alcance?',
  ),
  readFrom: [
    'trasluz:tool:transport',
    'trasluz:tool:reach',
    'dependencies[].dependsOn → services with role tool',
  ],
  fields: ['tool', 'tools'],
  read: allOf(
    readOwnProperty('tool:transport', 'tool:reach'),
    readRelation({ edges: ['calls', 'contains', 'depends-on'], kinds: ['tool'] }),
  ),
};
