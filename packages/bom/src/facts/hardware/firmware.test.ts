import { describe, expect, it } from 'vitest';
import { bomWith, dependsOn, device, firmware, ownProperties } from '../../tests/bom-builder.ts';
import { type FactRow, factIn, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const hashes = [
  { alg: 'SHA-384', content: 'CD' },
  { alg: 'SHA-256', content: 'ab' },
];
const report = (parts = {}) => ({ type: 'certification-report', url: 'https://a.example/r', ...parts });
const inside = (parts = {}) => ({ components: [firmware(parts)] });
const says = (...pairs: readonly (readonly [string, string])[]) => ownProperties(...pairs);

/** What firmware says of itself, and a chip of the firmware in it. */
const ROWS: readonly FactRow[] = [
  ['firmware.version', 'firmware', { version: '1.2' }, 'declared', ['1.2'], ['/version']],
  [
    'firmware.version',
    'firmware',
    { version: 'unknown' },
    'not-disclosed',
    [],
    ['/version'],
    'the author says unknown',
  ],
  ['firmware.version', 'firmware', { version: ' ' }, 'not-disclosed', [], []],
  ['firmware.version', 'device', { version: '1.2' }, 'not-disclosed', [], []],
  [
    'firmware.version',
    'device',
    inside({ version: '1.2' }),
    'declared',
    ['Firmware 1.2'],
    ['/components/0/version'],
  ],
  [
    'firmware.version',
    'device',
    inside({ version: 'unknown' }),
    'not-disclosed',
    [],
    ['/components/0/version'],
    'the author says unknown',
  ],
  [
    'firmware.version',
    'device',
    [['undisclosed', 'firmware=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'firmware.digest',
    'firmware',
    { hashes },
    'declared',
    ['sha-256:ab', 'sha-384:cd'],
    ['/hashes/0', '/hashes/1'],
  ],
  ['firmware.digest', 'device', { hashes }, 'not-disclosed', [], []],
  [
    'firmware.digest',
    'device',
    inside({ hashes }),
    'declared',
    ['sha-256:ab', 'sha-384:cd'],
    ['/components/0/hashes/0', '/components/0/hashes/1'],
  ],
  [
    'firmware.digest',
    'firmware',
    { hashes: [{ alg: 'SHA-256' }, { content: 'ab' }, 7, {}] },
    'not-disclosed',
    [],
    [],
  ],
  ['firmware.digest', 'firmware', { hashes: { alg: 'SHA-256', content: 'ab' } }, 'not-disclosed', [], []],
  ['firmware.signing', 'firmware', [['hw:fw-signing', 'ecdsa-p384']], 'declared', ['ecdsa-p384'], [0]],
  [
    'firmware.signing',
    'firmware',
    { signature: { algorithm: 'ES384' } },
    'declared',
    ['ES384'],
    ['/signature/algorithm'],
  ],
  [
    'firmware.signing',
    'device',
    inside({ signature: { algorithm: 'ES384' } }),
    'declared',
    ['ES384'],
    ['/components/0/signature/algorithm'],
  ],
  ['firmware.signing', 'firmware', { signature: 'ES384' }, 'not-disclosed', [], []],
  [
    'firmware.update-authority',
    'firmware',
    [['hw:fw-update:authority', 'Vendor']],
    'declared',
    ['vendor'],
    [0],
  ],
  [
    'firmware.update-authority',
    'firmware',
    [
      ['hw:fw-update:authority', 'vendor'],
      ['hw:fw-update:authority', 'customer'],
    ],
    'contradicted',
    ['customer', 'vendor'],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'firmware.update-authority',
    'device',
    [['undisclosed', 'fw-update:authority=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'firmware.update-authority',
    'device',
    inside(says(['hw:fw-update:authority', 'withheld'])),
    'withheld',
    [],
    ['/components/0/properties/0'],
    'the author withholds it',
  ],
  [
    'firmware.rollback-protection',
    'device',
    [['hw:fw-update:rollback-protection', 'yes']],
    'declared',
    [true],
    [0],
  ],
  [
    'firmware.rollback-protection',
    'firmware',
    [['hw:fw-update:rollback-protection', 'since 2.0']],
    'partial',
    ['since 2.0'],
    [0],
    'not a boolean',
  ],
  [
    'firmware.rollback-protection',
    'device',
    inside(says(['hw:fw-update:rollback-protection', 'no'])),
    'declared',
    [false],
    ['/components/0/properties/0'],
  ],
  [
    'firmware.customer-approval',
    'device',
    [['hw:fw-update:customer-approval', 'true']],
    'declared',
    [true],
    [0],
  ],
  [
    'firmware.customer-approval',
    'device',
    [['undisclosed', 'firmware=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'firmware.review',
    'device',
    { externalReferences: [report()] },
    'declared',
    ['https://a.example/r'],
    ['/externalReferences/0/url'],
  ],
  [
    'firmware.review',
    'device',
    { externalReferences: [report({ hashes })] },
    'evidenced',
    ['https://a.example/r'],
    ['/externalReferences/0/url'],
  ],
  [
    'firmware.review',
    'device',
    inside({ externalReferences: [report({ hashes })] }),
    'evidenced',
    ['https://a.example/r'],
    ['/components/0/externalReferences/0/url'],
  ],
  [
    'firmware.review',
    'firmware',
    { externalReferences: [report({ hashes }), report({ url: 'https://b.example/r' })] },
    'declared',
    ['https://a.example/r', 'https://b.example/r'],
    ['/externalReferences/0/url', '/externalReferences/1/url'],
  ],
  [
    'firmware.review',
    'firmware',
    { externalReferences: [report({ url: ' ' }), report({ type: 'pentest-report' })] },
    'not-disclosed',
    [],
    [],
  ],
  ['firmware.review', 'firmware', { externalReferences: report() }, 'not-disclosed', [], []],
];

describe('firmware', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }

  it('in a chip and beside it, which the chip needs, is listed once each', () => {
    const bom = bomWith({
      components: [
        device(inside({ 'bom-ref': 'vbios', name: 'VBIOS', version: '96.00' })),
        firmware({ 'bom-ref': 'bmc', name: 'BMC', version: '24.1' }),
      ],
      ...dependsOn('device', 'bmc', 'vbios', 'bmc'),
    });
    expect(factIn(bom, 'firmware.version', 'device')).toMatchObject({
      state: 'declared',
      values: ['BMC 24.1', 'VBIOS 96.00'],
      pointers: ['/components/0/components/0/version', '/components/1/version'],
    });
  });

  it('of which one version is kept back is told in part', () => {
    const bom = bomWith({
      components: [
        device({
          components: [
            firmware({ 'bom-ref': 'a', name: 'VBIOS', version: '96.00' }),
            firmware({ 'bom-ref': 'b', name: 'GSP', version: 'withheld' }),
          ],
        }),
      ],
    });
    expect(factIn(bom, 'firmware.version', 'device')).toMatchObject({
      state: 'partial',
      values: ['VBIOS 96.00'],
      note: 'the rest is withheld',
    });
  });

  it('answers for itself before the chip that it is in', () => {
    const bom = bomWith({
      components: [
        device({
          ...says(['hw:fw-update:authority', 'vendor']),
          ...inside(says(['hw:fw-update:authority', 'customer'])),
        }),
      ],
    });
    expect(factIn(bom, 'firmware.update-authority', 'firmware')?.values).toEqual(['customer']);
    expect(factIn(bom, 'firmware.update-authority', 'device')?.values).toEqual(['vendor']);
  });

  it('inside software is not asked what the software says', () => {
    const box = { type: 'container', 'bom-ref': 'box', name: 'Box', ...inside() };
    const bom = bomWith({ components: [{ ...box, ...says(['hw:fw-signing', 'gpg']) }] });
    expect(factIn(bom, 'firmware.signing', 'firmware')?.state).toBe('not-disclosed');
  });

  it('that a driver is counts as firmware of the chip it is in', () => {
    const driver = { type: 'device-driver', 'bom-ref': 'driver', name: 'Driver', version: '570' };
    const bom = bomWith({ components: [device({ components: [driver] })] });
    expect(factIn(bom, 'firmware.version', 'device')?.values).toEqual(['Driver 570']);
    expect(factIn(bom, 'firmware.version', 'driver')?.values).toEqual(['570']);
  });
});
