import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

/** What a chip says of its making. */
const ROWS: readonly FactRow[] = [
  [
    'chip.foundry',
    'device',
    [
      ['hw:foundry', 'TSMC'],
      ['hw:foundry', 'TSMC'],
    ],
    'declared',
    ['TSMC'],
    [0, 1],
  ],
  [
    'chip.foundry',
    'device',
    [
      ['hw:foundry', 'TSMC'],
      ['hw:foundry', 'Samsung'],
    ],
    'contradicted',
    ['Samsung', 'TSMC'],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'chip.foundry',
    'device',
    [['hw:foundry', 'unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['chip.foundry', 'device', [['hw:foundry', ' Withheld ']], 'withheld', [], [0], 'the author withholds it'],
  [
    'chip.foundry',
    'device',
    [['hw:foundry', 'NOASSERTION']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'chip.foundry',
    'device',
    [['hw:foundry', 'not-applicable']],
    'not-applicable',
    [],
    [0],
    'the author says not applicable',
  ],
  [
    'chip.foundry',
    'device',
    [
      ['hw:foundry', 'TSMC'],
      ['undisclosed', 'foundry=withheld'],
    ],
    'partial',
    ['TSMC'],
    [0, 1],
    'the rest is withheld',
  ],
  [
    'chip.foundry',
    'device',
    [
      ['hw:foundry', 'TSMC'],
      ['undisclosed', 'foundry=not-applicable'],
    ],
    'declared',
    ['TSMC'],
    [0],
  ],
  ['chip.foundry', 'device', [['HW:foundry', 'TSMC']], 'not-disclosed', [], []],
  ['chip.foundry', 'device', [['hw:foundry:note', 'TSMC']], 'not-disclosed', [], []],
  ['chip.foundry', 'device', [['hw:foundry', '']], 'not-disclosed', [], []],
  ['chip.process', 'device', [['hw:process-node', 'N5']], 'declared', ['N5'], [0]],
  [
    'chip.process',
    'device',
    [
      ['hw:process-node', 'N5'],
      ['hw:process-node', 'N4P'],
      ['hw:process-node', 'N3'],
    ],
    'contradicted',
    ['N3', 'N4P', 'N5'],
    [0, 1, 2],
    '3 values that exclude each other',
  ],
  [
    'chip.process',
    'device',
    [['undisclosed', 'process-node=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'chip.packaging',
    'device',
    [
      ['hw:packaging', 'CoWoS-S'],
      ['hw:packaging', 'ASE'],
    ],
    'declared',
    ['ASE', 'CoWoS-S'],
    [0, 1],
  ],
  [
    'chip.packaging',
    'device',
    [
      ['hw:packaging', 'CoWoS-S'],
      ['hw:packaging', 'unknown'],
    ],
    'partial',
    ['CoWoS-S'],
    [0, 1],
    'the rest is unknown',
  ],
  [
    'chip.memory-vendor',
    'device',
    [
      ['hw:memory-vendor', 'SK hynix'],
      ['hw:memory-vendor', 'Micron'],
    ],
    'declared',
    ['Micron', 'SK hynix'],
    [0, 1],
  ],
  [
    'chip.memory-vendor',
    'device',
    [
      ['hw:memory-vendor', 'SK hynix'],
      ['hw:memory-vendor', 'withheld'],
    ],
    'partial',
    ['SK hynix'],
    [0, 1],
    'the rest is withheld',
  ],
  [
    'chip.board',
    'device',
    [
      ['hw:board', 'SXM5'],
      ['hw:board', 'PCIe'],
    ],
    'declared',
    ['PCIe', 'SXM5'],
    [0, 1],
  ],
  [
    'chip.export-class',
    'device',
    [
      ['export:eccn', '3A090.a'],
      ['export:eccn', '4A090.a'],
    ],
    'declared',
    ['3A090.a', '4A090.a'],
    [0, 1],
  ],
  [
    'chip.export-class',
    'device',
    [['undisclosed', 'eccn=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
];

describe('how a chip is made', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
