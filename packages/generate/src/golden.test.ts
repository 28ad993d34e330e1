import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateModel } from './generate-model.ts';
import { directoryFiles } from './node/directory-files.ts';
import { fileHasher } from './node/file-hasher.ts';
import { filesOf, hasherOf } from './tests/builders.ts';
import { BUILT } from './tests/built-artefacts.ts';
import { writeBom } from './write-bom.ts';

/** Small artefacts that the project made; `npm run golden` writes what is expected of them again. */
const ARTEFACTS = join(import.meta.dirname, '../testdata/artefacts');

describe('the golden documents', () => {
  it.each(['sparrow', 'sparrow-lora', 'bare'])('stay as they are: %s', async (name) => {
    const directory = join(ARTEFACTS, name);
    const files = await directoryFiles(directory);
    const { bom, issues } = await generateModel({ files, hashFile: fileHasher(directory) });
    await expect(writeBom(bom)).toMatchFileSnapshot(`../testdata/golden/${name}.cdx.json`);
    await expect(`${JSON.stringify(issues, null, 2)}\n`).toMatchFileSnapshot(
      `../testdata/golden/${name}.issues.json`,
    );
  });

  it('stay as they are with a timestamp and a repository', async () => {
    const directory = join(ARTEFACTS, 'sparrow');
    const { bom } = await generateModel({
      files: await directoryFiles(directory),
      hashFile: fileHasher(directory),
      repo: 'acme/sparrow@0123456789abcdef0123456789abcdef01234567',
      timestamp: '2026-11-25T00:00:00Z',
    });
    await expect(writeBom(bom)).toMatchFileSnapshot('../testdata/golden/sparrow-dated.cdx.json');
  });

  it.each(Object.keys(BUILT))('stay as they are, built in memory: %s', async (name) => {
    const contents = BUILT[name] ?? {};
    const input = { files: filesOf(contents, name), hashFile: hasherOf(contents) };
    const { bom, issues, searched } = await generateModel(input);
    await expect(writeBom(bom)).toMatchFileSnapshot(`../testdata/golden/${name}.cdx.json`);
    const read = { issues, searched };
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(
      `../testdata/golden/${name}.read.json`,
    );
  });

  it('cover every artefact there is', async () => {
    expect((await readdir(ARTEFACTS)).toSorted()).toEqual(['bare', 'sparrow', 'sparrow-lora']);
  });
});
