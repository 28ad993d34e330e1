import { isJsonObject, type JsonObject } from '@trasluz/bom';
import { textOf, textsOf } from '../draft.ts';
import { linksIn } from '../graph/graph.ts';
import type { Thing } from '../things/thing.ts';
import { COMPONENT_TYPES, SPDX_PURPOSES } from '../vocabulary/purposes.ts';
import { isPackageClass } from './identity-rows.ts';
import type { Reading, Row } from './row.ts';

/** The members of a component that only a package can hold; a file that has one is written as a package. */
const OF_PACKAGES = ['version', 'purl', 'externalReferences', 'components', 'pedigree'] as const;

/** Chooses the class of the element of a thing. */
export function classOf({ kind, own, list, owner }: Thing): string {
  if (kind === 'organization') return 'Organization';
  if (kind === 'contact') return 'Person';
  if (kind === 'workflow' || kind === 'task') return 'build_Build';
  if (kind === 'data') return 'dataset_DatasetPackage';
  if (kind === 'service') return 'software_Package';
  if (owner?.kind === 'document' && list === '/metadata/tools/components') return 'Tool';
  return classOfComponent(own);
}

function classOfComponent(own: JsonObject): string {
  if (own['type'] === 'data') return 'dataset_DatasetPackage';
  if (own['type'] === 'machine-learning-model' || isJsonObject(own['modelCard'])) return 'ai_AIPackage';
  const isFile = own['type'] === 'file' && OF_PACKAGES.every((member) => own[member] === undefined);
  return isFile ? 'software_File' : 'software_Package';
}

/** What a component is. */
export const TYPE: Row = {
  concept: 'kind of component',
  cdx: 'components[].type',
  spdx: 'class, software_primaryPurpose',
  mark: '>',
  rule: 'machine-learning-model, and whatever has a model card: ai_AIPackage; data: dataset_DatasetPackage; a file that is no package: software_File; everything else software_Package. A file that was trained is read as a model. The purpose names the type; cryptographic-asset has none.',
  write({ own, element }) {
    element['software_primaryPurpose'] = SPDX_PURPOSES.get(textOf(own, 'type') ?? '') ?? 'other';
  },
  read(reading) {
    const [word] = textsOf(reading.item.value, 'software_primaryPurpose');
    const purpose = COMPONENT_TYPES.get(word ?? '');
    if (purpose !== undefined && SPDX_PURPOSES.get(purpose) !== word)
      reading.lose('software_primaryPurpose', `the type "${purpose}"`);
    reading.put(['type'], purpose ?? typeOfClass(reading), 'software_primaryPurpose');
  },
};

/** What is trained or tested is a model, also where its element is a plain file. */
const MODEL_RELATIONS = ['trainedOn', 'testedOn'] as const;

function typeOfClass({ links, item }: Reading): string {
  const isModel = MODEL_RELATIONS.some((relation) => linksIn(links, relation).length > 0);
  return isModel ? 'machine-learning-model' : (TYPE_OF_CLASS[item.type] ?? 'library');
}

const TYPE_OF_CLASS: Readonly<Record<string, string>> = {
  ai_AIPackage: 'machine-learning-model',
  dataset_DatasetPackage: 'data',
  software_File: 'file',
};

/** A tool is an application; SPDX does not say what kind of thing a Tool is. */
export const TOOL_TYPE: Row = {
  concept: 'kind of tool',
  cdx: 'metadata.tools.components[].type',
  spdx: 'Tool',
  mark: '>',
  rule: 'Read as application; other kinds are in the extension.',
  read(reading) {
    reading.put(['type'], 'application', 'type');
  },
};

/** A service has no class of its own in 3.0.1. */
export const SERVICE_CLASS: Row = {
  concept: 'service',
  cdx: 'services[]',
  spdx: 'software_Package, software_primaryPurpose platform',
  mark: '>',
  rule: 'The extension of what it stands in says that it is a service; without it, it is read as a component of type platform.',
  write({ element }) {
    element['software_primaryPurpose'] = 'platform';
  },
};

/** The media type of a file. */
export const MEDIA_TYPE: Row = {
  concept: 'media type of a file',
  cdx: 'components[].mime-type',
  spdx: 'software_File.contentType',
  mark: '=',
  rule: 'Copied; of packages it is in the extension.',
  write({ own, element }) {
    const type = textOf(own, 'mime-type');
    if (type !== undefined && !isPackageClass(element['type']) && MEDIA.test(type))
      element['contentType'] = type;
  },
  read(reading) {
    const type = textOf(reading.item.value, 'contentType')?.toLowerCase();
    if (type !== undefined && MEDIA_LOWER.test(type)) reading.put(['mime-type'], type, 'contentType');
  },
};

const MEDIA = /^[^/]+\/[^/]+$/;
const MEDIA_LOWER = /^[-+a-z0-9.]+\/[-+a-z0-9.]+$/;
