import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

/** What a chip says of which one it is, how many and by whom. */
const ROWS: readonly FactRow[] = [
  ['chip.model', 'device', {}, 'declared', ['Device'], ['/name']],
  ['chip.model', 'device', { name: ' NVIDIA H100 ' }, 'declared', ['NVIDIA H100'], ['/name']],
  ['chip.model', 'device', { name: 'withheld' }, 'withheld', [], ['/name'], 'the author withholds it'],
  ['chip.model', 'device', { name: '' }, 'not-disclosed', [], []],
  ['chip.model', 'device', { name: { en: 'H100' } }, 'not-disclosed', [], []],
  ['chip.model', 'device', { name: ['H100'] }, 'not-disclosed', [], []],
  ['chip.model', 'device', { name: 100 }, 'declared', ['100'], ['/name']],
  ['chip.count', 'device', [['cdx:device:quantity', '0']], 'declared', [0], [0]],
  ['chip.count', 'device', [['cdx:device:quantity', '16,384']], 'declared', [16_384], [0]],
  [
    'chip.count',
    'device',
    [
      ['cdx:device:quantity', '8'],
      ['cdx:device:quantity', '8.0'],
    ],
    'declared',
    [8],
    [0, 1],
  ],
  [
    'chip.count',
    'device',
    [
      ['cdx:device:quantity', '8'],
      ['cdx:device:quantity', '16'],
    ],
    'contradicted',
    [8, 16],
    [0, 1],
    '2 values that exclude each other',
  ],
  ['chip.count', 'device', [['cdx:device:quantity', 'a few']], 'partial', ['a few'], [0], 'not a number'],
  [
    'chip.count',
    'device',
    [
      ['cdx:device:quantity', '8'],
      ['cdx:device:quantity', 'a few'],
    ],
    'contradicted',
    [8, 'a few'],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'chip.count',
    'device',
    [['cdx:device:quantity', 'unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['chip.count', 'device', [['cdx:device:Quantity', '8']], 'not-disclosed', [], []],
  [
    'chip.designer',
    'device',
    { manufacturer: { name: 'NVIDIA' } },
    'declared',
    ['NVIDIA'],
    ['/manufacturer/name'],
  ],
  ['chip.designer', 'device', { supplier: { name: 'NVIDIA' } }, 'declared', ['NVIDIA'], ['/supplier/name']],
  [
    'chip.designer',
    'device',
    { manufacturer: { name: ' ' }, supplier: { name: 'S' } },
    'declared',
    ['S'],
    ['/supplier/name'],
  ],
  ['chip.designer', 'device', { manufacturer: 'NVIDIA', supplier: ['S'] }, 'not-disclosed', [], []],
  ['chip.designer', 'device', { publisher: 'P', provider: { name: 'P' } }, 'not-disclosed', [], []],
  [
    'chip.designer',
    'device',
    [['undisclosed', 'designer=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'chip.end-of-support',
    'device',
    [['cdx:lifecycle:milestone:endOfSupport', '2030']],
    'declared',
    ['2030'],
    [0],
  ],
  [
    'chip.end-of-support',
    'device',
    [['cdx:lifecycle:milestone:endOfSupport', '2030-06-30T00:00:00Z']],
    'declared',
    ['2030-06-30T00:00:00Z'],
    [0],
  ],
  [
    'chip.end-of-support',
    'device',
    [['cdx:lifecycle:milestone:endOfSupport', 'not announced']],
    'partial',
    ['not announced'],
    [0],
    'not a date',
  ],
  [
    'chip.end-of-support',
    'device',
    [['cdx:lifecycle:milestone:endOfLife', '2030-01-01']],
    'not-disclosed',
    [],
    [],
  ],
];

describe('which chip it is', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
