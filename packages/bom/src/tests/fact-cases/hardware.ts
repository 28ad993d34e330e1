import { bomWith, dependsOn, device, firmware, key, ownProperties, properties } from '../bom-builder.ts';
import { type FactCase, onDevice, onFirmware, onKey, stated } from './fact-case.ts';

const hashes = [{ alg: 'SHA-256', content: 'ab' }];
const report = (parts = {}) => ({ type: 'certification-report', url: 'https://a/report', ...parts });
const level = (...levels: readonly string[]) => ({
  cryptoProperties: { algorithmProperties: { certificationLevel: levels } },
});
const LEVEL = '/cryptoProperties/algorithmProperties/certificationLevel';

/** Examples of the facts about chips, firmware and keys. */
export const HARDWARE_CASES: readonly FactCase[] = [
  onDevice('chip.model', { name: 'H100' }, [['H100'], '/name']),
  onDevice('chip.count', properties(['cdx:device:quantity', '1024']), [[1024], '/properties/0']),
  onDevice('chip.designer', { manufacturer: { name: 'Acme' }, supplier: { name: 'Shop' } }, [
    ['Acme'],
    '/manufacturer/name',
  ]),
  stated(onDevice, 'chip.foundry', ['hw:foundry', 'TSMC']),
  stated(onDevice, 'chip.process', ['hw:process-node', '4N']),
  stated(onDevice, 'chip.packaging', ['hw:packaging', 'CoWoS-S']),
  stated(onDevice, 'chip.memory-vendor', ['hw:memory-vendor', 'SK hynix']),
  stated(onDevice, 'chip.board', ['hw:board', 'SXM5']),
  stated(onDevice, 'chip.root-of-trust', ['hw:rot', 'caliptra-2']),
  stated(onDevice, 'chip.secure-boot', ['hw:secure-boot', 'true', true]),
  stated(onDevice, 'chip.measured-boot', ['hw:measured-boot', 'false', false]),
  onFirmware('firmware.version', { version: '96.00' }, [['96.00'], '/version']),
  onDevice('firmware.version', { components: [firmware({ version: '96.00' })] }, [
    ['Firmware 96.00'],
    '/components/0/version',
  ]),
  {
    ...onDevice('firmware.version', { components: [firmware({ version: 'withheld' })] }, [
      [],
      '/components/0/version',
    ]),
    state: 'withheld',
  },
  onFirmware('firmware.digest', { hashes }, [['sha-256:ab'], '/hashes/0']),
  {
    id: 'firmware.digest',
    bom: bomWith({
      components: [device({ hashes: [] }), firmware({ hashes })],
      ...dependsOn('device', 'firmware'),
    }),
    subject: 'device',
    values: ['sha-256:ab'],
    pointers: ['/components/1/hashes/0'],
  },
  stated(onFirmware, 'firmware.signing', ['hw:fw-signing', 'ecdsa-p384']),
  stated(onDevice, 'firmware.update-authority', ['hw:fw-update:authority', 'cloud-operator']),
  {
    id: 'firmware.update-authority',
    bom: bomWith({
      components: [
        device({ components: [firmware()], ...ownProperties(['hw:fw-update:authority', 'vendor']) }),
      ],
    }),
    subject: 'firmware',
    values: ['vendor'],
    pointers: ['/components/0/properties/0'],
  },
  {
    id: 'firmware.update-authority',
    bom: bomWith({
      components: [device({ components: [firmware(ownProperties(['hw:fw-update:authority', 'vendor']))] })],
    }),
    subject: 'device',
    values: ['vendor'],
    pointers: ['/components/0/components/0/properties/0'],
  },
  stated(onFirmware, 'firmware.rollback-protection', ['hw:fw-update:rollback-protection', 'true', true]),
  stated(onFirmware, 'firmware.customer-approval', ['hw:fw-update:customer-approval', 'false', false]),
  onFirmware('firmware.review', { externalReferences: [report()] }, [
    ['https://a/report'],
    '/externalReferences/0/url',
  ]),
  {
    ...onFirmware('firmware.review', { externalReferences: [report({ hashes })] }, [
      ['https://a/report'],
      '/externalReferences/0/url',
    ]),
    state: 'evidenced',
  },
  stated(onDevice, 'chip.attestation', ['hw:attestation', 'none-found']),
  {
    ...onDevice(
      'chip.attestation',
      {
        externalReferences: [{ type: 'attestation', url: 'https://a/eat.jwt', hashes }],
        ...ownProperties(['hw:attestation', 'device']),
      },
      [['device'], '/properties/0'],
    ),
    state: 'evidenced',
  },
  stated(onDevice, 'chip.attestation-scheme', ['hw:attestation-scheme', 'spdm']),
  stated(onDevice, 'chip.attestation-verifier', ['hw:attestation-verifier', 'NRAS']),
  stated(onDevice, 'chip.attested-at', ['hw:attested-at', '2026-11-20T08:00:00Z']),
  onKey('key.hsm-level', level('fips140-3-l3', 'none'), [['fips140-3-l3'], `${LEVEL}/0`]),
  {
    id: 'key.hsm-level',
    bom: bomWith({
      components: [
        key({ cryptoProperties: { relatedCryptoMaterialProperties: { algorithmRef: 'aes' } } }),
        key({ 'bom-ref': 'aes', ...level('fips140-2-l2') }),
      ],
    }),
    subject: 'key',
    values: ['fips140-2-l2'],
    pointers: [`/components/1${LEVEL}/0`],
  },
  {
    ...onKey(
      'key.hsm-level',
      { cryptoProperties: { relatedCryptoMaterialProperties: { securedBy: { mechanism: 'Software' } } } },
      [[]],
    ),
    state: 'not-applicable',
  },
  stated(onKey, 'key.hsm-certificate', ['cert:id', '4523']),
  onKey('key.hsm-certificate', { externalReferences: [report()] }, [
    ['https://a/report'],
    '/externalReferences/0/url',
  ]),
  stated(onDevice, 'chip.export-class', ['export:eccn', '3A090.a']),
  onDevice('chip.end-of-support', properties(['cdx:lifecycle:milestone:endOfSupport', '2030-01-01']), [
    ['2030-01-01'],
    '/properties/0',
  ]),
];
