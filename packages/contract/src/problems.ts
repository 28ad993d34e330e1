import { type LocalText, text } from '@trasluz/bom';

/** What a problem code means. */
export interface ProblemDefinition {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500 | 503;
  readonly title: LocalText;
  /** Whether the same request can succeed later without a change. */
  readonly retryable: boolean;
}

/** Every way in which a request can fail. Codes never change their meaning. */
export type ProblemCode =
  | 'parameter-invalid'
  | 'parameter-unknown'
  | 'reference-invalid'
  | 'cursor-invalid'
  | 'at-out-of-range'
  | 'body-unreadable'
  | 'token-missing'
  | 'token-unknown'
  | 'scope-missing'
  | 'route-not-found'
  | 'document-not-found'
  | 'supplier-not-found'
  | 'product-not-found'
  | 'version-not-found'
  | 'publication-not-found'
  | 'method-not-allowed'
  | 'version-conflict'
  | 'body-too-large'
  | 'media-type-unsupported'
  | 'encoding-unsupported'
  | 'bom-invalid'
  | 'conversion-lossy'
  | 'merge-impossible'
  | 'supplier-unnamed'
  | 'internal'
  | 'unavailable';

/** Every problem code with its status and its title in both languages. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemDefinition>> = {
  'parameter-invalid': problem(400, 'A parameter is not valid', 'Un parámetro no es válido'),
  'parameter-unknown': problem(400, 'A parameter is not known here', 'Un parámetro no se conoce aquí'),
  'reference-invalid': problem(
    400,
    'A reference is not written correctly',
    'Una referencia está mal escrita',
  ),
  'cursor-invalid': problem(
    400,
    'The cursor does not belong to this query',
    'El cursor no pertenece a esta consulta',
  ),
  'at-out-of-range': problem(
    400,
    'The registry has not reached that publication',
    'El registro aún no llega a esa publicación',
  ),
  'body-unreadable': problem(400, 'The body cannot be read', 'El cuerpo no se puede leer'),
  'token-missing': problem(401, 'A token is needed', 'Hace falta un token'),
  'token-unknown': problem(401, 'The token is not known', 'El token no se conoce'),
  'scope-missing': problem(
    403,
    'The token is not good for that namespace',
    'El token no vale para ese espacio de nombres',
  ),
  'route-not-found': problem(404, 'There is nothing at this address', 'No hay nada en esta dirección'),
  'document-not-found': problem(
    404,
    'No document with that digest was published',
    'No se ha publicado ningún documento con ese resumen',
  ),
  'supplier-not-found': problem(
    404,
    'Nothing was published by or about that supplier',
    'No se ha publicado nada de ese proveedor ni sobre él',
  ),
  'product-not-found': problem(404, 'That product was not published', 'Ese producto no se ha publicado'),
  'version-not-found': problem(404, 'That version was not published', 'Esa versión no se ha publicado'),
  'publication-not-found': problem(
    404,
    'There is no publication with that number',
    'No hay ninguna publicación con ese número',
  ),
  'method-not-allowed': problem(
    405,
    'The method is not allowed at this address',
    'El método no se admite en esta dirección',
  ),
  'version-conflict': problem(
    409,
    'That version was published with other bytes',
    'Esa versión se publicó con otros bytes',
  ),
  'body-too-large': problem(
    413,
    'The document is larger than the limit',
    'El documento supera el tamaño máximo',
  ),
  'media-type-unsupported': problem(
    415,
    'The media type is not accepted here',
    'El tipo de contenido no se admite aquí',
  ),
  'encoding-unsupported': problem(
    415,
    'The content encoding is not accepted here',
    'La codificación del contenido no se admite aquí',
  ),
  'bom-invalid': problem(422, 'The BOM is not valid', 'El BOM no es válido'),
  'conversion-lossy': problem(422, 'The conversion would lose something', 'La conversión perdería algo'),
  'merge-impossible': problem(
    422,
    'These documents cannot be merged into a valid one',
    'Estos documentos no se pueden combinar en uno válido',
  ),
  'supplier-unnamed': problem(
    422,
    'The supplier that the document is about has no known domain',
    'El proveedor del que trata el documento no tiene un dominio conocido',
  ),
  internal: problem(500, 'The registry made a mistake', 'El registro ha cometido un error'),
  unavailable: problem(503, 'The registry cannot answer now', 'El registro no puede responder ahora'),
};

/** The codes in the order of the table. */
export const PROBLEM_CODES: readonly ProblemCode[] =
  // `Object.keys` is typed as text; the record above is closed.
  Object.keys(PROBLEMS) as ProblemCode[];

function problem(status: ProblemDefinition['status'], en: string, es: string): ProblemDefinition {
  // The registry's own failures pass; those of the request stay until it changes.
  return { status, title: text(en, es), retryable: status >= 500 };
}
