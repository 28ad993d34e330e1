import type { Issue } from '@trasluz/bom';
import { type Validation, validate } from '../validate.ts';
import { type Excerpt, repairOf } from './repair.ts';

/** Repairs of one document: each is followed by a check of the whole, so more would take minutes of a large one. */
export const REPAIRS_MAX = 200;

/** One repair that was made. */
export interface MadeRepair {
  readonly issue: Issue;
  readonly excerpt: Excerpt;
}

/** A document after its repairs. */
export interface Repaired {
  readonly bytes: Uint8Array;
  readonly repairs: readonly MadeRepair[];
  /** What is said about the document now. */
  readonly validation: Validation;
}

/**
 * Repairs whatever has one right answer, one issue after the other, and checks the document again after each: a repair
 * may be the cause of the next, and the places of a document move. Every other character stays as it is.
 */
export async function repairAll(bytes: Uint8Array): Promise<Repaired> {
  let validation = await validate(bytes);
  let repaired = bytes;
  const repairs: MadeRepair[] = [];
  while (repairs.length < REPAIRS_MAX) {
    const next = nextRepair(repaired, validation.issues);
    if (next === undefined) break;
    const after = await validate(next.bytes);
    if (!isBetter(validation, after)) break;
    repairs.push({ issue: next.issue, excerpt: next.excerpt });
    repaired = next.bytes;
    validation = after;
  }
  return { bytes: repaired, repairs, validation };
}

function nextRepair(
  bytes: Uint8Array,
  issues: readonly Issue[],
): (MadeRepair & { readonly bytes: Uint8Array }) | undefined {
  for (const issue of issues) {
    const repair = issue.patch === undefined ? undefined : repairOf(bytes, issue.patch);
    if (repair !== undefined) return { issue, ...repair };
  }
  return undefined;
}

/** A repair that makes nothing better would be made for ever. */
function isBetter(before: Validation, after: Validation): boolean {
  const weight = ({ issues }: Validation): number =>
    issues.reduce((sum, { severity, also = 0 }) => sum + (also + 1) * (severity === 'error' ? 1000 : 1), 0);
  return weight(after) < weight(before);
}
