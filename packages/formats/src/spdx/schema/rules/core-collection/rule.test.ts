import { elementOf, FIRST, idOf } from '../../tests/documents.ts';
import { testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { coreCollection } from './rule.ts';

testSpdxRule(coreCollection, [
  {
    name: 'passes a collection with a root',
    elements: [elementOf('Bom', 'bom', { element: [idOf('author')], rootElement: [idOf('author')] })],
    finds: [],
  },
  {
    name: 'passes a collection of nothing',
    elements: [elementOf('SpdxDocument', 'document', { element: [] })],
    finds: [],
  },
  {
    name: 'finds a collection without root',
    elements: [elementOf('software_Sbom', 'sbom', { element: [idOf('author')] })],
    finds: [[FIRST, 'root']],
  },
  {
    name: 'finds documents that are listed, and a second one',
    elements: [
      elementOf('Bom', 'bom', {
        element: [idOf('author'), idOf('document')],
        rootElement: [idOf('document')],
      }),
      elementOf('SpdxDocument', 'document'),
      elementOf('SpdxDocument', 'second'),
    ],
    finds: [
      [`${FIRST}/element/1`, 'document element'],
      [`${FIRST}/rootElement/0`, 'document rootElement'],
      ['/@graph/4', 'second document'],
    ],
  },
]);
