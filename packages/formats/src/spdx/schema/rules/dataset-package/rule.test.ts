import { elementOf, FIRST, idOf } from '../../tests/documents.ts';
import { claiming, testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { datasetPackage } from './rule.ts';

const whole = elementOf('dataset_DatasetPackage', 'data', {
  builtTime: '2026-05-12T09:30:00Z',
  releaseTime: '2026-05-12T09:30:00Z',
  originatedBy: [idOf('author')],
  software_downloadLocation: 'https://acme.example/data',
  software_primaryPurpose: 'data',
});

testSpdxRule(datasetPackage, [
  { name: 'passes a dataset with all of it', elements: [whole, claiming('dataset')], finds: [] },
  {
    name: 'passes where the profile is not claimed',
    elements: [elementOf('dataset_DatasetPackage', 'x')],
    finds: [],
  },
  {
    name: 'passes what the claim of a collection is not about',
    elements: [
      elementOf('dataset_DatasetPackage', 'x'),
      elementOf('Bom', 'bom', { profileConformance: ['dataset'], element: [idOf('data')] }),
    ],
    finds: [],
  },
  {
    name: 'finds several originators',
    elements: [{ ...whole, originatedBy: [idOf('author'), idOf('other')] }, claiming('dataset')],
    finds: [[`${FIRST}/originatedBy`, 'originatedBy']],
  },
  {
    name: 'finds an empty list',
    elements: [{ ...whole, originatedBy: [] }, claiming('dataset')],
    finds: [[FIRST, 'dataset_DatasetPackage originatedBy']],
  },
]);
