import type { JsonObject } from '@trasluz/bom';
import { checkSpdxProfiles } from '@trasluz/formats';
import { describe, expect, it } from 'vitest';
import { corpusFolder, readCorpus, readTable } from './corpus.ts';

const isHere = corpusFolder() !== undefined;

/** What the profiles ask beyond the schema and the valid files of the corpus lack, read by hand against the text. */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  'bom/spdx3/sentimentdemo/bom-generated.spdx3.json': ['W0402', 'W0403', 'W0404', 'W0408'],
  'bom/spdx3/sentimentdemo/bom.spdx3.json': ['W0403', 'W0404'],
  // Its dataset says that it has an input, which only a build has.
  'bom/spdx3/sentimentdemo/fragments/preprocess.spdx3.json': ['W0402'],
  'bom/spdx3/sentimentdemo/tools/old-bom-with-rawdata.spdx3.json': ['W0403', 'W0404'],
  // The dataset names two originators.
  'bom/spdx3/spdx-examples/ai-example01-simplehtr.json': ['W0404', 'W0408'],
  'bom/spdx3/spdx-examples/ai-example02-sentimentdemo.json': ['W0403', 'W0404'],
  'bom/spdx3/wisesight-sentiment.spdx3.json': ['W0404'],
};

describe.skipIf(!isHere)('the SPDX 3 files of the corpus', () => {
  const rows = isHere ? readTable('bom/VALIDITY.tsv').filter(isSpdx3) : [];

  it('lack of their profiles what the list says, where they are valid by the schema', async () => {
    const found: Record<string, readonly string[]> = {};
    const valid = rows.filter(({ schemaValid }) => schemaValid === 'yes');
    for (const { path = '' } of valid) {
      const codes = await codesOf(path);
      if (codes.length > 0) found[path] = codes;
    }
    expect(valid.length).toBeGreaterThan(20);
    expect(found).toEqual(LACKING);
  });

  it('are all read to the end, also those that the schema refuses', async () => {
    for (const { path = '' } of rows) await expect(codesOf(path)).resolves.toBeDefined();
  });
});

function isSpdx3({ path = '', parses }: Readonly<Record<string, string>>): boolean {
  return path.startsWith('bom/spdx3/') && parses === 'yes';
}

async function codesOf(path: string): Promise<readonly string[]> {
  const document: JsonObject = JSON.parse(new TextDecoder().decode(readCorpus(path)));
  const codes = new Set<string>();
  await checkSpdxProfiles(document, (finding) => {
    expect(finding.describe().message).toMatch(/^Cannot /);
    codes.add(finding.code);
  });
  return [...codes].sort();
}
