import { elementOf, FIRST, relationOf } from '../../tests/documents.ts';
import { claiming, testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { packageLicences } from './rule.ts';

const model = elementOf('ai_AIPackage', 'model');
const concluded = relationOf('hasConcludedLicense', ['model', 'a']);
const declared = relationOf('hasDeclaredLicense', ['model', 'a']);

testSpdxRule(packageLicences, [
  { name: 'passes one of each', elements: [model, concluded, declared, claiming('ai', 'lite')], finds: [] },
  { name: 'passes where no profile asks', elements: [model, claiming('software')], finds: [] },
  {
    name: 'passes packages of other profiles',
    elements: [elementOf('software_Package', 'x'), claiming('ai', 'dataset')],
    finds: [],
  },
  {
    name: 'finds none and several, once for two profiles',
    elements: [model, declared, relationOf('hasDeclaredLicense', ['model', 'b']), claiming('ai', 'lite')],
    finds: [
      [FIRST, 'hasConcludedLicense none'],
      [FIRST, 'hasDeclaredLicense several'],
    ],
  },
  {
    name: 'finds what datasets and other packages lack',
    elements: [
      elementOf('dataset_DatasetPackage', 'data'),
      elementOf('software_Package', 'x'),
      claiming('dataset', 'lite'),
    ],
    finds: [
      [FIRST, 'hasConcludedLicense none'],
      [FIRST, 'hasDeclaredLicense none'],
      ['/@graph/3', 'hasConcludedLicense none'],
      ['/@graph/3', 'hasDeclaredLicense none'],
    ],
  },
]);
