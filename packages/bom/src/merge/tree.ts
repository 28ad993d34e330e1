import { listAt, textAt } from '../access.ts';
import type { Json, JsonObject } from '../json.ts';
import { CONTAINS } from '../property-names.ts';
import type { Texts } from './canonical-text.ts';
import { compareTexts, withList } from './objects.ts';
import type { Placed } from './placed.ts';
import type { Placement } from './placement.ts';
import { partsMember, SUBJECT_POINTER, type Thing } from './things.ts';
import type { Unit } from './units.ts';

/** The things of the result where they stand. */
export interface Tree {
  readonly subject: JsonObject | undefined;
  readonly components: readonly Json[];
  readonly services: readonly Json[];
  /** By class. */
  readonly placed: readonly Placed[];
}

/** What a tree is built from: a unit and a kind for each class. */
export interface Planting {
  readonly units: readonly Unit[];
  readonly kinds: readonly Thing['kind'][];
  readonly placement: Placement;
  readonly texts: Texts;
}

/** Puts the things of the result in their places: each list sorted by name, version, bom-ref and content. */
export function plantTree(planting: Planting): Tree {
  const { placement, kinds } = planting;
  const named = withElsewhere(planting);
  const order = sortedClasses(named, planting.texts);
  const partsOf = Map.groupBy(
    order.filter((number) => placement.parentOf.has(number)),
    (number) => placement.parentOf.get(number) ?? -1,
  );
  const placed: Placed[] = [];
  const values: JsonObject[] = [];
  const plant = (number: number, pointer: string): JsonObject => {
    const unit = named[number] as Unit; // every class has a unit
    const own = partsOf.get(number) ?? [];
    const member = partsMember(kinds[number] ?? 'component');
    const parts = own.map((part, index) => plant(part, `${pointer}/${member}/${index}`));
    placed[number] = { unit, pointer, parts: own.map((part) => placed[part] as Placed) }; // planted just before
    values[number] = parts.length === 0 ? unit.value : withList(unit.value, member, parts);
    return values[number];
  };
  const atTop = (kind: Thing['kind']): readonly JsonObject[] =>
    order
      .filter(
        (number) => kinds[number] === kind && number !== placement.subject && !placement.parentOf.has(number),
      )
      .map((number, index) => plant(number, `/${partsMember(kind)}/${index}`));
  const subject = placement.subject === undefined ? undefined : plant(placement.subject, SUBJECT_POINTER);
  return { subject, components: atTop('component'), services: atTop('service'), placed };
}

/** A whole whose part stands elsewhere names the part, so that nothing of what was said is lost. */
function withElsewhere({ units, placement }: Planting): readonly Unit[] {
  const named = [...units];
  for (const [whole, part] of placement.elsewhere) {
    const unit = named[whole];
    const ref = textAt(units[part]?.value, 'bom-ref');
    if (unit === undefined || ref === undefined) continue;
    const properties = listAt(unit.value, 'properties');
    const property = { name: CONTAINS, value: ref };
    if (properties.some((one) => JSON.stringify(one) === JSON.stringify(property))) continue;
    named[whole] = { ...unit, value: withList(unit.value, 'properties', [...properties, property]) };
  }
  return named;
}

interface Sorted {
  readonly number: number;
  readonly name: string;
  readonly version: string;
  readonly ref: string;
}

function sortedClasses(units: readonly Unit[], texts: Texts): readonly number[] {
  const keys: Sorted[] = units.map(({ value }, number) => ({
    number,
    name: textAt(value, 'name') ?? '',
    version: textAt(value, 'version') ?? '',
    ref: textAt(value, 'bom-ref') ?? '',
  }));
  const content = ({ number }: Sorted): string => texts.of(units[number]?.value ?? {});
  return keys
    .sort(
      (a, b) =>
        compareTexts(a.name, b.name) ||
        compareTexts(a.version, b.version) ||
        compareTexts(a.ref, b.ref) ||
        compareTexts(content(a), content(b)),
    )
    .map(({ number }) => number);
}
