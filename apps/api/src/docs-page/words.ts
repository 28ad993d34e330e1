import { type LocalText, text } from '@trasluz/bom';

/** The words of the documentation page that the contract does not have. */
export const WORDS = {
  title: text('Trasluz registry API', 'API del registro Trasluz'),
  intro: text(
    'Everything the web pages and the command line do is done with these routes; there are no others. Reads need no token and take ?at=N, the publication number as of which to read; the header Trasluz-At says which one was used. Lists take limit (50, at most 500) and cursor.',
    'Todo lo que hacen las páginas web y la línea de órdenes se hace con estas rutas; no hay otras. Las lecturas no necesitan token y admiten ?at=N, el número de publicación con el que leer; la cabecera Trasluz-At dice cuál se usó. Las listas admiten limit (50, como máximo 500) y cursor.',
  ),
  openapi: text('OpenAPI 3.1 document', 'Documento OpenAPI 3.1'),
  other: text('En español', 'In English'),
  routes: text('Routes', 'Rutas'),
  parameters: text('Parameters', 'Parámetros'),
  name: text('Name', 'Nombre'),
  place: text('Where', 'Dónde'),
  type: text('Type', 'Tipo'),
  required: text('required', 'obligatorio'),
  body: text(
    'Body: the exact bytes of a document, whose format is told from its content, sent as',
    'Cuerpo: los bytes exactos de un documento, cuyo formato se reconoce por su contenido, enviados como',
  ),
  jsonBody: text('Body, as application/json', 'Cuerpo, como application/json'),
  token: text(
    'Needs Authorization: Bearer with a token for the namespace',
    'Necesita Authorization: Bearer con un token del espacio de nombres',
  ),
  answer: text('Answer', 'Respuesta'),
  bytes: text('the published bytes', 'los bytes publicados'),
  problems: text('Problems', 'Problemas'),
  problemsIntro: text(
    'Every failure is answered as application/problem+json (RFC 9457) with one of these codes. Codes never change; titles follow Accept-Language.',
    'Todo fallo se responde como application/problem+json (RFC 9457) con uno de estos códigos. Los códigos no cambian; los títulos siguen Accept-Language.',
  ),
  code: text('Code', 'Código'),
  status: text('Status', 'Estado'),
  meaning: text('Meaning', 'Significado'),
  retry: text('the same request may succeed later', 'la misma petición puede funcionar más tarde'),
  schemas: text('Schemas', 'Esquemas'),
} as const satisfies Readonly<Record<string, LocalText>>;
