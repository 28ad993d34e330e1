import { type DialectRule, type JsonObject, readFacts, type SupplyChain, supplyChain } from '@trasluz/bom';
import { DIALECTS } from '@trasluz/formats';
import fc from 'fast-check';

/** One property: its name and its value. */
export type Pair = readonly [string, string];

/** Values of every kind that somebody writes: numbers, labels, lists, words for nothing, and hostile text. */
const VALUES = [
  '7',
  '7B',
  '1.5e3',
  'es',
  'Q4_K_M',
  'acme/base',
  'unknown',
  'withheld',
  'Not Applicable',
  'modelo-ñ',
  '\u0000',
  '=1+1',
  '<b>x</b>',
  'toString',
  'x'.repeat(500),
] as const;

/** A rule with a value that it meets. */
export interface Use {
  readonly rule: DialectRule;
  readonly value: string;
}

/** Any use of a rule; closed rules also meet values that they do not know. */
export const use: fc.Arbitrary<Use> = fc
  .constantFrom(...DIALECTS)
  .chain((rule) =>
    fc.constantFrom(...VALUES, ...Object.keys(rule.values ?? {})).map((value) => ({ rule, value })),
  );

/** What stands in the document for a use: the property, and what its rule asks to stand beside it. */
export function pairsOf({ rule, value }: Use): readonly Pair[] {
  const { beside } = rule;
  const written = [[rule.property, value]] as const;
  return beside === undefined ? written : [...written, [beside.property, beside.values?.[0] ?? 'x']];
}

/** A few uses of rules as one property list. */
export const statements: fc.Arbitrary<readonly Pair[]> = fc
  .array(use, { minLength: 1, maxLength: 4 })
  .map((uses) => uses.flatMap(pairsOf));

/** Builds a property list. */
export function listOf(pairs: readonly Pair[]): JsonObject {
  return { properties: pairs.map(([name, value]) => ({ name, value })) };
}

/** Builds a model with the bom-ref `thing`. */
export function thing(parts: JsonObject): JsonObject {
  return { type: 'machine-learning-model', 'bom-ref': 'thing', name: 'Thing', ...parts };
}

/** Builds a document of the 1.7 form that lists the model. */
export function documentWith(parts: JsonObject): JsonObject {
  return { bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, components: [thing(parts)] };
}

/** What is said of the model, whatever the place that says it: id, state and values of each fact. */
export function factsOf(chain: SupplyChain): readonly unknown[] {
  return readFacts(chain)
    .filter(({ scope, subject }) => scope === 'node' && subject === 'thing')
    .map(({ id, state, values }) => [id, state, values]);
}

/** As `factsOf`, of a document of the 1.7 form. */
export function factsIn(bom: JsonObject): readonly unknown[] {
  return factsOf(supplyChain(bom, { dialects: DIALECTS }));
}
