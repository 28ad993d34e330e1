import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import { parsePathExpression } from '../facts/path-expression.ts';
import type { JsonObject } from '../json.ts';
import { declarationsOf } from '../walk.ts';
import type { Assembly } from './assemble.ts';
import type { Texts } from './canonical-text.ts';
import type { UnresolvedReason } from './merged.ts';
import { compareTexts, without } from './objects.ts';
import { createBudget, createPlaces, createTraces, minimal, type Places } from './places.ts';
import type { Source } from './sources.ts';

/** The citations of the result, with what could not be cited. */
export interface Attribution {
  readonly citations: readonly JsonObject[];
  readonly unresolved: readonly {
    readonly why: UnresolvedReason;
    readonly about: string;
    readonly source: number;
    readonly pointer: string;
  }[];
}

/**
 * Says who said what: the citations of the sources, at the places where what they cite stands now, and for all that a
 * source says without a citation one that names those who speak in it, dated as the source is.
 */
export function attribute({
  sources,
  before,
  assembly,
  texts,
}: {
  readonly sources: readonly Source[];
  /** The documents of the sources before their bom-refs were renamed, which is what expressions name. */
  readonly before: readonly JsonObject[];
  readonly assembly: Assembly;
  readonly texts: Texts;
}): Attribution {
  const traceOf = createTraces(texts);
  const budget = createBudget();
  const cited: Cited[] = [];
  const unresolved: Attribution['unresolved'][number][] = [];
  for (const [source, one] of sources.entries()) {
    const places = createPlaces({ source, roots: assembly.roots[source] ?? [], traceOf, budget });
    const own = citationsOf(one, { places, before: before[source] ?? one.bom });
    cited.push(...own.cited);
    unresolved.push(...own.unresolved.map((item) => ({ ...item, source })));
    if (one.isMerged) continue;
    const added = speakersOf(one, {
      speakers: assembly.speakers[source] ?? [],
      covered: own.covered,
      places,
    });
    cited.push(...added);
    if (added.length === 0)
      unresolved.push({ why: 'not-attributable', about: one.digest, source, pointer: '/metadata' });
  }
  return { citations: joinCitations(cited, texts), unresolved };
}

/** A citation with its places in the result, which are pointers or expressions. */
interface Cited {
  readonly citation: JsonObject;
  readonly member: 'pointers' | 'expressions';
  readonly places: readonly string[];
  /** Whether the places are sorted and none stands below another. */
  readonly isMinimal: boolean;
}

interface OwnCitations {
  readonly cited: readonly Cited[];
  /** The pointers of the source that its citations cover. */
  readonly covered: readonly string[];
  readonly unresolved: readonly {
    readonly why: UnresolvedReason;
    readonly about: string;
    readonly pointer: string;
  }[];
}

function citationsOf(
  { bom }: Source,
  { places, before }: { readonly places: Places; readonly before: JsonObject },
): OwnCitations {
  const list = objectsAt(bom, 'citations');
  if (list.length === 0) return { cited: [], covered: [], unresolved: [] };
  const pointerOf = pointersByRef(before);
  const found = list.map(([index, item]) => citedBy(item, { at: `/citations/${index}`, places, pointerOf }));
  return {
    cited: found.flatMap((one) => one.cited),
    covered: found.flatMap((one) => one.covered),
    unresolved: found.flatMap((one) => one.unresolved),
  };
}

interface Citing {
  readonly at: string;
  readonly places: Places;
  readonly pointerOf: (ref: string) => string | undefined;
}

function citedBy(item: JsonObject, { at, places, pointerOf }: Citing): OwnCitations {
  const citation = without(item, 'pointers', 'expressions', 'signature');
  const pointers = listAt(item, 'pointers').filter((one) => typeof one === 'string');
  const expressions = listAt(item, 'expressions').filter((one) => typeof one === 'string');
  const read = expressions.map((one) => [one, parsePathExpression(one, pointerOf)] as const);
  const covered = [...pointers, ...read.flatMap(([, pointer]) => pointer ?? [])];
  const found = covered.map((pointer) => [pointer, places.of(pointer)] as const);
  const unread = read.flatMap(([one, pointer]) => (pointer === undefined ? [one] : []));
  const cited: Cited[] = [
    { citation, member: 'pointers', places: found.flatMap(([, to]) => to), isMinimal: found.length < 2 },
  ];
  if (unread.length > 0)
    cited.push({
      citation: without(citation, 'bom-ref'),
      member: 'expressions',
      places: unread,
      isMinimal: false,
    });
  const lost = found.filter(([, to]) => to.length === 0).map(([pointer]) => pointer);
  return {
    cited: cited.filter((one) => one.places.length > 0),
    covered,
    unresolved: [
      ...lost.map((about) => ({ why: 'pointer-to-nothing', about, pointer: at }) as const),
      ...unread.map((about) => ({ why: 'expression-not-read', about, pointer: at }) as const),
      ...(item['signature'] === undefined
        ? []
        : [{ why: 'signature-broken', about: '', pointer: at } as const]),
    ],
  };
}

function pointersByRef(bom: JsonObject): (ref: string) => string | undefined {
  // The first to declare a bom-ref keeps it, as in the view.
  const elements = new Map(
    declarationsOf(bom)
      .toReversed()
      .map(({ ref, element }) => [ref, element]),
  );
  return (ref) => elements.get(ref)?.pointer;
}

function speakersOf(
  { bom }: Source,
  {
    speakers,
    covered,
    places,
  }: { readonly speakers: readonly string[]; readonly covered: readonly string[]; readonly places: Places },
): readonly Cited[] {
  const timestamp = textAt(objectAt(bom, 'metadata'), 'timestamp');
  if (timestamp === undefined || speakers.length === 0) return [];
  const said = places.uncovered(covered);
  return [...new Set(speakers)].map((attributedTo) => ({
    citation: { timestamp, attributedTo },
    member: 'pointers',
    places: said,
    isMinimal: true,
  }));
}

/** Citations that differ in their places alone are one. */
function joinCitations(cited: readonly Cited[], texts: Texts): readonly JsonObject[] {
  const joined = Map.groupBy(cited, (one) => `${one.member} ${texts.of(one.citation)}`);
  return [...joined]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([, alike]) => {
      const one = alike.at(0);
      const places = placesOf(alike);
      // Whoever says nothing of his own beside what he cites is not cited: the schema asks for a place.
      return one === undefined || places.length === 0 ? [] : [{ ...one.citation, [one.member]: places }];
    });
}

/** Pointers without those below others, expressions without repetitions, sorted. */
function placesOf([first, ...others]: readonly Cited[]): readonly string[] {
  // Those of one citation are so already.
  if (first?.member === 'pointers' && others.length === 0 && first.isMinimal) return first.places;
  return minimal(new Set([first, ...others].flatMap((one) => one?.places ?? [])));
}
