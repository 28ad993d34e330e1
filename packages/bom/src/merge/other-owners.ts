import type { JsonObject } from '../json.ts';
import type { Element } from '../walk.ts';
import type { Texts } from './canonical-text.ts';
import type { ClassNames } from './class-names.ts';
import type { Classes } from './classes.ts';
import { withoutNames } from './objects.ts';
import type { Owner } from './rename.ts';
import { rewriteElement } from './rewrite-references.ts';
import { firstNames, type Survey } from './survey.ts';

/** What is known when things have their names. */
export interface OtherNaming {
  readonly classes: Classes;
  readonly texts: Texts;
  readonly classNames: ClassNames;
}

/** The owners of what is no listed thing, by the object that declares the bom-ref. */
export function ownersOfOthers(
  naming: OtherNaming,
  surveys: readonly Survey[],
): ReadonlyMap<JsonObject, Owner> {
  const byKey = new Map<string, Owner>();
  const byValue = new Map<JsonObject, Owner>();
  for (const survey of surveys) {
    const seen = new Set<string>();
    let uses: ReadonlyMap<string, string> | undefined;
    for (const { ref, element, thing } of survey.declared) {
      if (thing !== undefined) continue;
      uses ??= namesOfThings(naming, survey);
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
  { classes, texts }: OtherNaming,
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

/** What the things of a source are called, which is how what refers to them is told apart. */
function namesOfThings({ classes, classNames }: OtherNaming, survey: Survey): ReadonlyMap<string, string> {
  return firstNames(survey, ({ thing }) =>
    thing === undefined ? undefined : classNames.of(classes.classOf[thing] ?? 0),
  );
}
