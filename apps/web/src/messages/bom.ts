import type { Messages } from './message.ts';

const en = {
  title: 'Bill of materials',
  find: 'Find in this BOM',
  kind: 'Kind',
  allKinds: 'All kinds',
  show: 'Show',
  name: 'Name',
  version: 'Version',
  supplier: 'Supplier',
  license: 'Licence',
  identity: 'Identity',
  pointer: 'Place in the document',
  notStated: 'not stated',
  total: { one: 'thing', other: 'things' },
  none: 'Nothing in this BOM matches',
  empty: 'This document lists nothing',
  counts: 'Things by kind',
  lineageTitle: 'What was it made from, and what does it run on?',
  lineageFigure: 'Lineage as a drawing',
  lineageOutline: 'Lineage as a list',
  lineageNone: 'The document states no relations.',
  lineageCapped: (shown: string, total: string) =>
    `Drawn: ${shown} of ${total} things. The BOM table has all of them.`,
  again: 'already above',
  gap: (question: string, state: string) => `${question}: ${state}`,
  relation: 'Relation',
};

const es: typeof en = {
  title: 'Lista de materiales',
  find: 'Buscar en este BOM',
  kind: 'Tipo',
  allKinds: 'Todos los tipos',
  show: 'Mostrar',
  name: 'Nombre',
  version: 'Versión',
  supplier: 'Proveedor',
  license: 'Licencia',
  identity: 'Identidad',
  pointer: 'Lugar en el documento',
  notStated: 'no consta',
  total: { one: 'elemento', other: 'elementos' },
  none: 'Nada en este BOM coincide',
  empty: 'Este documento no enumera nada',
  counts: 'Elementos por tipo',
  lineageTitle: '¿De qué está hecho y sobre qué funciona?',
  lineageFigure: 'Linaje dibujado',
  lineageOutline: 'Linaje como lista',
  lineageNone: 'El documento no declara relaciones.',
  lineageCapped: (shown, total) =>
    `Dibujados: ${shown} de ${total} elementos. La tabla del BOM los tiene todos.`,
  again: 'ya está arriba',
  gap: (question, state) => `${question}: ${state}`,
  relation: 'Relación',
};

/** The BOM table and the lineage. */
export const bomMessages: Messages<typeof en> = { en, es };
