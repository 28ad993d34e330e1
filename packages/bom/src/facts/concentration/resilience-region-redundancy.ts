import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readThrough } from '../read/relation.ts';

/** Over which regions is it spread? */
export const resilienceRegionRedundancy: FactDefinition = {
  id: 'resilience.region-redundancy',
  lens: 'concentration',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'service'],
  many: true,
  label: text('Regions', 'Regiones'),
  question: text('Over which regions is it spread?', '¿En qué regiones está repartido?'),
  readFrom: ['trasluz:resilience:region-redundancy', 'services → trasluz:cloud:region'],
  fields: ['region-redundancy', 'region'],
  read: firstOf(
    readOwnProperty('resilience:region-redundancy'),
    readThrough(
      { edges: ['stored-in', 'hosted-in', 'contains'], kinds: ['service'] },
      readOwnProperty('cloud:region'),
    ),
  ),
};
