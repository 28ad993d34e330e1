import { describe, expect, it } from 'vitest';
import { AUTHOR_SAYS_UNKNOWN, type Decision, decide, type Findings } from './decide.ts';
import type { Disclosure } from './disclosure.ts';
import type { FactValue, Statement } from './fact.ts';
import { factById } from './registry.ts';
import type { Verdict } from './verdicts.ts';

const one = factById('chip.foundry')!; // in the list of facts
const several = factById('data.role')!; // same
const shares = factById('place.trained')!; // same

const said = (value: FactValue, parts: Partial<Statement> = {}): Statement => ({
  value,
  pointer: `/said/${value}`,
  ...parts,
});
const gap = (kind: Disclosure['kind'], detail = ''): Disclosure => ({
  kind,
  detail,
  pointer: `/gap/${kind}`,
});
const verdict = (score: number, parts: Partial<Verdict> = {}): Verdict => ({
  factId: one.id,
  score,
  assessor: 'Stanford',
  standard: 'FMTI 2025',
  date: '2025-12-01',
  url: undefined,
  pointer: `/verdict/${score}`,
  ...parts,
});
const decided = (parts: Partial<Findings>): Decision =>
  decide({
    definition: one,
    relation: 'supplier',
    statements: [],
    disclosures: [],
    verdicts: [],
    cannotApply: undefined,
    ...parts,
  });

describe('a value', () => {
  it('is declared when it is only said', () => {
    expect(decided({ statements: [said('TSMC')] })).toMatchObject({
      state: 'declared',
      values: ['TSMC'],
      pointers: ['/said/TSMC'],
    });
  });

  it('is the same for a third party that says it', () => {
    expect(decided({ relation: 'third-party', statements: [said('TSMC')] }).state).toBe('declared');
  });

  it('is evidenced when something is attached to one of its statements', () => {
    const statements = [said('TSMC'), said('TSMC', { pointer: '/b', evidence: { title: 'report' } })];
    expect(decided({ statements })).toMatchObject({ state: 'evidenced', pointers: ['/said/TSMC', '/b'] });
  });

  it('stays declared when only one of several values has something attached', () => {
    const statements = [said('test'), said('rag', { evidence: { title: 'report' } })];
    expect(decided({ definition: several, statements }).state).toBe('declared');
  });

  it('is contradicted by another one where only one can be true, and both are shown', () => {
    expect(decided({ statements: [said('TSMC'), said('Samsung')] })).toMatchObject({
      state: 'contradicted',
      values: ['Samsung', 'TSMC'],
      note: '2 values that exclude each other',
    });
  });

  it('stands beside others in a list, sorted and once', () => {
    const statements = [said('test'), said('rag'), said('test')];
    expect(decided({ definition: several, statements })).toMatchObject({
      state: 'declared',
      values: ['rag', 'test'],
    });
  });

  it('is sorted as a number where it is one', () => {
    const definition = factById('training.hours')!; // in the list of facts
    expect(decided({ definition, statements: [said(1000), said(9)] }).values).toEqual([9, 1000]);
  });

  it('is partial when its reader says what is missing', () => {
    expect(decided({ statements: [said('TSMC', { partial: 'only the die' })] })).toMatchObject({
      state: 'partial',
      note: 'only the die',
    });
  });

  it('is partial beside a part that is withheld or unknown', () => {
    const statements = [said('test')];
    expect(
      decided({ definition: several, statements, disclosures: [gap('withheld'), gap('unknown')] }),
    ).toMatchObject({
      state: 'partial',
      pointers: ['/said/test', '/gap/withheld', '/gap/unknown'],
      note: 'the rest is withheld; the rest is unknown',
    });
  });

  it('counts more than a search that found nothing elsewhere', () => {
    expect(
      decided({ statements: [said('TSMC')], disclosures: [gap('none-found'), gap('searched')] }).state,
    ).toBe('declared');
  });
});

describe('shares', () => {
  it('are declared when they reach the whole within rounding', () => {
    expect(decided({ definition: shares, statements: [said('US=66.6'), said('SE=33.2')] }).state).toBe(
      'declared',
    );
  });

  it('are partial when they do not, and say how much they cover', () => {
    expect(decided({ definition: shares, statements: [said('US=40'), said('SE=20.5')] })).toMatchObject({
      state: 'partial',
      note: 'covers 60.5 %',
    });
  });

  it('are declared when a place stands without its share', () => {
    expect(decided({ definition: shares, statements: [said('US'), said('SE=20')] }).state).toBe('declared');
  });
});

describe('silence', () => {
  it('is not disclosed by a supplier and not assessed by a third party', () => {
    expect(decided({})).toMatchObject({ state: 'not-disclosed', values: [], pointers: [] });
    expect(decided({ relation: 'third-party' }).state).toBe('not-assessed');
  });

  it('is not applicable where the fact cannot apply', () => {
    expect(decided({ cannotApply: 'no firmware' })).toMatchObject({
      state: 'not-applicable',
      note: 'no firmware',
    });
  });
});

describe('the word of the author', () => {
  it('withholds', () => {
    expect(decided({ disclosures: [gap('withheld')] })).toMatchObject({
      state: 'withheld',
      pointers: ['/gap/withheld'],
    });
  });

  it('says not applicable', () => {
    expect(decided({ disclosures: [gap('not-applicable')] }).state).toBe('not-applicable');
  });

  it('says unknown, which is an answer of a supplier and none of a third party', () => {
    const disclosures = [gap('unknown')];
    expect(decided({ disclosures })).toMatchObject({ state: 'not-disclosed', note: AUTHOR_SAYS_UNKNOWN });
    expect(decided({ disclosures, relation: 'third-party' }).state).toBe('not-assessed');
  });

  it('counts where it stands in place of the value', () => {
    expect(decided({ statements: [said(' Withheld ')] })).toMatchObject({
      state: 'withheld',
      values: [],
      pointers: ['/said/ Withheld '],
    });
    expect(decided({ statements: [said('NOASSERTION')] }).note).toBe(AUTHOR_SAYS_UNKNOWN);
  });

  it('that withholds overrides the one that does not know', () => {
    expect(decided({ disclosures: [gap('unknown'), gap('withheld')] }).state).toBe('withheld');
  });
});

describe('a search', () => {
  it('of a cited source that found nothing makes a fact not disclosed, with date and place', () => {
    const disclosures = [gap('none-found', '2026-07-07 OCP S.A.F.E. repository')];
    expect(decided({ disclosures, relation: 'third-party' })).toMatchObject({
      state: 'not-disclosed',
      asOf: '2026-07-07',
      note: 'none found: OCP S.A.F.E. repository (2026-07-07)',
    });
  });

  it('may name its date alone or its place alone', () => {
    expect(decided({ disclosures: [gap('none-found', '2026-07-07T00:00:00Z')] })).toMatchObject({
      asOf: '2026-07-07T00:00:00Z',
      note: 'none found (2026-07-07T00:00:00Z)',
    });
    const undated = decided({ disclosures: [gap('none-found', 'vendor site')] });
    expect(undated).toMatchObject({ state: 'not-disclosed', note: 'none found: vendor site' });
    expect(undated).not.toHaveProperty('asOf');
  });

  it('of a generator leaves the fact not assessed, with the places', () => {
    const disclosures = [gap('searched', 'README.md'), gap('searched', 'config.json')];
    expect(decided({ disclosures })).toMatchObject({
      state: 'not-assessed',
      note: 'searched: README.md; config.json',
    });
  });
});

describe('a verdict of an assessor', () => {
  it('that something is disclosed is partial, because the value was not copied', () => {
    expect(decided({ relation: 'third-party', verdicts: [verdict(1)] })).toMatchObject({
      state: 'partial',
      values: [],
      note: 'disclosed according to FMTI 2025, value not copied',
      asOf: '2025-12-01',
      pointers: ['/verdict/1'],
    });
  });

  it('that nothing is disclosed is not disclosed, with its date', () => {
    expect(decided({ relation: 'third-party', verdicts: [verdict(0)] })).toMatchObject({
      state: 'not-disclosed',
      note: 'not disclosed according to FMTI 2025',
      asOf: '2025-12-01',
    });
  });

  it('among several counts as a point', () => {
    const verdicts = [verdict(0, { date: undefined }), verdict(1), verdict(0.5, { date: undefined })];
    expect(decided({ verdicts })).toMatchObject({
      state: 'partial',
      note: 'disclosed according to FMTI 2025 (2 of 3 points), value not copied',
      asOf: '2025-12-01',
    });
  });

  it('has no date where nothing dates it', () => {
    expect(decided({ verdicts: [verdict(1, { date: undefined })] })).not.toHaveProperty('asOf');
  });

  it('does not replace a value that is said', () => {
    const decision = decided({ statements: [said('TSMC')], verdicts: [verdict(1)] });
    expect(decision).toMatchObject({ state: 'declared', values: ['TSMC'] });
    expect(decision.verdicts).toHaveLength(1);
  });
});
