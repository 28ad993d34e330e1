import { type Json, pointerTo } from '@trasluz/bom';
import type { Schema } from './schema.ts';
import type { Violation, Walk } from './violation.ts';

/** Tests a member or item one step further down. */
export function checkMember(
  key: string | number,
  [schema, value]: readonly [Schema | undefined, Json],
  walk: Walk,
): void {
  walk.path.push(key);
  walk.check(schema, value, walk);
  walk.path.pop();
}

/** Tells whether a value fits a schema, without telling why not. */
export function fits(schema: Schema, value: Json, walk: Walk): boolean {
  let isFitting = true;
  const report = (): void => {
    isFitting = false;
  };
  walk.check(schema, value, { ...walk, report, isTrial: true, isFull: () => !isFitting });
  return isFitting;
}

/** Completes a violation with the place where the walk stands. */
export function violationAt(walk: Walk, violation: Omit<Violation, 'depth' | 'pointer'>): Violation {
  return {
    ...violation,
    pointer: walk.isTrial ? '' : walk.path.reduce<string>(pointerTo, ''),
    depth: walk.path.length,
  };
}

/** The JSON Schema name of a value's type. */
export function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
