import { describe, expect, it } from 'vitest';
import { type Decision, decide, type Findings } from './decide.ts';
import type { Disclosure } from './disclosure.ts';
import { factById } from './registry.ts';
import type { State } from './state.ts';
import type { Verdict } from './verdicts.ts';

const DEFINITION = factById('chip.foundry')!; // in the list of facts

const gap = (kind: Disclosure['kind'], detail = ''): Disclosure => ({ kind, detail, pointer: `/${kind}` });
const word = (value: string) => ({ value, pointer: `/${value}` });
const verdict = (score: number, parts: Partial<Verdict> = {}): Verdict => ({
  factId: DEFINITION.id,
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
  findings: Partial<Findings>,
  state: State,
  pointers: readonly string[],
  note?: string,
  asOf?: string,
];

function decided(findings: Partial<Findings>): Decision {
  return decide({
    definition: DEFINITION,
    relation: 'supplier',
    statements: [],
    disclosures: [],
    verdicts: [],
    cannotApply: undefined,
    ...findings,
  });
}

/** What overrides what where no value is said: withheld, not applicable, unknown, cannot apply, verdicts, searches. */
const ORDER: readonly Row[] = [
  ['nothing', {}, 'not-disclosed', []],
  ['nothing by somebody else', { relation: 'third-party' }, 'not-assessed', []],
  [
    'withheld before not applicable',
    { disclosures: [gap('not-applicable'), gap('withheld')] },
    'withheld',
    ['/withheld'],
    'the author withholds it',
  ],
  [
    'withheld before unknown',
    { statements: [word('unknown'), word('withheld')] },
    'withheld',
    ['/withheld'],
    'the author withholds it',
  ],
  [
    'not applicable before unknown',
    { disclosures: [gap('unknown'), gap('not-applicable')] },
    'not-applicable',
    ['/not-applicable'],
    'the author says not applicable',
  ],
  [
    'the value’s own word before another place’s',
    { statements: [word('Withheld')], disclosures: [gap('withheld')] },
    'withheld',
    ['/Withheld'],
    'the author withholds it',
  ],
  [
    'unknown before what cannot apply',
    { disclosures: [gap('unknown')], cannotApply: 'no' },
    'not-disclosed',
    ['/unknown'],
    'the author says unknown',
  ],
  [
    'withheld before a verdict',
    { disclosures: [gap('withheld')], verdicts: [verdict(1)] },
    'withheld',
    ['/withheld'],
    'the author withholds it',
  ],
  [
    'what cannot apply before a verdict',
    { cannotApply: 'one copy', verdicts: [verdict(1)] },
    'not-applicable',
    [],
    'one copy',
  ],
  [
    'what cannot apply before a search',
    { cannotApply: 'one copy', disclosures: [gap('searched', 'x')] },
    'not-applicable',
    [],
    'one copy',
  ],
  [
    'a verdict before a search',
    { verdicts: [verdict(0)], disclosures: [gap('none-found', 'x')] },
    'not-disclosed',
    ['/map/0'],
    'not disclosed according to FMTI',
  ],
  [
    'nothing found before a search',
    { disclosures: [gap('searched', 'x'), gap('none-found', 'y')] },
    'not-disclosed',
    ['/none-found'],
    'none found: y',
  ],
];

/** Searches: their dates and places. */
const SEARCHES: readonly Row[] = [
  [
    'date and place',
    { disclosures: [gap('none-found', '2026-07-07 site A')] },
    'not-disclosed',
    ['/none-found'],
    'none found: site A (2026-07-07)',
    '2026-07-07',
  ],
  [
    'time and place',
    { disclosures: [gap('none-found', '2026-07-07T10:00:00Z  site A')] },
    'not-disclosed',
    ['/none-found'],
    'none found: site A (2026-07-07T10:00:00Z)',
    '2026-07-07T10:00:00Z',
  ],
  [
    'a date alone',
    { disclosures: [gap('none-found', '2026-07-07')] },
    'not-disclosed',
    ['/none-found'],
    'none found (2026-07-07)',
    '2026-07-07',
  ],
  [
    'a place alone',
    { disclosures: [gap('none-found', 'site A')] },
    'not-disclosed',
    ['/none-found'],
    'none found: site A',
  ],
  [
    'a year is no date',
    { disclosures: [gap('none-found', '2026 site A')] },
    'not-disclosed',
    ['/none-found'],
    'none found: 2026 site A',
  ],
  [
    'a date that goes on is none',
    { disclosures: [gap('none-found', '2026-07-071 site')] },
    'not-disclosed',
    ['/none-found'],
    'none found: 2026-07-071 site',
  ],
  [
    'a date behind the place is part of it',
    { disclosures: [gap('none-found', 'site 2026-07-07')] },
    'not-disclosed',
    ['/none-found'],
    'none found: site 2026-07-07',
  ],
  ['neither', { disclosures: [gap('none-found')] }, 'not-disclosed', ['/none-found'], 'none found'],
  [
    'a place of two lines',
    { disclosures: [gap('none-found', '2026-07-07 a\nb')] },
    'not-disclosed',
    ['/none-found'],
    'none found: a\nb (2026-07-07)',
    '2026-07-07',
  ],
  [
    'the first of two',
    { disclosures: [gap('none-found', 'a'), gap('none-found', '2026-07-07 b')] },
    'not-disclosed',
    ['/none-found'],
    'none found: a',
  ],
  [
    'by somebody else',
    { disclosures: [gap('none-found', 'a')], relation: 'third-party' },
    'not-disclosed',
    ['/none-found'],
    'none found: a',
  ],
  [
    'of a generator, all places',
    { disclosures: [gap('searched', 'a'), gap('searched', 'b')] },
    'not-assessed',
    ['/searched'],
    'searched: a; b',
  ],
];

/** Verdicts of assessors: how many points, of which standards and when. */
const VERDICTS: readonly Row[] = [
  [
    'one point',
    { verdicts: [verdict(1)] },
    'partial',
    ['/map/1'],
    'disclosed according to FMTI, value not copied',
  ],
  [
    'half a point',
    { verdicts: [verdict(0.5)] },
    'partial',
    ['/map/0.5'],
    'disclosed according to FMTI, value not copied',
  ],
  ['no point', { verdicts: [verdict(0)] }, 'not-disclosed', ['/map/0'], 'not disclosed according to FMTI'],
  [
    'less than nothing',
    { verdicts: [verdict(-1)] },
    'not-disclosed',
    ['/map/-1'],
    'not disclosed according to FMTI',
  ],
  [
    'one of two',
    { verdicts: [verdict(0), verdict(1)] },
    'partial',
    ['/map/0', '/map/1'],
    'disclosed according to FMTI (1 of 2 points), value not copied',
  ],
  [
    'none of two',
    { verdicts: [verdict(0), verdict(0)] },
    'not-disclosed',
    ['/map/0'],
    'not disclosed according to FMTI',
  ],
  [
    'of two standards',
    { verdicts: [verdict(1), verdict(1, { standard: 'G7' })] },
    'partial',
    ['/map/1'],
    'disclosed according to FMTI, G7 (2 of 2 points), value not copied',
  ],
  [
    'the last date that is given',
    { verdicts: [verdict(1, { date: '2025-01-01' }), verdict(0, { date: '2026-01-01' }), verdict(0)] },
    'partial',
    ['/map/1', '/map/0'],
    'disclosed according to FMTI (1 of 3 points), value not copied',
    '2026-01-01',
  ],
];

for (const [name, rows] of [
  ['where no value is said', ORDER],
  ['a search', SEARCHES],
  ['a verdict', VERDICTS],
] as const) {
  describe(name, () => {
    for (const [what, findings, state, pointers, note, asOf] of rows) {
      it(`${what}: is ${state}`, () => {
        const { verdicts = [] } = findings;
        const isVerdict = note?.includes('according to') === true;
        expect(decided(findings)).toEqual({
          state,
          values: [],
          pointers,
          evidence: [],
          verdicts: isVerdict ? verdicts : [],
          ...(note === undefined ? {} : { note }),
          ...(asOf === undefined ? {} : { asOf }),
        });
      });
    }
  });
}
