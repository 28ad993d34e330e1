import type { JsonObject } from '@trasluz/bom';
import { beforeAll, expect, it } from 'vitest';
import type { Registry } from './api-suite.ts';
import { newerDocument } from './convert-suite.ts';
import { bytesOf, modelDocument } from './documents.ts';
import { publication, publishPath } from './registry.ts';

/** A document with something of everything that lists show. */
function richDocument(version: string, changes: JsonObject = {}): JsonObject {
  const document = modelDocument({ name: 'Rich Model', version });
  const [library = {}, corpus = {}] = document['components'] as readonly JsonObject[];
  const service = {
    'bom-ref': 'endpoint',
    name: 'Inference API',
    provider: { name: 'Acme Cloud' },
    endpoints: ['https://api.acme.example/v1'],
    authenticated: true,
  };
  const nested = { type: 'library', 'bom-ref': 'inner', name: 'inner', version: '0.1.0' };
  return {
    ...document,
    components: [
      { ...library, licenses: [{ expression: 'MIT OR Apache-2.0' }], components: [nested] },
      {
        ...corpus,
        supplier: { name: 'Corpus Foundation' },
        licenses: [{ license: { name: 'Odd licence' } }],
      },
    ],
    services: [service],
    dependencies: [{ ref: 'model', dependsOn: ['left-pad', 'corpus', 'endpoint'] }],
    ...changes,
  };
}

/** What is asked, and the file of `testdata/golden` that holds the whole answer. */
const ASKED: readonly (readonly [file: string, path: string])[] = [
  ['version', '/v1/suppliers/acme.example/products/rich/versions/1.0'],
  ['product', '/v1/suppliers/acme.example/products/rich'],
  ['supplier', '/v1/suppliers/openai.com'],
  ['suppliers', '/v1/suppliers'],
  ['search', '/v1/search?q=rich'],
  ['components', '/v1/boms/{rich}/components'],
  ['dependencies', '/v1/boms/{rich}/dependencies'],
  ['licence-facts', '/v1/boms/{rich}/facts?id=component.license'],
  ['component-uses', '/v1/components?purl=pkg:npm/left-pad@1.3.0'],
  ['publication', '/v1/publications/2'],
  ['problem-parameter', '/v1/search?limit=501'],
  ['problem-reference', '/v1/compare?ids=acme.example/rich@1.0,Acme/x@1'],
  ['problem-version', '/v1/compare?ids=acme.example/rich@1.0,acme.example/rich@9'],
  ['problem-route', '/v1/nothing'],
];

/** Whole answers, so that a change of any member is seen where it is reviewed; `npx vitest -u` writes them anew. */
export function testGoldens(registry: Registry): void {
  let rich = '';
  beforeAll(async () => {
    const { publish } = registry();
    rich = (await publish('acme.example/rich@1.0', richDocument('1.0'))).digest;
    await publish('acme.example/rich@2.0', richDocument('2.0', { services: [], dependencies: [] }));
    await publish('community.localhost/gpt@1', modelDocument({ name: 'GPT', about: 'openai.com' }));
  });

  it.each(ASKED)('answers as in %s.json', async (file, path) => {
    const response = await registry().ask(path.replace('{rich}', rich));
    await expectGolden(file, response);
  });

  it('answers a conversion that may lose nothing as in problem-conversion.json, in Spanish', async () => {
    const init = publication(bytesOf(newerDocument()));
    const headers = { ...init.headers, 'accept-language': 'es' };
    const path = '/v1/convert?to=cdx1.6&failOnLoss=true';
    await expectGolden('problem-conversion', await registry().ask(path, { ...init, headers }));
  });

  it('answers a merge of an invalid document as in problem-merge.json', async () => {
    const document = modelDocument();
    const documents = [document, { ...document, version: 'one' }].map((one) => JSON.stringify(one));
    const init = { ...publication(bytesOf({ documents })), headers: { 'content-type': 'application/json' } };
    await expectGolden('problem-merge', await registry().ask('/v1/merge', init));
  });

  it('answers an invalid document as in problem-document.json, in Spanish', async () => {
    const { ask, token } = registry();
    const document = richDocument('3.0', { dependencies: [{ ref: 'model', dependsOn: ['nowhere'] }] });
    const init = publication(bytesOf(document), token);
    const headers = { ...init.headers, 'accept-language': 'es' };
    const response = await ask(publishPath('acme.example/rich@3.0'), { ...init, headers });
    await expectGolden('problem-document', response);
  });
}

async function expectGolden(file: string, response: Response): Promise<void> {
  const answer = withoutChange(await response.json());
  await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(`../testdata/golden/${file}.json`);
}

/** Leaves out what differs between databases and runs, and the counts that grow with every new fact. */
function withoutChange(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => {
    if (key === 'traceId') return '(trace)';
    if (key === 'durability') return '(database)';
    return key === 'lenses' ? '(lenses)' : value;
  });
}
