import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { misplacedExternal } from './rule.ts';

testRule(misplacedExternal, {
  broken: [
    [
      'the subject',
      { metadata: { component: componentWith({ isExternal: true }) } },
      {
        pointer: '/metadata/component/isExternal',
        patch: [{ op: 'remove', path: '/metadata/component/isExternal' }],
      },
    ],
    [
      'an excluded component',
      { components: [componentWith({ isExternal: true, scope: 'excluded' })] },
      { pointer: '/components/0/isExternal' },
    ],
  ],
  fine: [
    ['a required component', { components: [componentWith({ isExternal: true, scope: 'required' })] }],
    ['a component without scope', { components: [componentWith({ isExternal: true })] }],
    ['a subject that says no', { metadata: { component: componentWith({ isExternal: false }) } }],
    [
      'a part of the subject',
      {
        metadata: {
          component: componentWith({ components: [componentWith({ name: 'p', isExternal: true })] }),
        },
      },
    ],
  ],
});
