import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { Json, JsonObject } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import { deepFreeze } from '../tests/deep-freeze.ts';
import { DOCUMENTS } from '../tests/documents/documents.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './read-facts.ts';
import { FACTS } from './registry.ts';
import type { State } from './state.ts';

const SILENT: ReadonlySet<State> = new Set(['not-disclosed', 'not-assessed']);
const WITHOUT_VALUE: ReadonlySet<State> = new Set([
  'withheld',
  'not-disclosed',
  'not-assessed',
  'not-applicable',
]);

const factsOf = (bom: JsonObject): readonly Fact[] => readFacts(supplyChain(bom));

function isThere(bom: JsonObject, pointer: string): boolean {
  let value: Json | undefined = bom;
  for (const part of pointerParts(pointer)) {
    value = (value as Record<string, Json> | undefined)?.[part]; // a list answers to its indexes too
  }
  return value !== undefined;
}

/** The same document, told by somebody else than the supplier. */
function ofSomebodyElse(bom: JsonObject): JsonObject {
  const metadata = bom['metadata'] as JsonObject; // every document of the tests has them
  const list = metadata['properties'];
  const about = { name: 'trasluz:about', value: 'Acme' };
  const properties = [...(Array.isArray(list) ? list : []), about];
  return { ...bom, metadata: { ...metadata, properties } };
}

for (const [name, bom] of Object.entries(DOCUMENTS)) {
  describe(`the facts of ${name}`, () => {
    const facts = factsOf(bom);

    it('point at what is in the document', () => {
      const pointers = facts.flatMap((fact) => fact.pointers);
      expect(pointers.filter((pointer) => !isThere(bom, pointer))).toEqual([]);
    });

    it('have values exactly where their state carries them, but for what an assessor saw', () => {
      const odd = facts.filter(({ state, values, note }) => {
        const isSeen = note?.endsWith('value not copied') === true;
        return !isSeen && (values.length === 0) !== WITHOUT_VALUE.has(state);
      });
      expect(odd).toEqual([]);
    });

    it('are in the order of the list of facts, and then of the view', () => {
      const order = FACTS.map(({ id }) => id);
      const places = facts.map(({ id }) => order.indexOf(id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const nodes = ['document', ...supplyChain(bom).nodes.map(({ id }) => id)];
      for (const list of Map.groupBy(facts, ({ id }) => id).values()) {
        const subjects = list.map(({ subject }) => nodes.indexOf(subject));
        expect(subjects).toEqual([...subjects].sort((a, b) => a - b));
      }
    });

    it('are one for each fact and subject', () => {
      const keys = facts.map(({ id, subject }) => `${id} ${subject}`);
      expect(new Set(keys).size).toBe(keys.length);
    });

    it('are read without changing the document', () => {
      expect(factsOf(deepFreeze(structuredClone(bom)))).toEqual(facts);
    });

    it('differ, where somebody else tells them, only in silence and in who says so', () => {
      const others = factsOf(ofSomebodyElse(bom));
      const isOfSupplier = ({ id }: Fact) => id.startsWith('supplier.');
      expect(others.map(({ id, subject }) => `${id} ${subject}`)).toEqual(
        facts.map(({ id, subject }) => `${id} ${subject}`),
      );
      for (const [at, fact] of facts.entries()) {
        const other = others[at];
        if (isOfSupplier(fact) || (SILENT.has(fact.state) && SILENT.has(other?.state ?? 'declared')))
          continue;
        expect([fact.id, other?.state, other?.values]).toEqual([fact.id, fact.state, fact.values]);
      }
    });

    it('are none of them stale without a clock, nor before anything expires', () => {
      expect(facts.some(({ stale }) => stale === true)).toBe(false);
      const early = readFacts(supplyChain(bom), { now: '2020-01-01T00:00:00Z' });
      expect(early).toEqual(facts);
    });

    it('say why wherever they are more or less than declared', () => {
      const needing: ReadonlySet<State> = new Set(['partial', 'contradicted', 'withheld', 'not-applicable']);
      expect(facts.filter(({ state, note }) => needing.has(state) && note === undefined)).toEqual([]);
      expect(facts.filter(({ state, note }) => state === 'declared' && note !== undefined)).toEqual([]);
    });
  });
}
