import { describe, expect, it } from 'vitest';
import { type Decision, decide, type Findings } from './decide.ts';
import type { Disclosure } from './disclosure.ts';
import type { FactDefinition, FactValue, Statement } from './fact.ts';
import { factById } from './registry.ts';
import type { State } from './state.ts';
import type { Verdict } from './verdicts.ts';

const ONE = factById('chip.foundry')!; // in the list of facts
const MANY = factById('data.role')!; // same

const say = (value: FactValue, parts: Partial<Statement> = {}): Statement => ({
  value,
  pointer: `/${value}`,
  ...parts,
});
const proven = (value: FactValue): Statement => say(value, { evidence: { title: `report on ${value}` } });
const gap = (kind: Disclosure['kind'], detail = ''): Disclosure => ({ kind, detail, pointer: `/${kind}` });
const verdict = (score: number, parts: Partial<Verdict> = {}): Verdict => ({
  factId: ONE.id,
  score,
  assessor: undefined,
  standard: 'FMTI',
  date: undefined,
  url: undefined,
  pointer: `/map/${score}`,
  ...parts,
});

type Row = readonly [
  what: string,
  definition: FactDefinition,
  findings: Partial<Findings>,
  state: State,
  values: readonly FactValue[],
  pointers: readonly string[],
  note?: string,
];

function decided(definition: FactDefinition, findings: Partial<Findings>): Decision {
  return decide({
    definition,
    relation: 'supplier',
    statements: [],
    disclosures: [],
    verdicts: [],
    cannotApply: undefined,
    ...findings,
  });
}

/** What is said, with all that can stand beside it. */
const SAID: readonly Row[] = [
  ['one value', ONE, { statements: [say('a')] }, 'declared', ['a'], ['/a']],
  ['one value twice', ONE, { statements: [say('a'), say('a')] }, 'declared', ['a'], ['/a']],
  ['a proven value', ONE, { statements: [proven('a')] }, 'evidenced', ['a'], ['/a']],
  [
    'a value, proven the second time',
    ONE,
    { statements: [say('a'), proven('a')] },
    'evidenced',
    ['a'],
    ['/a'],
  ],
  [
    'two values of one',
    ONE,
    { statements: [say('b'), say('a')] },
    'contradicted',
    ['a', 'b'],
    ['/b', '/a'],
    '2 values that exclude each other',
  ],
  [
    'two proven values of one',
    ONE,
    { statements: [proven('a'), proven('b')] },
    'contradicted',
    ['a', 'b'],
    ['/a', '/b'],
    '2 values that exclude each other',
  ],
  [
    'two values of one, the rest withheld',
    ONE,
    { statements: [say('a'), say('b')], disclosures: [gap('withheld')] },
    'contradicted',
    ['a', 'b'],
    ['/a', '/b', '/withheld'],
    '2 values that exclude each other',
  ],
  ['two values in a list', MANY, { statements: [say('b'), say('a')] }, 'declared', ['a', 'b'], ['/b', '/a']],
  [
    'two proven values in a list',
    MANY,
    { statements: [proven('b'), proven('a')] },
    'evidenced',
    ['a', 'b'],
    ['/b', '/a'],
  ],
  [
    'a proven and a declared value',
    MANY,
    { statements: [proven('b'), say('a')] },
    'declared',
    ['a', 'b'],
    ['/b', '/a'],
  ],
  [
    'a proven value that is a part',
    MANY,
    { statements: [{ ...proven('a'), partial: 'half' }] },
    'partial',
    ['a'],
    ['/a'],
    'half',
  ],
  [
    'two parts for one reason',
    MANY,
    { statements: [say('a', { partial: 'half' }), say('b', { partial: 'half' })] },
    'partial',
    ['a', 'b'],
    ['/a', '/b'],
    'half',
  ],
  [
    'two parts for two reasons',
    MANY,
    { statements: [say('b', { partial: 'x' }), say('a', { partial: 'w' })] },
    'partial',
    ['a', 'b'],
    ['/b', '/a'],
    'x; w',
  ],
  [
    'a value and the word withheld',
    MANY,
    { statements: [say('a'), say('withheld')] },
    'partial',
    ['a'],
    ['/a', '/withheld'],
    'the rest is withheld',
  ],
  [
    'a value and the word unknown',
    MANY,
    { statements: [say('unknown'), say('a')] },
    'partial',
    ['a'],
    ['/a', '/unknown'],
    'the rest is unknown',
  ],
  [
    'a value and the word not-applicable',
    MANY,
    { statements: [say('a'), say('not-applicable')] },
    'declared',
    ['a'],
    ['/a'],
  ],
  [
    'a value and a search',
    ONE,
    { statements: [say('a')], disclosures: [gap('searched', 'x')] },
    'declared',
    ['a'],
    ['/a'],
  ],
  [
    'a value and nothing found elsewhere',
    ONE,
    { statements: [say('a')], disclosures: [gap('none-found', 'x')] },
    'declared',
    ['a'],
    ['/a'],
  ],
  [
    'a value that cannot apply',
    ONE,
    { statements: [say('a')], cannotApply: 'no' },
    'declared',
    ['a'],
    ['/a'],
  ],
  [
    'a value and a verdict',
    ONE,
    { statements: [say('a')], verdicts: [verdict(0)] },
    'declared',
    ['a'],
    ['/a'],
  ],
  [
    'a value of somebody else',
    ONE,
    { statements: [say('a')], relation: 'third-party' },
    'declared',
    ['a'],
    ['/a'],
  ],
  [
    'numbers, then words',
    MANY,
    { statements: [say('1a'), say(10), say('b'), say(9), say(-1)] },
    'declared',
    [-1, 9, 10, '1a', 'b'],
    ['/1a', '/10', '/b', '/9', '/-1'],
  ],
  [
    'both answers of yes and no',
    ONE,
    { statements: [say(true), say(false)] },
    'contradicted',
    [false, true],
    ['/true', '/false'],
    '2 values that exclude each other',
  ],
  ['zero and no', ONE, { statements: [say(0)] }, 'declared', [0], ['/0']],
];

describe('what is said', () => {
  for (const [what, definition, findings, state, values, pointers, note] of SAID) {
    it(`as ${what} is ${state}`, () => {
      const decision = decided(definition, findings);
      expect([decision.state, decision.values, decision.pointers, decision.note]).toEqual([
        state,
        values,
        pointers,
        note,
      ]);
    });
  }
});
