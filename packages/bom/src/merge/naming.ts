import type { Hash } from '../canonical.ts';
import type { JsonObject } from '../json.ts';
import { type Element, walk } from '../walk.ts';
import type { Texts } from './canonical-text.ts';
import type { Classes } from './classes.ts';
import { createLinks } from './links.ts';
import { withoutNames } from './objects.ts';
import { type Names, nameOwners, type Owner, suffixedRef } from './rename.ts';
import { type Renames, rewriteElement } from './rewrite-references.ts';
import type { Source } from './sources.ts';
import type { Thing } from './things.ts';

/** Everything that names are given to. */
export interface Naming {
  readonly sources: readonly Source[];
  readonly things: readonly Thing[];
  readonly classes: Classes;
  readonly texts: Texts;
  readonly hash: Hash;
  /** Serial number of the result, for links into it. */
  readonly serialNumber: string;
}

/** How the bom-refs of one source are renamed. */
export type SourceRenames = Pick<Renames, 'declared' | 'uses' | 'link'>;

/**
 * Names everything that has a bom-ref, so that one name means one thing in the result: things of one class share a name,
 * and what is declared at the same place of the same thing does. References to nothing stay references to nothing.
 */
export function nameEverything(naming: Naming): readonly SourceRenames[] {
  const surveys = surveyAll(naming);
  const taken = new Set(surveys.flatMap(({ declared }) => declared.map(({ ref }) => ref)));
  const { hash, classes, sources } = naming;
  const classOwners = ownersOfClasses(naming, surveys);
  const thingNames = nameOwners(classOwners.values(), { taken, given: new Set(), hash });
  const nameOfClass = (number: number): string | undefined =>
    thingNames.get(classOwners.get(number) as Owner); // every class that declares a bom-ref has an owner
  const ofThings = surveys.map((survey) =>
    firstNames(survey, ({ thing }) =>
      thing === undefined ? undefined : nameOfClass(classes.classOf[thing] ?? 0),
    ),
  );
  const names: Names = { taken, given: new Set(thingNames.values()), hash };
  const others = ownersOfOthers(naming, { surveys, ofThings });
  const otherNames = nameOwners(new Set(others.values()), names);
  const nameOf = ({ thing, element }: Declared): string | undefined =>
    thing === undefined
      ? otherNames.get(others.get(element.value) as Owner) // every other declaration has an owner
      : nameOfClass(classes.classOf[thing] ?? 0);
  const first = surveys.map((survey) => firstNames(survey, nameOf));
  const link = createLinks({ sources, first, serialNumber: naming.serialNumber });
  return surveys.map((survey, at) => ({
    declared: changedDeclarations(survey, nameOf),
    uses: changedUses(survey, { first: first[at] ?? new Map(), names }),
    link,
  }));
}

/** One declaration of a bom-ref in a source, with the thing that it names where it names one. */
interface Declared {
  readonly ref: string;
  readonly element: Element;
  readonly thing: number | undefined;
}

interface Survey {
  readonly declared: readonly Declared[];
  readonly used: ReadonlySet<string>;
  readonly thingOf: ReadonlyMap<JsonObject, number>;
}

function surveyAll({ sources, things }: Naming): readonly Survey[] {
  const thingOf = sources.map(() => new Map<JsonObject, number>());
  for (const [index, { source, value }] of things.entries()) thingOf[source]?.set(value, index);
  return sources.map(({ bom }, at) => {
    const own = thingOf[at] ?? new Map<JsonObject, number>();
    const declared: Declared[] = [];
    const used = new Set<string>();
    walk(bom, {
      declaration: ({ ref, element }) => declared.push({ ref, element, thing: own.get(element.value) }),
      reference: ({ ref, isBomLink }) => !isBomLink && used.add(ref),
    });
    return { declared, used, thingOf: own };
  });
}

function ownersOfClasses(
  { classes, things, texts }: Naming,
  surveys: readonly Survey[],
): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner & { readonly members: number[] }>();
  for (const { ref, thing } of surveys.flatMap((survey) => survey.declared)) {
    if (thing === undefined) continue;
    const number = classes.classOf[thing] ?? 0;
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

/** The owners of what is no listed thing, by the object that declares the bom-ref. */
function ownersOfOthers(
  naming: Naming,
  {
    surveys,
    ofThings,
  }: { readonly surveys: readonly Survey[]; readonly ofThings: readonly ReadonlyMap<string, string>[] },
): ReadonlyMap<JsonObject, Owner> {
  const byKey = new Map<string, Owner>();
  const byValue = new Map<JsonObject, Owner>();
  for (const [at, survey] of surveys.entries()) {
    const seen = new Set<string>();
    const uses = ofThings[at] ?? new Map<string, string>();
    for (const { ref, element, thing } of survey.declared) {
      if (thing !== undefined) continue;
      const { key: shared, order } = keyOfOther(naming, { survey, element, uses });
      // A document that says the same of two things still means two.
      const key = seen.has(shared) ? `${shared} ${ref}` : shared;
      seen.add(shared);
      const owner = byKey.get(key) ?? { refs: new Set(), order, content: () => '', isNamed: true };
      owner.refs.add(ref);
      byKey.set(key, owner);
      byValue.set(element.value, owner);
    }
  }
  return byValue;
}

/** What stands at a place that only one thing can take is known by the place and its name, an item of a list by what it says. */
function keyOfOther(
  { classes, texts }: Naming,
  {
    survey,
    element,
    uses,
  }: { readonly survey: Survey; readonly element: Element; readonly uses: ReadonlyMap<string, string> },
): { readonly key: string; readonly order: string } {
  let root: Element | undefined = element;
  while (root !== undefined && !survey.thingOf.has(root.value)) root = root.owner;
  const thing = root === undefined ? undefined : survey.thingOf.get(root.value);
  const number = thing === undefined ? -1 : (classes.classOf[thing] ?? -1);
  const path = element.pointer.slice(root?.pointer.length ?? 0);
  const place = path.replace(/\/\d+(?=\/|$)/g, '/-');
  const renames = {
    declared: new Map(),
    uses,
    link: (link: string) => link,
    signatureBroken: () => undefined,
  };
  const content = (): string => texts.of(withoutNames(rewriteElement(element.kind, element.value, renames)));
  const about = place === path ? (element.value['name'] ?? '') : content();
  return {
    key: JSON.stringify([number, place, about]),
    order: JSON.stringify([number < 0 ? '' : classes.orderOf(number), place, about]),
  };
}

/** What each bom-ref of a source is called now; the first to declare it keeps it, as in the view. */
function firstNames(
  { declared }: Survey,
  nameOf: (declared: Declared) => string | undefined,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const one of declared) {
    const name = nameOf(one);
    if (name !== undefined && !names.has(one.ref)) names.set(one.ref, name);
  }
  return names;
}

function changedDeclarations(
  { declared }: Survey,
  nameOf: (declared: Declared) => string | undefined,
): ReadonlyMap<JsonObject, string> {
  const changed = new Map<JsonObject, string>();
  for (const one of declared) {
    const name = nameOf(one);
    if (name !== undefined && name !== one.ref) changed.set(one.element.value, name);
  }
  return changed;
}

/** A reference to nothing must not come to mean what another document calls by that name. */
function changedUses(
  { used }: Survey,
  { first, names }: { readonly first: ReadonlyMap<string, string>; readonly names: Names },
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const [ref, name] of first) if (ref !== name) changed.set(ref, name);
  for (const ref of used) {
    if (first.has(ref) || !names.taken.has(ref)) continue;
    const isFree = (name: string): boolean => !names.taken.has(name);
    changed.set(ref, suffixedRef(ref, { seed: `nothing ${ref}`, hash: names.hash, isFree }));
  }
  return changed;
}
