import { type ApiDeps, createToken } from '@trasluz/api';
import { hasTokens } from '@trasluz/store';

/** The namespace that anyone with this machine may publish under; `.localhost` can never be somebody's domain (RFC 6761). */
export const DEVELOPMENT_NAMESPACE = 'dev.localhost';

/** Makes the development token on the first start; later starts return `undefined`, since only its digest is kept. */
export async function developmentToken(deps: ApiDeps): Promise<string | undefined> {
  if (await hasTokens(deps.db, DEVELOPMENT_NAMESPACE)) return undefined;
  return createToken(deps, { namespace: DEVELOPMENT_NAMESPACE, name: 'Development' });
}
