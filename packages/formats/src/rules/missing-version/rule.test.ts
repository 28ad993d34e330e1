import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { missingVersion } from './rule.ts';

testRule(missingVersion, {
  broken: [
    [
      'a component without version',
      { components: [{ type: 'library', name: 'a' }] },
      { pointer: '/components/0' },
    ],
    [
      'a blank version, nested',
      { components: [componentWith({ components: [componentWith({ version: ' ' })] })] },
      { pointer: '/components/0/components/0' },
    ],
    [
      'many of them once',
      {
        components: [
          { type: 'library', name: 'a' },
          { type: 'library', name: 'b' },
        ],
      },
      { pointer: '/components/0', also: 1 },
    ],
  ],
  fine: [
    [
      'a range of versions',
      { components: [{ type: 'library', name: 'a', isExternal: true, versionRange: 'vers:npm/>=1' }] },
    ],
    ['a file', { components: [{ type: 'file', name: 'a.txt' }] }],
    ['an algorithm', { components: [{ type: 'cryptographic-asset', name: 'AES' }] }],
    ['a component with version', { components: [componentWith()] }],
  ],
});
