import { expect, it } from 'vitest';
import { PROBLEM_CODES, PROBLEMS } from './problems.ts';

/** What clients were told: codes and statuses are for ever; titles may be worded better, here and there at once. */
const TABLE = [
  ['parameter-invalid', 400, false, 'A parameter is not valid', 'Un parámetro no es válido'],
  ['parameter-unknown', 400, false, 'A parameter is not known here', 'Un parámetro no se conoce aquí'],
  [
    'reference-invalid',
    400,
    false,
    'A reference is not written correctly',
    'Una referencia está mal escrita',
  ],
  [
    'cursor-invalid',
    400,
    false,
    'The cursor does not belong to this query',
    'El cursor no pertenece a esta consulta',
  ],
  [
    'at-out-of-range',
    400,
    false,
    'The registry has not reached that publication',
    'El registro aún no llega a esa publicación',
  ],
  ['body-unreadable', 400, false, 'The body cannot be read', 'El cuerpo no se puede leer'],
  ['token-missing', 401, false, 'A token is needed', 'Hace falta un token'],
  ['token-unknown', 401, false, 'The token is not known', 'El token no se conoce'],
  [
    'scope-missing',
    403,
    false,
    'The token is not good for that namespace',
    'El token no vale para ese espacio de nombres',
  ],
  ['route-not-found', 404, false, 'There is nothing at this address', 'No hay nada en esta dirección'],
  [
    'document-not-found',
    404,
    false,
    'No document with that digest was published',
    'No se ha publicado ningún documento con ese resumen',
  ],
  [
    'supplier-not-found',
    404,
    false,
    'Nothing was published by or about that supplier',
    'No se ha publicado nada de ese proveedor ni sobre él',
  ],
  ['product-not-found', 404, false, 'That product was not published', 'Ese producto no se ha publicado'],
  ['version-not-found', 404, false, 'That version was not published', 'Esa versión no se ha publicado'],
  [
    'publication-not-found',
    404,
    false,
    'There is no publication with that number',
    'No hay ninguna publicación con ese número',
  ],
  [
    'method-not-allowed',
    405,
    false,
    'The method is not allowed at this address',
    'El método no se admite en esta dirección',
  ],
  [
    'version-conflict',
    409,
    false,
    'That version was published with other bytes',
    'Esa versión se publicó con otros bytes',
  ],
  [
    'body-too-large',
    413,
    false,
    'The document is larger than the limit',
    'El documento supera el tamaño máximo',
  ],
  [
    'media-type-unsupported',
    415,
    false,
    'The media type is not accepted here',
    'El tipo de contenido no se admite aquí',
  ],
  [
    'encoding-unsupported',
    415,
    false,
    'The content encoding is not accepted here',
    'La codificación del contenido no se admite aquí',
  ],
  ['bom-invalid', 422, false, 'The BOM is not valid', 'El BOM no es válido'],
  ['conversion-lossy', 422, false, 'The conversion would lose something', 'La conversión perdería algo'],
  [
    'merge-impossible',
    422,
    false,
    'These documents cannot be merged into a valid one',
    'Estos documentos no se pueden combinar en uno válido',
  ],
  [
    'supplier-unnamed',
    422,
    false,
    'The supplier that the document is about has no known domain',
    'El proveedor del que trata el documento no tiene un dominio conocido',
  ],
  ['internal', 500, true, 'The registry made a mistake', 'El registro ha cometido un error'],
  ['unavailable', 503, true, 'The registry cannot answer now', 'El registro no puede responder ahora'],
] as const;

it('has the problems that clients were told, with the same statuses', () => {
  expect(PROBLEM_CODES).toEqual(TABLE.map(([code]) => code));
});

it.each(TABLE)('says of %s: %i', (code, status, retryable, en, es) => {
  expect(PROBLEMS[code]).toEqual({ status, retryable, title: { en, es } });
});
