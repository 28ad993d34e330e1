import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { bomWith, model } from '../tests/bom-builder.ts';
import { readVerdicts, type Verdict } from './verdicts.ts';

const fact = (...ids: readonly string[]) => ({
  properties: ids.map((value) => ({ name: 'trasluz:fact', value })),
});
const MAPPING = { requirement: 'req', claims: ['claim'], conformance: { score: 1 } };

interface Parts {
  readonly standard?: JsonObject;
  readonly requirement?: JsonObject;
  readonly claims?: readonly JsonObject[];
  readonly evidence?: readonly JsonObject[];
  readonly assessors?: readonly JsonObject[];
  readonly map?: readonly JsonObject[];
  readonly metadata?: JsonObject;
}

function verdictsIn(parts: Parts, factId = 'model.energy'): readonly Verdict[] {
  const requirement = { 'bom-ref': 'req', ...fact('model.energy'), ...parts.requirement };
  const bom = bomWith({
    ...(parts.metadata === undefined ? {} : { metadata: parts.metadata }),
    components: [model()],
    definitions: { standards: [{ name: 'Index', requirements: [requirement], ...parts.standard }] },
    declarations: {
      assessors: parts.assessors ?? [],
      claims: parts.claims ?? [{ 'bom-ref': 'claim', target: 'model', evidence: ['e'] }],
      evidence: parts.evidence ?? [],
      attestations: [{ assessor: 'lab', map: parts.map ?? [MAPPING] }],
    },
  });
  const chain = supplyChain(bom);
  return readVerdicts(chain)(chain.nodeById.get('model')!, factId); // in the document above
}

describe('a verdict', () => {
  it('without evidence, assessor and dates is its score, standard and place', () => {
    expect(verdictsIn({})).toEqual([
      {
        factId: 'model.energy',
        score: 1,
        assessor: undefined,
        standard: 'Index',
        date: undefined,
        url: undefined,
        pointer: '/declarations/attestations/0/map/0',
      },
    ]);
  });

  it('has all that evidence, assessor and standard give', () => {
    expect(
      verdictsIn({
        standard: { version: '2026' },
        assessors: [{ 'bom-ref': 'lab', organization: { name: 'Lab' } }],
        evidence: [{ 'bom-ref': 'e', created: '2026-01-01', data: [{ contents: { url: 'https://a' } }] }],
      }),
    ).toEqual([
      {
        factId: 'model.energy',
        score: 1,
        assessor: 'Lab',
        standard: 'Index 2026',
        date: '2026-01-01',
        url: 'https://a',
        pointer: '/declarations/attestations/0/map/0',
      },
    ]);
  });

  /** What a standard says of itself, and what a verdict calls it. */
  const STANDARDS: readonly (readonly [standard: JsonObject, name: string])[] = [
    [{ name: 'Index', version: '2026' }, 'Index 2026'],
    [{ name: 'Index' }, 'Index'],
    [{ name: '', 'bom-ref': 'std:index' }, 'std:index'],
    [{ name: ' ', 'bom-ref': 'std:index', version: '2026' }, 'std:index 2026'],
    [{ name: 7 }, 'an unnamed standard'],
    [{ name: null, version: '2026' }, 'an unnamed standard 2026'],
  ];
  for (const [standard, name] of STANDARDS) {
    it(`against ${JSON.stringify(standard)} is against ${name}`, () => {
      expect(verdictsIn({ standard }).map((verdict) => verdict.standard)).toEqual([name]);
    });
  }

  /** Evidence, and the date and address that a verdict takes from it. */
  const EVIDENCE: readonly (readonly [JsonObject, date: string | undefined, url: string | undefined])[] = [
    [{ created: '2026-01-01' }, '2026-01-01', undefined],
    [{ created: 7 }, undefined, undefined],
    [{ data: [{ contents: { url: 'https://a' } }] }, undefined, 'https://a'],
    [{ data: [{ contents: { attachment: { content: 'x' } } }] }, undefined, undefined],
    [{ data: { contents: { url: 'https://a' } } }, undefined, undefined],
    [{ data: [] }, undefined, undefined],
  ];
  for (const [evidence, date, url] of EVIDENCE) {
    it(`that rests on ${JSON.stringify(evidence)} has the date ${date} and the address ${url}`, () => {
      expect(verdictsIn({ evidence: [{ 'bom-ref': 'e', ...evidence }] })).toMatchObject([{ date, url }]);
    });
  }

  it('takes the first evidence that is there', () => {
    const claims = [{ 'bom-ref': 'claim', target: 'model', evidence: ['none', 7, 'f', 'e'] }];
    const evidence = [
      { 'bom-ref': 'e', created: '2026-01-01' },
      { 'bom-ref': 'f', created: '2026-02-02' },
    ];
    expect(verdictsIn({ claims, evidence })).toMatchObject([{ date: '2026-02-02' }]);
  });

  it('is dated by the document where its evidence is not', () => {
    const metadata = { timestamp: '2026-03-03T00:00:00Z' };
    expect(verdictsIn({ metadata })).toMatchObject([{ date: '2026-03-03T00:00:00Z' }]);
  });

  it('stands in the order of the attestations, once for each mapping and claim', () => {
    const claims = ['a', 'b'].map((ref) => ({ 'bom-ref': ref, target: 'model' }));
    const map = [
      { ...MAPPING, claims: ['a', 'b'], conformance: { score: 0 } },
      { ...MAPPING, claims: ['a'] },
    ];
    expect(verdictsIn({ claims, map }).map(({ score, pointer }) => [score, pointer])).toEqual([
      [0, '/declarations/attestations/0/map/0'],
      [0, '/declarations/attestations/0/map/0'],
      [1, '/declarations/attestations/0/map/1'],
    ]);
  });

  it('is about each of 32 facts of its requirement, and not about the 33rd', () => {
    const ids = Array.from({ length: 33 }, (_, at) => `fact.${at}`);
    const requirement = fact(...ids);
    expect(verdictsIn({ requirement }, 'fact.31')).toHaveLength(1);
    expect(verdictsIn({ requirement }, 'fact.32')).toEqual([]);
  });

  it('is read of 256 claims of a mapping, and not of the 257th', () => {
    const refs = Array.from({ length: 257 }, (_, at) => `c${at}`);
    const claims = refs.map((ref) => ({ 'bom-ref': ref, target: 'model' }));
    expect(verdictsIn({ claims, map: [{ ...MAPPING, claims: refs }] })).toHaveLength(256);
  });

  /** Mappings that say nothing. */
  const NOTHING: readonly JsonObject[] = [
    {},
    { ...MAPPING, requirement: 'other' },
    { ...MAPPING, requirement: ['req'] },
    { ...MAPPING, claims: 'claim' },
    { ...MAPPING, claims: [] },
    { ...MAPPING, claims: ['other', 7, null] },
    { ...MAPPING, conformance: 1 },
    { ...MAPPING, conformance: { score: '1' } },
    { ...MAPPING, conformance: { score: true } },
    { ...MAPPING, conformance: { score: null } },
    { ...MAPPING, conformance: [{ score: 1 }] },
  ];
  for (const mapping of NOTHING) {
    it(`is not given by ${JSON.stringify(mapping)}`, () => {
      expect(verdictsIn({ map: [mapping] })).toEqual([]);
    });
  }

  it('about something else than the thing is not given', () => {
    for (const target of ['system', 'nobody', 7, ['model'], '']) {
      expect(verdictsIn({ claims: [{ 'bom-ref': 'claim', target }] })).toEqual([]);
    }
  });
});
