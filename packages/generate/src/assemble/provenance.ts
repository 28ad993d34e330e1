import { type JsonObject, ownProperty } from '@trasluz/bom';
import type { Claim, Finding } from '../finding.ts';
import { cardProperties, sectionProperty } from './model-card.ts';
import { statedProperties } from './model-component.ts';
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
  const byFile = Map.groupBy(originsOf(findings, preciseMember(findings)), ({ file }) => file);
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
  return originsOf(findings, memberOf).map(({ member, file }) => ({
    name: ownProperty('read-from'),
    value: `${member}=${file}`,
  }));
}

/** Prose without a native place goes to properties; see `sectionProperty`. */
function memberOf(finding: Finding): string | undefined {
  if (finding.kind !== 'prose') return MEMBERS[finding.kind];
  return sectionProperty(finding.section) !== undefined ? 'modelCard.properties' : 'modelCard.considerations';
}

/** Names the one property that a finding became: citing all of them would name files that say nothing of most. */
function preciseMember(findings: readonly Finding[]): (finding: Finding) => string | undefined {
  const ofCard = indexOf(cardProperties(findings));
  const ofModel = indexOf(statedProperties(findings));
  return (finding) => {
    if (finding.kind === 'card-property')
      return `modelCard.properties[${ofCard(finding.name, finding.value)}]`;
    if (finding.kind === 'model-property') return `properties[${ofModel(finding.name, finding.value)}]`;
    const section = finding.kind === 'prose' ? sectionProperty(finding.section) : undefined;
    if (section === undefined || finding.kind !== 'prose') return memberOf(finding);
    return `modelCard.properties[${ofCard(section, finding.text)}]`;
  };
}

function indexOf(properties: readonly JsonObject[]): (name: string, value: string) => number | undefined {
  const indexes = new Map(properties.map(({ name, value }, index) => [`${name}=${value}`, index]));
  return (name, value) => indexes.get(`${name}=${value}`);
}

function originsOf(
  findings: readonly Finding[],
  nameMember: (finding: Finding) => string | undefined,
): readonly Origin[] {
  const origins = findings.flatMap((finding) => {
    const member = nameMember(finding);
    const file = finding.from.split('#')[0]?.toWellFormed() ?? '';
    return member === undefined ? [] : [[`${file}\n${member}`, { member, file }] as const];
  });
  return sortedBy([...new Map(origins).values()], ({ member, file }) => `${file}\n${member}`);
}
