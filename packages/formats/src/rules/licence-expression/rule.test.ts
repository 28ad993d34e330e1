import type { Json } from '@trasluz/bom';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { EXPRESSION_LENGTH_MAX, licenceExpression } from './rule.ts';

const licensed = (expression: string): Record<string, Json> => ({
  components: [componentWith({ licenses: [{ expression }] })],
});

testRule(licenceExpression, {
  broken: [
    ...[
      'Apache-2.0 OR',
      'NOASSERTION',
      'GPL3-only OR GPL4',
      '(MIT',
      'MIT WITH Apache-2.0',
      `${'('.repeat(500)}MIT`,
      'A'.repeat(EXPRESSION_LENGTH_MAX + 1),
    ].map(
      (expression) =>
        [
          `"${expression.slice(0, 30)}"`,
          licensed(expression),
          { pointer: '/components/0/licenses/0/expression' },
        ] as const,
    ),
    [
      'one of the metadata',
      { metadata: { licenses: [{ expression: 'none at all' }] } },
      { pointer: '/metadata/licenses/0/expression', found: '"none at all"' },
    ],
  ],
  fine: [
    ...[
      'MIT',
      'MIT AND (Apache-2.0 OR BSD-3-Clause)',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'LicenseRef-llama-3.1',
      'DocumentRef-a:LicenseRef-b OR MIT',
      'GPL-2.0+',
    ].map((expression) => [`"${expression}"`, licensed(expression)] as const),
    [
      'a licence by name, which is no expression',
      { components: [componentWith({ licenses: [{ license: { name: 'A or B' } }] })] },
    ],
  ],
});
