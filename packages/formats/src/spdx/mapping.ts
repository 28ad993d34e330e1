import { CARRIED_ROWS } from './rows/carried-rows.ts';
import { SBOM_ROWS } from './rows/document-rows.ts';
import type { Row } from './rows/row.ts';
import { rowsOf } from './rows/tables.ts';
import type { ThingKind } from './things/thing.ts';

const ORDER: readonly (readonly [ThingKind, string])[] = [
  ['document', 'SpdxDocument'],
  ['component', 'Tool'],
  ['component', 'software_Package'],
  ['component', 'software_File'],
  ['component', 'ai_AIPackage'],
  ['component', 'dataset_DatasetPackage'],
  ['data', 'dataset_DatasetPackage'],
  ['service', 'software_Package'],
  ['workflow', 'build_Build'],
  ['organization', 'Organization'],
  ['contact', 'Person'],
];

/** Every row of the mapping once, in the order of the document: what docs/mapping.md prints. */
export const MAPPING: readonly Row[] = [
  ...new Set([...ORDER.flatMap(([kind, type]) => rowsOf(kind, type)), ...SBOM_ROWS, ...CARRIED_ROWS]),
];
