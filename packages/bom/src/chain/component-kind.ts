import { textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { ownProperty } from '../property-names.ts';
import type { NodeKind, StatedProperty } from './supply-chain.ts';

/** CycloneDX `component.type` (schema 1.7) told as a kind of node; the types not listed are software. */
const KIND_BY_TYPE: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ['machine-learning-model', 'model'],
  ['data', 'dataset'],
  ['device', 'accelerator'],
  ['firmware', 'firmware'],
  ['device-driver', 'firmware'],
  ['cryptographic-asset', 'key'],
]);

/** Types that make the subject of a document a system; nested ones are software like any other. */
const SYSTEM_TYPES: ReadonlySet<string> = new Set(['application', 'platform']);

/** Chooses the kind of node that a component is; `isSubject` for `metadata.component`. */
export function componentKind(
  component: JsonObject,
  properties: readonly StatedProperty[],
  isSubject: boolean,
): NodeKind {
  if (isTool(component, properties)) return 'tool';
  const type = textAt(component, 'type') ?? 'application';
  if (isSubject && SYSTEM_TYPES.has(type)) return 'system';
  return KIND_BY_TYPE.get(type) ?? 'software';
}

/** Chooses the kind of node that a service is: identity planes and tools are kinds of their own. */
export function serviceKind(service: JsonObject, properties: readonly StatedProperty[]): NodeKind {
  if (isTool(service, properties)) return 'tool';
  return serviceRole(service, properties) === 'iam' ? 'identity' : 'service';
}

/** The role a service plays: `trasluz:surface`, else its group, in lower case (standards.md §F.1). */
export function serviceRole(
  service: JsonObject | undefined,
  properties: readonly StatedProperty[],
): string | undefined {
  const surface = properties.find((property) => property.name === ownProperty('surface'));
  return (surface?.value ?? textAt(service, 'group'))?.trim().toLowerCase();
}

function isTool(source: JsonObject, properties: readonly StatedProperty[]): boolean {
  const prefix = ownProperty('tool:');
  return (
    properties.some((property) => property.name.startsWith(prefix)) ||
    serviceRole(source, properties) === 'tool'
  );
}
