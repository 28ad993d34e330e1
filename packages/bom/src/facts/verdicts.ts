import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import type { Node, SupplyChain } from '../chain/supply-chain.ts';
import type { JsonObject } from '../json.ts';
import { ownProperty } from '../property-names.ts';

/** What an assessor attests about the disclosure of one fact of one thing (`declarations.attestations[].map[]`). */
export interface Verdict {
  readonly factId: string;
  /** Conformance from 0 (not disclosed) to 1. */
  readonly score: number;
  readonly assessor: string | undefined;
  /** Name of the standard whose requirement was assessed. */
  readonly standard: string;
  readonly date: string | undefined;
  readonly url: string | undefined;
  /** Pointer of the mapping in the 1.7 form. */
  readonly pointer: string;
}

/** Finds the verdicts on a fact of a node. */
export type VerdictsOf = (node: Node, factId: string) => readonly Verdict[];

/** The property of a requirement that names the fact whose disclosure it asks for. */
export const REQUIREMENT_FACT: string = ownProperty('fact');

/**
 * Reads the attestations of a document: a requirement of `definitions.standards[]` names its facts by the property
 * `trasluz:fact`, a claim's `target` names the thing, `conformance.score` says whether it discloses the fact.
 */
export function readVerdicts(chain: SupplyChain): VerdictsOf {
  const declarations = objectAt(chain.bom, 'declarations');
  const context: Context = {
    chain,
    declarations,
    requirements: requirementsByRef(chain.bom),
    claims: byRef(declarations, 'claims'),
    evidence: byRef(declarations, 'evidence'),
    assessors: byRef(declarations, 'assessors'),
  };
  const found = objectsAt(declarations, 'attestations').flatMap(([index, attestation]) =>
    objectsAt(attestation, 'map').flatMap(([at, mapping]) =>
      verdictsOfMapping(context, {
        attestation,
        mapping,
        pointer: `/declarations/attestations/${index}/map/${at}`,
      }),
    ),
  );
  const groups = Map.groupBy(found, ({ target, verdict }) => key(target, verdict.factId));
  return (node, factId) => (groups.get(key(node.id, factId)) ?? []).map(({ verdict }) => verdict);
}

interface Requirement {
  readonly factIds: readonly string[];
  readonly standard: string;
  readonly url: string | undefined;
}

interface Context {
  readonly chain: SupplyChain;
  readonly declarations: JsonObject | undefined;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly claims: ReadonlyMap<string, JsonObject>;
  readonly evidence: ReadonlyMap<string, JsonObject>;
  readonly assessors: ReadonlyMap<string, JsonObject>;
}

interface Mapping {
  readonly attestation: JsonObject;
  readonly mapping: JsonObject;
  readonly pointer: string;
}

interface Found {
  readonly target: string;
  readonly verdict: Verdict;
}

/** Claims beyond this are not read: each is joined with each fact of the requirement. */
const MAPPING_CLAIMS_MAX = 256;

function verdictsOfMapping(context: Context, { attestation, mapping, pointer }: Mapping): readonly Found[] {
  const requirement = context.requirements.get(textAt(mapping, 'requirement') ?? '');
  const score = objectAt(mapping, 'conformance')?.['score'];
  if (requirement === undefined || typeof score !== 'number') return [];
  const assessor = context.assessors.get(textAt(attestation, 'assessor') ?? '');
  return listAt(mapping, 'claims')
    .slice(0, MAPPING_CLAIMS_MAX)
    .flatMap((ref) => {
      const claim = typeof ref === 'string' ? context.claims.get(ref) : undefined;
      const target = context.chain.nodeByRef.get(textAt(claim, 'target') ?? '');
      if (target === undefined) return [];
      return requirement.factIds.map((factId) => ({
        target: target.id,
        verdict: {
          factId,
          score,
          pointer,
          standard: requirement.standard,
          assessor: textAt(objectAt(assessor, 'organization'), 'name'),
          ...evidenceOf(context, claim, requirement),
        },
      }));
    });
}

function evidenceOf(
  context: Context,
  claim: JsonObject | undefined,
  requirement: Requirement,
): Pick<Verdict, 'date' | 'url'> {
  const evidence = listAt(claim, 'evidence')
    .map((ref) => (typeof ref === 'string' ? context.evidence.get(ref) : undefined))
    .find((found) => found !== undefined);
  const contents = objectAt(objectsAt(evidence, 'data')[0]?.[1], 'contents');
  return {
    date: textAt(evidence, 'created') ?? textAt(objectAt(context.chain.bom, 'metadata'), 'timestamp'),
    url: textAt(contents, 'url') ?? requirement.url,
  };
}

function requirementsByRef(bom: JsonObject): ReadonlyMap<string, Requirement> {
  const requirements = new Map<string, Requirement>();
  for (const [, standard] of objectsAt(objectAt(bom, 'definitions'), 'standards')) {
    const called = textAt(standard, 'name') ?? textAt(standard, 'bom-ref') ?? 'an unnamed standard';
    const name = [called, textAt(standard, 'version')].filter(Boolean).join(' ');
    const url = textAt(objectsAt(standard, 'externalReferences')[0]?.[1], 'url');
    for (const [, requirement] of objectsAt(standard, 'requirements')) {
      const ref = textAt(requirement, 'bom-ref');
      if (ref !== undefined) requirements.set(ref, { factIds: factIdsOf(requirement), url, standard: name });
    }
  }
  return requirements;
}

/** Facts beyond this are not read of one requirement: each is joined with each claim that is mapped to it. */
const REQUIREMENT_FACTS_MAX = 32;

function factIdsOf(requirement: JsonObject): readonly string[] {
  const ids = objectsAt(requirement, 'properties')
    .filter(([, property]) => textAt(property, 'name') === REQUIREMENT_FACT)
    .flatMap(([, property]) => textAt(property, 'value') ?? []);
  return [...new Set(ids)].slice(0, REQUIREMENT_FACTS_MAX);
}

function byRef(declarations: JsonObject | undefined, list: string): ReadonlyMap<string, JsonObject> {
  return new Map(
    objectsAt(declarations, list).flatMap(([, item]) => {
      const ref = textAt(item, 'bom-ref');
      return ref === undefined ? [] : [[ref, item] as const];
    }),
  );
}

function key(nodeId: string, factId: string): string {
  return `${factId} ${nodeId}`;
}
