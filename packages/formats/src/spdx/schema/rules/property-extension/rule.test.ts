import type { Json, JsonObject } from '@trasluz/bom';
import { elementOf, FIRST } from '../../tests/documents.ts';
import { testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { propertyExtension } from './rule.ts';

const CLASS = 'extension_CdxPropertiesExtension';
const modelWith = (...extension: readonly Json[]): JsonObject =>
  elementOf('ai_AIPackage', 'model', { extension });
const entry = { type: 'extension_CdxPropertyEntry', extension_cdxPropName: 'a', extension_cdxPropValue: 'b' };

testSpdxRule(propertyExtension, [
  {
    name: 'passes a list of properties',
    elements: [modelWith({ type: CLASS, extension_cdxProperty: [entry] })],
    finds: [],
  },
  {
    name: 'passes extensions of others',
    elements: [modelWith({ type: 'https://acme.example/Own', a: 1 })],
    finds: [],
  },
  { name: 'leaves one that stands in the graph to the schema', elements: [{ type: CLASS }], finds: [] },
  {
    name: 'finds each fault of a list',
    elements: [
      modelWith(
        {
          type: CLASS,
          extension_cdxProperty: [
            { ...entry, extension_cdxPropValue: 3 },
            { ...entry, name: 'x' },
          ],
        },
        { type: CLASS },
      ),
    ],
    finds: [
      [
        `${FIRST}/extension/0/extension_cdxProperty/0/extension_cdxPropValue`,
        'type extension_CdxPropertyEntry extension_cdxPropValue',
      ],
      [`${FIRST}/extension/0/extension_cdxProperty/1/name`, 'unknown extension_CdxPropertyEntry name'],
      [`${FIRST}/extension/1`, `missing ${CLASS} extension_cdxProperty`],
    ],
  },
]);
