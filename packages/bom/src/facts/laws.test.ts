import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { Json, JsonObject } from '../json.ts';
import { ownProperty } from '../property-names.ts';
import { bomWith } from '../tests/bom-builder.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './read-facts.ts';
import { STATES } from './state.ts';

const OWN_NAMES = ['hw:foundry', 'origin:trained', 'undisclosed', 'searched', 'none-found', 'dataset:role'];
const VALUES = [
  'TSMC',
  'SE=40',
  'US=60',
  'unknown',
  'withheld',
  'chip.foundry=withheld',
  'place.trained=x',
  'test',
];
const TYPES = ['machine-learning-model', 'data', 'device', 'firmware', 'library', 'cryptographic-asset'];

const property = fc.record({
  name: fc.constantFrom(...OWN_NAMES).map(ownProperty),
  value: fc.constantFrom(...VALUES),
});

/** A component whose bom-ref and name are taken from a number, so that several do not collide. */
const component = fc
  .record({
    type: fc.constantFrom(...TYPES),
    version: fc.constantFrom('1', '2'),
    properties: fc.array(property, { maxLength: 4 }),
  })
  .map((parts): JsonObject => parts);

const components = fc
  .array(component, { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map((one, at): JsonObject => ({ ...one, 'bom-ref': `c${at}`, name: `Component ${at}` })),
  );

const factsOf = (list: readonly JsonObject[]): readonly Fact[] =>
  readFacts(supplyChain(bomWith({ components: list })));

/** What a fact says, without the place that says it. */
const said = ({ id, subject, state, values, note, author, asOf }: Fact) => ({
  id,
  subject,
  state,
  values,
  note,
  author,
  asOf,
});

function about(facts: readonly Fact[], subjects: ReadonlySet<string>) {
  return facts
    .filter(({ subject }) => subjects.has(subject))
    .map(said)
    .sort((a, b) => `${a.id} ${a.subject}`.localeCompare(`${b.id} ${b.subject}`, 'en'));
}

describe('the facts of a document', () => {
  it('are the same each time', () => {
    fc.assert(
      fc.property(components, (list) => {
        expect(factsOf(list)).toEqual(factsOf(list));
      }),
    );
  });

  it('always have a state, and values exactly where the state carries them', () => {
    const carrying = new Set(['evidenced', 'declared', 'partial', 'contradicted']);
    fc.assert(
      fc.property(components, (list) => {
        for (const { state, values } of factsOf(list)) {
          expect(STATES).toHaveProperty(state);
          expect(values.length > 0).toBe(carrying.has(state));
          expect(new Set(values).size).toBe(values.length);
        }
      }),
    );
  });

  it('do not depend on whether a component is listed inside another one or beside it', () => {
    fc.assert(
      fc.property(components, fc.constantFrom('library', 'container'), (list, type) => {
        const box = { type, 'bom-ref': 'box', name: 'Box' };
        const subjects = new Set(list.map((one) => String(one['bom-ref'])));
        expect(about(factsOf([{ ...box, components: list }]), subjects)).toEqual(
          about(factsOf([box, ...list]), subjects),
        );
      }),
    );
  });

  it('do not change when a component that nothing names is added', () => {
    fc.assert(
      fc.property(components, component, (list, other) => {
        const added = { ...other, 'bom-ref': 'added', name: 'Added' };
        const subjects = new Set(['document', 'system', ...list.map((one) => String(one['bom-ref']))]);
        expect(about(factsOf([...list, added]), subjects)).toEqual(about(factsOf(list), subjects));
      }),
    );
  });

  it('do not depend on the order of the components', () => {
    fc.assert(
      fc.property(components, (list) => {
        const subjects = new Set(['document', ...list.map((one) => String(one['bom-ref']))]);
        expect(about(factsOf([...list].reverse()), subjects)).toEqual(about(factsOf(list), subjects));
      }),
    );
  });
});

describe('a document of any JSON', () => {
  const members = [
    'metadata',
    'components',
    'services',
    'formulation',
    'declarations',
    'definitions',
    'citations',
  ];
  const document = fc.dictionary(fc.constantFrom(...members), fc.jsonValue()) as fc.Arbitrary<
    Record<string, Json>
  >; // JSON by construction

  it('has facts, and reading them never throws', () => {
    fc.assert(
      fc.property(document, (bom) => {
        expect(readFacts(supplyChain(bom)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('has facts also where the members of a component are any JSON', () => {
    const member = fc.constantFrom(
      'modelCard',
      'pedigree',
      'data',
      'hashes',
      'externalReferences',
      'properties',
      'supplier',
    );
    const parts = fc.dictionary(member, fc.jsonValue({ maxDepth: 6 })) as fc.Arbitrary<Record<string, Json>>; // same
    fc.assert(
      fc.property(parts, fc.constantFrom(...TYPES), (odd, type) => {
        const facts = factsOf([{ ...odd, type, 'bom-ref': 'odd', name: 'Odd' }]);
        for (const { pointers } of facts) expect(new Set(pointers).size).toBe(pointers.length);
      }),
    );
  });
});
