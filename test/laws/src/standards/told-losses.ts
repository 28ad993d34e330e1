import { isJsonObject, type Json, type JsonObject, pointerTo, valueAt } from '@trasluz/bom';
import type { Loss } from '@trasluz/formats';

/** Pointers whose value changed or went and that stand under no loss, nor beside one in a list that got shorter. */
export function untold(before: JsonObject, after: JsonObject, losses: readonly Loss[]): readonly string[] {
  const told = new Set(losses.flatMap(({ pointer, approximatedBy }) => [pointer, approximatedBy ?? pointer]));
  const lists = new Set([...told].map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))));
  return differences(before, after, '').filter((pointer) => !isTold(pointer, told, lists));
}

/** Losses of something that is still there, unchanged. */
export function falselyTold(
  before: JsonObject,
  after: JsonObject,
  losses: readonly Loss[],
): readonly string[] {
  return losses
    .map(({ pointer }) => pointer)
    .filter((pointer) => JSON.stringify(valueAt(before, pointer)) === JSON.stringify(valueAt(after, pointer)))
    .map((pointer) => `still there: ${pointer}`);
}

function isTold(pointer: string, told: ReadonlySet<string>, lists: ReadonlySet<string>): boolean {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/')))
    if (told.has(at) || lists.has(at)) return true;
  return told.has('');
}

/** Every pointer at which two documents differ, the innermost one. */
function differences(one: Json | undefined, other: Json | undefined, pointer: string): readonly string[] {
  if (one === other) return [];
  const [members, others] = [membersOf(one), membersOf(other)];
  if (members === undefined || others === undefined || Array.isArray(one) !== Array.isArray(other))
    return [pointer];
  const names = new Set([...members.keys(), ...others.keys()]);
  return [...names].flatMap((name) =>
    differences(members.get(name), others.get(name), pointerTo(pointer, name)),
  );
}

function membersOf(value: Json | undefined): ReadonlyMap<string, Json | undefined> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item: Json, index) => [String(index), item]));
  return isJsonObject(value) ? new Map(Object.entries(value)) : undefined;
}
