import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { supplyChain } from '@trasluz/bom';
import { type Coverage, DIALECTS, dialectCoverage, readDocument } from '@trasluz/formats';
import { describe, expect, it } from 'vitest';
import { corpusFolder, readCorpus } from './corpus.ts';

const folder = corpusFolder();

/** Files beyond this are container scans, which would only make the suite slow. */
const FILE_BYTES_MAX = 20_000_000;

describe.skipIf(folder === undefined)('the dialects over the corpus', () => {
  it('tell and know as many properties as docs/dialects.md says; "npm run golden" writes the figures', async () => {
    const rows: Coverage[] = [];
    let documents = 0;
    for (const path of documentPaths(String(folder))) {
      const { value } = await readDocument(readCorpus(path));
      if (value?.format !== 'cyclonedx-json') continue;
      documents += 1;
      rows.push(...dialectCoverage(supplyChain(value.bom, { dialects: DIALECTS })));
    }
    const figures = { documents, coverage: sumOf(rows) };
    expect(documents).toBeGreaterThan(300);
    await expect(`${JSON.stringify(figures, null, 2)}\n`).toMatchFileSnapshot(
      '../../../packages/formats/generate/dialect-figures.json',
    );
  });
});

function documentPaths(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && statSync(join(root, path)).size <= FILE_BYTES_MAX)
    .sort();
}

function sumOf(rows: readonly Coverage[]) {
  const sums = [...Map.groupBy(rows, ({ names }) => names)].map(([names, list]) => ({
    names,
    documents: list.length,
    told: list.reduce((sum, { told }) => sum + told, 0),
    known: list.reduce((sum, { known }) => sum + known, 0),
    unclear: list.reduce((sum, { unclear }) => sum + unclear, 0),
  }));
  return sums.sort((a, b) => (a.names < b.names ? -1 : Number(a.names > b.names)));
}
