import type { JsonObject } from '@trasluz/bom';
import type { Claim } from './finding.ts';
import { scalarText } from './plain-text.ts';

/** Builds the official property name of a hyperparameter; `_undefined:<name>` for one the taxonomy does not list. */
export function hyperparameter(name: string): string {
  return `cdx:ai-ml:model:hyperparameter:${name}`;
}

/** The official property for the number of parameters. */
export const PARAMETER_COUNT = 'cdx:ai-ml:model:parameter:count';

/** The official property for how a model was tuned. */
export const TUNE_METHOD = 'cdx:ai-ml:model:parameter:tune_method';

/** Turns members of a settings file into claims, each with the member it came from; later aliases never override. */
export function hyperparameterClaims(
  values: JsonObject,
  members: readonly (readonly [member: string, name: string])[],
): readonly (readonly [member: string, claim: Claim])[] {
  const taken = new Set<string>();
  return members.flatMap(([member, name]) => {
    const value = scalarText(values[member]);
    if (value === undefined || taken.has(name)) return [];
    taken.add(name);
    return [[member, { kind: 'card-property', name: hyperparameter(name), value }] as const];
  });
}
