import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

/** What a service, a system or a chip says of what could take its place. */
const ROWS: readonly FactRow[] = [
  [
    'resilience.alternative',
    'service',
    [
      ['resilience:alternative', 'b'],
      ['resilience:alternative', 'a'],
    ],
    'declared',
    ['a', 'b'],
    [0, 1],
  ],
  [
    'resilience.alternative',
    'service',
    [['resilience:alternative', 'service']],
    'declared',
    ['Service'],
    [0],
  ],
  [
    'resilience.alternative',
    'device',
    [['resilience:alternative', 'unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'resilience.alternative',
    'system',
    [['undisclosed', 'alternative=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'resilience.substitutability',
    'service',
    [['resilience:substitutability', 'Highly-Complex']],
    'declared',
    ['highly-complex'],
    [0],
  ],
  [
    'resilience.substitutability',
    'device',
    [
      ['resilience:substitutability', 'medium'],
      ['resilience:substitutability', 'easily'],
    ],
    'contradicted',
    ['easily', 'medium'],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'resilience.substitutability',
    'system',
    [['undisclosed', 'substitutability=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['resilience.exit-plan', 'service', [['resilience:exit-plan', 'tested']], 'declared', ['tested'], [0]],
  ['resilience.exit-plan', 'device', [['resilience:exit-plan', 'none']], 'declared', ['none'], [0]],
  [
    'resilience.exit-plan',
    'system',
    [['undisclosed', 'exit-plan=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'resilience.tested-failover',
    'service',
    [['resilience:tested-failover', '2026-05-01']],
    'declared',
    ['2026-05-01'],
    [0],
  ],
  [
    'resilience.tested-failover',
    'device',
    [['undisclosed', 'tested-failover=not-applicable']],
    'not-applicable',
    [],
    [0],
    'the author says not applicable',
  ],
  [
    'resilience.region-redundancy',
    'model',
    [['resilience:region-redundancy', 'two regions']],
    'declared',
    ['two regions'],
    [0],
  ],
  ['resilience.region-redundancy', 'service', [['cloud:region', 'eu-west-1']], 'not-disclosed', [], []],
  [
    'resilience.region-redundancy',
    'system',
    [['undisclosed', 'region=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'dependency.nth-party',
    'service',
    [['undisclosed', 'subcontractors=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['dependency.nth-party', 'device', {}, 'not-disclosed', [], []],
];

describe('the resilience of a service', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
