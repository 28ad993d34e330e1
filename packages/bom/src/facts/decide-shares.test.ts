import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import type { Disclosure } from './disclosure.ts';
import type { FactValue, Statement } from './fact.ts';
import { factById } from './registry.ts';
import type { State } from './state.ts';

const SHARES = factById('place.trained')!; // in the list of facts

const say = (value: FactValue): Statement => ({ value, pointer: `/${value}` });
const gap = (kind: Disclosure['kind'], detail = ''): Disclosure => ({ kind, detail, pointer: `/${kind}` });

type Row = readonly [
  what: string,
  findings: { readonly statements?: readonly Statement[]; readonly disclosures?: readonly Disclosure[] },
  state: State,
  values: readonly FactValue[],
  pointers: readonly string[],
  note?: string,
];

/** Shares of a whole. */
const ROWS: readonly Row[] = [
  ['one whole', { statements: [say('SE=100')] }, 'declared', ['SE=100'], ['/SE=100']],
  ['a whole but for rounding', { statements: [say('SE=99.5')] }, 'declared', ['SE=99.5'], ['/SE=99.5']],
  [
    'less than rounding allows',
    { statements: [say('SE=99.49')] },
    'partial',
    ['SE=99.49'],
    ['/SE=99.49'],
    'covers 99.49 %',
  ],
  ['nothing', { statements: [say('SE=0')] }, 'partial', ['SE=0'], ['/SE=0'], 'covers 0 %'],
  [
    'thirds',
    { statements: [say('ES=33.3'), say('FR=33.3'), say('PT=33.4')] },
    'declared',
    ['ES=33.3', 'FR=33.3', 'PT=33.4'],
    ['/ES=33.3', '/FR=33.3', '/PT=33.4'],
  ],
  [
    'more than a whole',
    { statements: [say('ES=60'), say('FR=60')] },
    'contradicted',
    ['ES=60', 'FR=60'],
    ['/ES=60', '/FR=60'],
    'shares add up to 120 %',
  ],
  [
    'two shares of one place',
    { statements: [say('ES=90'), say('ES=80')] },
    'contradicted',
    ['ES=80', 'ES=90'],
    ['/ES=90', '/ES=80'],
    'shares add up to 170 %',
  ],
  [
    'tenths that do not add up in binary',
    { statements: [say('ES=0.1'), say('FR=0.2')] },
    'partial',
    ['ES=0.1', 'FR=0.2'],
    ['/ES=0.1', '/FR=0.2'],
    'covers 0.3 %',
  ],
  ['a place without its share', { statements: [say('ES')] }, 'declared', ['ES'], ['/ES']],
  [
    'a place that was only searched for',
    { disclosures: [gap('searched', 'README.md')] },
    'not-assessed',
    [],
    ['/searched'],
    'searched: README.md',
  ],
  [
    'a whole of which some is withheld',
    { statements: [say('ES=100'), say('withheld')] },
    'partial',
    ['ES=100'],
    ['/ES=100', '/withheld'],
    'the rest is withheld',
  ],
];

describe('shares', () => {
  for (const [what, { statements = [], disclosures = [] }, state, values, pointers, note] of ROWS) {
    it(`of ${what} are ${state}`, () => {
      const decision = decide({
        definition: SHARES,
        relation: 'supplier',
        statements,
        disclosures,
        verdicts: [],
        cannotApply: undefined,
      });
      expect([decision.state, decision.values, decision.pointers, decision.note]).toEqual([
        state,
        values,
        pointers,
        note,
      ]);
    });
  }
});
