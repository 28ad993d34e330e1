import { text } from '@trasluz/bom';
import { findDuplicates, isNode } from '../duplicates.ts';
import type { DocumentRule } from '../rule.ts';

/** E0313: no two components or services share a bom-ref. */
export const duplicateComponentRef: DocumentRule = {
  looksAt: 'document',
  code: 'E0313',
  what: text(
    'No two components or services have the same bom-ref.',
    'No hay dos componentes o servicios con el mismo bom-ref.',
  ),
  why: text(
    'The specification asks for it, and with two bearers no dependency can be read.',
    'La especificación lo exige y, con dos portadores, ninguna dependencia puede leerse.',
  ),
  fix: text('Give each its own bom-ref.', 'Dé a cada uno su propio bom-ref.'),
  find: (subject, report) =>
    findDuplicates(subject, (first, second) => isNode(first) && isNode(second), report),
};
