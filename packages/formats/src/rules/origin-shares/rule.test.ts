import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { originShares } from './rule.ts';

testRule(originShares, {
  broken: [
    [
      'shares that leave a rest',
      {
        components: [
          componentWith({
            properties: [
              { name: 'trasluz:origin:trained', value: 'US=60' },
              { name: 'trasluz:origin:trained', value: 'SE=20' },
            ],
          }),
        ],
      },
      { pointer: '/components/0/properties', found: '80 percent' },
    ],
  ],
  fine: [
    [
      'shares that add up, with rounding',
      {
        components: [
          componentWith({
            properties: [
              { name: 'trasluz:origin:trained', value: 'US=66.6' },
              { name: 'trasluz:origin:trained', value: 'SE=33 %' },
            ],
          }),
        ],
      },
    ],
    [
      'places without share, and other stages',
      {
        components: [
          componentWith({
            properties: [
              { name: 'trasluz:origin:trained', value: 'US' },
              { name: 'trasluz:origin:trained:basis', value: 'hours=1' },
              { name: 'trasluz:origin:hosted', value: 'DE=100' },
            ],
          }),
        ],
      },
    ],
    [
      'shares of two components apart',
      {
        components: ['a', 'b'].map((name) =>
          componentWith({ name, properties: [{ name: 'trasluz:origin:trained', value: 'US=100' }] }),
        ),
      },
    ],
  ],
});
