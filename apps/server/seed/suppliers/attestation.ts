import { type Declarations, type Definitions, REQUIREMENT_FACT } from '@trasluz/bom';
import { instantOf } from '../document/instant.ts';
import { type FactTarget, INDICATOR_FACTS } from './indicator-facts.ts';
import type { Indicator, TransparencyIndex } from './transparency-index.ts';

const STANDARD_REF = 'standard:fmti-2025-12';
const ASSESSOR_REF = 'assessor:fmti-2025-12';
const EVIDENCE_REF = 'evidence:fmti-2025-12';

/** The bom-refs of the things that verdicts are about. */
export type Targets = Readonly<Record<FactTarget, string>>;

/** The index as a standard: names of its questions, and the facts they ask for; no sentence of it is copied. */
export function indexDefinitions(index: TransparencyIndex): Definitions {
  return {
    standards: [
      {
        'bom-ref': STANDARD_REF,
        name: index.title,
        description: `${index.authors}; ${index.licence}. Names of indicators only.`,
        owner: index.authors,
        requirements: index.indicators.map(requirement),
        externalReferences: [{ type: 'website', url: index.url }],
      },
    ],
  };
}

type Requirement = NonNullable<NonNullable<Definitions['standards']>[number]['requirements']>[number];

function requirement(indicator: Indicator, position: number): Requirement {
  const facts = INDICATOR_FACTS[indicator.name] ?? [];
  return {
    'bom-ref': requirementRef(position),
    identifier: String(position + 1),
    title: indicator.name,
    ...(facts.length === 0
      ? {}
      : { properties: facts.map(({ factId }) => ({ name: REQUIREMENT_FACT, value: factId })) }),
  };
}

function requirementRef(position: number): string {
  return `fmti:${position + 1}`;
}

/** The verdicts on one developer as a third party's attestation: whether it discloses what each indicator asks. */
export function indexDeclarations(
  index: TransparencyIndex,
  developer: string,
  targets: Targets,
): Declarations {
  const verdicts = index.disclosed[developer] ?? '';
  return {
    assessors: [
      { 'bom-ref': ASSESSOR_REF, thirdParty: true, organization: { name: index.authors, url: [index.url] } },
    ],
    attestations: [
      {
        summary: `${index.title}, verdicts on ${developer} (${index.authors}, ${index.licence})`,
        assessor: ASSESSOR_REF,
        map: index.indicators.map((indicator, position) => ({
          requirement: requirementRef(position),
          claims: claimsOf(indicator),
          conformance: { score: verdicts[position] === '1' ? 1 : 0 },
        })),
      },
    ],
    claims: Object.entries(targets).map(([target, ref]) => ({
      'bom-ref': claimRef(target),
      target: ref,
      predicate: 'The developer discloses what the indicator asks for',
      evidence: [EVIDENCE_REF],
    })),
    evidence: [
      {
        'bom-ref': EVIDENCE_REF,
        description: `Scores of ${index.title}`,
        created: instantOf(index.date),
        data: [{ name: 'scores', contents: { url: index.url } }],
      },
    ],
  };
}

/** An indicator that asks for no fact is about the offering as a whole. */
function claimsOf(indicator: Indicator): string[] {
  const targets = new Set((INDICATOR_FACTS[indicator.name] ?? []).map(({ target }) => target));
  return targets.size === 0 ? [claimRef('model')] : [...targets].map(claimRef);
}

function claimRef(target: string): string {
  return `claim:${target}`;
}
