import { type JsonObject, ownProperty } from '@trasluz/bom';
import type { Claim, Finding } from '../finding.ts';
import { isSectionProperty } from './model-card.ts';
import { MODEL_REF, sortedBy, TOOL_REF } from './reference.ts';

/** The member of the model's component that each kind of claim fills; kinds that name their own file need none. */
const MEMBERS: Readonly<Partial<Record<Claim['kind'], string>>> = {
  ancestor: 'pedigree.ancestors',
  architecture: 'modelCard.modelParameters.modelArchitecture',
  author: 'authors',
  'card-property': 'modelCard.properties',
  dataset: 'modelCard.modelParameters.datasets',
  description: 'description',
  family: 'modelCard.modelParameters.architectureFamily',
  licence: 'licenses',
  manufacturer: 'manufacturer',
  metric: 'modelCard.quantitativeAnalysis',
  'model-property': 'properties',
  name: 'name',
  tag: 'tags',
  task: 'modelCard.modelParameters.task',
  version: 'version',
};

/** One block of the document and one file that it was read from. */
interface Origin {
  readonly member: string;
  readonly file: string;
}

/** Builds one citation for each file: which blocks of the model were read from it, at the time of the statement. */
export function citations(findings: readonly Finding[], timestamp: string): readonly JsonObject[] {
  const byFile = Map.groupBy(originsOf(findings), ({ file }) => file);
  return [...byFile].map(([file, origins]) => ({
    timestamp,
    attributedTo: TOOL_REF,
    // Keyed on the bom-ref: pointers would break whenever a later tool sorts or merges the document.
    expressions: origins.map(({ member }) => `$..[?(@['bom-ref']=='${MODEL_REF}')].${member}`),
    note: `Read from ${file}`,
  }));
}

/** The same without a time: one property for each pair of block and file, for documents that have no timestamp. */
export function readFromProperties(findings: readonly Finding[]): readonly JsonObject[] {
  return originsOf(findings).map(({ member, file }) => ({
    name: ownProperty('read-from'),
    value: `${member}=${file}`,
  }));
}

/** Prose without a native place goes to properties; see SECTION_PROPERTIES of the model card. */
function memberOf(finding: Finding): string | undefined {
  if (finding.kind !== 'prose') return MEMBERS[finding.kind];
  return isSectionProperty(finding.section) ? 'modelCard.properties' : 'modelCard.considerations';
}

function originsOf(findings: readonly Finding[]): readonly Origin[] {
  const origins = findings.flatMap((finding) => {
    const member = memberOf(finding);
    const file = finding.from.split('#')[0]?.toWellFormed() ?? '';
    return member === undefined ? [] : [[`${file}\n${member}`, { member, file }] as const];
  });
  return sortedBy([...new Map(origins).values()], ({ member, file }) => `${file}\n${member}`);
}
