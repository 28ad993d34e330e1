import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { SAMPLES } from '../tests/samples.ts';
import { testTerminal } from '../tests/terminal.ts';

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = SAMPLES,
): Promise<Ran> {
  const { terminal, out, err } = testTerminal({ files });
  return { exit: await main(args, terminal), out: out(), err: err() };
}

const FORMATS: readonly (readonly [file: string, format: string])[] = [
  ['bom.json', 'cyclonedx-json 1.7'],
  ['bom.xml', 'cyclonedx-xml 1.6'],
  ['bom.spdx.json', 'spdx-2-json SPDX-2.3'],
  ['bom.json.gz', 'cyclonedx-json 1.7'],
  ['bom.xml.gz', 'cyclonedx-xml 1.6'],
  ['bom.spdx.json.gz', 'spdx-2-json SPDX-2.3'],
  ['bom.dsse.json', 'cyclonedx-json 1.7'],
  ['bom.xml.dsse.json', 'cyclonedx-xml 1.6'],
  ['bom.intoto.json', 'cyclonedx-json 1.7'],
  ['bom.intoto.dsse.json', 'cyclonedx-json 1.7'],
];

/** Those that say the same in CycloneDX. */
const CYCLONEDX = FORMATS.filter(([, format]) => format.startsWith('cyclonedx'));

describe('validate', () => {
  it.each(FORMATS)('reads %s as %s', async (file, format) => {
    expect(await run(['validate', file])).toEqual({
      exit: 0,
      out: `${file}: valid, ${format}, 0 errors, 0 warnings\n`,
      err: '',
    });
  });

  it('says the line of XML that is wrong, also where it was packed', async () => {
    const xml = gunzipSync(SAMPLES['bom.xml.gz'] as Uint8Array)
      .toString()
      .replace('"library"', '"libary"');
    const { exit, out } = await run(['validate', 'a.xml', '-o', 'markdown'], { 'a.xml': xml });
    expect({ exit, row: out.split('\n')[2] }).toEqual({
      exit: 2,
      row: '| a.xml | E0104 | 5:5 /components/0/type | Cannot take "libary" as one of the allowed values |',
    });
  });

  it.each(['bom.xml', 'bom.spdx.json', 'bom.json.gz', 'bom.dsse.json'])(
    'has no repair for %s, and writes nothing',
    async (file) => {
      const { terminal, written, err } = testTerminal({ files: SAMPLES });
      expect(await main(['validate', file, '--fix'], terminal)).toBe(0);
      expect(err()).toBe(`${file}: 0 repairs\n`);
      expect([...written]).toEqual([]);
    },
  );

  it('has no repair for XML that JSON would have one for', async () => {
    const xml = String(SAMPLES['bom.xml']).replace('"library"', '"libary"');
    const { terminal, written, err } = testTerminal({ files: { 'a.xml': xml } });
    expect(await main(['validate', 'a.xml', '--fix'], terminal)).toBe(2);
    expect(err()).toBe('a.xml: 0 repairs\n');
    expect([...written]).toEqual([]);
  });
});

describe('tree', () => {
  it.each(FORMATS)('draws the same of %s', async (file) => {
    const { exit, out } = await run(['tree', file]);
    expect(exit).toBe(0);
    // Formats say more or less of what kind a thing is.
    expect(out.replaceAll(/ \[[\w-]+\]/g, '')).toBe('App@1\n└─ depends-on left-pad@1.3.0\n');
  });
});

describe('query', () => {
  it.each(CYCLONEDX)('finds the same in %s', async (file) => {
    const { exit, out } = await run(['query', file, '$.components[*].name', '-o', 'values']);
    expect({ exit, out }).toEqual({ exit: 0, out: '"left-pad"\n' });
  });

  it.each(['bom.spdx.json', 'bom.spdx.json.gz'])('asks SPDX in its own words: %s', async (file) => {
    expect(await run(['query', file, '$.packages[*].name', '-o', 'values'])).toEqual({
      exit: 0,
      out: '"App"\n"left-pad"\n',
      err: '',
    });
    expect((await run(['query', file, '$.components', '--fail-on-none'])).exit).toBe(2);
  });

  it('names the lines of XML', async () => {
    const { out } = await run(['query', 'bom.xml', '$.components[0].name']);
    expect(out.split('\n')[1]).toMatch(/^5 {5}\/components\/0\/name {2}left-pad$/);
  });
});

describe('convert', () => {
  it.each(CYCLONEDX)('writes the same JSON of %s', async (file) => {
    const { exit, out, err } = await run(['convert', file, '--to', 'cdx1.7']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(String(SAMPLES['bom.json'])));
  });

  it.each(['cdx1.7', 'cdx1.6', 'cdx1.7-xml', 'cdx1.6-xml', 'spdx3'])(
    'writes %s that is valid of every format',
    async (target) => {
      for (const [file] of FORMATS) {
        const { exit, out } = await run(['convert', file, '--to', target]);
        expect([file, exit]).toEqual([file, 0]);
        expect([file, (await run(['validate', 'out'], { out })).exit]).toEqual([file, 0]);
      }
    },
  );
});

describe('merge and diff', () => {
  it.each(CYCLONEDX)('take %s for the same as bom.json', async (file) => {
    const { exit, out, err } = await run(['merge', 'bom.json', file]);
    const { components } = JSON.parse(out);
    expect({ exit, names: components.map(({ name }: { name: string }) => name) }).toEqual({
      exit: 0,
      names: ['left-pad'],
    });
    expect(err).toContain(' 0 contradicted, 0 to look at');
    expect((await run(['diff', 'bom.json', file])).exit).toBe(0);
  });

  it('say which of several is not valid', async () => {
    const files = { ...SAMPLES, 'broken.xml': '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><x/></bom>' };
    const { exit, out, err } = await run(['merge', 'bom.json', 'broken.xml'], files);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain('Cannot merge "broken.xml": it is not a valid document: E');
  });
});
