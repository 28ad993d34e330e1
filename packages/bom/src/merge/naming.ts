import type { Hash } from '../canonical.ts';
import type { JsonObject } from '../json.ts';
import type { Texts } from './canonical-text.ts';
import { nameClasses } from './class-names.ts';
import type { Classes } from './classes.ts';
import { createLinks } from './links.ts';
import { ownersOfOthers } from './other-owners.ts';
import { type Names, nameOwners, type Owner, suffixedRef, type Taken } from './rename.ts';
import type { Renames } from './rewrite-references.ts';
import type { Source } from './sources.ts';
import { type Declared, firstNames, type Survey, surveyAll } from './survey.ts';
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
  const { hash, texts, classes, sources } = naming;
  const taken = createTaken(surveys);
  const classNames = nameClasses(naming, surveys, taken);
  const names: Names = { taken, given: classNames, hash };
  const others = ownersOfOthers({ classes, texts, classNames }, surveys);
  const otherNames = nameOwners(new Set(others.values()), names);
  const nameOf = ({ thing, element }: Declared): string | undefined =>
    thing === undefined
      ? otherNames.get(others.get(element.value) as Owner) // every other declaration has an owner
      : classNames.of(classes.classOf[thing] ?? 0);
  const first = surveys.map((survey) => firstNames(survey, nameOf));
  const link = createLinks({ sources, first, serialNumber: naming.serialNumber });
  return surveys.map((survey, at) => ({
    declared: changedDeclarations(survey, nameOf),
    uses: changedUses(survey, { first: first[at] ?? new Map(), names }),
    link,
  }));
}

/** Every bom-ref that is declared, listed when somebody asks: most merges have nothing to tell apart. */
function createTaken(surveys: readonly Survey[]): Taken {
  const added = new Set<string>();
  let declared: Set<string> | undefined;
  return {
    add: (name) => added.add(name),
    has: (name) => {
      declared ??= new Set(surveys.flatMap((survey) => survey.declared.map(({ ref }) => ref)));
      return added.has(name) || declared.has(name);
    },
  };
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
    if (first.has(ref) || changed.has(ref) || !names.taken.has(ref)) continue;
    const isFree = (name: string): boolean => !names.taken.has(name);
    changed.set(ref, suffixedRef(ref, { seed: `nothing ${ref}`, hash: names.hash, isFree }));
  }
  return changed;
}
