import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

/** What a chip says of how it starts. */
const ROWS: readonly FactRow[] = [
  [
    'chip.root-of-trust',
    'device',
    [['hw:rot', 'nitro-security-chip']],
    'declared',
    ['nitro-security-chip'],
    [0],
  ],
  [
    'chip.root-of-trust',
    'device',
    [
      ['hw:rot', 'vendor'],
      ['hw:rot', 'caliptra-1'],
    ],
    'contradicted',
    ['caliptra-1', 'vendor'],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'chip.root-of-trust',
    'device',
    [['undisclosed', 'rot=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'chip.root-of-trust',
    'device',
    [['undisclosed', 'root-of-trust=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['chip.secure-boot', 'device', [['hw:secure-boot', 'TRUE']], 'declared', [true], [0]],
  [
    'chip.secure-boot',
    'device',
    [
      ['hw:secure-boot', 'true'],
      ['hw:secure-boot', 'yes'],
    ],
    'declared',
    [true],
    [0, 1],
  ],
  [
    'chip.secure-boot',
    'device',
    [
      ['hw:secure-boot', 'true'],
      ['hw:secure-boot', 'false'],
    ],
    'contradicted',
    [false, true],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'chip.secure-boot',
    'device',
    [['hw:secure-boot', 'in part']],
    'partial',
    ['in part'],
    [0],
    'not a boolean',
  ],
  [
    'chip.secure-boot',
    'device',
    [['hw:secure-boot', 'unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['chip.measured-boot', 'device', [['hw:measured-boot', 'off']], 'declared', [false], [0]],
  [
    'chip.measured-boot',
    'device',
    [['hw:measured-boot', 'withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['chip.measured-boot', 'device', [['hw:secure-boot', 'true']], 'not-disclosed', [], []],
];

describe('how a chip starts', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
