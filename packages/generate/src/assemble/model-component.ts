import { type JsonObject, ownProperty, SEARCHED } from '@trasluz/bom';
import { compact } from '../compact.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { ModelInput, Searched } from '../input.ts';
import { isDatasetFact } from './datasets.ts';
import { fileComponents } from './file-components.ts';
import { type HubRepository, hubPurl, requireHubRepository } from './hub-repository.ts';
import { licenceChoices } from './licence-choices.ts';
import { ancestorComponents } from './lineage.ts';
import { modelCard } from './model-card.ts';
import { modelDigest } from './model-digest.ts';
import { MODEL_REF } from './reference.ts';
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
export async function modelComponent({
  findings,
  searched,
  input,
  name,
  properties,
}: ModelParts): Promise<JsonObject> {
  const repository = input.repo === undefined ? undefined : requireHubRepository(input.repo);
  const ancestors = ancestorComponents(findings);
  const digest = await modelDigest(findings);
  return compact({
    type: 'machine-learning-model',
    'bom-ref': MODEL_REF,
    manufacturer: manufacturer(findings),
    authors: texts(findings, 'author').map((author) => ({ name: author })),
    group: repository?.organisation,
    name,
    version: input.version ?? repository?.revision ?? texts(findings, 'version')[0],
    description: texts(findings, 'description')[0],
    hashes: digest.hashes,
    licenses: licenceChoices(findings),
    purl: purlOf(repository),
    pedigree: ancestors.length === 0 ? undefined : { ancestors },
    externalReferences: references(findings),
    components: fileComponents(findings),
    modelCard: modelCard(findings),
    properties: [
      ...statedProperties(findings),
      ...digest.properties,
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

/** Properties that a file states or shows, in the order of their names. */
export function statedProperties(findings: readonly Finding[]): readonly JsonObject[] {
  const formats = findingsOf(findings, 'file').flatMap(({ file }) => file.format ?? []);
  return [
    ...findingsOf(findings, 'model-property').map(({ name, value }) => ({ name, value })),
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
