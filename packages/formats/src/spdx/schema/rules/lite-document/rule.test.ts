import { elementOf, FIRST, idOf } from '../../tests/documents.ts';
import { testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { liteDocument } from './rule.ts';

const whole = elementOf('software_Package', 'package', {
  software_copyrightText: 'Acme 2026',
  software_packageVersion: '1',
  suppliedBy: idOf('author'),
  software_packageUrl: 'pkg:npm/acme@1',
});
const claim = elementOf('SpdxDocument', 'document', {
  profileConformance: ['lite'],
  element: [idOf('package')],
  rootElement: [idOf('package')],
});

testSpdxRule(liteDocument, [
  { name: 'passes a document with all of it', elements: [whole, claim], finds: [] },
  {
    name: 'passes where the profile is not claimed',
    elements: [elementOf('software_Package', 'x')],
    finds: [],
  },
  {
    name: 'finds what packages, collections and agents lack',
    elements: [
      elementOf('software_Package', 'x'),
      elementOf('Person', 'someone'),
      { ...claim, rootElement: [] },
    ],
    finds: [
      [FIRST, 'software_Package software_copyrightText'],
      [FIRST, 'software_Package software_packageVersion'],
      [FIRST, 'software_Package suppliedBy'],
      [FIRST, 'software_Package software_downloadLocation software_packageUrl'],
      ['/@graph/4', 'SpdxDocument rootElement'],
      ['/@graph/3', 'Person name'],
    ],
  },
]);
