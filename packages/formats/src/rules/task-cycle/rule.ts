import { type JsonObject, listAt, objectsAt, text, textAt } from '@trasluz/bom';
import { quoteList } from '../../findings/quote.ts';
import { cyclesOf } from '../dependency-cycle/cycles.ts';
import type { DocumentRule } from '../rule.ts';

/** Members of a cycle that a message names. */
const MEMBERS_SHOWN_MAX = 6;

/** W0322: no task of a workflow waits for itself. */
export const taskCycle: DocumentRule = {
  looksAt: 'document',
  code: 'W0322',
  what: text(
    'Following the dependencies of tasks never leads back.',
    'Seguir las dependencias entre tareas nunca conduce de vuelta.',
  ),
  why: text(
    'Tasks that wait for each other never ran; the order of training is not told.',
    'Tareas que se esperan entre sí nunca se ejecutaron; el orden del entrenamiento queda sin contar.',
  ),
  fix: text('Remove the dependency that closes the circle.', 'Quite la dependencia que cierra el círculo.'),
  keeps: { kinds: ['workflow'], isKept: ({ value }) => 'taskDependencies' in value },
  find: (_subject, report, workflows) => {
    for (const { value, pointer } of workflows) {
      for (const cycle of cyclesOf(edgesOf(value))) {
        report({
          pointer: `${pointer}/taskDependencies`,
          cause: cycle.join(' '),
          describe: () => ({
            message: 'Cannot order tasks that wait for each other',
            found: quoteList(cycle, MEMBERS_SHOWN_MAX),
            expected: 'dependencies that never lead back',
            fix: 'Remove the dependency that closes the circle',
          }),
        });
      }
    }
  },
};

function edgesOf(workflow: JsonObject): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>();
  for (const [, dependency] of objectsAt(workflow, 'taskDependencies')) {
    const ref = textAt(dependency, 'ref');
    const targets = listAt(dependency, 'dependsOn').filter((target) => typeof target === 'string');
    if (ref !== undefined) edges.set(ref, [...(edges.get(ref) ?? []), ...targets]);
  }
  return edges;
}
