import { type JsonObject, supplyChain } from '@trasluz/bom';
import { checkSpdx2, readSpdx2, validate } from '@trasluz/formats';
import { describe, expect, it } from 'vitest';
import { corpusFolder, readCorpus, readTable } from './corpus.ts';

const isHere = corpusFolder() !== undefined;

/** What is told of the files of the corpus, and what of them CycloneDX does not say. */
const EXPECTED: Readonly<
  Record<string, { readonly told: readonly string[]; readonly lost: readonly string[] }>
> = {
  // Two ids have slashes, which SPDX 2.3 §7.2.1 does not allow.
  'bom/ai-software/rhelai1_binary.json': { told: ['W0412'], lost: [] },
  'bom/spdx2/software/example11/spdx2.3/sbom.spdx.json': { told: [], lost: [] },
  'bom/spdx2/software/example9/spdx2.2/appbomination.spdx.json': {
    told: [],
    lost: ['/hasExtractedLicensingInfos/0/name'],
  },
};

describe.skipIf(!isHere)('the SPDX 2 files of the corpus', () => {
  const files = isHere
    ? readTable('bom/VALIDITY.tsv')
        .filter(({ specVersion = '' }) => specVersion.startsWith('SPDX-2'))
        .map(({ path = '' }) => path)
    : [];

  it('are those that are expected', () => {
    expect(files).toEqual(Object.keys(EXPECTED));
  });

  it.each(files)('become valid documents of CycloneDX 1.7: %s', async (file) => {
    const { bom, losses } = readSpdx2(parse(file));
    const { issues } = await validate(new TextEncoder().encode(JSON.stringify(bom)));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(losses.map(({ pointer }) => pointer)).toEqual(EXPECTED[file]?.lost);
  });

  it.each(files)('are told what is wrong with them: %s', (file) => {
    const codes = new Set<string>();
    checkSpdx2(parse(file), ({ code }) => codes.add(code));
    expect([...codes]).toEqual(EXPECTED[file]?.told);
  });

  it.each(files)('have every package and file in the view: %s', (file) => {
    const document = parse(file);
    const { bom } = readSpdx2(document);
    const { nodes } = supplyChain(bom);
    const elements = [document['packages'], document['files']].flatMap((list) =>
      Array.isArray(list) ? list : [],
    );
    expect(elements.length).toBeGreaterThan(0);
    expect(nodes.length).toBeGreaterThanOrEqual(elements.length);
  });
});

function parse(file: string): JsonObject {
  return JSON.parse(new TextDecoder().decode(readCorpus(file)));
}
