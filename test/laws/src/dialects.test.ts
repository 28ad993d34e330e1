import { type DialectRule, type JsonObject, readFacts, supplyChain } from '@trasluz/bom';
import { DIALECTS, readDocument } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentWith,
  factsIn,
  listOf,
  type Pair,
  pairsOf,
  statements,
  type Use,
  use,
} from './dialect-statements.ts';

/** How the native places that rules lead to are filled. */
const NATIVE: Readonly<Record<string, (value: string) => JsonObject>> = {
  'modelCard.modelParameters.task': (task) => documentWith({ modelCard: { modelParameters: { task } } }),
  'modelCard.modelParameters.modelArchitecture': (modelArchitecture) =>
    documentWith({ modelCard: { modelParameters: { modelArchitecture } } }),
  'pedigree.ancestors[]': (name) =>
    documentWith({ pedigree: { ancestors: [{ type: 'machine-learning-model', name }] } }),
  'formulation → components[type=device]': (name) => ({
    ...documentWith({}),
    formulation: [
      {
        components: [{ type: 'device', 'bom-ref': 'chip', name }],
        workflows: [
          {
            uid: 'run',
            taskTypes: ['build'],
            inputs: [{ resource: { ref: 'chip' } }],
            outputs: [{ resource: { ref: 'thing' } }],
            resourceReferences: [{ ref: 'chip' }],
          },
        ],
      },
    ],
  }),
};

const FACT_OF: Readonly<Record<string, string>> = {
  'modelCard.modelParameters.task': 'model.task',
  'modelCard.modelParameters.modelArchitecture': 'model.architecture',
  'pedigree.ancestors[]': 'lineage.base-model',
  'formulation → components[type=device]': 'training.accelerator',
};

const isNative = ({ means }: DialectRule): boolean => !means.includes(':');

/** What a use says in our words; `undefined` where its rule does not tell it. */
function meaningOf({ rule, value }: Use): string | undefined {
  if (rule.except?.includes(value) === true) return undefined;
  if (rule.says !== undefined) return rule.says;
  const { values = {} } = rule;
  if (Object.hasOwn(values, value)) return values[value];
  return rule.isClosed === true ? undefined : value;
}

/** Companions may be told themselves, so they stand in both documents. */
const companionsOf = (one: Use): readonly Pair[] => pairsOf(one).slice(1);

const told = use.filter((one) => meaningOf(one) !== undefined);

function valuesOf(bom: JsonObject, id: string): unknown {
  const facts = readFacts(supplyChain(bom, { dialects: DIALECTS }));
  const fact = facts.find((one) => one.id === id && one.subject === 'thing');
  return [fact?.state, fact?.values];
}

describe('a document that says something in a dialect', () => {
  it('gives the facts of one that says it in our names', () => {
    fc.assert(
      fc.property(
        told.filter(({ rule }) => !isNative(rule)),
        (one) => {
          const ours: readonly Pair[] = [[one.rule.means, String(meaningOf(one))], ...companionsOf(one)];
          expect(factsIn(documentWith(listOf(pairsOf(one))))).toEqual(factsIn(documentWith(listOf(ours))));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the value of one that says it in the native place', () => {
    const natives = DIALECTS.filter(isNative);
    expect(natives.length).toBeGreaterThan(3);
    const values = fc.constantFrom('acme/base', 'H100', 'modelo-ñ', '=1+1', '<b>x</b>');
    fc.assert(
      fc.property(fc.constantFrom(...natives), values, (rule, value) => {
        const id = String(FACT_OF[rule.means]);
        const native = NATIVE[rule.means]?.(value) ?? {};
        expect(valuesOf(documentWith(listOf(pairsOf({ rule, value }))), id)).toEqual(valuesOf(native, id));
      }),
    );
  });

  it('gives the facts of one that has a property for each item of a list', () => {
    const lists = DIALECTS.filter(({ separator }) => separator !== undefined);
    const items = fc.array(fc.constantFrom('es', 'en', 'ca', 'sft'), { minLength: 1, maxLength: 5 });
    const factsOfData = (pairs: readonly Pair[]) => factsIn(documentWith({ type: 'data', ...listOf(pairs) }));
    fc.assert(
      fc.property(fc.constantFrom(...lists), items, (rule, said) => {
        const joined: Pair = [rule.property, said.join(`${rule.separator} `)];
        expect(factsOfData([joined])).toEqual(factsOfData(said.map((item) => [rule.means, item])));
      }),
    );
  });

  it('says it as declared, and each value has a place that leads to a property', () => {
    fc.assert(
      fc.property(statements, (pairs) => {
        const bom = documentWith(listOf(pairs));
        for (const fact of readFacts(supplyChain(bom, { dialects: DIALECTS }))) {
          expect(fact.state).not.toBe('evidenced');
          const isTold = fact.subject === 'thing' && fact.values.length > 0;
          if (isTold) expect(fact.pointers.join()).toMatch(/^(\/components\/0\/properties\/\d+,?)+$/);
        }
      }),
    );
  });

  it('gives the same facts in any order of its properties', () => {
    const shuffled = statements.chain((pairs) =>
      fc
        .shuffledSubarray([...pairs], { minLength: pairs.length, maxLength: pairs.length })
        .map((other) => [pairs, other] as const),
    );
    fc.assert(
      fc.property(shuffled, ([pairs, other]) => {
        expect(factsIn(documentWith(listOf(other)))).toEqual(factsIn(documentWith(listOf(pairs))));
      }),
    );
  });
});

describe('a property that no rule knows', () => {
  const name = fc.oneof(
    fc.string().map((rest) => `acme:${rest}`),
    fc.constantFrom(...DIALECTS).map(({ property }) => `${property}:x`),
    fc.constantFrom(...DIALECTS).map(({ property }) => property.toUpperCase()),
    fc.constantFrom('constructor', '__proto__', 'toString', '', '*', 'modelCard.modelParameters.task'),
  );

  it('changes no fact', () => {
    const unknown = fc.array(fc.tuple(name, fc.string()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(statements, unknown, (pairs, others) => {
        expect(factsIn(documentWith(listOf([...pairs, ...others])))).toEqual(
          factsIn(documentWith(listOf(pairs))),
        );
      }),
    );
  });
});

describe('hostile properties', () => {
  const many = (count: number): JsonObject => {
    const pairs = DIALECTS.flatMap((rule) => pairsOf({ rule, value: 'x' }));
    return documentWith(
      listOf(Array.from({ length: count }, (_, index) => pairs[index % pairs.length] ?? ['', ''])),
    );
  };
  const timeOf = (bom: JsonObject): number => {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      factsIn(bom);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };

  it('take no quadratic time: eight times as many would take 64 times as long', () => {
    const [fewer, more] = [many(50_000), many(400_000)];
    expect(timeOf(more) / timeOf(fewer)).toBeLessThan(32);
  });

  it('with NUL, a megabyte of text or a million commas are text like any other', async () => {
    const values = ['\u0000', 'x'.repeat(1_000_000), ','.repeat(1_000_000), 'es,'.repeat(300_000)];
    const pairs = DIALECTS.flatMap((rule) => values.slice(0, 1).map((value): Pair => [rule.property, value]));
    const long = values.map((value): Pair => ['cdx:ai-ml:model:languages', value]);
    const bom = { ...documentWith({ type: 'data', ...listOf([...pairs, ...long]) }), version: 1 };
    const { value } = await readDocument(new TextEncoder().encode(JSON.stringify(bom)));
    const facts = factsIn(value?.bom ?? {});
    expect(JSON.stringify(facts).length).toBeLessThan(5_000_000);
    expect(facts.length).toBeGreaterThan(0);
  });
});
