import type { Attribute, Part, Shape, Value, Variant } from '../src/xml/shape.ts';
import type { Derived } from './xml-derive.ts';

/**
 * Marks in the shapes of 1.7 what 1.6 does not have. Throws where the two differ in any other way, because one table
 * then could not serve both.
 */
export function withSince(newer: Derived, older: Derived): ReadonlyMap<string, Shape> {
  const marked = new Map(newer.shapes);
  const pairs: (readonly [string, string])[] = [[newer.root, older.root]];
  const seen = new Set<string>();
  for (const [name, olderName] of pairs) {
    const shape = newer.shapes.get(name);
    const old = older.shapes.get(olderName);
    if (shape === undefined || old === undefined || seen.has(name)) continue;
    seen.add(name);
    assertSame(
      name,
      [shape.isOpen, shape.hasOpenAttributes, shape.text],
      [old.isOpen, old.hasOpenAttributes, old.text],
    );
    assertOrder(name, shape.parts ?? [], old.parts ?? []);
    marked.set(name, markedShape(shape, old));
    for (const part of shape.parts ?? []) pairs.push(...pairsOf(part, partIn(old, part.element)));
  }
  return marked;
}

function markedShape(shape: Shape, old: Shape): Shape {
  const mark = <T extends Attribute | Part>(item: T, isOld: boolean): T =>
    isOld ? item : { ...item, since: '1.7' };
  const attributes = shape.attributes?.map((item) =>
    mark(item, old.attributes?.some(({ name }) => name === item.name) === true),
  );
  const parts = shape.parts?.map((item) => mark(item, partIn(old, item.element) !== undefined));
  return { ...shape, ...(attributes && { attributes }), ...(parts && { parts }) };
}

function partIn(shape: Shape, element: string): Part | undefined {
  return shape.parts?.find((part) => part.element === element);
}

function pairsOf(newer: Part, older: Part | undefined): readonly (readonly [string, string])[] {
  if (older === undefined) return [];
  if (newer.form === 'inline' && older.form === 'inline') return [[newer.shape, older.shape]];
  if (newer.form === 'wrapped' && older.form === 'wrapped') {
    assertSame(newer.element, [newer.isNonEmpty, newer.isRepeated], [older.isNonEmpty, older.isRepeated]);
    return [
      ...pairsOfVariants(newer.variants, older.variants),
      ...pairsOfObjects(newer.object, older.object),
    ];
  }
  if ((newer.form === 'one' || newer.form === 'flat') && newer.form === older.form) {
    return pairsOfValues(newer.value, older.value);
  }
  throw new TypeError(`"${newer.element}" is "${newer.form}" in 1.7 and "${older.form}" in 1.6`);
}

function pairsOfObjects(
  newer: string | undefined,
  older: string | undefined,
): readonly (readonly [string, string])[] {
  return newer === undefined || older === undefined ? [] : [[newer, older]];
}

function pairsOfVariants(
  newer: readonly Variant[],
  older: readonly Variant[],
): readonly (readonly [string, string])[] {
  return newer.flatMap((variant) => {
    const old = older.find(({ element }) => element === variant.element);
    return old === undefined ? [] : pairsOfValues(variant.value, old.value);
  });
}

function pairsOfValues(newer: Value, older: Value): readonly (readonly [string, string])[] {
  if (newer.kind === 'shape' && older.kind === 'shape') return [[newer.shape, older.shape]];
  if (newer.kind === 'shape' && newer.orText && older.kind === 'scalar') return [];
  assertSame(newer.kind, newer, older);
  return [];
}

/** What 1.6 has must stand in the order in which 1.7 has it. */
function assertOrder(name: string, newer: readonly Part[], older: readonly Part[]): void {
  const shared = newer.filter(({ element }) => older.some((part) => part.element === element));
  assertSame(
    name,
    shared.map(({ element }) => element),
    older.map(({ element }) => element),
  );
}

function assertSame(name: string, newer: unknown, older: unknown): void {
  const [a, b] = [JSON.stringify(newer), JSON.stringify(older)];
  if (a !== b) throw new TypeError(`"${name}" is ${a} in 1.7 and ${b} in 1.6`);
}
