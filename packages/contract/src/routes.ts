import { text } from '@trasluz/bom';
import * as v from 'valibot';
import { REGISTRY_ROUTES } from './registry-routes.ts';
import type { RouteDefinition } from './route.ts';
import { EdgeKindSchema, LensSchema, NodeKindSchema, RelationSchema, StateSchema } from './schemas/base.ts';
import { ComparisonSchema, DiffAnswerSchema } from './schemas/comparison.ts';
import { ComponentItemSchema, ComponentUsesSchema, EdgeItemSchema } from './schemas/component.ts';
import { FactSchema } from './schemas/fact.ts';
import { pageOf } from './schemas/page.ts';
import {
  AtParameter,
  BooleanParameter,
  DigestParameter,
  LimitParameter,
  ListParameter,
  NamespaceParameter,
  ProductParameter,
  QueryParameter,
  TextParameter,
  VersionParameter,
} from './schemas/parameter.ts';
import { SearchHitSchema } from './schemas/search-hit.ts';
import { ProductSchema, SupplierItemSchema, SupplierSchema } from './schemas/supplier.ts';
import { ReceiptSchema, VersionSchema } from './schemas/version.ts';
import { STATELESS_ROUTES } from './stateless-routes.ts';

const none = v.strictObject({});
const at = { at: v.exactOptional(AtParameter) };
const paging = {
  ...at,
  limit: v.exactOptional(LimitParameter),
  cursor: v.exactOptional(TextParameter),
};
const atOnly = v.strictObject(at);
const document = v.object({ sha256: DigestParameter });
const supplier = v.object({ domain: NamespaceParameter });
const product = v.object({ namespace: NamespaceParameter, product: ProductParameter });

/** Every route of the API by the name of its client method. */
export const ROUTES = {
  publish: {
    method: 'POST',
    path: '/v1/boms',
    summary: text(
      'Publishes the exact bytes of a document as a version of a product',
      'Publica los bytes exactos de un documento como versión de un producto',
    ),
    params: none,
    query: v.strictObject({ as: TextParameter }),
    body: 'document',
    token: true,
    answer: ReceiptSchema,
    statuses: [201, 200],
    problems: [
      'reference-invalid',
      'body-unreadable',
      'token-missing',
      'token-unknown',
      'scope-missing',
      'version-conflict',
      'body-too-large',
      'media-type-unsupported',
      'encoding-unsupported',
      'bom-invalid',
      'supplier-unnamed',
    ],
  },
  ...STATELESS_ROUTES,
  document: {
    method: 'GET',
    path: '/v1/boms/{sha256}',
    summary: text('The published bytes, unchanged', 'Los bytes publicados, sin cambios'),
    params: document,
    query: atOnly,
    answer: 'bytes',
    statuses: [200, 304],
    problems: ['at-out-of-range', 'document-not-found'],
  },
  components: {
    method: 'GET',
    path: '/v1/boms/{sha256}/components',
    summary: text('The things a document names', 'Los elementos que nombra un documento'),
    params: document,
    query: v.strictObject({
      ...paging,
      q: v.exactOptional(QueryParameter),
      kind: v.exactOptional(NodeKindSchema),
    }),
    answer: pageOf(ComponentItemSchema),
    statuses: [200],
    problems: ['at-out-of-range', 'cursor-invalid', 'document-not-found'],
  },
  facts: {
    method: 'GET',
    path: '/v1/boms/{sha256}/facts',
    summary: text(
      'The facts of a document with state, author, date and place',
      'Los hechos de un documento con estado, autor, fecha y lugar',
    ),
    params: document,
    query: v.strictObject({
      ...paging,
      lens: v.exactOptional(LensSchema),
      id: v.exactOptional(TextParameter),
      state: v.exactOptional(StateSchema),
      subject: v.exactOptional(TextParameter),
    }),
    answer: pageOf(FactSchema),
    statuses: [200],
    problems: ['at-out-of-range', 'cursor-invalid', 'document-not-found'],
  },
  dependencies: {
    method: 'GET',
    path: '/v1/boms/{sha256}/dependencies',
    summary: text(
      'The relations between the things of a document',
      'Las relaciones entre los elementos de un documento',
    ),
    params: document,
    query: v.strictObject({ ...paging, kind: v.exactOptional(EdgeKindSchema) }),
    answer: pageOf(EdgeItemSchema),
    statuses: [200],
    problems: ['at-out-of-range', 'cursor-invalid', 'document-not-found'],
  },
  suppliers: {
    method: 'GET',
    path: '/v1/suppliers',
    summary: text(
      'Everybody something was published by or about',
      'Todos aquellos que han publicado o sobre quienes se ha publicado',
    ),
    params: none,
    query: v.strictObject({
      ...paging,
      q: v.exactOptional(QueryParameter),
      kind: v.exactOptional(NodeKindSchema),
    }),
    answer: pageOf(SupplierItemSchema),
    statuses: [200],
    problems: ['at-out-of-range', 'cursor-invalid'],
  },
  supplier: {
    method: 'GET',
    path: '/v1/suppliers/{domain}',
    summary: text('A supplier with its products', 'Un proveedor con sus productos'),
    params: supplier,
    query: atOnly,
    answer: SupplierSchema,
    statuses: [200],
    problems: ['at-out-of-range', 'supplier-not-found'],
  },
  product: {
    method: 'GET',
    path: '/v1/suppliers/{namespace}/products/{product}',
    summary: text('A product with its versions', 'Un producto con sus versiones'),
    params: product,
    query: atOnly,
    answer: ProductSchema,
    statuses: [200],
    problems: ['at-out-of-range', 'product-not-found'],
  },
  version: {
    method: 'GET',
    path: '/v1/suppliers/{namespace}/products/{product}/versions/{version}',
    summary: text('One version; "latest" is the newest', 'Una versión; «latest» es la más reciente'),
    params: v.object({ ...product.entries, version: VersionParameter }),
    query: atOnly,
    answer: VersionSchema,
    statuses: [200],
    problems: ['at-out-of-range', 'version-not-found'],
  },
  search: {
    method: 'GET',
    path: '/v1/search',
    summary: text(
      'Finds products by name, kind, supplier, relation or fact',
      'Busca productos por nombre, tipo, proveedor, relación o hecho',
    ),
    params: none,
    query: v.strictObject({
      ...paging,
      q: v.exactOptional(QueryParameter),
      kind: v.exactOptional(NodeKindSchema),
      supplier: v.exactOptional(NamespaceParameter),
      relation: v.exactOptional(RelationSchema),
      has: v.exactOptional(TextParameter),
    }),
    answer: pageOf(SearchHitSchema),
    statuses: [200],
    problems: ['at-out-of-range', 'cursor-invalid'],
  },
  compare: {
    method: 'GET',
    path: '/v1/compare',
    summary: text(
      'Two to five versions side by side, fact by fact',
      'De dos a cinco versiones lado a lado, hecho a hecho',
    ),
    params: none,
    query: v.strictObject({
      ...at,
      ids: ListParameter,
      lens: v.exactOptional(LensSchema),
      differences: v.exactOptional(BooleanParameter),
    }),
    answer: ComparisonSchema,
    statuses: [200],
    problems: ['at-out-of-range', 'reference-invalid', 'version-not-found', 'document-not-found'],
  },
  diff: {
    method: 'GET',
    path: '/v1/diffs',
    summary: text('What changed between two versions', 'Qué ha cambiado entre dos versiones'),
    params: none,
    query: v.strictObject({ ...at, from: TextParameter, to: TextParameter }),
    answer: DiffAnswerSchema,
    statuses: [200],
    problems: ['at-out-of-range', 'reference-invalid', 'version-not-found', 'document-not-found'],
  },
  componentUses: {
    method: 'GET',
    path: '/v1/components',
    summary: text(
      'Where a component stands, by package URL, hash or name',
      'Dónde aparece un componente, por URL de paquete, resumen o nombre',
    ),
    params: none,
    query: v.strictObject({
      ...paging,
      purl: v.exactOptional(TextParameter),
      hash: v.exactOptional(TextParameter),
      name: v.exactOptional(TextParameter),
    }),
    answer: pageOf(ComponentUsesSchema),
    statuses: [200],
    problems: ['at-out-of-range', 'cursor-invalid'],
  },
  ...REGISTRY_ROUTES,
} as const satisfies Readonly<Record<string, RouteDefinition>>;

/** The name of a route: also the name of the client's method. */
export type RouteName = keyof typeof ROUTES;

/** The path parameters of a route as a handler gets them. */
export type ParamsOf<N extends RouteName> = v.InferOutput<(typeof ROUTES)[N]['params']>;

/** The query parameters of a route as a handler gets them. */
export type QueryOf<N extends RouteName> = v.InferOutput<(typeof ROUTES)[N]['query']>;

/** The bytes of a document to send; the media type defaults to that of CycloneDX JSON. Its format is told from them. */
export interface DocumentBody {
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
}

/** What a route is sent besides its parameters: a document, the members of a JSON body, or nothing. */
export type BodyOf<N extends RouteName> = (typeof ROUTES)[N] extends { readonly body: infer B }
  ? B extends v.GenericSchema
    ? v.InferOutput<B>
    : DocumentBody
  : unknown;

/** The answer of a route: the value of its JSON body. */
export type AnswerOf<N extends RouteName> = (typeof ROUTES)[N]['answer'] extends infer A
  ? A extends v.GenericSchema
    ? v.InferOutput<A>
    : Uint8Array
  : never;
