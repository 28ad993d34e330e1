import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0322: tasks wait for each other', [
  [
    'a task for itself',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [{ 'bom-ref': 'a', uid: 'a', taskTypes: ['build'] }],
              taskDependencies: [{ ref: 'a', dependsOn: ['a'] }],
            },
          ],
        },
      ],
    },
    {
      code: 'W0322',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/taskDependencies',
      line: 23,
      column: 31,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'taskDependencies'],
      message: 'Cannot order tasks that wait for each other',
      found: '"a"',
      expected: 'dependencies that never lead back',
      fix: 'Remove the dependency that closes the circle',
    },
  ],
  [
    'two for each other',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [
                { 'bom-ref': 'a', uid: 'a', taskTypes: ['build'] },
                { 'bom-ref': 'b', uid: 'b', taskTypes: ['build'] },
              ],
              taskDependencies: [
                { ref: 'b', dependsOn: ['a'] },
                { ref: 'a', dependsOn: ['b'] },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'W0322',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/taskDependencies',
      line: 30,
      column: 31,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'taskDependencies'],
      message: 'Cannot order tasks that wait for each other',
      found: '"a", "b"',
      expected: 'dependencies that never lead back',
      fix: 'Remove the dependency that closes the circle',
    },
  ],
  [
    'three in a ring, beside one that waits for them',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [
                { 'bom-ref': 'a', uid: 'a', taskTypes: ['build'] },
                { 'bom-ref': 'b', uid: 'b', taskTypes: ['build'] },
                { 'bom-ref': 'c', uid: 'c', taskTypes: ['build'] },
                { 'bom-ref': 'd', uid: 'd', taskTypes: ['build'] },
              ],
              taskDependencies: [
                { ref: 'a', dependsOn: ['b'] },
                { ref: 'b', dependsOn: ['c'] },
                { ref: 'c', dependsOn: ['a'] },
                { ref: 'd', dependsOn: ['a'] },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'W0322',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/taskDependencies',
      line: 44,
      column: 31,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'taskDependencies'],
      message: 'Cannot order tasks that wait for each other',
      found: '"a", "b", "c"',
      expected: 'dependencies that never lead back',
      fix: 'Remove the dependency that closes the circle',
    },
  ],
  [
    'told in two entries',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [
                { 'bom-ref': 'a', uid: 'a', taskTypes: ['build'] },
                { 'bom-ref': 'b', uid: 'b', taskTypes: ['build'] },
                { 'bom-ref': 'c', uid: 'c', taskTypes: ['build'] },
              ],
              taskDependencies: [
                { ref: 'a', dependsOn: ['c'] },
                { ref: 'a', dependsOn: ['b'] },
                { ref: 'b', dependsOn: ['a'] },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'W0322',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/taskDependencies',
      line: 37,
      column: 31,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'taskDependencies'],
      message: 'Cannot order tasks that wait for each other',
      found: '"a", "b"',
      expected: 'dependencies that never lead back',
      fix: 'Remove the dependency that closes the circle',
    },
  ],
  [
    'seven, of which six are named',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [
                { 'bom-ref': 'a', uid: 'a', taskTypes: ['build'] },
                { 'bom-ref': 'b', uid: 'b', taskTypes: ['build'] },
                { 'bom-ref': 'c', uid: 'c', taskTypes: ['build'] },
                { 'bom-ref': 'd', uid: 'd', taskTypes: ['build'] },
                { 'bom-ref': 'e', uid: 'e', taskTypes: ['build'] },
                { 'bom-ref': 'f', uid: 'f', taskTypes: ['build'] },
                { 'bom-ref': 'g', uid: 'g', taskTypes: ['build'] },
              ],
              taskDependencies: [
                { ref: 'a', dependsOn: ['b'] },
                { ref: 'b', dependsOn: ['c'] },
                { ref: 'c', dependsOn: ['d'] },
                { ref: 'd', dependsOn: ['e'] },
                { ref: 'e', dependsOn: ['f'] },
                { ref: 'f', dependsOn: ['g'] },
                { ref: 'g', dependsOn: ['a'] },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'W0322',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/taskDependencies',
      line: 65,
      column: 31,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'taskDependencies'],
      message: 'Cannot order tasks that wait for each other',
      found: '"a", "b", "c", "d", "e", "f" … and 1 more',
      expected: 'dependencies that never lead back',
      fix: 'Remove the dependency that closes the circle',
    },
  ],
  [
    'in the second workflow of the second formula',
    {
      formulation: [
        { components: [{ type: 'library', name: 'acme', version: '1.0' }] },
        {
          workflows: [
            { 'bom-ref': 'v', uid: 'v', taskTypes: ['test'] },
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [{ 'bom-ref': 'a', uid: 'a', taskTypes: ['build'] }],
              taskDependencies: [{ ref: 'a', dependsOn: ['a'] }],
            },
          ],
        },
      ],
    },
    {
      code: 'W0322',
      severity: 'warning',
      pointer: '/formulation/1/workflows/1/taskDependencies',
      line: 39,
      column: 31,
      breadcrumb: ['formulation[1]', 'workflows[1]', 'taskDependencies'],
      message: 'Cannot order tasks that wait for each other',
      found: '"a"',
      expected: 'dependencies that never lead back',
      fix: 'Remove the dependency that closes the circle',
    },
  ],
]);
