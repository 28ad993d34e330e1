import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { normalPurl } from '@trasluz/bom';
import { validate } from '@trasluz/formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pieceLoader } from '../bin/load-piece.js';
import { bundlePiece } from '../bundle/bundle-piece.ts';
import { PIECES } from '../bundle/pieces.ts';
import { sampleBom } from '../bundle/sample-bom.ts';
import { VERBS } from './verbs.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trasluz-bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Bundles a source and loads what came of it. */
async function bundled(name: string, source: string): Promise<unknown> {
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, source);
  await bundlePiece({ name, source: path, folder });
  return pieceLoader(`${folder}/`)(name);
}

describe('PIECES', () => {
  it('are the entry, one for each verb, and validator and schema of each version', () => {
    const names = [...PIECES.keys()];
    expect(names[0]).toBe('main');
    for (const { name } of VERBS) expect(names).toContain(name);
    const versions = names.filter((name) => name.endsWith('.validator'));
    expect(versions).toContain('cyclonedx-1.7.validator');
    for (const name of versions) expect(names).toContain(name.replace('.validator', '.schema'));
  });

  it('leave out tests', () => {
    expect([...PIECES.values()].filter((path) => path.includes('.test.'))).toEqual([]);
  });

  it('lie in the build, each with its compiled code', () => {
    const built = readdirSync(join(import.meta.dirname, '../dist'));
    for (const name of PIECES.keys())
      expect(built).toEqual(expect.arrayContaining([`${name}.cjs`, `${name}.code`]));
  });

  it('are smaller at the start than any verb: the entry loads no rules, schemas or contract', () => {
    const main = readFileSync(join(import.meta.dirname, '../dist/main.cjs'), 'latin1');
    expect(main.length).toBeLessThan(60_000);
    expect(main).not.toContain('Dependency points to');
  });
});

describe('bundlePiece', () => {
  it('makes what the source exports', async () => {
    expect(await bundled('plain', 'export const answer: number = 42;')).toMatchObject({ answer: 42 });
  });

  it('makes no collator, which would cost a fifth of the start', async () => {
    const bom = join(import.meta.dirname, '../../../packages/bom/src/index.ts');
    const piece = await bundled('purl', `export { normalPurl } from ${JSON.stringify(bom)};`);
    expect(readFileSync(join(folder, 'purl.cjs'), 'latin1')).not.toContain('Intl.Collator');
    const messy = 'pkg:NPM/%40acme/a@1.0.0?c=2&b=1#/d/';
    expect((piece as { normalPurl: typeof normalPurl }).normalPurl(messy)).toBe(normalPurl(messy)); // as exported above
  });

  it('takes modules of Node from Node', async () => {
    const source = "import { basename } from 'node:path';\nexport const base: string = basename('/a/b');";
    expect(await bundled('node', source)).toMatchObject({ base: 'b' });
  });

  it('writes ASCII only, which is how it is read', async () => {
    expect(await bundled('ascii', "export const text = 'é 模型 🤖';")).toMatchObject({ text: 'é 模型 🤖' });
    expect(readFileSync(join(folder, 'ascii.cjs'), 'utf8')).toMatch(/^[\0-\u007f]*$/);
  });

  it('loads another piece only when its import runs', async () => {
    const verb = relative(folder, PIECES.get('validate') ?? '');
    const caller = await bundled('caller', `export const call = () => import(${JSON.stringify(verb)});`);
    expect(readFileSync(join(folder, 'caller.cjs'), 'latin1')).toContain('load("validate")');
    // Nothing of that name lies in the folder of this run, and until now nobody missed it.
    const { call } = caller as { readonly call: () => Promise<unknown> };
    await expect(call()).rejects.toThrow(/ENOENT.*validate\.cjs/);
  });

  it('leaves child_process out: commander would load it for nothing', async () => {
    const source =
      "import child from 'node:child_process';\nexport const names: string[] = Object.keys(child);";
    expect(await bundled('child', source)).toMatchObject({ names: [] });
  });
});

describe('sampleBom', () => {
  it.each(['1.4', '1.5', '1.6', '1.7'] as const)(
    'is valid in %s, so that the usual way is compiled ahead',
    async (version) => {
      const { valid, issues } = await validate(new TextEncoder().encode(sampleBom(version)));
      expect({ valid, issues }).toEqual({ valid: true, issues: [] });
    },
  );
});
