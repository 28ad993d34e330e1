import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { loadCatalogData } from './load.ts';

describe('loadCatalog', () => {
  it('keeps the data out of a bundle until somebody asks', async () => {
    const { metafile } = await build({
      stdin: {
        contents: "export { createCatalog, loadCatalog } from './index.ts';",
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
    });
    const chunks = Object.values(metafile.outputs).map((output) => ({
      isEntry: output.entryPoint === '<stdin>',
      carriesData: Object.keys(output.inputs).some((path) => path.endsWith('.json')),
    }));
    expect(chunks.filter((chunk) => chunk.isEntry)).toEqual([{ isEntry: true, carriesData: false }]);
    expect(chunks.some((chunk) => chunk.carriesData)).toBe(true);
  });

  it('reads the same rows each time', async () => {
    expect(await loadCatalogData()).toBe(await loadCatalogData());
  });
});
