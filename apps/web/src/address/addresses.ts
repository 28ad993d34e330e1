import type { Language } from '@trasluz/bom';
import { formatReference, parseReference } from '@trasluz/contract';
import { type PageUrl, type QueryValue, withQuery } from './query.ts';

/** The parts of a version's page. */
export type VersionPart = 'overview' | 'facts' | 'bom' | 'lineage';

type Query = Readonly<Record<string, QueryValue>>;

/** Builds the addresses of all pages in one language, pinned to one state of the registry where one is given. */
export interface Addresses {
  readonly home: string;
  readonly publish: string;
  search(query?: Query): string;
  supplier(domain: string): string;
  product(namespace: string, product: string): string;
  /** `reference` is `<namespace>/<product>@<version>`, or a digest: then it is the document itself. */
  version(reference: string, part?: VersionPart, query?: Query): string;
  compare(references: readonly string[], query?: Query): string;
  exportOf(references: readonly string[], format: 'csv' | 'json', query?: Query): string;
  diff(from: string, to: string): string;
  document(digest: string): string;
}

/** Makes the addresses for one page; `at` is the pinned publication number. */
export function addressesFor(language: Language, at: number | undefined): Addresses {
  const page = (path: string, query: Query = {}): string =>
    withQuery(`/${language}${path}`, { ...query, at });
  return {
    home: page(''),
    publish: page('/publish'),
    search: (query) => page('/search', query),
    supplier: (domain) => page(`/s/${encodeURIComponent(domain)}`),
    product: (namespace, product) =>
      page(`/s/${encodeURIComponent(namespace)}/${encodeURIComponent(product)}`),
    version: (reference, part = 'overview', query = {}) => {
      const path = versionPath(reference);
      if (path === undefined) return documentPath(reference);
      return page(part === 'overview' ? path : `${path}/${part}`, query);
    },
    compare: (references, query) => page('/compare', { ids: references.join(','), ...query }),
    exportOf: (references, format, query) =>
      page(`/compare/export.${format}`, { ids: references.join(','), ...query }),
    diff: (from, to) => page(`/diff/${diffPath(from, to)}`),
    document: documentPath,
  };
}

/** What stands between two references in the address of a diff. */
export const DIFF_SEPARATOR = '...';

/** Reads the part after `/diff/`; `undefined` when it does not name two documents. */
export function parseDiffPath(path: string): { readonly from: string; readonly to: string } | undefined {
  const [from = '', to = '', ...rest] = path.split(DIFF_SEPARATOR);
  return from === '' || to === '' || rest.length > 0 ? undefined : { from, to };
}

/** The same page in another language. */
export function inLanguage(url: PageUrl, language: Language): string {
  const [, , ...rest] = url.pathname.split('/');
  return `/${[language, ...rest].join('/')}${url.search}`;
}

function diffPath(from: string, to: string): string {
  const encoded = (reference: string): string =>
    encodeURIComponent(formatReference(parseReference(reference)));
  return `${encoded(from)}${DIFF_SEPARATOR}${encoded(to)}`;
}

function versionPath(text: string): string | undefined {
  const reference = parseReference(text);
  if (reference.kind === 'digest') return undefined;
  const { namespace, product, version } = reference;
  return `/s/${namespace}/${product}/v/${encodeURIComponent(version)}`;
}

function documentPath(digest: string): string {
  return `/v1/boms/${encodeURIComponent(digest)}`;
}
