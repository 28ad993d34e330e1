import { type JsonObject, ownProperty } from '@trasluz/bom';
import { compact } from '../compact.ts';
import { type AncestorStatement, type Finding, findingsOf } from '../finding.ts';
import { hubPurl, toHubRepository } from './hub-repository.ts';
import { partSearches } from './part-searches.ts';
import { partReference, sortedBy } from './reference.ts';

/** Builds `pedigree.ancestors`: one component for each base model, with a purl where its name is a hub repository. */
export function ancestorComponents(findings: readonly Finding[]): readonly JsonObject[] {
  return sortedBy(ancestorsOf(findings), ({ name }) => name).map(ancestorComponent);
}

/** A base model and the first place that names it. */
interface Ancestor extends AncestorStatement {
  readonly from: string;
}

/** The distinct base models; what a later file adds about the same name, such as the relation, is joined in. */
function ancestorsOf(findings: readonly Finding[]): readonly Ancestor[] {
  const byName = new Map<string, Ancestor>();
  for (const { ancestor, from } of findingsOf(findings, 'ancestor')) {
    byName.set(ancestor.name, { ...ancestor, from, ...byName.get(ancestor.name) });
  }
  return [...byName.values()];
}

function ancestorComponent({ name, relation, from }: Ancestor): JsonObject {
  const repository = toHubRepository(name);
  const stated = relation === undefined ? [] : [{ name: ownProperty('lineage:relation'), value: relation }];
  const isAnswered = (fact: string): boolean => fact === 'component.purl' && repository !== undefined;
  return compact({
    type: 'machine-learning-model',
    'bom-ref': partReference('base', name),
    group: repository?.organisation,
    name: repository?.name ?? name,
    purl: repository === undefined ? undefined : hubPurl(repository),
    properties: [...stated, ...partSearches(from, isAnswered)],
  });
}
