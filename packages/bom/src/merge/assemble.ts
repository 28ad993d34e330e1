import type { Hash } from '../canonical.ts';
import type { Json, JsonObject } from '../json.ts';
import { MERGED_FROM } from '../property-names.ts';
import type { Texts } from './canonical-text.ts';
import { joinDependencies } from './dependencies.ts';
import { withList, without } from './objects.ts';
import { withSpeakers } from './parties.ts';
import { type Parts, type SubjectFate, takeApart, withOrganizations } from './parts.ts';
import type { Placed } from './placed.ts';
import { type Placement, type Placing, place, subjectsOf } from './placement.ts';
import { type Root, rootsMoved, rootsOf } from './roots.ts';
import type { Source } from './sources.ts';
import { partsMember, type Thing } from './things.ts';
import { plantTree, type Tree } from './tree.ts';
import { joinUnit, type Member, strayParties } from './units.ts';

/** What is assembled: sources whose bom-refs are already those of the result. */
export interface Assembling extends Placing {
  readonly texts: Texts;
  readonly hash: Hash;
  /** The documents of the sources before their bom-refs were renamed. */
  readonly before: readonly JsonObject[];
  /** The things of these documents. */
  readonly listed: readonly Thing[];
}

/** The parts of a merged document, before citations are added. */
export interface Assembly {
  readonly placement: Placement;
  readonly tree: Tree;
  readonly metadata: JsonObject;
  readonly rest: JsonObject;
  readonly dependencies: readonly Json[];
  /** Every unit of the result with its place. */
  readonly placed: readonly Placed[];
  /** What each source says, by where it stands there and in the result. */
  readonly roots: readonly (readonly Root[])[];
  /** The bom-refs of those who speak in each source. */
  readonly speakers: readonly (readonly string[])[];
}

/** Joins what is said of each thing and of the document, and gives everything its place in canonical order. */
export function assemble(assembling: Assembling): Assembly {
  const { sources, texts } = assembling;
  const placement = place(assembling);
  const apart = takeAllApart(assembling, placement);
  const tree = plantTree({
    units: membersOf(assembling, apart).map((members) => joinUnit(members, texts)),
    kinds: kindsOf(assembling),
    placement,
    texts,
  });
  const about = (members: readonly Member[], pointer: string): Placed => ({
    unit: joinUnit(members, texts),
    pointer,
    parts: [],
  });
  const metadata = about(
    [
      ...apart.map((one, source) => ({
        source,
        pointer: '/metadata',
        value: one.metadata,
        all: one.spoken,
      })),
      { source: -1, value: originsOf(sources) },
    ],
    '/metadata',
  );
  const strays = [metadata, ...tree.placed].flatMap(({ unit }) => strayParties(unit.losers));
  const rest = about(
    [
      ...apart.map((one, source) => ({ source, pointer: '', value: one.rest })),
      ...apart.map((one, source) => ({ source, value: withOrganizations(one.parties) })),
      { source: -1, value: withOrganizations(strays) },
    ],
    '',
  );
  const dependencies = joinDependencies(assembling);
  const placed = [metadata, rest, ...dependencies.placed, ...tree.placed];
  const roots = rootsOf(sources, placed);
  for (const [at, source] of sources.entries()) {
    const { fate, demoted } = apart[at] ?? { fate: 'kept' };
    const subject = demoted === undefined ? undefined : tree.placed[demoted];
    if (fate !== 'kept') roots[at]?.push(...rootsMoved(source, { subject, rest }));
  }
  return {
    placement,
    tree,
    metadata: metadata.unit.value,
    rest: rest.unit.value,
    dependencies: dependencies.list,
    placed,
    roots,
    speakers: apart.map((one) => one.speakers),
  };
}

/** What the result is made of, in `metadata` beside what documents that were merged before say of it. */
function originsOf(sources: readonly Source[]): JsonObject {
  const origins = sources.flatMap((source) => (source.isMerged ? [] : source.origins));
  return withList(
    {},
    'properties',
    [...origins].sort().map((value) => ({ name: MERGED_FROM, value })),
  );
}

interface Apart extends Parts {
  readonly speakers: readonly string[];
  /** The metadata in which everyone who speaks can be referred to. */
  readonly spoken: JsonObject;
  readonly fate: SubjectFate;
  /** The class of the source's subject, where it is a component of the result. */
  readonly demoted: number | undefined;
}

function takeAllApart(assembling: Assembling, placement: Placement): readonly Apart[] {
  const { sources } = assembling;
  const subjects = subjectsOf(assembling);
  return sources.map((source, at) => {
    const { metadata, speakers } = withSpeakers(source, source.bom, assembling);
    const subject = subjects.get(at);
    const isKept = subject === placement.subject;
    const fate = isKept ? 'kept' : subject === undefined ? 'none' : 'component';
    const demoted = isKept ? undefined : subject;
    return { speakers, spoken: metadata, fate, demoted, ...takeApart(source.bom, metadata, fate) };
  });
}

/** What is said of each class, without the parts, which are things of their own. */
function membersOf(assembling: Assembling, apart: readonly Apart[]): readonly (readonly Member[])[] {
  const { things, classes } = assembling;
  const members: Member[][] = Array.from({ length: classes.count }, () => []);
  for (const [index, thing] of things.entries())
    members[classes.classOf[index] ?? 0]?.push(memberOf(thing, index, assembling));
  for (const [source, { demoted, ofSubject }] of apart.entries())
    if (demoted !== undefined && ofSubject !== undefined)
      members[demoted]?.push({ source, value: ofSubject });
  return members;
}

function memberOf(thing: Thing, index: number, { things, listed, classes }: Assembling): Member {
  const first = classes.firstOf[index] ?? index;
  const model = things[first] ?? thing;
  // Copies in which nothing was renamed are one object, so that nobody compares them again.
  const isCopy =
    first !== index && thing.value === listed[index]?.value && model.value === listed[first]?.value;
  const value = without(isCopy ? model.value : thing.value, partsMember(thing.kind));
  return value === thing.value ? thing : { source: thing.source, pointer: thing.pointer, value };
}

function kindsOf({ things, classes }: Assembling): readonly Thing['kind'][] {
  const kinds: Thing['kind'][] = [];
  for (const [index, { kind }] of things.entries()) kinds[classes.classOf[index] ?? 0] = kind;
  return kinds;
}
