import { canonicalJson, type Json, type JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from './generated/shapes.ts';
import { readXml } from './read-xml.ts';
import type { Part, Scalar, Value, Variant } from './shape.ts';
import { writeXml } from './write-xml.ts';

const encoder = new TextEncoder();

type Gen = fc.GeneratorValue;

/** Texts that XML changes, cannot hold, or gives a meaning. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '',
    ' ',
    ' a ',
    'a\r\nb',
    '\t',
    '\u0000',
    '\ufffe',
    ']]>',
    '<a>&amp;</a>',
    '\u0085',
    '\u2028',
    'urn:a',
    '😀',
  ),
);
const time = fc.constantFrom(
  '2026-01-02T03:04:05Z',
  '2026-01-02T03:04:60Z',
  '2026-01-02t03:04:05z',
  '2026-02-30T00:00:00Z',
  '2026-01-02',
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e-7, 1e21, -1.5e-9, 5e-324),
);
const strange = fc
  .jsonValue({ maxDepth: 1, noUnicodeString: false })
  .filter((value) => JSON.stringify(value).indexOf('__proto__') === -1);

const scalarOf = (g: Gen, scalar: Scalar): Json => {
  if (scalar === 'boolean') return g(fc.boolean);
  if (scalar === 'integer') return g(fc.integer);
  if (scalar === 'number') return plain(g(() => number));
  return scalar === 'time' || scalar === 'date' ? g(() => time) : g(() => text);
};

// The canonical form has one zero, and a number beyond the exact ones is not read from JSON either.
const plain = (value: number): number =>
  Object.is(value, -0) || Math.abs(value) > Number.MAX_SAFE_INTEGER ? 0 : value;

const isLikely = (g: Gen): boolean => g(fc.nat, { max: 9 }) < 4;
const isRare = (g: Gen): boolean => g(fc.nat, { max: 29 }) === 0;

const anyOf = (g: Gen, value: Value, depth: number): Json => {
  if (isRare(g)) return strangeOf(g);
  switch (value.kind) {
    case 'scalar':
      return scalarOf(g, value.scalar);
    case 'reference':
      return g(() => text);
    case 'choice':
      return variantOf(g, value.variants, depth);
    case 'shape':
      return value.orText && g(fc.boolean) ? g(() => text) : objectOf(g, value.shape, depth);
  }
};

const strangeOf = (g: Gen): Json => {
  const value = g(() => strange);
  return typeof value === 'number'
    ? plain(value)
    : (JSON.parse(JSON.stringify(value).replaceAll('-0', '0')) as Json);
};

const variantOf = (g: Gen, variants: readonly Variant[], depth: number): Json => {
  const variant = variants[g(fc.nat, { max: variants.length - 1 })];
  if (variant === undefined) return null;
  const value = anyOf(g, variant.value, depth);
  return variant.member === undefined ? value : { [variant.member]: value };
};

const listOf = (g: Gen, variants: readonly Variant[], depth: number): readonly Json[] =>
  Array.from({ length: g(fc.nat, { max: 3 }) }, () => variantOf(g, variants, depth));

const partOf = (g: Gen, part: Part, depth: number): JsonObject => {
  if (part.form === 'inline') return objectOf(g, part.shape, depth) as JsonObject;
  if (part.form === 'one') return { [part.member]: anyOf(g, part.value, depth) };
  if (part.form === 'flat') {
    if (part.orOne && g(fc.boolean)) return { [part.member]: anyOf(g, part.value, depth) };
    return { [part.member]: listOf(g, [{ element: part.element, value: part.value }], depth) };
  }
  if (part.object !== undefined && g(fc.boolean)) return { [part.member]: objectOf(g, part.object, depth) };
  return { [part.member]: listOf(g, part.variants, depth) };
};

const objectOf = (g: Gen, name: string, depth: number): Json => {
  const shape = SHAPES[name] ?? {};
  const object: Record<string, Json | undefined> = {};
  for (const { member, scalar } of shape.attributes ?? [])
    if (isLikely(g)) object[member] = scalarOf(g, scalar);
  if (shape.text !== undefined && !isRare(g)) object[shape.text.member] = scalarOf(g, shape.text.scalar);
  for (const part of shape.parts ?? []) {
    if (depth > 0 && (part.isRequired || isLikely(g))) Object.assign(object, partOf(g, part, depth - 1));
  }
  if (isRare(g)) object[g(() => text)] = strangeOf(g);
  return object;
};

/** One step down the table: the part of a shape that holds another, and how its value wraps the other. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly wrap: (value: Json) => JsonObject;
}

const stepsOf = (from: string, part: Part): readonly Step[] => {
  if (part.form === 'inline') return [{ from, to: part.shape, wrap: (value) => value as JsonObject }];
  const isList = part.form !== 'one';
  const around = (value: Json): JsonObject => ({ [part.member]: isList ? [value] : value });
  const variants = part.form === 'wrapped' ? part.variants : [{ element: part.element, value: part.value }];
  return variants.flatMap((variant): readonly Step[] => {
    const { member, value } = variant;
    if (value.kind === 'choice') return value.variants.flatMap((one) => toShape(one.value, from, around));
    return toShape(value, from, (inner) => around(member === undefined ? inner : { [member]: inner }));
  });
};

const toShape = (value: Value, from: string, wrap: Step['wrap']): readonly Step[] =>
  value.kind === 'shape' ? [{ from, to: value.shape, wrap }] : [];

/** The shortest way from the root to each shape. */
const WAYS: ReadonlyMap<string, readonly Step[]> = (() => {
  const ways = new Map<string, readonly Step[]>([['bom', []]]);
  for (const [name, way] of ways) {
    for (const part of SHAPES[name]?.parts ?? []) {
      for (const step of stepsOf(name, part)) if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
    }
  }
  return ways;
})();

const NAMES = [...WAYS.keys()];

/** A document with an object of any shape of the table, and what else the shapes around it may say. */
const bom = (version: string): fc.Arbitrary<JsonObject> =>
  fc.gen().map((g) => {
    const name = NAMES[g(fc.nat, { max: NAMES.length - 1 })] ?? 'bom';
    const way = WAYS.get(name) ?? [];
    const inner = objectOf(g, name, 2);
    const document = way.reduceRight<Json>(
      (value, { from, wrap }) => ({ ...(objectOf(g, from, 1) as JsonObject), ...wrap(value) }),
      inner,
    );
    return { ...(document as JsonObject), bomFormat: 'CycloneDX', specVersion: version };
  });

describe('a document written as XML', () => {
  it('can hold every shape of the table but those in place of a list', () => {
    expect(Object.keys(SHAPES).filter((name) => !WAYS.has(name))).toEqual(['tools', 'tools2']);
  });

  it.each(['1.6', '1.7'] as const)(
    'comes back the same whatever it says, valid or not, version %s',
    (version) => {
      fc.assert(
        fc.property(bom(version), (document) => {
          const { value: xml, losses } = writeXml(document, version);
          const { value, issues } = readXml(encoder.encode(xml));
          expect(losses).toEqual([]);
          expect(issues).toEqual([]);
          expect(canonicalJson(value?.original ?? {})).toBe(canonicalJson(document));
        }),
        { numRuns: 400 },
      );
    },
  );

  it('is the same text when it is written again from what was read', () => {
    fc.assert(
      fc.property(bom('1.7'), (document) => {
        const { value: xml } = writeXml(document, '1.7');
        const { value } = readXml(encoder.encode(xml));
        const { value: again } = readXml(encoder.encode(writeXml(value?.original ?? {}, '1.7').value));
        expect(canonicalJson(again?.original ?? {})).toBe(canonicalJson(document));
      }),
      { numRuns: 100 },
    );
  });
});
