import type { Thing } from '../things/thing.ts';
import { BUILD_ROWS } from './build-rows.ts';
import { DATA_TYPE, DATASET_ROWS, TESTED_FILE } from './dataset-rows.ts';
import { DOCUMENT_ROWS } from './document-rows.ts';
import {
  BOM_REF,
  DESCRIPTION,
  HASHES,
  IDENTIFIERS,
  NAME,
  PARTY_REF,
  TOOL_NAME,
  VERSION,
} from './identity-rows.ts';
import { COPYRIGHT, LICENCES } from './licence-rows.ts';
import { DATASETS, MODEL_ROWS } from './model-rows.ts';
import {
  ORGANIZATION_MAIL,
  ORGANIZATION_URL,
  PERSON_MAIL,
  PRODUCER,
  PROVIDER,
  SUPPLIER,
} from './party-rows.ts';
import { PROPERTIES, TIMES } from './property-rows.ts';
import { ENDPOINTS, REFERENCES } from './reference-rows.ts';
import type { Row } from './row.ts';
import { ASSEMBLY, BASE_MODEL, DESCENDANT, STAGES, VARIANT } from './structure-rows.ts';
import { MEDIA_TYPE, SERVICE_CLASS, TOOL_TYPE, TYPE } from './type-rows.ts';

const STRUCTURE = [ASSEMBLY, BASE_MODEL, DESCENDANT, VARIANT];

const FILE: readonly Row[] = [
  TYPE,
  BOM_REF,
  NAME,
  DESCRIPTION,
  PRODUCER,
  SUPPLIER,
  IDENTIFIERS,
  HASHES,
  MEDIA_TYPE,
  REFERENCES,
  PROPERTIES,
  TIMES,
  TESTED_FILE,
  DATASETS,
  ...STRUCTURE,
];

const FILE_ROWS: readonly Row[] = [...FILE, LICENCES, COPYRIGHT];

const PACKAGE: readonly Row[] = [...FILE, VERSION, LICENCES, COPYRIGHT];

const TOOL: readonly Row[] = [
  TOOL_TYPE,
  BOM_REF,
  TOOL_NAME,
  DESCRIPTION,
  IDENTIFIERS,
  HASHES,
  REFERENCES,
  PROPERTIES,
  ...STRUCTURE,
];

const SERVICE: readonly Row[] = [
  SERVICE_CLASS,
  BOM_REF,
  NAME,
  VERSION,
  DESCRIPTION,
  PROVIDER,
  LICENCES,
  ENDPOINTS,
  REFERENCES,
  PROPERTIES,
  ASSEMBLY,
];

const RUN: readonly Row[] = [BOM_REF, NAME, DESCRIPTION, ...BUILD_ROWS, PROPERTIES];

const ROWS: Readonly<Record<Thing['kind'], readonly Row[]>> = {
  document: [...DOCUMENT_ROWS, PROPERTIES],
  component: PACKAGE,
  service: SERVICE,
  data: [DATA_TYPE, BOM_REF, NAME, DESCRIPTION, ...DATASET_ROWS],
  workflow: [...RUN, STAGES],
  task: RUN,
  organization: [PARTY_REF, NAME, ORGANIZATION_URL, ORGANIZATION_MAIL],
  contact: [PARTY_REF, NAME, PERSON_MAIL],
};

const COMPONENT_ROWS: Readonly<Record<string, readonly Row[]>> = {
  Tool: TOOL,
  software_File: FILE_ROWS,
  ai_AIPackage: [...PACKAGE, ...MODEL_ROWS],
  dataset_DatasetPackage: [...PACKAGE, ...DATASET_ROWS],
};

/** The rows by which a thing of a kind, with an element of a class, is written and read. */
export function rowsOf(kind: Thing['kind'], type: string): readonly Row[] {
  if (kind !== 'component') return ROWS[kind];
  return (Object.hasOwn(COMPONENT_ROWS, type) ? COMPONENT_ROWS[type] : undefined) ?? PACKAGE;
}
