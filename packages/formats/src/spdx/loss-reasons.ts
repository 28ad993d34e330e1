import type { Loss } from '../loss.ts';
import type { Thing } from './things/thing.ts';

/** Why a member has no place in SPDX 3.0.1, and what stands there instead. */
type Reason = Pick<Loss, 'why' | 'approximatedBy'>;

interface KnownReason extends Reason {
  readonly member: RegExp;
}

const REASONS: readonly KnownReason[] = [
  { member: /\/signature$/, why: 'SPDX has no enveloped signature; sign the SPDX document apart' },
  {
    member: /^(?:\/data\/\d+)?\/sensitiveData/,
    why: 'SPDX says whether there are sensitive data, and not which',
    approximatedBy: 'dataset_hasSensitivePersonalInformation',
  },
  {
    member: /^\/data\/\d+\/(?:flow|source|destination)|^\/data/,
    why: 'SPDX 3.0.1 describes no data flows and no governance of data',
  },
  {
    member: /^\/distributionConstraints|\/tlp$/,
    why: 'SPDX 3.0.1 has a level of confidentiality for datasets only',
  },
  {
    member: /^\/vulnerabilities/,
    why: 'SPDX keeps vulnerabilities in a document of their own',
  },
  {
    member: /^\/(?:declarations|definitions)/,
    why: 'SPDX has no claims, attestations or requirements of standards',
  },
  {
    member: /^\/citations/,
    why: 'SPDX says who said something for whole elements only',
    approximatedBy: 'a CreationInfo of its own on the element that a party is cited for',
  },
  {
    member: /\/(?:ethicalConsiderations|fairnessAssessments|graphics|users|performanceTradeoffs)/,
    why: 'the AI profile has no member for it',
  },
  { member: /confidenceInterval/, why: 'a metric of SPDX is a key and a value' },
  {
    member: /energyConsumptions/,
    why: 'SPDX counts energy without its provider and without CO2',
    approximatedBy: 'ai_energyConsumption',
  },
  {
    member: /^\/compositions/,
    why: 'SPDX knows complete and incomplete only',
    approximatedBy: 'Relationship.completeness',
  },
  {
    member: /^\/externalReferences/,
    why: 'a reference of SPDX has fewer types, and neither properties nor digests',
    approximatedBy: 'externalRef',
  },
  { member: /^\/licenses/, why: 'SPDX has no licensing contracts', approximatedBy: 'hasDeclaredLicense' },
  { member: /properties/, why: 'SPDX has no properties here; the entry keeps them' },
];

/** The reason for a member of a thing. */
export function reasonOf({ kind }: Thing, member: string): Reason {
  const found = REASONS.find((reason) => reason.member.test(member));
  if (found !== undefined) {
    const { member: _member, ...reason } = found;
    return reason;
  }
  return { why: `SPDX 3.0.1 has no member for it on the element of this ${kind}` };
}
