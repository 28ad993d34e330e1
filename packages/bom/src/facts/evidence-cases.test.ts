import { describe, expect, it } from 'vitest';
import { objectAt } from '../access.ts';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { CONCENTRATION_CASES } from '../tests/fact-cases/concentration.ts';
import type { FactCase } from '../tests/fact-cases/fact-case.ts';
import { HARDWARE_CASES } from '../tests/fact-cases/hardware.ts';
import { IDENTITY_CASES } from '../tests/fact-cases/identity.ts';
import { PORTABILITY_CASES } from '../tests/fact-cases/portability.ts';
import { SOVEREIGNTY_CASES } from '../tests/fact-cases/sovereignty.ts';
import { SURFACE_CASES } from '../tests/fact-cases/surface.ts';
import { factIn } from '../tests/fact-row.ts';
import { readFacts } from './read-facts.ts';

const DECLARED: readonly FactCase[] = [
  ...IDENTITY_CASES,
  ...SURFACE_CASES,
  ...SOVEREIGNTY_CASES,
  ...HARDWARE_CASES,
  ...CONCENTRATION_CASES,
  ...PORTABILITY_CASES,
].filter(({ state = 'declared' }) => state === 'declared');

/** The bom-ref by which a claim can name the subject of an example: endpoints and nameless subjects have none. */
function targetOf({ bom, subject = 'document' }: FactCase): string | undefined {
  const chain = supplyChain(bom);
  return subject === 'document' ? chain.root.bomRef : chain.nodeById.get(subject)?.bomRef;
}

function withClaim(bom: JsonObject, target: string, propertyName: string): JsonObject {
  const evidence = {
    'bom-ref': 'proof',
    propertyName,
    description: 'signed letter',
    created: '2026-10-01T00:00:00Z',
    expires: '2027-10-01T00:00:00Z',
    data: [{ contents: { url: 'https://a.example/letter' } }],
  };
  return { ...bom, declarations: { claims: [{ target, evidence: ['proof'] }], evidence: [evidence] } };
}

describe('evidence about a fact', () => {
  for (const [index, example] of DECLARED.entries()) {
    const { id, bom, subject = 'document', values } = example;
    const target = targetOf(example);
    if (target === undefined) continue;

    it(`makes ${id} of ${subject} evidenced, with its source (example ${index})`, () => {
      const fact = factIn(withClaim(bom, target, id), id, subject);
      expect(fact).toMatchObject({ state: 'evidenced', values });
      expect(fact?.sources).toContainEqual({
        title: 'signed letter',
        url: 'https://a.example/letter',
        date: '2026-10-01T00:00:00Z',
      });
    });
  }

  it('leaves every other fact of the document as it was', () => {
    for (const example of DECLARED) {
      const target = targetOf(example);
      if (target === undefined) continue;
      const before = readFacts(supplyChain(example.bom));
      const after = readFacts(supplyChain(withClaim(example.bom, target, 'no.such-fact')));
      expect(after).toEqual(before);
    }
  });
});

describe('a document of somebody else', () => {
  /** There `metadata` names the author of the document and not the supplier of its subject. */
  const isAboutAuthor = ({ id, bom }: FactCase) =>
    id.startsWith('supplier.') && objectAt(objectAt(bom, 'metadata'), 'component') === undefined;

  for (const [index, example] of DECLARED.entries()) {
    const { id, bom, subject = 'document', values, pointers } = example;
    if (isAboutAuthor(example)) continue;

    it(`declares ${id} of ${subject} like one of the supplier (example ${index})`, () => {
      const metadata = objectAt(bom, 'metadata') ?? {};
      const list = metadata['properties'];
      const properties = [...(Array.isArray(list) ? list : []), { name: 'trasluz:about', value: 'Acme' }];
      const fact = factIn({ ...bom, metadata: { ...metadata, properties } }, id, subject);
      expect(fact).toMatchObject({ state: 'declared', values, pointers });
    });
  }
});
