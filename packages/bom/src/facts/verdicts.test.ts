import { describe, expect, it } from 'vitest';
import { listAt } from '../access.ts';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { bomWith, model, ownProperties } from '../tests/bom-builder.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './read-facts.ts';

const METADATA = {
  timestamp: '2026-01-01T00:00:00Z',
  authors: [{ name: 'Trasluz community' }],
  ...ownProperties(['about', 'Acme']),
  component: { type: 'application', name: 'Acme' },
};
const EVIDENCE = {
  'bom-ref': 'e',
  created: '2025-12-09T00:00:00Z',
  data: [{ contents: { url: 'https://crfm.example/acme' } }],
};

/** A document in which an assessor scores one requirement that asks for `model.energy`. */
function assessed(parts: {
  map?: JsonObject;
  standard?: JsonObject;
  evidence?: JsonObject[];
  attestation?: JsonObject;
}) {
  const requirement = { 'bom-ref': 'req', ...ownProperties(['fact', 'model.energy'], ['fact', 'model.co2']) };
  return bomWith({
    metadata: METADATA,
    components: [model()],
    definitions: {
      standards: [
        { name: 'FMTI', version: 'December 2025', requirements: [requirement, {}], ...parts.standard },
      ],
    },
    declarations: {
      assessors: [{ 'bom-ref': 'crfm', thirdParty: true, organization: { name: 'Stanford CRFM' } }, {}],
      claims: [
        { 'bom-ref': 'claim', target: 'model', evidence: ['e', 7] },
        { 'bom-ref': 'stray', target: 'nobody' },
      ],
      evidence: parts.evidence ?? [EVIDENCE],
      attestations: [
        {
          assessor: 'crfm',
          map: [
            {
              requirement: 'req',
              claims: ['claim', 'stray', 'none', 7],
              conformance: { score: 1 },
              ...parts.map,
            },
          ],
          ...parts.attestation,
        },
      ],
    },
  });
}

function energyOf(bom: JsonObject): Fact | undefined {
  return readFacts(supplyChain(bom)).find(({ id, subject }) => id === 'model.energy' && subject === 'model');
}

describe('an attestation against a standard', () => {
  it('says that a value is disclosed, who says so, when and where', () => {
    expect(energyOf(assessed({}))).toMatchObject({
      state: 'partial',
      values: [],
      author: { name: 'Stanford CRFM', relation: 'third-party' },
      asOf: '2025-12-09T00:00:00Z',
      pointers: ['/declarations/attestations/0/map/0'],
      sources: [
        { title: 'FMTI December 2025', url: 'https://crfm.example/acme', date: '2025-12-09T00:00:00Z' },
      ],
      note: 'disclosed according to FMTI December 2025, value not copied',
    });
  });

  it('speaks about every fact that its requirement names', () => {
    const facts = readFacts(supplyChain(assessed({}))).filter(({ state }) => state === 'partial');
    expect(facts.map(({ id }) => id)).toEqual(['model.energy', 'model.co2']);
  });

  it('with the score 0 says that nothing is disclosed', () => {
    expect(energyOf(assessed({ map: { conformance: { score: 0 } } }))?.state).toBe('not-disclosed');
  });

  it('takes date and address from the document and the standard where its evidence has none', () => {
    const standard = { externalReferences: [{ type: 'website', url: 'https://fmti.example' }] };
    expect(energyOf(assessed({ evidence: [], standard }))).toMatchObject({
      asOf: METADATA.timestamp,
      sources: [{ title: 'FMTI December 2025', url: 'https://fmti.example', date: METADATA.timestamp }],
    });
  });

  it('names no fact where its property has no value, and each fact once', () => {
    const names = [['fact', 'model.co2'] as const, ['fact', 'model.co2'] as const];
    const requirement = {
      'bom-ref': 'req',
      properties: [{ name: 'trasluz:fact' }, ...listAt(ownProperties(...names), 'properties')],
    };
    const facts = readFacts(supplyChain(assessed({ standard: { requirements: [requirement] } })));
    expect(facts.filter(({ state }) => state === 'partial')).toMatchObject([
      { id: 'model.co2', note: 'disclosed according to FMTI December 2025, value not copied' },
    ]);
  });

  it('without an assessor is said by the author of the document', () => {
    expect(energyOf(assessed({ attestation: { assessor: 7 } }))?.author.name).toBe('Trasluz community');
    expect(energyOf(assessed({ attestation: { assessor: 'nobody' } }))?.author).toEqual({
      name: 'Trasluz community',
      relation: 'third-party',
    });
  });

  it('without a score, or against an unknown requirement, says nothing', () => {
    for (const map of [
      { conformance: {} },
      { conformance: { score: '1' } },
      { requirement: 'nothing' },
      { requirement: 7 },
    ]) {
      expect(energyOf(assessed({ map }))?.state).toBe('not-assessed');
    }
  });
});
