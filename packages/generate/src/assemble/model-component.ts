import { type JsonObject, ownProperty, SEARCHED } from '@trasluz/bom';
import { type Finding, findingsOf } from '../finding.ts';
import type { ModelInput, Searched } from '../input.ts';
import { isDatasetFact } from './datasets.ts';
import { fileComponents } from './file-components.ts';
import { type HubRepository, hubPurl, requireHubRepository } from './hub-repository.ts';
import { licenceChoices } from './licence-choices.ts';
import { ancestorComponents } from './lineage.ts';
import { modelCard } from './model-card.ts';
import { compact, MODEL_REF } from './reference.ts';
import { references } from './references.ts';

/** What the model's component is made from. */
export interface ModelParts {
  readonly findings: readonly Finding[];
  readonly searched: readonly Searched[];
  readonly input: ModelInput;
  readonly name: string;
  /** Further properties of the model, such as where each block was read from. */
  readonly properties: readonly JsonObject[];
}

/** Builds `metadata.component`: the model, with its files as parts and its base models as ancestors. */
export function modelComponent({ findings, searched, input, name, properties }: ModelParts): JsonObject {
  const repository = input.repo === undefined ? undefined : requireHubRepository(input.repo);
  const ancestors = ancestorComponents(findings);
  return compact({
    type: 'machine-learning-model',
    'bom-ref': MODEL_REF,
    manufacturer: manufacturer(findings),
    authors: texts(findings, 'author').map((author) => ({ name: author })),
    group: repository?.organisation,
    name,
    version: input.version ?? repository?.revision ?? texts(findings, 'version')[0],
    description: texts(findings, 'description')[0],
    hashes: weightsHashes(findings),
    licenses: licenceChoices(findings),
    purl: purlOf(repository),
    pedigree: ancestors.length === 0 ? undefined : { ancestors },
    externalReferences: references(findings),
    components: fileComponents(findings),
    modelCard: modelCard(findings),
    properties: [
      ...statedProperties(findings),
      ...searched.filter((search) => !isDatasetFact(search)).map(searchedProperty),
      ...properties,
    ],
    tags: texts(findings, 'tag'),
  });
}

function manufacturer(findings: readonly Finding[]): JsonObject | undefined {
  const [name] = texts(findings, 'manufacturer');
  return name === undefined ? undefined : { name };
}

function purlOf(repository: HubRepository | undefined): string | undefined {
  return repository === undefined ? undefined : hubPurl(repository);
}

/** The model's own digest is that of its weights where they are one file; of several, each file carries its own. */
function weightsHashes(findings: readonly Finding[]): readonly JsonObject[] {
  const weights = findingsOf(findings, 'file').filter(({ file }) => file.format !== undefined);
  const [only, ...others] = weights;
  if (only?.file.digests === undefined || others.length > 0) return [];
  return [
    { alg: 'SHA-256', content: only.file.digests.sha256 },
    { alg: 'SHA-512', content: only.file.digests.sha512 },
  ];
}

function statedProperties(findings: readonly Finding[]): readonly JsonObject[] {
  const formats = findingsOf(findings, 'file').flatMap(({ file }) => file.format ?? []);
  const method =
    weightsHashes(findings).length > 0 ? [{ name: ownProperty('hash:method'), value: 'file' }] : [];
  return [
    ...findingsOf(findings, 'model-property').map(({ name, value }) => ({ name, value })),
    ...method,
    ...[...new Set(formats)].toSorted().map((value) => ({ name: ownProperty('portability:format'), value })),
  ];
}

function searchedProperty({ fact, places }: Searched): JsonObject {
  return { name: SEARCHED, value: `${fact}=${places.join('; ')}` };
}

/** The distinct texts of one kind, first found first. */
function texts(
  findings: readonly Finding[],
  kind: 'author' | 'description' | 'manufacturer' | 'tag' | 'version',
): readonly string[] {
  return [...new Set(findingsOf(findings, kind).map(({ value }) => value))];
}
