import type { Messages } from './message.ts';

const en = {
  title: 'What changed',
  from: 'From',
  to: 'To',
  swap: 'Swap sides',
  summary: 'Summary',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'moved',
  unchanged: 'unchanged',
  documentFacts: 'Facts about the document and its subject',
  before: 'Before',
  after: 'After',
  nothing: 'Nothing changed between these two documents.',
  absent: 'not asked',
  matchedBy: 'matched by',
  field: 'Member',
  fact: 'Fact',
  invalid: 'This address does not name two versions',
  invalidHint: 'Write it as /diff/FIRST...SECOND, each as acme.example/chat@1.0 or sha256:…',
};

const es: typeof en = {
  title: 'Qué ha cambiado',
  from: 'Desde',
  to: 'Hasta',
  swap: 'Intercambiar los lados',
  summary: 'Resumen de cambios',
  added: 'añadidos',
  removed: 'eliminados',
  changed: 'cambiados',
  moved: 'movidos',
  unchanged: 'sin cambios',
  documentFacts: 'Hechos sobre el documento y su objeto',
  before: 'Antes',
  after: 'Después',
  nothing: 'No ha cambiado nada entre estos dos documentos.',
  absent: 'no se pregunta',
  matchedBy: 'emparejado por',
  field: 'Campo',
  fact: 'Hecho',
  invalid: 'Esta dirección no nombra dos versiones',
  invalidHint: 'Escríbala como /diff/PRIMERA...SEGUNDA, cada una como acme.example/chat@1.0 o sha256:…',
};

/** The page that compares two versions of a document. */
export const diffMessages: Messages<typeof en> = { en, es };
