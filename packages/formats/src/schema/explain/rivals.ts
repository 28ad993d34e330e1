import type { Schema } from './schema.ts';
import type { Violation, Walk } from './violation.ts';

/**
 * Retells "unknown member" as "excludes another" where another branch of the same choice knows the member:
 * `{ license, expression }` breaks no spelling, it mixes two forms.
 */
export function withRivals(
  found: readonly Violation[],
  branches: readonly Schema[],
  walk: Walk,
): Violation[] {
  const known = new Set(branches.flatMap((branch) => namesOf(branch, walk)));
  const mixed = found.filter(
    ({ keyword, names }) => keyword === 'additionalProperties' && known.has(names?.[0] ?? ''),
  );
  if (mixed.length === 0) return [...found];
  const places = new Set(mixed.map(({ pointer }) => parentOf(pointer)));
  const rest = found.filter(
    (violation) =>
      !mixed.includes(violation) && !(violation.keyword === 'required' && places.has(violation.pointer)),
  );
  return [...mixed.map(asExclusive), ...rest];
}

function asExclusive(violation: Violation): Violation {
  const rival = violation.schema.required?.[0] ?? Object.keys(violation.schema.properties ?? {})[0];
  return {
    ...violation,
    keyword: 'exclusive',
    names: [...(violation.names ?? []), ...(rival === undefined ? [] : [rival])],
  };
}

/** Members that a branch, or the items of a branch, accept. */
function namesOf(branch: Schema | undefined, walk: Walk): string[] {
  if (typeof branch !== 'object') return [];
  const target = branch.$ref === undefined ? branch : walk.definitions[branch.$ref];
  if (typeof target !== 'object') return [];
  const items = [target.items ?? []].flat();
  return [...Object.keys(target.properties ?? {}), ...items.flatMap((item) => namesOf(item, walk))];
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
