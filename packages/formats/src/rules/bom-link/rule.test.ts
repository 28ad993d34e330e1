import type { Json } from '@trasluz/bom';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { brokenBomLink } from './rule.ts';

const OWN = '3e671687-395b-41f5-a30f-a58921a69b79';

const linking = (url: string): Record<string, Json> => ({
  serialNumber: `urn:uuid:${OWN}`,
  version: 2,
  components: [componentWith({ 'bom-ref': 'a' })],
  externalReferences: [{ type: 'bom', url }],
});

testRule(brokenBomLink, {
  broken: [
    [
      'no version',
      linking('urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79'),
      { pointer: '/externalReferences/0/url', expected: '"urn:cdx:<UUID>/<version>#<bom-ref>"' },
    ],
    [
      'capital letters',
      linking('urn:cdx:3E671687-395b-41f5-a30f-a58921a69b79/1'),
      { pointer: '/externalReferences/0/url' },
    ],
    [
      'version 0',
      linking('urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/0'),
      { pointer: '/externalReferences/0/url' },
    ],
    [
      'an older version of this document',
      linking(`urn:cdx:${OWN}/1#a`),
      { pointer: '/externalReferences/0/url', expected: 'version 2' },
    ],
  ],
  fine: [
    ['the present version of this document', linking(`urn:cdx:${OWN}/2#a`)],
    ['any version of another', linking('urn:cdx:00000000-395b-41f5-a30f-a58921a69b79/1')],
    ['a document without serial number', { externalReferences: [{ type: 'bom', url: `urn:cdx:${OWN}/1` }] }],
  ],
});
