import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { danglingDependency } from './rule.ts';

testRule(danglingDependency, {
  broken: [
    [
      'a "dependsOn" that nothing declares, with the ref that was meant',
      {
        components: [componentWith({ 'bom-ref': 'pkg:npm/acme@1' })],
        dependencies: [{ ref: 'pkg:npm/acme@1', dependsOn: ['pkg:npm/acmee@1'] }],
      },
      {
        pointer: '/dependencies/0/dependsOn/0',
        breadcrumb: ['dependencies', 'acme@1.0', 'dependsOn[0]'],
        patch: [{ op: 'replace', path: '/dependencies/0/dependsOn/0', value: 'pkg:npm/acme@1' }],
      },
    ],
    [
      'a "ref" that nothing declares',
      { dependencies: [{ ref: 'x' }] },
      { pointer: '/dependencies/0/ref', found: '"x"' },
    ],
    [
      'a "provides" that nothing declares',
      { components: [componentWith({ 'bom-ref': 'a' })], dependencies: [{ ref: 'a', provides: ['x'] }] },
      { pointer: '/dependencies/0/provides/0' },
    ],
    [
      'one missing component once, however often it is named',
      {
        components: [componentWith({ 'bom-ref': 'a' }), componentWith({ 'bom-ref': 'b' })],
        dependencies: [
          { ref: 'a', dependsOn: ['lost'] },
          { ref: 'b', dependsOn: ['lost'] },
        ],
      },
      { pointer: '/dependencies/0/dependsOn/0', also: 1 },
    ],
  ],
  fine: [
    [
      'refs of nested components, services and the subject',
      {
        metadata: { component: componentWith({ 'bom-ref': 'root' }) },
        components: [componentWith({ 'bom-ref': 'a', components: [componentWith({ 'bom-ref': 'b' })] })],
        services: [{ name: 's', 'bom-ref': 's', services: [{ name: 't', 'bom-ref': 't' }] }],
        dependencies: [{ ref: 'root', dependsOn: ['a', 'b', 's', 't'] }],
      },
    ],
    [
      'BOM-Links into other documents',
      { dependencies: [{ ref: 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#x' }] },
    ],
    ['an empty ref, which the schema already refuses', { dependencies: [{ ref: '' }] }],
    ['a dangling ref elsewhere', { compositions: [{ aggregate: 'complete', assemblies: ['x'] }] }],
  ],
});
