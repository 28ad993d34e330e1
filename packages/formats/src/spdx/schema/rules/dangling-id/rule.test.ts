import { elementOf, FIRST, idOf, relationOf } from '../../tests/documents.ts';
import { testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { danglingId } from './rule.ts';

const model = elementOf('ai_AIPackage', 'model', { suppliedBy: idOf('author') });

testSpdxRule(danglingId, [
  {
    name: 'passes ids of the document',
    elements: [model, relationOf('contains', ['model', 'author'])],
    finds: [],
  },
  {
    name: 'passes individuals, listed licences and terms of the model',
    elements: [
      relationOf('hasDeclaredLicense', ['author'], {
        to: [
          'expandedlicensing_NoneLicense',
          'https://spdx.org/licenses/MIT',
          'https://spdx.org/rdf/3.0.1/terms/Core/NoneElement',
        ],
      }),
    ],
    finds: [],
  },
  {
    name: 'passes what the document imports',
    elements: [
      elementOf('SpdxDocument', 'document', {
        import: [{ type: 'ExternalMap', externalSpdxId: 'https://other.example#a' }],
      }),
      relationOf('contains', ['document'], { to: ['https://other.example#a'] }),
    ],
    finds: [],
  },
  {
    name: 'passes ids of objects of no known class, and ids that the schema refuses',
    elements: [
      { type: 'Own', spdxId: idOf('own') },
      relationOf('contains', ['own'], { to: ['SPDXRef-1', 'no id'] }),
    ],
    finds: [],
  },
  {
    name: 'finds ids of nothing, in lists and alone, also inside others',
    elements: [
      relationOf('contains', ['gone', 'author', 'lost']),
      elementOf('ai_AIPackage', 'model', { creationInfo: '_:other' }),
      elementOf('SpdxDocument', 'document', {
        import: [{ type: 'ExternalMap', externalSpdxId: 'a:b', definingArtifact: idOf('file') }],
      }),
    ],
    finds: [
      [`${FIRST}/from`, idOf('gone')],
      [`${FIRST}/to/1`, idOf('lost')],
      ['/@graph/3/creationInfo', '_:other'],
      ['/@graph/4/import/0/definingArtifact', idOf('file')],
    ],
  },
]);
