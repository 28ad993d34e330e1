import { type Fact, type JsonObject, readFacts, STATES, supplyChain } from '@trasluz/bom';
import { diffChains } from '@trasluz/diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bom } from './arbitrary-bom.ts';

const contentOf = (fact: Fact): unknown => [fact.id, fact.subjectName, fact.state, fact.values];
const componentsOf = (document: JsonObject): readonly JsonObject[] =>
  document['components'] as readonly JsonObject[];

describe('the view', () => {
  it('is the same every time', () => {
    fc.assert(
      fc.property(bom, (document) => {
        expect(supplyChain(document)).toEqual(supplyChain(document));
      }),
    );
  });

  it('has an edge only between things it has', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const { nodes, edges } = supplyChain(document);
        const ids = new Set(nodes.map((node) => node.id));
        expect(ids.size).toBe(nodes.length);
        expect(edges.filter((edge) => !ids.has(edge.from) || !ids.has(edge.to))).toEqual([]);
      }),
    );
  });

  it('never changes the document', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const before = JSON.stringify(document);
        readFacts(supplyChain(document));
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });
});

describe('facts', () => {
  it('always have a state, and values exactly when the state carries some', () => {
    fc.assert(
      fc.property(bom, (document) => {
        for (const fact of readFacts(supplyChain(document))) {
          expect(STATES[fact.state]).toBeDefined();
          if (['not-disclosed', 'not-assessed', 'not-applicable', 'withheld'].includes(fact.state))
            expect(fact.values).toEqual([]);
          if (fact.state === 'declared' || fact.state === 'evidenced')
            expect(fact.values.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('turn from not disclosed to not assessed when a third party assembled the document, and nothing else changes', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const metadata = document['metadata'] as JsonObject;
        const foreign = {
          ...document,
          metadata: { ...metadata, properties: [{ name: 'trasluz:about', value: 'acme.example' }] },
        };
        const own = readFacts(supplyChain(document)).filter((fact) => fact.scope === 'node');
        const told = readFacts(supplyChain(foreign)).filter((fact) => fact.scope === 'node');
        const expected = own.map((fact) => [
          fact.id,
          fact.subject,
          fact.state === 'not-disclosed' ? 'not-assessed' : fact.state,
        ]);
        expect(
          told
            .filter((fact) => own.some((it) => it.subject === fact.subject))
            .map((fact) => [fact.id, fact.subject, fact.state]),
        ).toEqual(expected);
      }),
    );
  });

  it('of a component are the same wherever it is listed', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const reversed = { ...document, components: componentsOf(document).toReversed() };
        const sorted = (of: JsonObject) =>
          readFacts(supplyChain(of))
            .map((fact) => JSON.stringify(contentOf(fact)))
            .sort();
        expect(sorted(reversed)).toEqual(sorted(document));
      }),
    );
  });

  it('of the others do not change when a component is added', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const added = { type: 'library', 'bom-ref': 'added', name: 'added' };
        const wider = { ...document, components: [...componentsOf(document), added] };
        const facts = (of: JsonObject) =>
          readFacts(supplyChain(of))
            .filter((fact) => fact.subject !== 'added' && fact.scope === 'node')
            .map(contentOf);
        expect(facts(wider)).toEqual(facts(document));
      }),
    );
  });
});

describe('the diff', () => {
  it('of a document with itself is empty', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const { changes, documentFacts } = diffChains(supplyChain(document), supplyChain(document));
        expect([changes, documentFacts]).toEqual([[], []]);
      }),
    );
  });

  it('accounts for every thing of both documents', () => {
    fc.assert(
      fc.property(bom, bom, (left, right) => {
        const [before, after] = [supplyChain(left), supplyChain(right)];
        const { summary } = diffChains(before, after);
        const both = summary.changed + summary.moved + summary.unchanged;
        expect([both + summary.removed, both + summary.added]).toEqual([
          before.nodes.length,
          after.nodes.length,
        ]);
      }),
    );
  });
});
