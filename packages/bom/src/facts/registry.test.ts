import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import { CONCENTRATION_CASES } from '../tests/fact-cases/concentration.ts';
import type { FactCase } from '../tests/fact-cases/fact-case.ts';
import { HARDWARE_CASES } from '../tests/fact-cases/hardware.ts';
import { IDENTITY_CASES } from '../tests/fact-cases/identity.ts';
import { PORTABILITY_CASES } from '../tests/fact-cases/portability.ts';
import { SOVEREIGNTY_CASES } from '../tests/fact-cases/sovereignty.ts';
import { SURFACE_CASES } from '../tests/fact-cases/surface.ts';
import { LENSES, type Lens } from './lens.ts';
import { readFacts } from './read-facts.ts';
import { FACTS, factById, factsOfLens } from './registry.ts';
import { STATES } from './state.ts';

const CASES: readonly FactCase[] = [
  ...IDENTITY_CASES,
  ...SURFACE_CASES,
  ...SOVEREIGNTY_CASES,
  ...HARDWARE_CASES,
  ...CONCENTRATION_CASES,
  ...PORTABILITY_CASES,
];

describe('each fact', () => {
  for (const [index, example] of CASES.entries()) {
    const { id, bom, subject = 'document', values, pointers, state = 'declared' } = example;
    it(`${id} of ${subject} is ${state} as ${values.join(', ') || 'nothing'} (example ${index})`, () => {
      const fact = readFacts(supplyChain(bom)).find((one) => one.id === id && one.subject === subject);
      expect(fact).toMatchObject({ state, values, pointers });
    });
  }

  it('has an example', () => {
    const shown = new Set(CASES.map(({ id }) => id));
    expect(FACTS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('the list of facts', () => {
  it('names every fact once and finds it by its id', () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    for (const fact of FACTS) expect(factById(fact.id)).toBe(fact);
    expect(factById('no.such-fact')).toBeUndefined();
  });

  it('gives every lens at least eight facts, its own ones first', () => {
    for (const lens of Object.keys(LENSES) as Lens[]) {
      // the keys of a record of Lens
      const facts = factsOfLens(lens);
      expect(facts.length, lens).toBeGreaterThanOrEqual(8);
      expect(facts[0]?.lens).toBe(lens);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });

  it('asks nodes exactly for the facts of nodes and endpoints', () => {
    for (const fact of FACTS) {
      const isOfNodes = fact.scope === 'node' || fact.scope === 'endpoint';
      expect(fact.kinds !== undefined, fact.id).toBe(isOfNodes);
    }
  });

  it('lists values exactly for enumerations, all in lower case', () => {
    for (const { id, values, valueType } of FACTS) {
      expect(values !== undefined, id).toBe(valueType === 'enum');
      expect(values ?? [], id).toEqual((values ?? []).map((value) => value.toLowerCase()));
    }
  });

  it('asks in English and in Spanish, each with its own marks', () => {
    for (const { id, question, label } of FACTS) {
      expect(question.en, id).toMatch(/\?$/);
      expect(question.es, id).toMatch(/¿.*\?$/);
      expect([label.en, label.es].every(Boolean), id).toBe(true);
      expect(question.en, id).not.toBe(question.es);
    }
  });

  it('never uses a word that judges', () => {
    const words = FACTS.flatMap(({ label, question }) => [label.en, question.en]).join(' ');
    expect(words).not.toMatch(/\b(?:verified|safe|trusted|secure|compliant)\b/i);
    expect(Object.keys(STATES)).toHaveLength(8);
  });
});
