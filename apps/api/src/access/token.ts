import { text } from '@trasluz/bom';
import { createToken as createStoredToken, ensurePublisher, findToken } from '@trasluz/store';
import { ApiProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';

/** Random bytes of a token: 256 bits cannot be guessed, so a plain SHA-256 at rest is enough. */
const TOKEN_BYTES = 32;

/** Starts every token, so that scanners of leaked secrets can know one. */
const TOKEN_PREFIX = 'trasluz_';

/** Characters of a token that are looked at: longer ones are not ours. */
const TOKEN_LENGTH_MAX = 200;

/** Makes a token that may publish under a namespace and registers the publisher; the text is shown once and not kept. */
export async function createToken(
  deps: Pick<ApiDeps, 'db' | 'random' | 'hash' | 'clock'>,
  publisher: { readonly namespace: string; readonly name: string },
): Promise<string> {
  const token = TOKEN_PREFIX + base64Url(deps.random(TOKEN_BYTES));
  await ensurePublisher(deps.db, publisher);
  await createStoredToken(deps.db, {
    namespace: publisher.namespace,
    hash: hashOf(deps, token),
    createdAt: deps.clock().toISOString(),
  });
  return token;
}

/** Checks that the bearer of a request may publish under a namespace; throws the problem that says what is missing. */
export async function requirePublisher(
  deps: Pick<ApiDeps, 'db' | 'hash'>,
  authorization: string | undefined,
  namespace: string,
): Promise<void> {
  const missing = `publish:${namespace}`;
  const token = bearerOf(authorization);
  if (token === undefined) {
    throw new ApiProblem('token-missing', { detail: MISSING, missing });
  }
  const found = await findToken(deps.db, hashOf(deps, token));
  if (found === undefined) throw new ApiProblem('token-unknown', { detail: UNKNOWN, missing });
  if (found.namespace !== namespace) throw otherNamespace(found.namespace, namespace);
}

const MISSING = text(
  'Send "Authorization: Bearer" with a token for the namespace',
  'Envíe «Authorization: Bearer» con un token del espacio de nombres',
);

const UNKNOWN = text(
  'Send a token that this registry gave out and that was not revoked',
  'Envíe un token que este registro haya emitido y que no se haya revocado',
);

function otherNamespace(own: string, wanted: string): ApiProblem {
  return new ApiProblem('scope-missing', {
    detail: text(
      `Publish under "${own}", or use a token for "${wanted}"`,
      `Publique en «${own}» o use un token de «${wanted}»`,
    ),
    missing: `publish:${wanted}`,
  });
}

/** The scheme is case-insensitive: RFC 9110 §11.1. */
function bearerOf(authorization: string | undefined): string | undefined {
  const match = /^bearer +(\S+)$/iu.exec(authorization ?? '');
  const token = match?.[1];
  return token !== undefined && token.length <= TOKEN_LENGTH_MAX ? token : undefined;
}

function hashOf(deps: Pick<ApiDeps, 'hash'>, token: string): string {
  return deps.hash(new TextEncoder().encode(token));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
