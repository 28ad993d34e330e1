import { describe, expect, it } from 'vitest';
import { parsePathExpression } from './path-expression.ts';

const pointerOf = (ref: string): string | undefined => (ref === 'dev:trn2' ? '/components/2' : undefined);

describe('a path expression', () => {
  for (const [expression, pointer] of [
    ['$', ''],
    ['$.components[2].properties', '/components/2/properties'],
    ["$['metadata']['component']", '/metadata/component'],
    ['$["a/b"]', '/a~1b'],
    ["$..[?(@['bom-ref']=='dev:trn2')]", '/components/2'],
    ["$..[?(@['bom-ref']=='dev:trn2')].properties", '/components/2/properties'],
    ['$..[?@[\'bom-ref\'] == "dev:trn2"].properties[0]', '/components/2/properties/0'],
  ] as const) {
    it(`${expression} selects "${pointer}"`, () => {
      expect(parsePathExpression(expression, pointerOf)).toBe(pointer);
    });
  }

  for (const expression of [
    '',
    'components',
    '$..name',
    '$.components[*]',
    '$.components[-1]',
    "$..[?(@['bom-ref']=='nobody')].properties",
    "$..[?(@['bom-ref']=='dev:trn2')]..name",
  ]) {
    it(`"${expression}" selects nothing that is known`, () => {
      expect(parsePathExpression(expression, pointerOf)).toBeUndefined();
    });
  }
});
