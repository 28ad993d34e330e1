import { testVersions } from '../test-versions.ts';

testVersions('members of the document', [
  [
    'an unknown member',
    { colour: 'red' },
    { '1.4': 'E0102 /colour', '1.5': 'E0102 /colour', '1.6': 'E0102 /colour', '1.7': 'E0102 /colour' },
  ],
  [
    'version 0',
    { version: 0 },
    { '1.4': 'fits', '1.5': 'E0107 /version', '1.6': 'E0107 /version', '1.7': 'E0107 /version' },
  ],
  [
    'a negative version',
    { version: -1 },
    { '1.4': 'fits', '1.5': 'E0107 /version', '1.6': 'E0107 /version', '1.7': 'E0107 /version' },
  ],
  [
    'a serial number in upper case',
    { serialNumber: 'urn:uuid:3E671687-395B-41F5-A30F-A58921A69B79' },
    {
      '1.4': 'E0105 /serialNumber',
      '1.5': 'E0105 /serialNumber',
      '1.6': 'E0105 /serialNumber',
      '1.7': 'E0105 /serialNumber',
    },
  ],
  [
    'a serial number without prefix',
    { serialNumber: '3e671687-395b-41f5-a30f-a58921a69b79' },
    {
      '1.4': 'E0105 /serialNumber',
      '1.5': 'E0105 /serialNumber',
      '1.6': 'E0105 /serialNumber',
      '1.7': 'E0105 /serialNumber',
    },
  ],
  [
    'a timestamp of a date only',
    { metadata: { timestamp: '2026-05-12' } },
    {
      '1.4': 'E0105 /metadata/timestamp',
      '1.5': 'E0105 /metadata/timestamp',
      '1.6': 'E0105 /metadata/timestamp',
      '1.7': 'E0105 /metadata/timestamp',
    },
  ],
  [
    'a timestamp with the zone of RFC 9557',
    { metadata: { timestamp: '2026-05-12T09:30:00Z[Europe/Madrid]' } },
    {
      '1.4': 'E0105 /metadata/timestamp',
      '1.5': 'E0105 /metadata/timestamp',
      '1.6': 'E0105 /metadata/timestamp',
      '1.7': 'E0105 /metadata/timestamp',
    },
  ],
  [
    'a timestamp with an offset',
    { metadata: { timestamp: '2026-05-12T11:30:00+02:00' } },
    { '1.4': 'fits', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a lifecycle of another phase',
    { metadata: { lifecycles: [{ phase: 'training' }] } },
    {
      '1.4': 'E0102 /metadata/lifecycles',
      '1.5': 'E0104 /metadata/lifecycles/0/phase',
      '1.6': 'E0104 /metadata/lifecycles/0/phase',
      '1.7': 'E0104 /metadata/lifecycles/0/phase',
    },
  ],
  [
    'a lifecycle by name',
    { metadata: { lifecycles: [{ name: 'training' }] } },
    { '1.4': 'E0102 /metadata/lifecycles', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a manufacturer as a list',
    { metadata: { manufacturer: [{ name: 'Acme' }] } },
    {
      '1.4': 'E0102 /metadata/manufacturer',
      '1.5': 'E0102 /metadata/manufacturer',
      '1.6': 'E0103 /metadata/manufacturer',
      '1.7': 'E0103 /metadata/manufacturer',
    },
  ],
  [
    'a manufacturer',
    { metadata: { manufacturer: { name: 'Acme' } } },
    {
      '1.4': 'E0102 /metadata/manufacturer',
      '1.5': 'E0102 /metadata/manufacturer',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'a distribution constraint',
    { metadata: { distributionConstraints: { tlp: 'AMBER' } } },
    {
      '1.4': 'E0102 /metadata/distributionConstraints',
      '1.5': 'E0102 /metadata/distributionConstraints',
      '1.6': 'E0102 /metadata/distributionConstraints',
      '1.7': 'fits',
    },
  ],
  [
    'a distribution constraint outside the list',
    { metadata: { distributionConstraints: { tlp: 'AMBER+STRICT' } } },
    {
      '1.4': 'E0102 /metadata/distributionConstraints',
      '1.5': 'E0102 /metadata/distributionConstraints',
      '1.6': 'E0102 /metadata/distributionConstraints',
      '1.7': 'E0104 /metadata/distributionConstraints/tlp',
    },
  ],
  [
    'the older list of tools',
    { metadata: { tools: [{ vendor: 'Acme', name: 'tool', version: '1' }] } },
    { '1.4': 'fits', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'tools as components',
    { metadata: { tools: { components: [{ type: 'library', name: 'acme', version: '1.0' }] } } },
    { '1.4': 'E0103 /metadata/tools', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'an empty signature',
    { signature: {} },
    {
      '1.4': 'E0108 /signature',
      '1.5': 'E0108 /signature',
      '1.6': 'E0108 /signature',
      '1.7': 'E0108 /signature',
    },
  ],
  [
    'an envelope as signature',
    { signature: { payloadType: 'x', payload: 'eA==', signatures: [] } },
    {
      '1.4': 'E0102 /signature/payloadType, E0102 /signature/payload, E0102 /signature/signatures',
      '1.5': 'E0102 /signature/payloadType, E0102 /signature/payload, E0102 /signature/signatures',
      '1.6': 'E0102 /signature/payloadType, E0102 /signature/payload, E0102 /signature/signatures',
      '1.7': 'E0102 /signature/payloadType, E0102 /signature/payload, E0102 /signature/signatures',
    },
  ],
  [
    'a numeric property',
    { properties: [{ name: 'a', value: 1 }] },
    {
      '1.4': 'E0102 /properties',
      '1.5': 'E0103 /properties/0/value',
      '1.6': 'E0103 /properties/0/value',
      '1.7': 'E0103 /properties/0/value',
    },
  ],
  [
    'a boolean property',
    { properties: [{ name: 'a', value: true }] },
    {
      '1.4': 'E0102 /properties',
      '1.5': 'E0103 /properties/0/value',
      '1.6': 'E0103 /properties/0/value',
      '1.7': 'E0103 /properties/0/value',
    },
  ],
  [
    'a property',
    { properties: [{ name: 'a', value: '1' }] },
    { '1.4': 'E0102 /properties', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'an external reference of type "dataset"',
    { externalReferences: [{ type: 'dataset', url: 'https://example.org/' }] },
    {
      '1.4': 'E0104 /externalReferences/0/type',
      '1.5': 'E0104 /externalReferences/0/type',
      '1.6': 'E0104 /externalReferences/0/type',
      '1.7': 'E0104 /externalReferences/0/type',
    },
  ],
  [
    'an external reference with properties',
    {
      externalReferences: [
        { type: 'website', url: 'https://example.org/', properties: [{ name: 'a', value: 'b' }] },
      ],
    },
    {
      '1.4': 'E0102 /externalReferences/0/properties',
      '1.5': 'E0102 /externalReferences/0/properties',
      '1.6': 'E0102 /externalReferences/0/properties',
      '1.7': 'fits',
    },
  ],
  [
    'an address with a country code',
    { metadata: { supplier: { name: 'Acme', address: { countryCode: 'ES' } } } },
    {
      '1.4': 'E0102 /metadata/supplier/address',
      '1.5': 'E0102 /metadata/supplier/address',
      '1.6': 'E0102 /metadata/supplier/address/countryCode',
      '1.7': 'E0102 /metadata/supplier/address/countryCode',
    },
  ],
  [
    'an address with a country',
    { metadata: { supplier: { name: 'Acme', address: { country: 'ES' } } } },
    {
      '1.4': 'E0102 /metadata/supplier/address',
      '1.5': 'E0102 /metadata/supplier/address',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'an organization with a LEI',
    { metadata: { supplier: { name: 'Acme', lei: '5493001KJTIIGC8Y1R12' } } },
    {
      '1.4': 'E0102 /metadata/supplier/lei',
      '1.5': 'E0102 /metadata/supplier/lei',
      '1.6': 'E0102 /metadata/supplier/lei',
      '1.7': 'E0102 /metadata/supplier/lei',
    },
  ],
  [
    'an organization with one URL as text',
    { metadata: { supplier: { name: 'Acme', url: 'https://acme.example/' } } },
    {
      '1.4': 'E0103 /metadata/supplier/url',
      '1.5': 'E0103 /metadata/supplier/url',
      '1.6': 'E0103 /metadata/supplier/url',
      '1.7': 'E0103 /metadata/supplier/url',
    },
  ],
  [
    'an annotation',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      annotations: [
        {
          subjects: ['a'],
          annotator: { individual: { name: 'x' } },
          timestamp: '2026-05-12T09:30:00Z',
          text: 't',
        },
      ],
    },
    { '1.4': 'E0102 /annotations', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
]);
