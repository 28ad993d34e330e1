import { listAt } from '../../access.ts';
import type { Node } from '../../chain/supply-chain.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Reads that an endpoint cannot be reached from outside, where its address says so (RFC 1918, RFC 6761, RFC 6762). */
export const readPrivateEndpoints: Reader = (_chain, node) => {
  const endpoints = endpointUrls(node);
  if (!endpoints.every(({ url }) => isPrivateHost(url.hostname))) return [];
  return endpoints.map(({ pointer }) => ({ value: false, pointer }));
};

/** Schemes whose traffic is encrypted by definition, and those whose traffic is not. */
const ENCRYPTED: ReadonlySet<string> = new Set(['https:', 'wss:', 'grpcs:', 'ldaps:', 'sftp:']);
const PLAIN: ReadonlySet<string> = new Set(['http:', 'ws:', 'ftp:', 'ldap:']);

/** Reads from the schemes of the endpoints whether what travels is encrypted: `tls` or `none`. */
export const readTransportEncryption: Reader = (_chain, node) =>
  endpointUrls(node).flatMap(({ url, pointer }): readonly Statement[] => {
    if (ENCRYPTED.has(url.protocol)) return [{ value: 'tls', pointer }];
    return PLAIN.has(url.protocol) ? [{ value: 'none', pointer }] : [];
  });

function endpointUrls(node: Node): readonly { readonly url: URL; readonly pointer: string }[] {
  return listAt(node.source, 'endpoints').flatMap((endpoint, index) => {
    if (typeof endpoint !== 'string' || !URL.canParse(endpoint)) return [];
    return [{ url: new URL(endpoint), pointer: `${node.pointer}/endpoints/${index}` }];
  });
}

const PRIVATE_HOST: RegExp =
  /^(?:localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\]|.+\.(?:localhost|local|internal))$/;

function isPrivateHost(host: string): boolean {
  return PRIVATE_HOST.test(host);
}
