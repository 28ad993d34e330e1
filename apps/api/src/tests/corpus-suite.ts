import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFacts, supplyChain } from '@trasluz/bom';
import { TARGET_NAMES } from '@trasluz/contract';
import { convert, DIALECTS, validate } from '@trasluz/formats';
import { describe, expect, it } from 'vitest';
import { createApi } from '../create-api.ts';
import type { Registry } from './api-suite.ts';
import { type CheckedApi, checkedApi } from './checked-api.ts';
import { sent } from './forms-suite.ts';
import { publishPath } from './registry.ts';

const CORPUS = new URL('../../../../../shared/corpus/bom/', import.meta.url);

/** Larger files say nothing else, and take longer. */
const FILE_BYTES_MAX = 384 * 1024;

/** Folders of documents from the field, and the type that their tools would send them as. */
const FOLDERS = [
  ['spdx2', 'application/spdx+json; version=2.3'],
  ['spdx3', 'application/spdx+json; version=3.0.1'],
  ['aibom-real', 'application/octet-stream'],
] as const;

/** Real documents in the forms of their tools: what the library says of them is what the registry answers. */
export function testCorpus(registry: Registry): void {
  /** The API with the bound of the contract: that of the other tests is less than some of these files have. */
  const api = (): CheckedApi => {
    const { documentBytesMax: _, ...deps } = registry().deps;
    return checkedApi(createApi(deps));
  };

  describe.skipIf(!existsSync(CORPUS)).each(FOLDERS)('in %s', (folder, mediaType) => {
    const files = existsSync(CORPUS) ? documentsIn(folder) : [];

    it('are checked as the library checks them, and published where they are valid', async () => {
      const { token } = registry();
      const { ask, read } = api();
      expect(files.length).toBeGreaterThan(1);
      let valid = 0;
      for (const [index, [name, bytes]] of files.entries()) {
        const { document, ...expected } = await validate(bytes);
        const verdict = await read('validate', '/v1/validate', sent(bytes, mediaType));
        expect(verdict, name).toMatchObject({ ...expected, issues: expected.issues });
        const as = `acme.example/${folder}@${index}`;
        const response = await ask(publishPath(as), sent(bytes, mediaType, token));
        expect(response.status < 300, `${name}: ${await response.clone().text()}`).toBe(expected.valid);
        if (document !== undefined && expected.valid) valid += 1;
      }
      expect(valid).toBeGreaterThan(0);
    });

    it('are read back with every fact of the library, and differ from themselves in nothing', async () => {
      const { read } = api();
      for (const [name, bytes] of files) {
        const { document, valid } = await validate(bytes);
        if (document === undefined || !valid) continue;
        const digest = `sha256:${registry().deps.hash(bytes)}`;
        const chain = supplyChain(document.bom, { dialects: DIALECTS });
        const facts = readFacts(chain, { origin: document.origin });
        const stored = await read('facts', `/v1/boms/${digest}/facts?limit=1`);
        expect(stored.total, name).toEqual({ count: Math.min(facts.length, 1000), type: expect.any(String) });
        const components = await read('components', `/v1/boms/${digest}/components?limit=500`);
        expect(components.items.length, name).toBe(Math.min(chain.nodes.length, 500));
        const { diff } = await read('diff', `/v1/diffs?from=${digest}&to=${digest}`);
        expect([diff.changes, diff.documentFacts], name).toEqual([[], []]);
        const compared = await read('compare', `/v1/compare?ids=${digest},${digest}&differences=true`);
        expect(compared.groups, name).toEqual([]);
      }
    });

    it.each(TARGET_NAMES)('are converted to %s as the library does, into valid documents', async (to) => {
      const { ask, read } = api();
      for (const [name, bytes] of files) {
        const { document, valid } = await validate(bytes);
        const response = await ask(`/v1/convert?to=${to}`, sent(bytes, mediaType));
        expect(response.status, name).toBe(valid ? 200 : 422);
        if (document === undefined || !valid) continue;
        const { text, losses } = convert(document, to);
        expect(await response.json(), name).toMatchObject({ document: text, losses });
        const written = new TextEncoder().encode(text);
        const verdict = await read('validate', '/v1/validate', sent(written, 'application/octet-stream'));
        expect(
          verdict.issues.filter(({ severity }) => severity === 'error'),
          name,
        ).toEqual([]);
      }
    });
  });
}

function documentsIn(folder: string): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const root = new URL(`${folder}/`, CORPUS);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') || name.endsWith('.jsonld'))
    .sort()
    .flatMap((name) => {
      const file = new URL(name.split('/').map(encodeURIComponent).join('/'), root);
      const { size } = statSync(file);
      return size > FILE_BYTES_MAX ? [] : [[name, new Uint8Array(readFileSync(file))] as const];
    });
}
