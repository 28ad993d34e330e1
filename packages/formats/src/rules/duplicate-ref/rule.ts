import { text } from '@trasluz/bom';
import { findDuplicates, isNode } from '../duplicates.ts';
import type { DocumentRule } from '../rule.ts';

/** W0308: no two elements of any other kind share a bom-ref. */
export const duplicateRef: DocumentRule = {
  looksAt: 'document',
  code: 'W0308',
  what: text(
    'No two elements share a bom-ref, whatever they are.',
    'No hay dos elementos con el mismo bom-ref, sean lo que sean.',
  ),
  why: text(
    'A reference to a shared bom-ref may mean either element.',
    'Una referencia a un bom-ref compartido puede significar cualquiera de los dos.',
  ),
  fix: text('Give each its own bom-ref.', 'Dé a cada uno su propio bom-ref.'),
  find: (subject, report) =>
    findDuplicates(subject, (first, second) => !(isNode(first) && isNode(second)), report),
};
