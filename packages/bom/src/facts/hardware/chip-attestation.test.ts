import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const token = (parts = {}) => ({ type: 'attestation', url: 'https://a.example/eat.jwt', ...parts });
const hashes = [{ alg: 'SHA-256', content: 'ab' }];
const claims = (value: string) => ({ properties: [{ name: 'trasluz:hw:attestation', value }] });

/** What a chip says of what can be attested. */
const ROWS: readonly FactRow[] = [
  ['chip.attestation', 'device', [['hw:attestation', 'Device']], 'declared', ['device'], [0]],
  ['chip.attestation', 'device', [['hw:attestation', 'operator-claim']], 'declared', ['operator-claim'], [0]],
  [
    'chip.attestation',
    'device',
    [
      ['hw:attestation', 'device'],
      ['hw:attestation', 'instance'],
    ],
    'contradicted',
    ['device', 'instance'],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'chip.attestation',
    'device',
    [['hw:attestation', 'unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['chip.attestation', 'device', { externalReferences: [token({ hashes })] }, 'not-disclosed', [], []],
  [
    'chip.attestation',
    'device',
    { externalReferences: [token()], ...claims('instance') },
    'declared',
    ['instance'],
    [0],
  ],
  [
    'chip.attestation',
    'device',
    { externalReferences: [token({ hashes: [] })], ...claims('instance') },
    'declared',
    ['instance'],
    [0],
  ],
  [
    'chip.attestation',
    'device',
    { externalReferences: [token({ hashes: 'ab' })], ...claims('instance') },
    'declared',
    ['instance'],
    [0],
  ],
  [
    'chip.attestation',
    'device',
    { externalReferences: [token({ hashes, url: 7 })], ...claims('instance') },
    'declared',
    ['instance'],
    [0],
  ],
  [
    'chip.attestation',
    'device',
    { externalReferences: [token({ hashes, type: 'evidence' })], ...claims('instance') },
    'declared',
    ['instance'],
    [0],
  ],
  [
    'chip.attestation',
    'device',
    { externalReferences: [token({ hashes })], ...claims('instance') },
    'evidenced',
    ['instance'],
    [0],
  ],
  [
    'chip.attestation',
    'device',
    { externalReferences: [7, token(), token({ hashes })], ...claims('device') },
    'evidenced',
    ['device'],
    [0],
  ],
  [
    'chip.attestation',
    'device',
    { externalReferences: [token({ hashes })], ...claims('withheld') },
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'chip.attestation-scheme',
    'device',
    [
      ['hw:attestation-scheme', 'spdm'],
      ['hw:attestation-scheme', 'nvidia-nras'],
    ],
    'declared',
    ['nvidia-nras', 'spdm'],
    [0, 1],
  ],
  [
    'chip.attestation-scheme',
    'device',
    [['undisclosed', 'attestation=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'chip.attestation-verifier',
    'device',
    [
      ['hw:attestation-verifier', 'NRAS'],
      ['undisclosed', 'attestation-verifier=unknown'],
    ],
    'partial',
    ['NRAS'],
    [0, 1],
    'the rest is unknown',
  ],
  [
    'chip.attested-at',
    'device',
    [
      ['hw:attested-at', '2026-11-20'],
      ['hw:attested-at', '2026-10-01'],
    ],
    'declared',
    ['2026-10-01', '2026-11-20'],
    [0, 1],
  ],
  [
    'chip.attested-at',
    'device',
    [['hw:attested-at', 'last week']],
    'partial',
    ['last week'],
    [0],
    'not a date',
  ],
];

describe('what a chip attests', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
