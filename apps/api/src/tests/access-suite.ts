import { findToken, revokeToken } from '@trasluz/store';
import { beforeAll, expect, it } from 'vitest';
import { createToken, requirePublisher } from '../access/token.ts';
import type { Registry } from './api-suite.ts';
import { bytesOf, modelDocument } from './documents.ts';
import { NOW, publication, publishPath } from './registry.ts';

/** Tokens: what they look like, what is kept of them, and when they are good for a namespace. */
export function testAccess(registry: Registry): void {
  const namespace = 'tokens.example';
  let token = '';
  beforeAll(async () => {
    token = await createToken(registry().deps, { namespace, name: 'Tokens' });
  });
  const hashOf = (text: string): string => registry().deps.hash(new TextEncoder().encode(text));
  const require = (authorization: string | undefined, wanted = namespace): Promise<void> =>
    requirePublisher(registry().deps, authorization, wanted);

  it('starts every token with what scanners of leaked secrets look for, and then 256 bits', () => {
    expect(token).toMatch(/^trasluz_[A-Za-z0-9_-]{43}$/u);
  });

  it('makes another token every time', async () => {
    expect(await createToken(registry().deps, { namespace, name: 'Tokens' })).not.toBe(token);
  });

  it('keeps the hash of a token, with the time of the clock, and not the token', async () => {
    expect(await findToken(registry().deps.db, hashOf(token))).toEqual({ namespace, createdAt: NOW });
    const kept = await registry().deps.db.selectFrom('token').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('writes random bytes for a URL: no sign of it has to be escaped', async () => {
    for (const byte of [0, 251, 255]) {
      const random = (length: number): Uint8Array => new Uint8Array(length).fill(byte);
      const made = await createToken({ ...registry().deps, random }, { namespace, name: 'Tokens' });
      expect(encodeURIComponent(made)).toBe(made);
    }
  });

  it.each([
    ['Bearer', 'Bearer {token}'],
    ['the scheme in lower case', 'bearer {token}'],
    ['the scheme in upper case', 'BEARER {token}'],
    ['several blanks', 'Bearer    {token}'],
  ])('takes a token after %s', async (_, header) => {
    await expect(require(header.replace('{token}', token))).resolves.toBeUndefined();
  });

  it.each([
    ['no header', undefined],
    ['an empty header', ''],
    ['the token alone', '{token}'],
    ['another scheme', 'Basic {token}'],
    ['no blank', 'Bearer{token}'],
    ['a tab', 'Bearer\t{token}'],
    ['something behind', 'Bearer {token} x'],
    ['two headers joined', 'Bearer {token}, Bearer {token}'],
    ['201 characters', `Bearer ${'x'.repeat(201)}`],
  ])('takes %s for no token', async (_, header) => {
    await expect(require(header?.replaceAll('{token}', token))).rejects.toMatchObject({
      code: 'token-missing',
      details: { missing: 'publish:tokens.example' },
    });
  });

  it.each([
    ['200 characters', 'x'.repeat(200)],
    ['a token with one character more', '{token}x'],
    ['a token without its beginning', '{short}'],
    ['a token in upper case', '{upper}'],
    ['the hash of a token', '{hash}'],
  ])('does not know %s', async (_, text) => {
    const sent = text
      .replace('{token}', token)
      .replace('{short}', token.slice('trasluz_'.length))
      .replace('{upper}', token.toUpperCase())
      .replace('{hash}', hashOf(token));
    await expect(require(`Bearer ${sent}`)).rejects.toMatchObject({ code: 'token-unknown' });
  });

  it.each(['acme.example', 'sub.tokens.example', 'tokens.example.org', 'example'])(
    'is not good for %s, and says for what it is and what is missing',
    async (wanted) => {
      await expect(require(`Bearer ${token}`, wanted)).rejects.toMatchObject({
        code: 'scope-missing',
        details: {
          missing: `publish:${wanted}`,
          detail: {
            en: `Publish under "tokens.example", or use a token for "${wanted}"`,
            es: `Publique en «tokens.example» o use un token de «${wanted}»`,
          },
        },
      });
    },
  );

  it('publishes under its namespace until it is revoked', async () => {
    const { ask, deps, fail } = registry();
    const made = await createToken(deps, { namespace: 'brief.example', name: 'Brief' });
    const init = publication(bytesOf(modelDocument()), made);
    expect((await ask(publishPath('brief.example/a@1'), init)).status).toBe(201);
    await revokeToken(deps.db, hashOf(made), NOW);
    expect(await fail(publishPath('brief.example/a@2'), init)).toMatchObject({ code: 'token-unknown' });
  });

  it('says nothing of a token in what it answers', async () => {
    const { fail } = registry();
    const problem = await fail(publishPath('acme.example/a@1'), publication(new Uint8Array(), token));
    expect(JSON.stringify(problem)).not.toContain(token);
  });

  it('needs no token to read or to check', async () => {
    const { ask } = registry();
    for (const path of ['/v1/suppliers', '/v1/search', '/v1/status', '/v1/facts']) {
      expect((await ask(path, { headers: { authorization: 'Bearer nonsense' } })).status).toBe(200);
    }
    expect((await ask('/v1/validate', publication(bytesOf(modelDocument())))).status).toBe(200);
  });
}
