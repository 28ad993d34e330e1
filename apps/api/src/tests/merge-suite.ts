import { gzipSync } from 'node:zlib';
import { type JsonObject, MERGE_INPUTS_MAX, merge } from '@trasluz/bom';
import type { AnswerOf } from '@trasluz/contract';
import { readDocument, validate } from '@trasluz/formats';
import { beforeAll, expect, it } from 'vitest';
import type { Registry } from './api-suite.ts';
import { brokenDocuments, bytesOf, chipDocument, modelDocument } from './documents.ts';
import { asTarget, SPDX_2 } from './forms.ts';
import { sent } from './forms-suite.ts';
import { publication } from './registry.ts';

const VENDOR = describedBy('the vendor', modelDocument({ name: 'Merge Model' }));
const SCAN = describedBy('a scan', modelDocument({ name: 'Merge Model', license: 'MIT' }));
const CHIP = chipDocument('Merge Chip');

/** The same document with another author, who describes the subject in his own words. */
function describedBy(name: string, document: JsonObject): JsonObject {
  const metadata = document['metadata'] as JsonObject;
  const component = { ...(metadata['component'] as JsonObject), description: `said by ${name}` };
  return { ...document, metadata: { ...metadata, authors: [{ name }], component } };
}

/** Making one document of several. */
export function testMerging(registry: Registry): void {
  let before = 0;
  beforeAll(async () => {
    await registry().publish('acme.example/there@1', VENDOR);
    before = (await registry().read('status', '/v1/status')).at;
  });

  const request = (body: unknown): RequestInit =>
    sent(new TextEncoder().encode(JSON.stringify(body)), 'application/json');
  const merged = (body: unknown): Promise<AnswerOf<'merge'>> =>
    registry().read('merge', '/v1/merge', request(body));
  const texts = (...documents: readonly JsonObject[]): readonly string[] =>
    documents.map((document) => JSON.stringify(document));

  it.each(['flat', 'hierarchical'] as const)(
    'merges %s as the library does, into a valid document',
    async (form) => {
      const documents = [VENDOR, SCAN, CHIP];
      const answer = await merged({ documents: texts(...documents), form });
      const { hash } = registry().deps;
      const expected = merge(
        documents.map((bom) => ({ bom })),
        { form, hash },
      );
      const document = `${JSON.stringify(expected.bom, undefined, 2)}\n`;
      expect(answer).toEqual({
        schema: 'https://trasluz.example/schemas/merge-1.json',
        digest: `sha256:${hash(new TextEncoder().encode(document))}`,
        document,
        report: expected.report,
        losses: [],
      });
      expect(await validate(new TextEncoder().encode(document))).toMatchObject({ valid: true });
    },
  );

  it('merges flat where it is not told how', async () => {
    const documents = texts(VENDOR, CHIP);
    expect(await merged({ documents })).toEqual(await merged({ documents, form: 'flat' }));
  });

  it('reports what it found to be one, and what two documents state differently, by input', async () => {
    const { report } = await merged({ documents: texts(VENDOR, SCAN) });
    expect(report.inputs.map(({ input }) => input)).toEqual([0, 1]);
    const match = report.matched.find(({ by }) => by === 'purl');
    expect(new Set(match?.pointers.map(({ input }) => input))).toEqual(new Set([0, 1]));
    expect(report.contradicted).toContainEqual({
      pointer: '/metadata/component/description',
      statements: expect.arrayContaining([
        { author: 'the vendor', value: 'said by the vendor' },
        { author: 'a scan', value: 'said by a scan' },
      ]),
    });
  });

  it('makes the same document whatever the order of the inputs', async () => {
    const [one, other] = [
      await merged({ documents: texts(VENDOR, SCAN, CHIP) }),
      await merged({ documents: texts(CHIP, VENDOR, SCAN) }),
    ];
    expect(other.digest).toBe(one.digest);
  });

  it('takes documents of every format, also side by side, and names what reading lost by input', async () => {
    const documents = [
      await asTarget(VENDOR, 'cdx1.7-xml'),
      JSON.stringify(SPDX_2),
      await asTarget(SCAN, 'spdx3'),
    ];
    const answer = await merged({ documents });
    const read = await Promise.all(documents.map((text) => readDocument(new TextEncoder().encode(text))));
    expect(answer.losses).toEqual(
      read.flatMap(({ value }, input) => (value?.losses ?? []).map((loss) => ({ input, ...loss }))),
    );
    const result = await readDocument(new TextEncoder().encode(answer.document));
    expect(JSON.stringify(result.value?.bom)).toContain('pkg:npm/left-pad@1.3.0');
  });

  it('takes the same document twice for one', async () => {
    const { report } = await merged({ documents: texts(VENDOR, VENDOR) });
    expect(new Set(report.inputs.map(({ digest }) => digest)).size).toBe(1);
    expect(report.contradicted).toEqual([]);
  });

  it.each(brokenDocuments())('names the position of %s among the documents', async (...row) => {
    const [, code, broken] = row;
    const { fail, read } = registry();
    const { issues } = await read('validate', '/v1/validate', publication(broken));
    const [good = ''] = texts(VENDOR);
    const text = new TextDecoder().decode(broken);
    const problem = await fail('/v1/merge', request({ documents: [good, text, good, text, text] }));
    expect(problem).toMatchObject({
      code: 'bom-invalid',
      status: 422,
      errors: issues,
      input: 1,
      alsoInvalid: [3, 4],
    });
    expect(problem.errors?.map((issue) => issue.code)).toContain(code);
    expect(problem.detail).toContain('document 1');
  });

  it('says which of a thousand are at fault, without the issues of each', async () => {
    const documents = Array.from({ length: MERGE_INPUTS_MAX }, () => '');
    const problem = await registry().fail('/v1/merge', request({ documents }));
    expect(problem).toMatchObject({ code: 'bom-invalid', input: 0 });
    expect(problem.errors?.map(({ code }) => code)).toEqual(['E0009']);
    expect(problem.alsoInvalid).toEqual(
      Array.from({ length: MERGE_INPUTS_MAX - 1 }, (_, index) => index + 1),
    );
  });

  it.each([
    ['one document', { documents: texts(VENDOR) }, 'documents'],
    ['no document', { documents: [] }, 'documents'],
    ['too many', { documents: Array.from({ length: MERGE_INPUTS_MAX + 1 }, () => '') }, 'documents'],
    ['no list', { documents: 'two' }, 'documents'],
    ['nothing', {}, 'documents'],
    ['a document that is no text', { documents: ['{}', {}] }, 'documents.1'],
    ['an unknown form', { documents: ['{}', '{}'], form: 'deep' }, 'form'],
    ['an unknown member', { documents: ['{}', '{}'], subject: {} }, 'subject'],
  ])('does not take %s, and names the member', async (_, body, name) => {
    const problem = await registry().fail('/v1/merge', request(body));
    expect(problem).toMatchObject({ code: 'parameter-invalid', status: 400, parameters: [{ name }] });
  });

  it.each<[name: string, body: string | Uint8Array]>([
    ['nothing', ''],
    ['a list', '[]'],
    ['a text', '"two"'],
    ['JSON that ends early', '{"documents": ["{}"'],
    ['a member that stands twice', '{"documents": ["{}", "{}"], "documents": []}'],
    ['a member of every object', '{"documents": ["{}", "{}"], "__proto__": {"form": "flat"}}'],
    ['half a surrogate pair', '{"documents": ["\\ud800", "{}"]}'],
    ['JSON that is deeper than any request', `{"documents": ${'['.repeat(30_000)}`],
    ['whole JSON that is deeper than any request', `{"documents": ${'['.repeat(9_000)}${']'.repeat(9_000)}}`],
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
  ])('cannot read %s', async (_, body) => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const problem = await registry().fail('/v1/merge', sent(bytes, 'application/json'));
    expect(problem).toMatchObject({ code: 'body-unreadable', status: 400 });
    expect(problem.errors?.length).toBeGreaterThan(0);
  });

  it.each([
    ['text/plain', undefined, 'media-type-unsupported'],
    ['application/vnd.cyclonedx+json', undefined, 'media-type-unsupported'],
    ['application/json', 'deflate', 'encoding-unsupported'],
    ['application/json', 'gzip', 'body-unreadable'],
  ])('does not read type %s with encoding %s', async (mediaType, encoding, code) => {
    const init = sent(bytesOf({ documents: texts(VENDOR, CHIP) }), mediaType);
    const headers = { ...init.headers, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) };
    expect(await registry().fail('/v1/merge', { ...init, headers })).toMatchObject({ code });
  });

  it('takes a body with the content encoding "gzip"', async () => {
    const documents = texts(VENDOR, CHIP);
    const init = sent(gzipSync(JSON.stringify({ documents })), 'application/json');
    const headers = { ...init.headers, 'content-encoding': 'gzip' };
    expect(await registry().read('merge', '/v1/merge', { ...init, headers })).toEqual(
      await merged({ documents }),
    );
  });

  it('merges documents that are nested as deep as documents may be into one that is valid', async () => {
    const nestedIn = (inner: JsonObject): JsonObject => ({ type: 'library', name: 'a', components: [inner] });
    const deep = Array.from({ length: 29 }).reduce<JsonObject>(nestedIn, { type: 'library', name: 'x' });
    const document = modelDocument({ changes: { components: [deep], dependencies: [] } });
    for (const form of ['flat', 'hierarchical']) {
      const answer = await merged({ documents: texts(document, CHIP, VENDOR), form });
      expect(await validate(new TextEncoder().encode(answer.document))).toMatchObject({ valid: true });
    }
  });

  it('answers many at once as it answers each alone', async () => {
    const asked = [
      { documents: texts(VENDOR, SCAN) },
      { documents: texts(VENDOR, CHIP), form: 'hierarchical' },
      { documents: texts(SCAN, CHIP, SPDX_2) },
    ];
    const together = await Promise.all([...asked, ...asked, ...asked].map(merged));
    const alone: unknown[] = [];
    for (const body of asked) alone.push(await merged(body));
    expect(together).toEqual([...alone, ...alone, ...alone]);
  });

  it('has stored nothing and made no mistake', async () => {
    expect((await registry().read('status', '/v1/status')).at).toBe(before);
    expect(registry().mistakes).toEqual([]);
  });
}
