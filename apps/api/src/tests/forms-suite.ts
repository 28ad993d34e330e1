import { gzipSync } from 'node:zlib';
import type { AnswerOf, Receipt } from '@trasluz/contract';
import { validate } from '@trasluz/formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Registry } from './api-suite.ts';
import { bytesOf, modelDocument } from './documents.ts';
import { FORMS, type Form, SPDX_2 } from './forms.ts';
import { publication, publishPath, TEST_BYTES_MAX } from './registry.ts';

const PLAIN = 'acme.example/forms@json';

/** Documents that are no CycloneDX JSON: checked, published, read and compared like those that are. */
export function testForms(registry: Registry): void {
  const document = modelDocument({ name: 'Form Model' });
  let plain: Receipt | undefined;
  beforeAll(async () => {
    plain = await registry().publish(PLAIN, document);
    for (const form of FORMS) {
      const response = await registry().ask(
        publishPath(`acme.example/forms@${form.name}`),
        sent(await form.make(document), form.mediaType, registry().token),
      );
      expect(response.status, `${form.name}: ${await response.clone().text()}`).toBe(201);
    }
  });

  const versionOf = (name: string): Promise<AnswerOf<'version'>> =>
    registry().read('version', `/v1/suppliers/acme.example/products/forms/versions/${name}`);
  const factsOf = async (digest: string): Promise<readonly string[]> => {
    const { items } = await registry().read('facts', `/v1/boms/${digest}/facts?limit=500`);
    return items.map(({ id, subjectName, state, values }) =>
      JSON.stringify([id, subjectName, state, values]),
    );
  };

  describe.each(FORMS.map((form) => [form.name, form] as const))('as %s', (name, form: Form) => {
    it('is checked with the verdict of the library', async () => {
      const bytes = await form.make(document);
      const verdict = await registry().read('validate', '/v1/validate', sent(bytes, form.mediaType));
      const { issues, counts, valid } = await validate(bytes);
      expect(verdict).toMatchObject({ valid: true, issues, counts });
      expect(valid).toBe(true);
      expect(verdict.digest).toBe(`sha256:${registry().deps.hash(bytes)}`);
    });

    it('is served as the bytes that were sent, under their type, for no browser to guess at', async () => {
      const bytes = await form.make(document);
      const { digest } = await versionOf(name);
      const response = await registry().ask(`/v1/boms/${digest}`);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
      const headers = Object.fromEntries(response.headers);
      expect(headers['content-type']).toBe(form.mediaType);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['content-disposition']).toMatch(
        /^(?:inline|attachment); filename="sha256-[0-9a-f]{64}(?:\.[a-z0-9]+){1,2}"$/u,
      );
    });

    it('is described as a version of its own format, with the same subject and counts', async () => {
      const [version, json] = [await versionOf(name), await versionOf('json')];
      expect(version.format).toEqual(form.shown);
      const { name: subject, kind, supplier, relation, counts, edges } = json;
      expect(version).toMatchObject({ name: subject, kind, supplier, relation, counts, edges });
      expect(version.sizeBytes).toBe((await form.make(document)).byteLength);
    });

    it('says the same facts as the plain document', async () => {
      const { digest } = await versionOf(name);
      expect(await factsOf(digest)).toEqual(await factsOf(plain?.digest ?? ''));
    });

    it('names the same components, each with a place in what was sent', async () => {
      const list = async (digest: string): Promise<AnswerOf<'components'>['items']> =>
        (await registry().read('components', `/v1/boms/${digest}/components`)).items;
      const [own, others] = [await list((await versionOf(name)).digest), await list(plain?.digest ?? '')];
      const without = (items: typeof own): readonly object[] =>
        items.map(({ pointer: _, id: __, ...item }) => item);
      expect(without(own)).toEqual(without(others));
      for (const { pointer } of own) expect(pointer).toMatch(/^\//u);
    });

    it('has no difference from the plain document side by side', async () => {
      const ids = `${PLAIN},acme.example/forms@${name}`;
      const { groups } = await registry().read('compare', `/v1/compare?ids=${ids}&differences=true`);
      expect(groups).toEqual([]);
    });

    it('has no change of a fact from the plain document, and none back', async () => {
      const other = `acme.example/forms@${name}`;
      for (const [from, to] of [
        [PLAIN, other],
        [other, PLAIN],
      ]) {
        const { diff } = await registry().read('diff', `/v1/diffs?from=${from}&to=${to}`);
        expect(diff.summary).toMatchObject({ added: 0, removed: 0 });
        expect(diff.changes.flatMap(({ facts }) => facts)).toEqual([]);
        expect(diff.documentFacts).toEqual([]);
      }
    });
  });

  it('is published as SPDX 2 with what it says, and compared with CycloneDX', async () => {
    const { read, token } = registry();
    const bytes = bytesOf(SPDX_2);
    const init = sent(bytes, 'application/spdx+json; version=2.3', token);
    const { digest } = await read('publish', publishPath('acme.example/chat@1.0'), init);
    const version = await read('version', '/v1/suppliers/acme.example/products/chat/versions/1.0');
    expect(version).toMatchObject({ name: 'chat', format: { name: 'SPDX', version: '2.3' } });
    const { items } = await read('components', `/v1/boms/${digest}/components?q=left`);
    expect(items).toMatchObject([
      { name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0', pointer: '/packages/1' },
    ]);
    const facts = await read('facts', `/v1/boms/${digest}/facts?id=component.license`);
    expect(facts.items.find(({ subjectName }) => subjectName === 'chat')).toMatchObject({
      values: ['Apache-2.0'],
      state: 'declared',
      pointers: [expect.stringMatching(/^\/packages\/0/u)],
    });
    const { columns } = await read('compare', `/v1/compare?ids=${PLAIN},${digest}`);
    expect(columns.map(({ format }) => format.name)).toEqual(['CycloneDX', 'SPDX']);
    const { diff } = await read('diff', `/v1/diffs?from=${PLAIN}&to=${digest}`);
    expect(diff.changes.length).toBeGreaterThan(0);
    const uses = await read('componentUses', '/v1/components?purl=pkg:npm/left-pad@1.3.0&limit=500');
    expect(JSON.stringify(uses)).toContain(digest);
  });

  it('keeps the bytes of equal documents in different forms apart', async () => {
    const digests = await Promise.all(
      ['json', ...FORMS.map(({ name }) => name)].map(async (name) => (await versionOf(name)).digest),
    );
    expect(new Set(digests).size).toBe(FORMS.length + 1);
  });

  it('serves bytes under the type that they were first sent as', async () => {
    const { ask, token } = registry();
    const bytes = bytesOf(modelDocument({ name: 'Two Types' }));
    for (const [as, mediaType] of [
      ['acme.example/types@1', 'application/json'],
      ['acme.example/types@2', 'text/xml'],
    ] as const) {
      expect((await ask(publishPath(as), sent(bytes, mediaType, token))).status).toBe(201);
    }
    const back = await ask(`/v1/boms/${registry().deps.hash(bytes)}`);
    expect(back.headers.get('content-type')).toBe('application/json');
  });

  it('does not publish a body with a content encoding: its digest would not be of the bytes sent', async () => {
    const init = sent(gzipSync(bytesOf(document)), 'application/json', registry().token);
    const headers = { ...init.headers, 'content-encoding': 'gzip' };
    const problem = await registry().fail(publishPath('acme.example/packed@1'), { ...init, headers });
    expect(problem).toMatchObject({ code: 'encoding-unsupported', accepted: ['identity'] });
    expect(problem.detail).toContain('digest');
  });

  it('checks a body with the content encoding "gzip" as the document that was packed', async () => {
    const bytes = bytesOf(document);
    const init = sent(gzipSync(bytes), 'application/json');
    const headers = { ...init.headers, 'content-encoding': 'gzip' };
    const verdict = await registry().read('validate', '/v1/validate', { ...init, headers });
    expect(verdict).toEqual(
      await registry().read('validate', '/v1/validate', sent(bytes, 'application/json')),
    );
  });

  const before = '<?xml version="1.0"?>';
  const space = 'xmlns="http://cyclonedx.org/schema/bom/1.6"';
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);

  it.each<[name: string, mediaType: string, bytes: Uint8Array]>([
    ['a gzip file that ends early', 'application/gzip', gzipSync(bytesOf(document)).subarray(0, 200)],
    [
      'a gzip file that unpacks to too much',
      'application/gzip',
      gzipSync(new Uint8Array(TEST_BYTES_MAX + 1)),
    ],
    ['a gzip bomb', 'application/gzip', gzipSync(new Uint8Array(40 * 1024 * 1024))],
    ['a gzip bomb in gzip', 'application/gzip', gzipSync(gzipSync(new Uint8Array(200 * 1024 * 1024)))],
    ['gzip in gzip in gzip and so on', 'application/gzip', nested(bytesOf(document), 8)],
    ['an empty gzip file', 'application/gzip', gzipSync('')],
    ['XML that ends early', 'application/xml', text(`${before}<bom ${space}><components>`)],
    [
      'XML with entities of entities',
      'application/xml',
      text(
        `${before}<!DOCTYPE bom [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><bom ${space}><components>&b;</components></bom>`,
      ),
    ],
    [
      'XML that asks for a file',
      'text/xml',
      text(`${before}<!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/passwd">]><bom ${space}>&x;</bom>`),
    ],
    ['deep XML', 'text/xml', text(`<bom ${space}>${'<a>'.repeat(15_000)}`)],
    ['HTML', 'text/xml', text('<html><script>alert(1)</script></html>')],
    [
      'SPDX 3 without a graph',
      'application/spdx+json',
      text('{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}'),
    ],
    ['SPDX 2 without anything', 'application/spdx+json', text('{"spdxVersion":"SPDX-2.3"}')],
    [
      'SPDX 2 as tag-value',
      'application/octet-stream',
      text('SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n'),
    ],
    [
      'a DSSE envelope of nothing',
      'application/json',
      text('{"payloadType":"x","payload":"","signatures":[]}'),
    ],
    [
      'a statement without a predicate',
      'application/vnd.in-toto+json',
      text('{"_type":"https://in-toto.io/Statement/v1"}'),
    ],
    [
      'bytes of no format',
      'application/octet-stream',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 151) % 256),
    ],
  ])('says of %s what the library says, and publishes nothing of it', async (_, mediaType, bytes) => {
    const { fail, read, token } = registry();
    const { at } = await read('status', '/v1/status');
    const verdict = await read('validate', '/v1/validate', sent(bytes, mediaType));
    expect(verdict.valid).toBe(false);
    expect(verdict.issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(verdict)).not.toContain('root:');
    const problem = await fail(publishPath('acme.example/bad@1'), sent(bytes, mediaType, token));
    expect(problem).toMatchObject({ code: 'bom-invalid', errors: verdict.issues });
    const converted = await fail('/v1/convert?to=cdx1.7', sent(bytes, mediaType));
    expect(converted).toMatchObject({ code: 'bom-invalid', errors: verdict.issues });
    expect((await read('status', '/v1/status')).at).toBe(at);
  });
}

/** The request that sends a document under a type. */
export function sent(bytes: Uint8Array, mediaType: string, token?: string): RequestInit {
  const init = publication(bytes, token);
  return { ...init, headers: { ...init.headers, 'content-type': mediaType } };
}

function nested(bytes: Uint8Array, times: number): Uint8Array {
  return times === 0 ? bytes : nested(gzipSync(bytes), times - 1);
}
