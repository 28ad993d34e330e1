import type { Json } from '../json.ts';

/** What one walk over a parsed value counts and notices. */
export interface Census {
  /** How many members all objects have together. */
  members: number;
  isTooDeep: boolean;
  hasProtoKey: boolean;
  /** Whether a number is so large that its last digits may have been lost. */
  hasLargeNumber: boolean;
  hasZero: boolean;
}

/** Counts the members of a value; nothing below the deepest allowed level is looked at. */
export function takeCensus(value: Json, depthMax: number): Census {
  const census: Census = {
    members: 0,
    isTooDeep: false,
    hasProtoKey: false,
    hasLargeNumber: false,
    hasZero: false,
  };
  visit(value, census, depthMax);
  return census;
}

function visit(value: Json | undefined, census: Census, levelsLeft: number): void {
  if (typeof value === 'number') noteNumber(value, census);
  else if (typeof value === 'object' && value !== null) {
    if (levelsLeft === 0) census.isTooDeep = true;
    else if (Array.isArray(value)) visitList(value, census, levelsLeft - 1);
    else visitMembers(value, census, levelsLeft - 1);
  }
}

function visitList(list: readonly Json[], census: Census, levelsLeft: number): void {
  for (const item of list) {
    if (typeof item !== 'string') visit(item, census, levelsLeft);
  }
}

function visitMembers(object: object, census: Census, levelsLeft: number): void {
  // `for in` is the fastest way through the members; a parsed object inherits none that could be listed.
  for (const key in object) {
    census.members += 1;
    if (key === '__proto__') census.hasProtoKey = true;
    const member: Json = object[key as keyof typeof object];
    if (typeof member !== 'string') visit(member, census, levelsLeft);
  }
}

function noteNumber(value: number, census: Census): void {
  if (value === 0) census.hasZero = true;
  else if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) census.hasLargeNumber = true;
}
