import { objectAt, objectsAt, textAt } from '../access.ts';
import { FACTS } from '../facts/registry.ts';
import type { Json, JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { valueAt } from '../value-at.ts';
import type { Assembly } from './assemble.ts';
import type { Attribution } from './attribution.ts';
import { createAuthors } from './authors.ts';
import type { Texts } from './canonical-text.ts';
import type { Classes } from './classes.ts';
import { lostSignatures } from './lost-signatures.ts';
import type {
  Claim,
  Contradiction,
  InputPlace,
  Match,
  MergedInput,
  MergeInput,
  MergeReport,
  Renaming,
  Unresolved,
} from './merged.ts';
import type { SourceRenames } from './naming.ts';
import type { Placed } from './placed.ts';
import { type Source, speakersOf } from './sources.ts';
import type { Thing } from './things.ts';
import { propertyOf } from './units.ts';

/** Everything that a report is made from. */
export interface Reporting {
  readonly inputs: readonly MergeInput[];
  /** The sources as they were before their bom-refs were renamed. */
  readonly sources: readonly Source[];
  readonly things: readonly Thing[];
  readonly classes: Classes;
  readonly renames: readonly SourceRenames[];
  readonly assembly: Assembly;
  readonly attribution: Attribution;
  readonly broken: readonly InputPlace[];
  readonly texts: Texts;
  readonly bom: JsonObject;
}

/** Tells what a merge did. */
export function reportOf(reporting: Reporting): MergeReport {
  return {
    inputs: describeInputs(reporting.inputs, reporting.sources),
    matched: matchesOf(reporting),
    renamed: renamingsOf(reporting),
    contradicted: contradictionsOf(reporting),
    unresolved: unresolvedOf(reporting),
  };
}

/** Describes the inputs in the order in which they were given; equal ones have the same digest. */
export function describeInputs(
  inputs: readonly MergeInput[],
  sources: readonly Source[],
): readonly MergedInput[] {
  const sourceOf = new Map(
    sources.flatMap((source) => source.inputs.map((input) => [input, source] as const)),
  );
  return inputs.map(({ name }, input) => {
    const source = sourceOf.get(input);
    const bom = source?.bom ?? {};
    const serialNumber = textAt(bom, 'serialNumber');
    const timestamp = textAt(objectAt(bom, 'metadata'), 'timestamp');
    const version = bom['version'];
    return {
      input,
      ...(name === undefined ? {} : { name }),
      digest: source?.digest ?? '',
      ...(serialNumber === undefined ? {} : { serialNumber }),
      ...(typeof version === 'number' ? { version } : {}),
      ...(timestamp === undefined ? {} : { timestamp }),
      authors: speakersOf(bom),
    };
  });
}

function matchesOf({ things, classes, sources, assembly }: Reporting): readonly Match[] {
  const members = Map.groupBy(things.keys(), (index) => classes.classOf[index] ?? 0);
  return [...classes.joinedBy].flatMap(([number, by]) => {
    const pointers = (members.get(number) ?? []).flatMap((index) => placesOf(things[index], sources));
    const pointer = assembly.tree.placed[number]?.pointer;
    return pointer === undefined ? [] : [{ by, pointers, pointer }];
  });
}

function placesOf(thing: Thing | undefined, sources: readonly Source[]): readonly InputPlace[] {
  if (thing === undefined) return [];
  return (sources[thing.source]?.inputs ?? []).map((input) => ({ input, pointer: thing.pointer }));
}

function renamingsOf({ renames, sources }: Reporting): readonly Renaming[] {
  return renames.flatMap(({ declared, uses }, at) => {
    const pairs = new Map<string, Omit<Renaming, 'input'>>();
    const add = (from: string, to: string): void => {
      pairs.set(JSON.stringify([from, to]), { from, to });
    };
    for (const [from, to] of uses) add(from, to);
    for (const [object, to] of declared) add(textAt(object, 'bom-ref') ?? '', to);
    return (sources[at]?.inputs ?? []).flatMap((input) =>
      [...pairs.values()].map((pair) => ({ ...pair, input })),
    );
  });
}

function contradictionsOf(reporting: Reporting): readonly Contradiction[] {
  const joined = reporting.assembly.placed.filter(({ unit }) => !unit.isAgreed);
  if (joined.length === 0) return [];
  let authors: AuthorsAt | undefined;
  const authorsAt: AuthorsAt = (pointer) => {
    authors ??= createAuthors(reporting.bom);
    return authors(pointer);
  };
  return joined.flatMap((placed) => [
    ...membersInDispute(placed, { texts: reporting.texts, authorsAt }),
    ...propertiesInDispute(placed, authorsAt),
  ]);
}

type AuthorsAt = (pointer: string) => string;

function membersInDispute(
  { unit, pointer }: Placed,
  { texts, authorsAt }: { readonly texts: Texts; readonly authorsAt: AuthorsAt },
): readonly Contradiction[] {
  if (unit.losers.length === 0) return [];
  const properties = new Map(
    objectsAt(unit.value, 'properties').map(([index, one]) => [texts.of(one), index]),
  );
  return [...Map.groupBy(unit.losers, ({ path }) => path)].map(([path, losers]) => {
    const statements = new Map<string, Claim>();
    const add = (value: Json, place: string): void => {
      statements.set(texts.of(value), { author: authorsAt(place), value });
    };
    const winner = valueAt(unit.value, path);
    if (winner !== undefined) add(winner, pointer + path);
    for (const loser of losers)
      add(loser.value, `${pointer}/properties/${properties.get(propertyOf(loser, texts)[0])}`);
    return { pointer: pointer + path, statements: [...statements.values()] };
  });
}

/** Properties of which a fact knows one value only, as facts.md says. */
const SINGLE_PROPERTIES: ReadonlySet<string> = new Set(
  FACTS.filter((fact) => !fact.many).flatMap((fact) => fact.readFrom),
);

function propertiesInDispute({ unit, pointer }: Placed, authorsAt: AuthorsAt): readonly Contradiction[] {
  const known = objectsAt(unit.value, 'properties').filter(([, one]) =>
    SINGLE_PROPERTIES.has(textAt(one, 'name') ?? ''),
  );
  return [...Map.groupBy(known, ([, one]) => one['name']).values()].flatMap((same) => {
    if (new Set(same.map(([, one]) => one['value'])).size < 2) return [];
    const place = (index: number): string => pointerTo(`${pointer}/properties`, index);
    const statements = same.map(([index, one]) => ({
      author: authorsAt(place(index)),
      value: one['value'] ?? null,
    }));
    return [{ pointer: place(same[0]?.[0] ?? 0), statements }];
  });
}

function unresolvedOf({
  classes,
  things,
  sources,
  assembly,
  attribution,
  broken,
}: Reporting): readonly Unresolved[] {
  const { placement, tree } = assembly;
  const placesOfClass = (number: number): readonly InputPlace[] =>
    things.flatMap((thing, index) => (classes.classOf[index] === number ? placesOf(thing, sources) : []));
  const nameOf = (number: number): string =>
    textAt(tree.placed[number]?.unit.value, 'bom-ref') ?? classes.orderOf(number);
  return [
    ...classes.apart.map(({ key, things: members }) => ({
      why: 'identifiers-contradict' as const,
      about: key,
      places: members.flatMap((index) => placesOf(things[index], sources)),
    })),
    ...placement.elsewhere
      .filter(([, part]) => !placement.loose.includes(part))
      .map(([, part]) => ({
        why: 'part-of-several' as const,
        about: nameOf(part),
        places: placesOfClass(part),
      })),
    ...placement.loose.map((part) => ({
      why: 'part-of-itself' as const,
      about: nameOf(part),
      places: placesOfClass(part),
    })),
    ...broken.map((place) => ({ why: 'signature-broken' as const, about: '', places: [place] })),
    ...assembly.placed
      .flatMap(({ unit }) => lostSignatures(unit))
      .flatMap(({ source, pointer }) =>
        (sources[source]?.inputs ?? []).map((input) => ({
          why: 'signature-broken' as const,
          about: '',
          places: [{ input, pointer }],
        })),
      ),
    ...attribution.unresolved.map(({ why, about, source, pointer }) => ({
      why,
      about,
      places: (sources[source]?.inputs ?? []).map((input) => ({ input, pointer })),
    })),
  ];
}
