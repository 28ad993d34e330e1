import { testPlacements } from '../test-placements.ts';

testPlacements('E0106: two items are identical', [
  [
    'among components',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0' },
        { type: 'library', name: 'b', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0' },
      ],
    },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/components/2',
      line: 16,
      column: 5,
      breadcrumb: ['components', 'acme@1.0'],
      message: 'Cannot keep two identical items: this one repeats "/components/0"',
      found: 'an object with "type", "name", "version"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/components/2' }],
    },
  ],
  [
    'among nested components',
    {
      components: [
        {
          type: 'library',
          name: 'outer',
          version: '1.0',
          components: [
            { type: 'library', name: 'acme', version: '1.0' },
            { type: 'library', name: 'acme', version: '1.0' },
          ],
        },
      ],
    },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/components/0/components/1',
      line: 16,
      column: 9,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme@1.0'],
      message: 'Cannot keep two identical items: this one repeats "/components/0/components/0"',
      found: 'an object with "type", "name", "version"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/components/0/components/1' }],
    },
  ],
  [
    'among services',
    { services: [{ name: 'api' }, { name: 'api' }] },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/services/1',
      line: 9,
      column: 5,
      breadcrumb: ['services', 'api'],
      message: 'Cannot keep two identical items: this one repeats "/services/0"',
      found: 'an object with "name"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/services/1' }],
    },
  ],
  [
    'among dependencies',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      dependencies: [{ ref: 'a' }, { ref: 'a' }],
    },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/dependencies/1',
      line: 17,
      column: 5,
      breadcrumb: ['dependencies', 'acme@1.0'],
      message: 'Cannot keep two identical items: this one repeats "/dependencies/0"',
      found: 'an object with "ref"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/dependencies/1' }],
    },
  ],
  [
    'among dependsOn',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' },
        { type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'b' },
      ],
      dependencies: [{ ref: 'a', dependsOn: ['b', 'b'] }],
    },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/dependencies/0/dependsOn/1',
      line: 24,
      column: 9,
      breadcrumb: ['dependencies', 'acme@1.0', 'dependsOn[1]'],
      message: 'Cannot keep two identical items: this one repeats "/dependencies/0/dependsOn/0"',
      found: '"b"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/dependencies/0/dependsOn/1' }],
    },
  ],
  [
    'among components of a formula',
    {
      formulation: [
        {
          components: [
            { type: 'library', name: 'acme', version: '1.0' },
            { type: 'library', name: 'acme', version: '1.0' },
          ],
        },
      ],
    },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/formulation/0/components/1',
      line: 13,
      column: 9,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0'],
      message: 'Cannot keep two identical items: this one repeats "/formulation/0/components/0"',
      found: 'an object with "type", "name", "version"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/formulation/0/components/1' }],
    },
  ],
  [
    'whatever the order of members',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0' },
        { version: '1.0', name: 'acme', type: 'library' },
      ],
    },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/components/1',
      line: 11,
      column: 5,
      breadcrumb: ['components', 'acme@1.0'],
      message: 'Cannot keep two identical items: this one repeats "/components/0"',
      found: 'an object with "version", "name", "type"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/components/1' }],
    },
  ],
  [
    'twice over',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0' },
      ],
    },
    {
      code: 'E0106',
      severity: 'error',
      pointer: '/components/1',
      line: 11,
      column: 5,
      breadcrumb: ['components', 'acme@1.0'],
      message: 'Cannot keep two identical items: this one repeats "/components/0"',
      found: 'an object with "type", "name", "version"',
      expected: 'items that all differ',
      fix: 'Remove the second one',
      patch: [{ op: 'remove', path: '/components/1' }],
      also: 1,
      alsoAt: [{ line: 16, column: 5, pointer: '/components/2' }],
    },
  ],
]);
