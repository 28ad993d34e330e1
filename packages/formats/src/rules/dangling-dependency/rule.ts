import { text } from '@trasluz/bom';
import { describeDangling, isDependency } from '../dangling.ts';
import type { DocumentRule } from '../rule.ts';

/** E0312: `dependencies[]` name only what the document declares. */
export const danglingDependency: DocumentRule = {
  looksAt: 'document',
  code: 'E0312',
  what: text(
    'Every "ref", "dependsOn" and "provides" of "dependencies" names a bom-ref that the document declares.',
    'Cada "ref", "dependsOn" y "provides" de "dependencies" nombra un bom-ref que el documento declara.',
  ),
  why: text(
    'A graph with an end that leads nowhere hides what the product depends on.',
    'Un grafo con un extremo que no lleva a nada oculta de qué depende el producto.',
  ),
  fix: text(
    'Correct the reference, or add the component it means.',
    'Corrija la referencia o añada el componente al que se refiere.',
  ),
  find: (subject, report) => {
    for (const reference of subject.unresolved) {
      const { ref, pointer, isBomLink } = reference;
      if (ref === '' || isBomLink || !isDependency(reference)) continue;
      report({ pointer, cause: ref, describe: () => describeDangling(reference, subject) });
    }
  },
};
