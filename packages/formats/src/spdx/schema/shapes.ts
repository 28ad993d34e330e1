import type { SpdxClass, SpdxKind, SpdxShapeTable } from './shape-table.ts';

/** One class with all that it inherits. */
export interface Shape {
  readonly name: string;
  readonly idKey: '@id' | 'spdxId';
  readonly members: ReadonlyMap<string, MemberShape>;
  /** Members that every instance has, `type` aside. */
  readonly required: readonly string[];
}

/** One member of a class. */
export interface MemberShape {
  readonly name: string;
  readonly kind: SpdxKind;
  /** How many items the list must have; absent where one value stands without a list. */
  readonly listMin?: number;
  /** The words of a kind that is a list of words. */
  readonly words?: ReadonlySet<string>;
}

/** What may stand where an instance of a class is asked for. */
export interface ClassRange {
  /** The class and all that extend it, without the abstract ones. */
  readonly classes: ReadonlySet<string>;
  /** Names such as `NoneElement` that stand for an individual. */
  readonly individuals: ReadonlySet<string>;
}

/** The classes of SPDX 3.0.1, put together when first asked for. */
export interface Shapes {
  /** The names of all classes that have instances, sorted. */
  readonly names: ReadonlySet<string>;
  /** `undefined` for an abstract class and for a name that is none. */
  shapeOf(name: string): Shape | undefined;
  /** Of nothing where the name is no class. */
  rangeOf(name: string): ClassRange;
  /** Tells whether a class is another one or extends it. */
  isA(name: string, ancestor: string): boolean;
}

/** Makes the look-up of classes; what was put together is kept for the life of the look-up. */
export function createShapes(table: SpdxShapeTable): Shapes {
  const { classes } = table;
  const shapes = new Map<string, Shape>();
  const ranges = new Map<string, ClassRange>();
  const names = new Set(Object.keys(classes).filter((name) => classes[name]?.id !== undefined));
  const isA = (name: string, ancestor: string): boolean =>
    lineOf(name, table).some((line) => line === ancestor);
  return {
    names,
    isA,
    shapeOf: (name) =>
      names.has(name) ? remembered(shapes, name, () => buildShape(name, table)) : undefined,
    rangeOf: (name) =>
      Object.hasOwn(classes, name)
        ? remembered(ranges, name, () => ({
            classes: new Set([...names].filter((other) => isA(other, name))),
            individuals: new Set(table.individuals[name] ?? []),
          }))
        : NO_RANGE,
  };
}

/** Of a name that is no class; not remembered, because a document can bring any number of them. */
const NO_RANGE: ClassRange = { classes: new Set(), individuals: new Set() };

function remembered<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}

/** A class and those it extends, nearest first. */
function lineOf(name: string, { classes }: SpdxShapeTable): readonly string[] {
  const line: string[] = [];
  let at: string | undefined = name;
  while (at !== undefined && Object.hasOwn(classes, at)) {
    line.push(at);
    at = classes[at]?.extends;
  }
  return line;
}

function buildShape(name: string, table: SpdxShapeTable): Shape {
  const line = lineOf(name, table).map((one): SpdxClass => table.classes[one] ?? {});
  const members = line.flatMap(({ members: own = {} }) =>
    Object.entries(own).map(([key, [kind, listMin]]): [string, MemberShape] => [
      key,
      {
        name: key,
        kind,
        ...(listMin !== undefined && { listMin }),
        ...(isWords(kind) && { words: new Set(kind) }),
      },
    ]),
  );
  return {
    name,
    idKey: table.classes[name]?.id ?? '@id',
    // The nearest class comes last, so that what it says about a member counts.
    members: new Map(members.reverse()),
    required: line.flatMap(({ required = [] }) => required),
  };
}

/** Tells whether a kind is a list of words. */
export function isWords(kind: SpdxKind): kind is readonly string[] {
  return Array.isArray(kind);
}
