import type { Hash } from '../canonical.ts';
import type { JsonObject } from '../json.ts';
import type { Texts } from './canonical-text.ts';
import type { Classes } from './classes.ts';
import { withoutNames } from './objects.ts';
import { nameOwners, type Owner, type Taken } from './rename.ts';
import type { Survey } from './survey.ts';
import type { Thing } from './things.ts';

/** What the classes of things are called. */
export interface ClassNames {
  /** `undefined` for a class of which nothing declares a bom-ref. */
  readonly of: (number: number) => string | undefined;
  /** Whether a class has this name. */
  readonly has: (name: string) => boolean;
}

/** What naming the classes needs to know. */
export interface ClassNaming {
  readonly things: readonly Thing[];
  readonly classes: Classes;
  readonly texts: Texts;
  readonly hash: Hash;
}

/** Names every class with the first of its bom-refs by code units; only those that meet in one are told apart. */
export function nameClasses(naming: ClassNaming, surveys: readonly Survey[], taken: Taken): ClassNames {
  const names = firstRefs(naming.classes, surveys);
  const claims = new Map<string, number>();
  const contested = new Set<string>();
  for (const [number, ref] of names.entries()) {
    if (ref === undefined) continue;
    if (claims.has(ref)) contested.add(ref);
    else claims.set(ref, number);
  }
  if (contested.size === 0) return { of: (number) => names[number], has: (name) => claims.has(name) };
  const owners = ownersOf(naming, surveys, (number) => contested.has(names[number] ?? ''));
  const keeps = { has: (name: string): boolean => claims.has(name) && !contested.has(name) };
  const found = nameOwners(owners.values(), { taken, given: keeps, hash: naming.hash });
  const told = new Set(found.values());
  for (const [number, owner] of owners) names[number] = found.get(owner);
  return { of: (number) => names[number], has: (name) => keeps.has(name) || told.has(name) };
}

function firstRefs({ classOf, count }: Classes, surveys: readonly Survey[]): (string | undefined)[] {
  const first: (string | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const { declared } of surveys) {
    for (const { ref, thing } of declared) {
      if (thing === undefined) continue;
      const number = classOf[thing] ?? 0;
      const known = first[number];
      if (known === undefined || ref < known) first[number] = ref;
    }
  }
  return first;
}

function ownersOf(
  { classes, things, texts }: ClassNaming,
  surveys: readonly Survey[],
  isContested: (number: number) => boolean,
): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner & { readonly members: number[] }>();
  for (const { ref, thing } of surveys.flatMap((survey) => survey.declared)) {
    if (thing === undefined) continue;
    const number = classes.classOf[thing] ?? 0;
    if (!isContested(number)) continue;
    const known = owners.get(number);
    if (known !== undefined) {
      known.refs.add(ref);
      known.members.push(thing);
      continue;
    }
    const members = [thing];
    const content = (): string =>
      leastText(
        members.map((member) => things[member]?.value),
        texts,
      );
    owners.set(number, {
      refs: new Set([ref]),
      order: classes.orderOf(number),
      content,
      isNamed: classes.isNamed(number),
      members,
    });
  }
  return owners;
}

function leastText(values: readonly (JsonObject | undefined)[], texts: Texts): string {
  let least: string | undefined;
  for (const value of values) {
    const text = texts.of(withoutNames(value ?? {}));
    if (least === undefined || text < least) least = text;
  }
  return least ?? '';
}
