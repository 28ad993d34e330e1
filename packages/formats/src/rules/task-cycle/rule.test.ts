import type { Json } from '@trasluz/bom';
import { testRule } from '../../tests/test-rule.ts';
import { taskCycle } from './rule.ts';

const task = (ref: string): Json => ({ 'bom-ref': ref, uid: ref, taskTypes: ['build'] });

const waiting = (...pairs: readonly (readonly [ref: string, on: string])[]): Record<string, Json> => ({
  formulation: [
    {
      workflows: [
        {
          'bom-ref': 'w',
          uid: 'w',
          taskTypes: ['build'],
          tasks: [task('a'), task('b'), task('c')],
          taskDependencies: pairs.map(([ref, on]) => ({ ref, dependsOn: [on] })),
        },
      ],
    },
  ],
});

testRule(taskCycle, {
  broken: [
    [
      'two tasks that wait for each other',
      waiting(['a', 'b'], ['b', 'a']),
      { pointer: '/formulation/0/workflows/0/taskDependencies', found: '"a", "b"' },
    ],
    [
      'a task that waits for itself',
      waiting(['a', 'a']),
      { pointer: '/formulation/0/workflows/0/taskDependencies' },
    ],
    ['a ref that stands twice', waiting(['a', 'c'], ['a', 'b'], ['b', 'a']), { found: '"a", "b"' }],
  ],
  fine: [
    ['tasks in a row', waiting(['b', 'a'], ['c', 'b'])],
    ['a diamond', waiting(['b', 'a'], ['c', 'a'], ['c', 'b'])],
    ['no tasks at all', {}],
  ],
});
