import type { Messages } from './message.ts';

const en = {
  notFound: 'There is nothing at this address',
  notFoundHint: 'Check the address, or search for what you need.',
  badRequest: 'This address asks for something that cannot be answered',
  failed: 'The registry could not answer',
  failedHint: 'Nothing you did is lost. Try again in a moment.',
  trace: 'Trace id, for a report',
  status: 'Status',
  retry: 'Try again',
  search: 'Search the registry',
  home: 'Go to the home page',
};

const es: typeof en = {
  notFound: 'No hay nada en esta dirección',
  notFoundHint: 'Compruebe la dirección o busque lo que necesita.',
  badRequest: 'Esta dirección pide algo que no se puede responder',
  failed: 'El registro no ha podido responder',
  failedHint: 'No se ha perdido nada de lo que hizo. Inténtelo de nuevo en un momento.',
  trace: 'Identificador de traza, para avisar',
  status: 'Estado',
  retry: 'Reintentar',
  search: 'Buscar en el registro',
  home: 'Ir a la página de inicio',
};

/** Error pages. */
export const errorMessages: Messages<typeof en> = { en, es };
