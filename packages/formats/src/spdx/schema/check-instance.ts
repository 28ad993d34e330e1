import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { checkMember } from './check-member.ts';
import { missingMember } from './faults/missing-member.ts';
import { meantMember, unknownMember } from './faults/unknown-member.ts';
import { unlistedWord } from './faults/unlisted-word.ts';
import { wrongId } from './faults/wrong-form.ts';
import { wrongType } from './faults/wrong-type.ts';
import { isIri, isNodeId } from './plain-kinds.ts';
import type { Shape } from './shapes.ts';
import { pointerHere, type Stand, type Walk } from './walk.ts';

/** Checks an instance against the shape that its `type` names: one shape a value, never a choice among many. */
export function checkInstance(value: Json, stand: Stand, walk: Walk): void {
  if (!isJsonObject(value)) {
    const { place } = stand;
    walk.report(wrongType({ value, pointer: pointerHere(walk), place, expected: 'an object' }));
    return;
  }
  const shape = shapeOf(value, stand, walk);
  if (shape !== undefined) checkMembers(value, shape, { walk, beside: stand.beside });
}

function shapeOf(value: JsonObject, { classes, place }: Stand, walk: Walk): Shape | undefined {
  const type = value['type'];
  if (type === undefined) {
    const [only] = classes.size === 1 ? classes : [];
    const pointer = pointerHere(walk);
    walk.report(
      missingMember({
        name: 'type',
        owner: place,
        holder: value,
        pointer,
        ...(only !== undefined && { only }),
      }),
    );
    return undefined;
  }
  const shape = typeof type === 'string' && classes.has(type) ? walk.shapes.shapeOf(type) : undefined;
  if (shape === undefined) {
    const pointer = pointerHere(walk, 'type');
    const words = meantClasses(type, classes, walk);
    walk.report(unlistedWord({ value: type, pointer, place: `${place} type`, words }));
  }
  return shape;
}

/** Of an abstract class those that extend it: they are what its author may have meant. */
function meantClasses(type: Json, classes: ReadonlySet<string>, { shapes }: Walk): ReadonlySet<string> {
  const range = typeof type === 'string' ? shapes.rangeOf(type).classes : classes;
  const meant = new Set([...range].filter((name) => classes.has(name)));
  return meant.size > 0 ? meant : classes;
}

interface Context {
  readonly walk: Walk;
  readonly beside: Stand['beside'];
}

function checkMembers(value: JsonObject, shape: Shape, { walk, beside }: Context): void {
  const unknown: string[] = [];
  for (const name of Object.keys(value)) {
    if (name === 'type' || name === beside) continue;
    const member = shape.members.get(name);
    if (member === undefined && name !== shape.idKey) {
      unknown.push(name);
      continue;
    }
    walk.path.push(name);
    if (member === undefined) checkId(value[name] ?? null, shape, walk);
    else checkMember(value[name] ?? null, { member, owner: shape.name }, walk);
    walk.path.pop();
  }
  reportUnknown(unknown, { holder: value, shape }, walk);
  reportMissing(unknown, { holder: value, shape }, walk);
}

function checkId(value: Json, { idKey, name }: Shape, walk: Walk): void {
  const isId = idKey === 'spdxId' ? isIri : isNodeId;
  if (typeof value === 'string' && isId(value)) return;
  const place = `${name} ${idKey}`;
  const pointer = pointerHere(walk);
  if (typeof value === 'string') walk.report(wrongId({ value, pointer, place }));
  else walk.report(wrongType({ value, pointer, place, expected: 'text' }));
}

interface Held {
  readonly holder: JsonObject;
  readonly shape: Shape;
}

function reportUnknown(names: readonly string[], { holder, shape }: Held, walk: Walk): void {
  for (const name of names) {
    const pointer = pointerHere(walk, name);
    const accepts = (other: string, value: Json): boolean => isTaken(value, { shape, other }, walk);
    walk.report(unknownMember({ name, holder, shape, pointer, accepts }));
  }
}

function isTaken(value: Json, { shape, other }: { shape: Shape; other: string }, walk: Walk): boolean {
  const member = shape.members.get(other);
  let isFitting = true;
  const trial: Walk = {
    ...walk,
    path: [],
    report: () => {
      isFitting = false;
    },
  };
  if (other === 'type') return typeof value === 'string' && walk.shapes.names.has(value);
  if (member === undefined) checkId(value, shape, trial);
  else checkMember(value, { member, owner: shape.name }, trial);
  return isFitting;
}

/** A member that only seems missing because its name is misspelt is told as the unknown one. */
function reportMissing(unknown: readonly string[], { holder, shape }: Held, walk: Walk): void {
  const { idKey, name: owner } = shape;
  const needed = idKey === 'spdxId' ? ['spdxId', ...shape.required] : shape.required;
  const missing = needed.filter((name) => !Object.hasOwn(holder, name));
  if (missing.length === 0) return;
  const misspelt = unknown.map((name) => meantMember(name, { holder, shape }));
  for (const name of missing) {
    if (misspelt.includes(name)) continue;
    walk.report(missingMember({ name, owner, holder, pointer: pointerHere(walk) }));
  }
}
