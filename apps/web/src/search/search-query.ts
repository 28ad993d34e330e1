import { PRODUCT_KIND_NAMES, type ProductKind } from '@trasluz/contract';

/** What the search page asks for: the members of its address that mean something. */
export interface SearchQuery {
  readonly q?: string;
  readonly kind?: ProductKind;
  readonly supplier?: string;
  readonly relation?: 'supplier' | 'third-party';
  readonly has?: string;
  readonly cursor?: string;
}

/** Reads an address; members that no filter offers are left out rather than refused. */
export function searchQueryOf(parameters: URLSearchParams): SearchQuery {
  const kind = PRODUCT_KIND_NAMES.find((name) => name === parameters.get('kind'));
  const relation = (['supplier', 'third-party'] as const).find((name) => name === parameters.get('relation'));
  return {
    ...textOf(parameters, 'q'),
    ...(kind === undefined ? {} : { kind }),
    ...textOf(parameters, 'supplier'),
    ...(relation === undefined ? {} : { relation }),
    ...textOf(parameters, 'has'),
    ...textOf(parameters, 'cursor'),
  };
}

/** Whether anything narrows the search, so that an empty answer can be blamed on it. */
export function isFiltered(query: SearchQuery): boolean {
  return Object.keys(query).some((name) => name !== 'cursor');
}

function textOf(
  parameters: URLSearchParams,
  name: 'q' | 'supplier' | 'has' | 'cursor',
): { [name: string]: string } {
  const text = parameters.get(name)?.trim() ?? '';
  return text === '' ? {} : { [name]: text };
}
