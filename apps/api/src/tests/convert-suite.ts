import { gzipSync } from 'node:zlib';
import type { JsonObject } from '@trasluz/bom';
import { DOCUMENT_BYTES_MAX, TARGET_NAMES } from '@trasluz/contract';
import { convert, readDocument, validate } from '@trasluz/formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../create-api.ts';
import type { Registry } from './api-suite.ts';
import { checkedApi } from './checked-api.ts';
import { brokenDocuments, bytesOf, modelDocument } from './documents.ts';
import { FORMS, SPDX_2 } from './forms.ts';
import { sent } from './forms-suite.ts';
import { publication } from './registry.ts';

/** A document that CycloneDX 1.6 cannot say all of. */
export function newerDocument(components = 1): JsonObject {
  return modelDocument({
    changes: {
      components: Array.from({ length: components }, (_, index) => ({
        type: 'library',
        'bom-ref': `c${index}`,
        name: `c${index}`,
        isExternal: true,
      })),
      dependencies: [],
    },
  });
}

/** Writing documents in other forms. */
export function testConverting(registry: Registry): void {
  const document = modelDocument({ name: 'Convert Model' });
  const bytes = bytesOf(document);
  let before = 0;
  beforeAll(async () => {
    await registry().publish('acme.example/there@1', document);
    before = (await registry().read('status', '/v1/status')).at;
  });

  const sources = [
    ['json', 'application/json', async () => bytes],
    ['spdx-2', 'application/spdx+json', async () => bytesOf(SPDX_2)],
    ...FORMS.map(({ name, mediaType, make }) => [name, mediaType, () => make(document)] as const),
  ] as const;

  describe.each(TARGET_NAMES)('to %s', (to) => {
    it.each(sources)(
      'writes %s as the library does, and what it writes is valid',
      async (_, mediaType, make) => {
        const source = await make();
        const answer = await registry().read('convert', `/v1/convert?to=${to}`, sent(source, mediaType));
        const { value } = await readDocument(source);
        // It was read before, to be converted.
        const expected = convert(value as NonNullable<typeof value>, to);
        const { hash } = registry().deps;
        const written = new TextEncoder().encode(expected.text);
        expect(answer).toEqual({
          schema: 'https://trasluz.example/schemas/conversion-1.json',
          to,
          mediaType: expected.mediaType,
          source: `sha256:${hash(source)}`,
          digest: `sha256:${hash(written)}`,
          document: expected.text,
          losses: expected.losses,
        });
        expect(await validate(written)).toMatchObject({ valid: true });
      },
    );

    it('writes what can be sent again under the type that it names', async () => {
      const first = await registry().read('convert', `/v1/convert?to=${to}`, sent(bytes, 'application/json'));
      const written = new TextEncoder().encode(first.document);
      const again = await registry().read('convert', `/v1/convert?to=${to}`, sent(written, first.mediaType));
      expect(again.source).toBe(first.digest);
      expect(again.document).toBe(first.document);
    });
  });

  it('tells losses at the places of what was sent', async () => {
    const init = sent(bytesOf(newerDocument()), 'application/json');
    const { losses } = await registry().read('convert', '/v1/convert?to=cdx1.6', init);
    expect(losses).toContainEqual({
      pointer: '/components/0/isExternal',
      what: 'the member "isExternal"',
      why: 'CycloneDX 1.6 has no member for it',
    });
  });

  it('refuses to lose anything when asked to, and lists what it would lose', async () => {
    const { fail, read } = registry();
    const init = sent(bytesOf(newerDocument()), 'application/json');
    const { losses } = await read('convert', '/v1/convert?to=cdx1.6', init);
    const problem = await fail('/v1/convert?to=cdx1.6&failOnLoss=true', init);
    expect(problem).toMatchObject({ code: 'conversion-lossy', status: 422, retryable: false, losses });
    expect(problem.detail).toContain(`losses: ${losses.length}`);
    const kept = await read('convert', '/v1/convert?to=cdx1.7&failOnLoss=true', init);
    expect(kept.losses).toEqual([]);
    expect((await read('convert', '/v1/convert?to=cdx1.6&failOnLoss=false', init)).losses).toEqual(losses);
  });

  it('lists the first 500 losses of a refusal, and says how many there are; without the refusal all', async () => {
    const { fail, read } = registry();
    const init = sent(new TextEncoder().encode(JSON.stringify(newerDocument(600))), 'application/json');
    const { losses } = await read('convert', '/v1/convert?to=cdx1.6', init);
    expect(losses).toHaveLength(600);
    const problem = await fail('/v1/convert?to=cdx1.6&failOnLoss=true', init);
    expect(problem.losses).toEqual(losses.slice(0, 500));
    expect(problem.detail).toContain('losses: 600');
  });

  it.each(brokenDocuments())('does not convert %s, and says why as validation does', async (...row) => {
    const [, , broken] = row;
    const { fail, read } = registry();
    const { issues } = await read('validate', '/v1/validate', publication(broken));
    for (const to of TARGET_NAMES) {
      const problem = await fail(`/v1/convert?to=${to}`, publication(broken));
      expect(problem).toMatchObject({ code: 'bom-invalid', status: 422, errors: issues });
    }
  });

  it('passes nothing on as valid that an older version allows and the newer one does not', async () => {
    const nameless = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, properties: [{ value: 'x' }] };
    const problem = await registry().fail('/v1/convert?to=cdx1.7', publication(bytesOf(nameless)));
    expect(problem).toMatchObject({
      code: 'bom-invalid',
      errors: [{ code: 'E0101', pointer: '/properties/0' }],
    });
  });

  it('speaks the language of the caller', async () => {
    const init = sent(bytesOf(newerDocument()), 'application/json');
    const headers = { ...init.headers, 'accept-language': 'es' };
    const problem = await registry().fail('/v1/convert?to=cdx1.6&failOnLoss=true', { ...init, headers });
    expect(problem.title).toBe('La conversión perdería algo');
    expect(problem.detail).toContain('pérdidas');
  });

  it.each([
    ['', 'parameter-invalid'],
    ['?to=', 'parameter-invalid'],
    ['?to=cdx1.5', 'parameter-invalid'],
    ['?to=__proto__', 'parameter-invalid'],
    ['?to=cdx1.7&to=spdx3', 'parameter-invalid'],
    ['?to=cdx1.7&failOnLoss=yes', 'parameter-invalid'],
    ['?to=cdx1.7&from=spdx3', 'parameter-unknown'],
  ])('does not take %j for a question', async (query, code) => {
    const problem = await registry().fail(`/v1/convert${query}`, publication(bytes));
    expect(problem).toMatchObject({ code, status: 400 });
  });

  it('names the forms that there are', async () => {
    const problem = await registry().fail('/v1/convert?to=pdf', publication(bytes));
    for (const name of TARGET_NAMES) expect(problem.detail).toContain(name);
  });

  it.each([
    ['text/plain', undefined, 'media-type-unsupported'],
    ['application/json', 'br', 'encoding-unsupported'],
    ['application/json', 'gzip', 'body-unreadable'],
  ])('does not read type %s with encoding %s', async (mediaType, encoding, code) => {
    const init = sent(bytes, mediaType);
    const headers = { ...init.headers, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) };
    expect(await registry().fail('/v1/convert?to=cdx1.7', { ...init, headers })).toMatchObject({ code });
  });

  it('stops a bomb in the content encoding with the limit', async () => {
    const init = sent(gzipSync(new Uint8Array(100 * 1024 * 1024)), 'application/json');
    const headers = { ...init.headers, 'content-encoding': 'gzip' };
    for (const path of ['/v1/validate', '/v1/convert?to=cdx1.7', '/v1/merge']) {
      expect(await registry().fail(path, { ...init, headers })).toMatchObject({ code: 'body-too-large' });
    }
  });

  it('does not answer with a text that has grown out of all proportion', async () => {
    const tags = Array.from({ length: 15_000 }, () => '');
    const deepest: JsonObject = { type: 'library', name: 'deepest', tags };
    const deep = Array.from({ length: 25 }).reduce<JsonObject>(
      (inner) => ({ type: 'library', name: 'a', components: [inner] }),
      deepest,
    );
    const compact = JSON.stringify(modelDocument({ changes: { components: [deep], dependencies: [] } }));
    const init = sent(new TextEncoder().encode(compact), 'application/json');
    expect(await registry().read('validate', '/v1/validate', init)).toMatchObject({ valid: true });
    const problem = await registry().fail('/v1/convert?to=cdx1.7', init);
    expect(problem).toMatchObject({ code: 'body-too-large', status: 413 });
  });

  it('takes no document of 26 MB, announced or not, and none that unpacks to 26 MB', async () => {
    const { documentBytesMax: _, ...deps } = registry().deps;
    const { fail } = checkedApi(createApi(deps));
    const large = new Uint8Array(26 * 1024 * 1024).fill(32);
    const announced = sent(new Uint8Array(), 'application/json');
    const packed = sent(gzipSync(large), 'application/json');
    for (const path of ['/v1/validate', '/v1/convert?to=cdx1.7', '/v1/merge']) {
      for (const init of [
        sent(large, 'application/json'),
        { ...announced, headers: { ...announced.headers, 'content-length': String(large.length) } },
        { ...packed, headers: { ...packed.headers, 'content-encoding': 'gzip' } },
      ]) {
        const problem = await fail(path, init);
        expect(problem).toMatchObject({ code: 'body-too-large', limitBytes: DOCUMENT_BYTES_MAX });
      }
    }
  });

  it('answers many at once as it answers each alone', async () => {
    const { read } = registry();
    const asked = TARGET_NAMES.flatMap((to) =>
      [bytes, bytesOf(newerDocument()), bytesOf(SPDX_2)].map((sourceBytes) => ({ to, sourceBytes })),
    );
    const ask = ({ to, sourceBytes }: (typeof asked)[number]): Promise<unknown> =>
      read('convert', `/v1/convert?to=${to}`, sent(sourceBytes, 'application/octet-stream'));
    const together = await Promise.all([...asked, ...asked].map(ask));
    const alone: unknown[] = [];
    for (const one of asked) alone.push(await ask(one));
    expect(together).toEqual([...alone, ...alone]);
  });

  it('lets nobody keep an answer, and no page of another origin read it', async () => {
    const response = await registry().ask('/v1/convert?to=spdx3', sent(bytes, 'application/json'));
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('has stored nothing and made no mistake', async () => {
    expect((await registry().read('status', '/v1/status')).at).toBe(before);
    const digest = registry().deps.hash(bytesOf(newerDocument()));
    expect(await registry().fail(`/v1/boms/${digest}`)).toMatchObject({ code: 'document-not-found' });
    expect(registry().mistakes).toEqual([]);
  });
}
