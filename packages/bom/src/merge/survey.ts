import type { JsonObject } from '../json.ts';
import { type Element, walk } from '../walk.ts';
import type { Source } from './sources.ts';
import type { Thing } from './things.ts';

/** One declaration of a bom-ref in a source, with the thing that it names where it names one. */
export interface Declared {
  readonly ref: string;
  readonly element: Element;
  readonly thing: number | undefined;
}

/** The bom-refs of one source, in the order of the document. */
export interface Survey {
  readonly declared: readonly Declared[];
  /** With repetitions. */
  readonly used: readonly string[];
  readonly thingOf: ReadonlyMap<JsonObject, number>;
}

/** Lists where each source declares bom-refs and which it refers to. */
export function surveyAll({
  sources,
  things,
}: {
  readonly sources: readonly Source[];
  readonly things: readonly Thing[];
}): readonly Survey[] {
  const thingOf = sources.map(() => new Map<JsonObject, number>());
  for (const [index, { source, value }] of things.entries()) thingOf[source]?.set(value, index);
  return sources.map(({ bom }, at) => {
    const own = thingOf[at] ?? new Map<JsonObject, number>();
    const declared: Declared[] = [];
    const used: string[] = [];
    walk(bom, {
      declaration: ({ ref, element }) => declared.push({ ref, element, thing: own.get(element.value) }),
      reference: ({ ref, isBomLink }) => !isBomLink && used.push(ref),
    });
    return { declared, used, thingOf: own };
  });
}

/** What each bom-ref of a source is called now; the first to declare it keeps it, as in the view. */
export function firstNames(
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
