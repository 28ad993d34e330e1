import { describe, expect, it } from 'vitest';
import { bomWith, dependsOn, key, ownProperties } from '../../tests/bom-builder.ts';
import { type FactRow, factIn, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const hashes = [{ alg: 'SHA-256', content: 'ab' }];
const report = (parts = {}) => ({ type: 'certification-report', url: 'https://nist.example/4523', ...parts });
const levels = (...certificationLevel: readonly (string | number)[]) => ({
  cryptoProperties: { algorithmProperties: { certificationLevel } },
});
const keptBy = (mechanism: string) => ({
  cryptoProperties: { relatedCryptoMaterialProperties: { securedBy: { mechanism } } },
});
const LEVEL = '/cryptoProperties/algorithmProperties/certificationLevel';
const MECHANISM = '/cryptoProperties/relatedCryptoMaterialProperties/securedBy/mechanism';

/** What a key says of the module that keeps it. */
const ROWS: readonly FactRow[] = [
  ['key.hsm-level', 'key', levels('fips140-3-l3'), 'declared', ['fips140-3-l3'], [`${LEVEL}/0`]],
  [
    'key.hsm-level',
    'key',
    levels('fips140-3-l3', 'cc-eal4+'),
    'declared',
    ['cc-eal4+', 'fips140-3-l3'],
    [`${LEVEL}/0`, `${LEVEL}/1`],
  ],
  ['key.hsm-level', 'key', levels('none'), 'not-disclosed', [], []],
  ['key.hsm-level', 'key', levels('unknown'), 'not-disclosed', [], [`${LEVEL}/0`], 'the author says unknown'],
  ['key.hsm-level', 'key', levels(''), 'not-disclosed', [], []],
  [
    'key.hsm-level',
    'key',
    { cryptoProperties: { algorithmProperties: { certificationLevel: 'l3' } } },
    'not-disclosed',
    [],
    [],
  ],
  ['key.hsm-level', 'key', { cryptoProperties: [] }, 'not-disclosed', [], []],
  ['key.hsm-level', 'key', keptBy('HSM'), 'not-disclosed', [], []],
  ['key.hsm-level', 'key', keptBy('TPM'), 'not-disclosed', [], []],
  ['key.hsm-level', 'key', keptBy('None'), 'not-applicable', [], [], 'no module keeps the key'],
  ['key.hsm-level', 'key', keptBy('Software'), 'not-applicable', [], [], 'no module keeps the key'],
  [
    'key.hsm-level',
    'key',
    { externalReferences: [report({ hashes })], ...levels('fips140-3-l2') },
    'evidenced',
    ['fips140-3-l2'],
    [`${LEVEL}/0`],
  ],
  [
    'key.hsm-level',
    'key',
    { externalReferences: [report()], ...levels('fips140-3-l2') },
    'declared',
    ['fips140-3-l2'],
    [`${LEVEL}/0`],
  ],
  [
    'key.hsm-level',
    'key',
    [['undisclosed', 'hsm-level=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'key.hsm-certificate',
    'key',
    [
      ['cert:id', '4523'],
      ['cert:id', '4600'],
    ],
    'declared',
    ['4523', '4600'],
    [0, 1],
  ],
  [
    'key.hsm-certificate',
    'key',
    { externalReferences: [report({ hashes })] },
    'evidenced',
    ['https://nist.example/4523'],
    ['/externalReferences/0/url'],
  ],
  [
    'key.hsm-certificate',
    'key',
    { externalReferences: [report({ hashes })], ...ownProperties(['cert:id', '4523']) },
    'evidenced',
    ['4523'],
    [0],
  ],
  [
    'key.hsm-certificate',
    'key',
    { externalReferences: [report()], ...ownProperties(['cert:id', '4523']) },
    'declared',
    ['4523'],
    [0],
  ],
  ['key.hsm-certificate', 'key', keptBy('Software'), 'not-applicable', [], [], 'no module keeps the key'],
  [
    'key.hsm-certificate',
    'key',
    { externalReferences: [{ type: 'certification-report' }] },
    'not-disclosed',
    [],
    [],
  ],
  ['surface.secret-store', 'key', keptBy('HSM'), 'declared', ['HSM'], [MECHANISM]],
  ['surface.secret-store', 'key', keptBy('Software'), 'declared', ['Software'], [MECHANISM]],
  ['surface.secret-store', 'key', [['key:custody', 'customer-held']], 'declared', ['customer-held'], [0]],
  [
    'surface.secret-store',
    'key',
    { ...keptBy('HSM'), ...ownProperties(['key:custody', 'unknown']) },
    'partial',
    ['HSM'],
    [MECHANISM, 0],
    'the rest is unknown',
  ],
  [
    'surface.secret-store',
    'key',
    [['undisclosed', 'secret-store=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'mitigation.key-custody',
    'key',
    [['key:custody', 'Customer-Managed']],
    'declared',
    ['customer-managed'],
    [0],
  ],
  [
    'mitigation.key-custody',
    'key',
    [['undisclosed', 'key-custody=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['mitigation.key-jurisdiction', 'key', [['key:jurisdiction', 'es']], 'declared', ['ES'], [0]],
  [
    'mitigation.key-jurisdiction',
    'key',
    [
      ['key:jurisdiction', 'ES'],
      ['key:jurisdiction', 'FR'],
    ],
    'declared',
    ['ES', 'FR'],
    [0, 1],
  ],
  [
    'mitigation.key-jurisdiction',
    'key',
    [['undisclosed', 'key:jurisdiction=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
];

describe('a key', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }

  it('that is secured by another algorithm has the level of that one, and its own', () => {
    const secured = {
      cryptoProperties: {
        ...levels('fips140-3-l1').cryptoProperties,
        relatedCryptoMaterialProperties: { securedBy: { algorithmRef: 'wrap' } },
      },
    };
    const bom = bomWith({
      components: [key(secured), key({ 'bom-ref': 'wrap', ...levels('fips140-3-l3') })],
    });
    expect(factIn(bom, 'key.hsm-level', 'key')).toMatchObject({
      state: 'declared',
      values: ['fips140-3-l1', 'fips140-3-l3'],
      pointers: [`/components/0${LEVEL}/0`, `/components/1${LEVEL}/0`],
    });
  });

  it('that protects a service answers for the custody of what the service keeps', () => {
    const bom = bomWith({
      components: [key(ownProperties(['key:custody', 'customer-held'], ['key:jurisdiction', 'ES']))],
      services: [{ 'bom-ref': 'service', name: 'Bucket' }],
      ...dependsOn('service', 'key'),
    });
    expect(factIn(bom, 'mitigation.key-custody', 'service')?.values).toEqual(['customer-held']);
    expect(factIn(bom, 'mitigation.key-jurisdiction', 'service')?.values).toEqual(['ES']);
  });

  it('of another custody does not override what the service says of itself', () => {
    const bom = bomWith({
      components: [
        key(ownProperties(['key:custody', 'customer-held'])),
        key({ 'bom-ref': 'other', ...ownProperties(['key:custody', 'provider-managed']) }),
      ],
      services: [
        { 'bom-ref': 'service', name: 'Bucket', ...ownProperties(['key:custody', 'customer-managed']) },
      ],
      ...dependsOn('service', 'key', 'other'),
    });
    expect(factIn(bom, 'mitigation.key-custody', 'service')?.values).toEqual(['customer-managed']);
  });
});
