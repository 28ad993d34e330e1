import { parseDigest } from '@trasluz/contract';
import { expect, it } from 'vitest';
import type { Registry } from './api-suite.ts';
import { brokenDocuments, bytesOf, modelDocument } from './documents.ts';
import { NOW, publication, publishPath, TEST_BYTES_MAX } from './registry.ts';

/** Publishing and validating. */
export function testPublishing(registry: Registry): void {
  it('answers a publication with a receipt, and gives the exact bytes back under its permalink', async () => {
    const { ask, deps, token } = registry();
    const bytes = bytesOf(modelDocument({ name: 'Receipt Model' }));
    const response = await ask(publishPath('acme.example/receipt@1.0'), publication(bytes, token));
    expect(response.status).toBe(201);
    const digest = parseDigest(deps.hash(bytes));
    const receipt = {
      publication: 1,
      digest,
      reference: 'acme.example/receipt@1.0',
      publishedAt: NOW,
      durability: deps.database,
      links: {
        document: `/v1/boms/${deps.hash(bytes)}`,
        version: '/v1/suppliers/acme.example/products/receipt/versions/1.0',
        permalink: `/v1/boms/${deps.hash(bytes)}`,
      },
    };
    expect(await response.json()).toEqual(receipt);
    expect(response.headers.get('location')).toBe(receipt.links.version);
    const back = await ask(receipt.links.permalink);
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
    expect(back.headers.get('content-type')).toBe('application/vnd.cyclonedx+json');
    expect(await registry().read('publication', '/v1/publications/1')).toEqual(receipt);
  });

  it('answers the same bytes under the same name with the first receipt, and numbers without gaps', async () => {
    const { ask, publish, token } = registry();
    const document = modelDocument({ name: 'Twice' });
    const first = await publish('acme.example/twice@1', document);
    const again = await ask(publishPath('acme.example/twice@1'), publication(bytesOf(document), token));
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    const next = await publish('acme.example/twice@2', document);
    expect(next.publication).toBe(first.publication + 1);
    expect(next.digest).toBe(first.digest);
  });

  it('refuses other bytes for a version that stands, and names what stands', async () => {
    const { fail, publish, token } = registry();
    const first = await publish('acme.example/fixed@1', modelDocument({ name: 'Fixed' }));
    const other = publication(bytesOf(modelDocument({ name: 'Changed' })), token);
    const problem = await fail(publishPath('acme.example/fixed@1'), other);
    expect(problem).toMatchObject({ code: 'version-conflict', status: 409, storedDigest: first.digest });
  });

  it('serves a document that was sent as plain JSON as plain JSON', async () => {
    const { ask, token } = registry();
    const bytes = bytesOf(modelDocument({ name: 'Plain' }));
    const init = publication(bytes, token);
    const headers = { ...init.headers, 'content-type': 'application/json' };
    await ask(publishPath('acme.example/plain@1'), { ...init, headers });
    const back = await ask(`/v1/boms/${registry().deps.hash(bytes)}`);
    expect(back.headers.get('content-type')).toBe('application/json');
    expect(back.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('takes the supplier of a third party\'s document from "trasluz:about" and its name from the catalogue', async () => {
    const { publish, read } = registry();
    const document = modelDocument({ name: 'GPT-X', about: 'openai.com' });
    await publish('community.localhost/gpt-x@1', document);
    const version = await read('version', '/v1/suppliers/community.localhost/products/gpt-x/versions/latest');
    expect(version).toMatchObject({
      relation: 'third-party',
      publisher: { namespace: 'community.localhost', name: 'Community' },
      supplier: { domain: 'openai.com', name: 'OpenAI' },
      author: 'Test Author',
    });
  });

  it('finds the domain of a supplier that is named in words', async () => {
    const { publish, read } = registry();
    await publish('community.localhost/named@1', modelDocument({ about: 'OpenAI' }));
    const path = '/v1/suppliers/community.localhost/products/named/versions/1';
    expect((await read('version', path)).supplier.domain).toBe('openai.com');
  });

  it("refuses a third party's document about somebody without a domain", async () => {
    const { fail, publish } = registry();
    const document = modelDocument({ about: 'Nobody Knows Ltd' });
    await expect(publish('community.localhost/nobody@1', document)).rejects.toThrow();
    expect(await fail('/v1/suppliers/community.localhost/products/nobody')).toMatchObject({
      code: 'product-not-found',
    });
  });

  it("does not let a document call itself by another name than the publisher's", async () => {
    const { publish, read } = registry();
    const document = modelDocument();
    const metadata = { component: { type: 'application', name: 'X', supplier: { name: 'OpenAI' } } };
    await publish('acme.example/posing@1', { ...document, metadata, dependencies: [] });
    const version = await read('version', '/v1/suppliers/acme.example/products/posing/versions/1');
    expect(version.supplier).toEqual({ domain: 'acme.example', name: 'acme.example' });
    expect(version.relation).toBe('supplier');
  });

  it.each(brokenDocuments())(
    'says of %s what "%s" says, when validating and when publishing',
    async (...row) => {
      const [, code, bytes] = row;
      const { fail, read, token } = registry();
      const verdict = await read('validate', '/v1/validate', publication(bytes));
      expect(verdict.valid).toBe(false);
      expect(verdict.issues.filter((issue) => issue.severity === 'error').map((issue) => issue.code)).toEqual(
        [code],
      );
      const problem = await fail(publishPath('acme.example/broken@1'), publication(bytes, token));
      expect(problem).toMatchObject({ code: 'bom-invalid', status: 422, errors: verdict.issues });
    },
  );

  it('validates a good document without keeping it', async () => {
    const { deps, fail, read } = registry();
    const bytes = bytesOf(modelDocument({ name: 'Unkept' }));
    const verdict = await read('validate', '/v1/validate', publication(bytes));
    expect(verdict).toMatchObject({
      valid: true,
      format: { name: 'cyclonedx-json', version: '1.7' },
      digest: parseDigest(deps.hash(bytes)),
      counts: { errors: 0 },
    });
    expect(await fail(`/v1/boms/${deps.hash(bytes)}`)).toMatchObject({ code: 'document-not-found' });
  });

  it('says of an empty body that the document is empty', async () => {
    const verdict = await registry().read('validate', '/v1/validate', publication(new Uint8Array()));
    expect(verdict.issues.map((issue) => issue.code)).toEqual(['E0009']);
  });

  it('refuses a document above the limit and tells the limit', async () => {
    const bytes = new Uint8Array(TEST_BYTES_MAX + 1).fill(32);
    const problem = await registry().fail('/v1/validate', publication(bytes));
    expect(problem).toMatchObject({ code: 'body-too-large', status: 413, limitBytes: TEST_BYTES_MAX });
  });

  it('needs a token, a known one, and one for the namespace, and says which is missing', async () => {
    const { fail, token } = registry();
    const bytes = bytesOf(modelDocument());
    const path = publishPath('acme.example/secret@1');
    expect(await fail(path, publication(bytes))).toMatchObject({
      code: 'token-missing',
      status: 401,
      missing: 'publish:acme.example',
    });
    expect(await fail(path, publication(bytes, `${token}x`))).toMatchObject({ code: 'token-unknown' });
    const elsewhere = await fail(publishPath('other.example/x@1'), publication(bytes, token));
    expect(elsewhere).toMatchObject({
      code: 'scope-missing',
      status: 403,
      missing: 'publish:other.example',
    });
    expect(elsewhere.detail).toContain('acme.example');
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer  ', 'Bearer a b', `Bearer ${'x'.repeat(5000)}`])(
    'takes %j for no token',
    async (authorization) => {
      const init = publication(bytesOf(modelDocument()));
      const headers = { ...init.headers, authorization };
      const response = await registry().ask(publishPath('acme.example/x@1'), { ...init, headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="trasluz"');
    },
  );

  it('looks at the token before it reads the body', async () => {
    let pulled = false;
    const body = new ReadableStream(
      {
        pull() {
          pulled = true;
        },
      },
      { highWaterMark: 0 },
    );
    const init = { ...publication(new Uint8Array()), body, duplex: 'half' } as RequestInit;
    expect(await registry().fail(publishPath('acme.example/x@1'), init)).toMatchObject({ status: 401 });
    expect(pulled).toBe(false);
  });

  it.each([
    ['acme.example/x@latest', 'parameter-invalid'],
    [`sha256:${'0'.repeat(64)}`, 'parameter-invalid'],
    ['acme.example/X@1', 'reference-invalid'],
    ['acme.example/x', 'reference-invalid'],
    ['acme.example/../../etc@1', 'reference-invalid'],
    [`acme.example/x@${'1'.repeat(200)}`, 'reference-invalid'],
  ])('does not publish as %j', async (as, code) => {
    const { fail, token } = registry();
    expect(await fail(publishPath(as), publication(bytesOf(modelDocument()), token))).toMatchObject({ code });
  });
}
