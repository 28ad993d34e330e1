import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { propertyWithoutValue } from './rule.ts';

testRule(propertyWithoutValue, {
  broken: [
    [
      'a property without value',
      { properties: [{ name: 'a' }] },
      { pointer: '/properties/0', found: 'no "value"' },
    ],
    [
      'an empty value, nested',
      { components: [componentWith({ properties: [{ name: 'a', value: '' }] })] },
      { pointer: '/components/0/properties/0', found: 'an empty "value"' },
    ],
  ],
  fine: [['a property with value', { properties: [{ name: 'a', value: '0' }] }]],
});
