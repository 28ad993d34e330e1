import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../src/xml/generated/shapes.ts';
import type { Part, Shape, Value } from '../src/xml/shape.ts';
import { shapesOf, xmlModule } from './xml-module.ts';
import { loadXsd, type XsdType } from './xml-schema.ts';

const parts = (shape: Shape | undefined): readonly Part[] => shape?.parts ?? [];

const valuesOf = (part: Part): readonly Value[] => {
  if (part.form === 'inline') return [{ kind: 'shape', shape: part.shape }];
  if (part.form !== 'wrapped') return [part.value];
  const object: readonly Value[] = part.object === undefined ? [] : [{ kind: 'shape', shape: part.object }];
  return [...part.variants.map(({ value }) => value), ...object];
};

const shapesIn = (value: Value): readonly string[] => {
  if (value.kind === 'choice') return value.variants.flatMap((variant) => shapesIn(variant.value));
  return value.kind === 'shape' ? [value.shape] : [];
};

describe('the shapes of the XML form', () => {
  it('are what the schemas say; run "npm run generate --workspace @trasluz/formats"', async () => {
    const path = new URL('../src/xml/generated/shapes.ts', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(await xmlModule());
  });

  it('name only shapes that there are', () => {
    const named = Object.values(SHAPES).flatMap((shape) => parts(shape).flatMap(valuesOf).flatMap(shapesIn));
    expect(named.filter((name) => SHAPES[name] === undefined)).toEqual([]);
    expect(new Set(['bom', ...named])).toEqual(new Set(Object.keys(SHAPES)));
  });

  it('never say one member in two ways, nor one name for two members', () => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      const named = parts(shape).flatMap((part) => (part.form === 'inline' ? [] : [part.member]));
      const members = [...(shape.attributes ?? []).map(({ member }) => member), ...named];
      const elements = parts(shape).map(({ element }) => element);
      expect(new Set(members).size, name).toBe(members.length);
      expect(new Set(elements).size, name).toBe(elements.length);
    }
  });

  it('leave unsaid only what XML states otherwise or has no element for', async () => {
    const unsaid = new Set((await shapesOf('1.7')).unsaid.filter((path) => !path.endsWith('.signature')));
    expect(unsaid).toEqual(
      new Set([
        // The namespace states the two, and an instance of an XSD has no schema of its own to name.
        'bom.$schema',
        'bom.bomFormat',
        'bom.specVersion',
        // Each of the two is the simpler of two elements for one object.
        'licenseExpressionType.expressionDetails',
        'licenseExpressionType.licensing',
        'licenseExpressionType.properties',
        'dataClassificationType.name',
        'dataClassificationType.description',
        'dataClassificationType.governance',
        'dataClassificationType.source',
        'dataClassificationType.destination',
      ]),
    );
  });
});

describe('the XSD of an older version', () => {
  it.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])(
    '%s has no element or attribute that is not known',
    async (version) => {
      const unknown = new Set<string>();
      const seen = new Set<string>();
      const compare = (type: XsdType, name: string): void => {
        if (seen.has(`${type.name} ${name}`)) return;
        seen.add(`${type.name} ${name}`);
        const shape = SHAPES[name];
        const attributes = new Set(shape?.attributes?.map((attribute) => attribute.name));
        for (const attribute of type.attributes) {
          if (!attributes.has(attribute.name)) unknown.add(`${name}@${attribute.name}`);
        }
        for (const element of type.elements) {
          const part = parts(shape).find((candidate) => candidate.element === element.name);
          if (part !== undefined) follow(element.type(), part);
          else if (!shape?.unread?.includes(element.name)) unknown.add(`${name}/${element.name}`);
        }
      };
      const follow = (type: XsdType, part: Part): void => {
        if (part.form !== 'wrapped') {
          for (const value of valuesOf(part)) followValue(type, value);
          return;
        }
        for (const element of type.elements) {
          const variant = part.variants.find((candidate) => candidate.element === element.name);
          if (variant !== undefined) followValue(element.type(), variant.value);
          else if (part.object === undefined) unknown.add(`${part.element}/${element.name}`);
        }
      };
      const followValue = (type: XsdType, value: Value): void => {
        const isText = type.elements.length === 0 && type.attributes.length === 0;
        if (value.kind === 'shape' && !(isText && value.orText)) compare(type, value.shape);
        else if (value.kind !== 'choice' && type.elements.length > 0 && value.kind !== 'reference')
          unknown.add(type.name);
      };
      compare(await loadXsd(version), 'bom');
      expect([...unknown]).toEqual([]);
    },
  );
});
