import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { deprecatedForm } from './rule.ts';

testRule(deprecatedForm, {
  broken: [
    [
      'tools as a list',
      { metadata: { tools: [{ name: 't' }] } },
      { pointer: '/metadata/tools', expected: '"tools" as an object of components and services' },
    ],
    [
      'the author as a text',
      { components: [componentWith({ author: 'A' })] },
      { pointer: '/components/0/author', found: '"author"' },
    ],
    [
      'an author beside authors',
      { components: [componentWith({ author: 'A', authors: [{ name: 'A' }] })] },
      { pointer: '/components/0/author' },
    ],
    [
      'who manufactured it, in the metadata',
      { metadata: { manufacture: { name: 'Acme' } } },
      { pointer: '/metadata/manufacture' },
    ],
    [
      'the mark of modification',
      { components: [componentWith({ modified: true })] },
      { pointer: '/components/0/modified' },
    ],
    [
      'tools of a vulnerability',
      { vulnerabilities: [{ tools: [{ name: 't' }] }] },
      { pointer: '/vulnerabilities/0/tools' },
    ],
    [
      'an author in 1.6',
      { specVersion: '1.6', components: [componentWith({ author: 'A' })] },
      { pointer: '/components/0/author' },
    ],
  ],
  fine: [
    ['tools as an object', { metadata: { tools: { components: [componentWith({ name: 't' })] } } }],
    ['an author before 1.6', { specVersion: '1.5', components: [componentWith({ author: 'A' })] }],
    ['tools as a list before 1.5', { specVersion: '1.4', metadata: { tools: [{ name: 't' }] } }],
  ],
});
