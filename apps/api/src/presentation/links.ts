import type { Version } from '@trasluz/contract';

/** Where a publication is found: its bytes, its page among the newest, and itself for ever. */
export function linksOf(publication: {
  readonly digest: string;
  readonly namespace: string;
  readonly product: string;
  readonly version: string;
}): Version['links'] {
  const { digest, namespace, product, version } = publication;
  const document = `/v1/boms/${digest}`;
  const path = [namespace, 'products', product, 'versions', version].map(encodeURIComponent).join('/');
  return { document, version: `/v1/suppliers/${path}`, permalink: document };
}
