import { isJsonObject, type Json } from '@trasluz/bom';
import { withRivals } from './rivals.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { fits, violationAt } from './standing.ts';
import type { Violation, ViolationKeyword, Walk } from './violation.ts';

/** Enough violations to rank one branch against another; the branch that is told is walked again in full. */
const BRANCH_VIOLATIONS_MAX = 20;

/** `anyOf`: when no branch fits, what is wrong with the best one. */
export function checkAnyOf(schema: SchemaObject, value: Json, walk: Walk): void {
  const branches = schema.anyOf ?? [];
  if (!branches.some((branch) => fits(branch, value, walk))) reportBest(schema, { branches, value }, walk);
}

/** `oneOf`: when no branch fits, what is wrong with the best one; when several fit, that they exclude each other. */
export function checkOneOf(schema: SchemaObject, value: Json, walk: Walk): void {
  const branches = schema.oneOf ?? [];
  const fitting = branches.filter((branch) => fits(branch, value, walk));
  if (fitting.length === 0) reportBest(schema, { branches, value }, walk);
  else if (fitting.length > 1) reportSeveral(schema, { branches: fitting, value }, walk);
}

/** A value and the branches that are in question for it. */
interface Attempt {
  readonly branches: readonly Schema[];
  readonly value: Json;
}

function tryBranches(branches: readonly Schema[], value: Json, walk: Walk): Violation[][] {
  return branches.map((branch) => {
    const found: Violation[] = [];
    const isFull = (): boolean => found.length >= BRANCH_VIOLATIONS_MAX;
    walk.check(branch, value, {
      ...walk,
      report: (violation) => found.push(violation),
      isTrial: true,
      isFull,
    });
    return found;
  });
}

function reportBest(schema: SchemaObject, attempt: Attempt, walk: Walk): void {
  const { branches, value } = attempt;
  const names = requiredNames(branches);
  if (names !== undefined && isJsonObject(value)) {
    walk.report(violationAt(walk, { keyword: 'requireOne', schema, value, names }));
    return;
  }
  const tried = tryBranches(branches, value, walk);
  const costs = tried.map((violations) => costOf(violations, walk.path.length));
  const best = costs.indexOf(Math.min(...costs));
  const told = walk.isTrial ? (tried[best] ?? []) : violationsOf(branches[best], value, walk);
  for (const violation of withRivals(told, branches, walk)) walk.report(violation);
}

function violationsOf(branch: Schema | undefined, value: Json, walk: Walk): Violation[] {
  const found: Violation[] = [];
  walk.check(branch, value, { ...walk, report: (violation) => found.push(violation) });
  return found;
}

function reportSeveral(schema: SchemaObject, { branches, value }: Attempt, walk: Walk): void {
  const names = requiredNames(branches);
  if (names === undefined) walk.report(violationAt(walk, { keyword: 'oneOf', schema, value }));
  else walk.report(violationAt(walk, { keyword: 'exclusive', schema, value, names }));
}

/** The members asked for when every branch does nothing but ask for members. */
function requiredNames(branches: readonly Schema[]): string[] | undefined {
  const asked = branches.map((branch) => {
    if (typeof branch !== 'object') return undefined;
    return Object.keys(branch).join() === 'required' ? branch.required : undefined;
  });
  const names = asked.flatMap((one) => one ?? []);
  return asked.includes(undefined) ? undefined : [...new Set(names)];
}

/** What speaks against a branch where the choice stands: another type most, then another set of members. */
const WEIGHTS: Readonly<Partial<Record<ViolationKeyword, number>>> = {
  type: 1000,
  required: 10,
  additionalProperties: 10,
};

/** How far a value is from a branch; whatever is wrong further inside speaks against the value, not the branch. */
function costOf(violations: readonly Violation[], depth: number): number {
  return violations.reduce(
    (cost, violation) => cost + (violation.depth === depth ? (WEIGHTS[violation.keyword] ?? 1) : 1),
    0,
  );
}
