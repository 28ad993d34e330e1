import { SHAPES } from './generated/shapes.ts';
import type { Attribute, Part, Shape } from './shape.ts';

/** A shape with its names looked up quickly. */
export interface NamedShape extends Shape {
  readonly attributeOf: ReadonlyMap<string, Attribute>;
  readonly partOf: ReadonlyMap<string, Part>;
}

/** The shape of the root element. */
export const ROOT = 'bom';

/** The shape of a name that the table holds. */
export function shapeOf(name: string): NamedShape {
  // Every name in the table is one of the table, which a test walks through.
  return NAMED.get(name) as NamedShape;
}

const NAMED: ReadonlyMap<string, NamedShape> = new Map(
  Object.entries(SHAPES).map(([name, shape]) => [
    name,
    {
      ...shape,
      attributeOf: new Map(shape.attributes?.map((attribute) => [attribute.name, attribute])),
      partOf: new Map(shape.parts?.map((part) => [part.element, part])),
    },
  ]),
);
