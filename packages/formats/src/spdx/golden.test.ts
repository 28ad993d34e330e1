import { canonicalJson, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../schema/check-schema.ts';
import { readSpdx } from './read-spdx.ts';
import { checkSpdxSchema } from './schema/check-spdx-schema.ts';
import { pretty, RICH } from './tests/rich-documents.ts';
import { readBare } from './tests/row-examples.ts';
import { writeSpdx } from './write-spdx.ts';

describe.each(Object.entries(RICH))('%s', (name, bom) => {
  it('is a valid document of CycloneDX 1.7, so that what is held to it is right', async () => {
    const faults: string[] = [];
    await checkSchema(bom, '1.7', ({ pointer }) => faults.push(pointer));
    expect(faults).toEqual([]);
  });

  it('is written as the SPDX that was read through', async () => {
    const { value } = writeSpdx(bom);
    const faults: string[] = [];
    await checkSpdxSchema(value, ({ pointer }) => faults.push(pointer));
    expect(faults).toEqual([]);
    await expect(pretty(value)).toMatchFileSnapshot(`testdata/golden/${name}.spdx.json`);
  });

  it('loses for readers of SPDX alone what was read through', async () => {
    await expect(pretty(writeSpdx(bom).losses)).toMatchFileSnapshot(`testdata/golden/${name}.losses.json`);
  });

  it('is to a reader without extensions what was read through', async () => {
    await expect(pretty(readBare(bom))).toMatchFileSnapshot(`testdata/golden/${name}.bare.json`);
  });

  it('comes back whole, and is written the same again', () => {
    const text = JSON.stringify(writeSpdx(bom).value);
    const { bom: back, issues } = readSpdx(JSON.parse(text) as JsonObject);
    expect(issues).toEqual([]);
    expect(canonicalJson(back)).toBe(canonicalJson(bom));
    expect(JSON.stringify(writeSpdx(bom).value)).toBe(text);
  });
});
