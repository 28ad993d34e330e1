import { elementOf, FIRST, idOf } from '../../tests/documents.ts';
import { claiming, testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { aiPackage } from './rule.ts';

const whole = elementOf('ai_AIPackage', 'model', {
  releaseTime: '2026-05-12T09:30:00Z',
  suppliedBy: idOf('author'),
  software_downloadLocation: 'https://acme.example/model',
  software_packageVersion: '1',
  software_primaryPurpose: 'model',
});
const bare = elementOf('ai_AIPackage', 'bare');

testSpdxRule(aiPackage, [
  { name: 'passes a package with all of it', elements: [whole, claiming('ai')], finds: [] },
  { name: 'passes where the profile is not claimed', elements: [bare, claiming('core')], finds: [] },
  {
    name: 'passes other packages',
    elements: [elementOf('software_Package', 'x'), claiming('ai')],
    finds: [],
  },
  {
    name: 'passes what the claim of a collection is not about',
    elements: [
      bare,
      whole,
      elementOf('software_Sbom', 'sbom', { profileConformance: ['ai'], element: [idOf('model')] }),
    ],
    finds: [],
  },
  {
    name: 'finds what an element lacks that a collection lists',
    elements: [
      { ...whole, software_packageVersion: '' },
      elementOf('software_Sbom', 'sbom', { profileConformance: ['ai'], rootElement: [idOf('model')] }),
    ],
    finds: [[FIRST, 'ai_AIPackage software_packageVersion']],
  },
  {
    name: 'finds each member that is missing',
    elements: [bare, claiming('core', 'ai')],
    finds: [
      [FIRST, 'ai_AIPackage releaseTime'],
      [FIRST, 'ai_AIPackage suppliedBy'],
      [FIRST, 'ai_AIPackage software_downloadLocation'],
      [FIRST, 'ai_AIPackage software_packageVersion'],
      [FIRST, 'ai_AIPackage software_primaryPurpose'],
    ],
  },
]);
