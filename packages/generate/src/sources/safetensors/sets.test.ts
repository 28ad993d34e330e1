import { describe, expect, it } from 'vitest';
import { openArtefact } from '../../artefact.ts';
import type { Finding } from '../../finding.ts';
import { artefactOf, type Content, filesOf, pointerFile, safetensorsFile } from '../../tests/builders.ts';
import { FIRST_READ_BYTES, safetensors } from './safetensors.ts';

const COUNT = 'cdx:ai-ml:model:parameter:count';
const STORED = 'cdx:ai-ml:model:hyperparameter:_undefined:stored_elements';
const DTYPE = 'cdx:ai-ml:model:hyperparameter:_undefined:tensor_dtype';

const FOUR = safetensorsFile({ a: ['F16', [4], 8] });
const SIX = safetensorsFile({ b: ['BF16', [6], 12] });
const POINTER = pointerFile('a'.repeat(64));
const BROKEN = FOUR.subarray(0, 12);

/** What is stated of a set of weights: `count`, `stored` or nothing, then the element types. */
async function stated(contents: Readonly<Record<string, Content>>): Promise<string> {
  const { findings } = await safetensors.read(await artefactOf(contents));
  return findings.map(shown).join(' ');
}

function shown(finding: Finding): string {
  if (finding.kind !== 'card-property') return finding.kind;
  const names: Readonly<Record<string, string>> = { [COUNT]: 'count', [STORED]: 'stored', [DTYPE]: 'type' };
  return `${names[finding.name]}=${finding.value}`;
}

function indexOf(...shards: readonly string[]): string {
  return JSON.stringify({ weight_map: Object.fromEntries(shards.map((shard, at) => [`t${at}`, shard])) });
}

describe('a set of weights', () => {
  it.each<[what: string, contents: Readonly<Record<string, Content>>, said: string]>([
    ['one file', { 'model.safetensors': FOUR }, 'count=4 type=F16'],
    ['one file in a subdirectory', { 'unet/model.safetensors': FOUR }, 'count=4 type=F16'],
    ['a shard that is the only one', { 'm-00001-of-00001.safetensors': FOUR }, 'count=4 type=F16'],
    [
      'two shards of two',
      { 'm-00001-of-00002.safetensors': FOUR, 'm-00002-of-00002.safetensors': SIX },
      'count=10 type=BF16 type=F16',
    ],
    ['no tensors', { 'model.safetensors': safetensorsFile({}) }, 'count=0'],
    ['an unusual number of digits', { 'm-1-of-2.safetensors': FOUR }, 'count=4 type=F16'],
    ['another case', { 'model.SAFETENSORS': FOUR }, ''],
    ['nothing', {}, ''],
  ])('of %s is counted', async (_what, contents, said) => {
    expect(await stated(contents)).toBe(said);
  });

  it.each<[what: string, contents: Readonly<Record<string, Content>>]>([
    ['a shard that its name counts is missing', { 'm-00001-of-00002.safetensors': FOUR }],
    [
      'a shard that its index names is missing',
      { 'm.safetensors': FOUR, 'm.safetensors.index.json': indexOf('m.safetensors', 'n.safetensors') },
    ],
    [
      'a shard is only a pointer',
      { 'm-00001-of-00002.safetensors': FOUR, 'm-00002-of-00002.safetensors': POINTER },
    ],
    ['a shard is broken', { 'm-00001-of-00002.safetensors': FOUR, 'm-00002-of-00002.safetensors': BROKEN }],
    [
      'there are more shards than their names count',
      {
        'm-00001-of-00002.safetensors': FOUR,
        'm-00002-of-00002.safetensors': FOUR,
        'm-00003-of-00002.safetensors': FOUR,
      },
    ],
  ])(
    'has no number of parameters when %s, for a part of it would be a wrong one',
    async (_what, contents) => {
      expect(await stated(contents)).toBe('type=F16');
    },
  );

  it.each<[dtype: string, bytes: number]>([
    ['U8', 4],
    ['I8', 4],
    ['I32', 16],
    ['U32', 16],
    ['I64', 32],
    ['F4', 2],
    ['F6_E2M3', 3],
    ['F6_E3M2', 3],
  ])('of packed type %s has stored elements, which are no parameters', async (dtype, bytes) => {
    const file = safetensorsFile({ a: [dtype, [4], bytes] });
    expect(await stated({ 'model.safetensors': file })).toBe(`stored=4 type=${dtype}`);
  });

  it('is one of several when the names differ in more than their number', async () => {
    expect(await stated({ 'a.safetensors': FOUR, 'b.safetensors': SIX })).toBe('');
    expect(await stated({ 'a/m.safetensors': FOUR, 'b/m.safetensors': FOUR })).toBe('');
    expect(await stated({ 'model.safetensors': FOUR, 'model.fp16.safetensors': FOUR })).toBe('');
  });

  it('names title and author only where the first shard gives them', async () => {
    const titled = safetensorsFile(
      { a: ['F16', [4], 8] },
      { metadata: { 'modelspec.title': ' Sparrow\u202e ', 'modelspec.author': '' } },
    );
    expect(await stated({ 'model.safetensors': titled })).toBe('count=4 type=F16 name');
    const shards = { 'm-00001-of-00002.safetensors': SIX, 'm-00002-of-00002.safetensors': titled };
    expect(await stated(shards)).toBe('count=10 type=BF16 type=F16');
  });

  it('adds up numbers that are larger than a number can be', async () => {
    const size = 2 ** 46;
    const header = { a: { dtype: 'U16', shape: [size], data_offsets: [0, 2 * size] } };
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `m-${String(at + 1).padStart(5, '0')}-of-00200.safetensors`,
        safetensorsFile({}, { header: JSON.stringify(header) }),
      ]),
    );
    const small = filesOf(files);
    const { entries, issues } = await small.list();
    const large = entries.map((entry) => ({ ...entry, sizeBytes: entry.sizeBytes + 2 * size }));
    const { artefact } = await openArtefact({ ...small, list: async () => ({ entries: large, issues }) });
    const { findings } = await safetensors.read(artefact);
    expect(findings.map(shown)).toEqual(['count=14073748835532800', 'type=U16']);
  });
});

describe('the reading of a header', () => {
  /** A file whose header ends at this byte. */
  function headerOfBytes(end: number): Uint8Array {
    const header = `{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}${' '.repeat(end - 8 - 53)}}`;
    return safetensorsFile({}, { header, dataBytes: 1 });
  }

  it.each<[end: number, reads: readonly string[]]>([
    [FIRST_READ_BYTES - 1, ['0 16384']],
    [FIRST_READ_BYTES, ['0 16384']],
    [FIRST_READ_BYTES + 1, ['0 16384', '0 16385']],
  ])('that ends at byte %d takes the reads %j', async (end, expected) => {
    const files = filesOf({ 'm.safetensors': headerOfBytes(end) });
    const reads: string[] = [];
    const { artefact } = await openArtefact({
      ...files,
      read: (path, offset, lengthBytes) => {
        reads.push(`${offset} ${lengthBytes}`);
        return files.read(path, offset, lengthBytes);
      },
    });
    const { findings, issues } = await safetensors.read(artefact);
    expect(issues).toEqual([]);
    expect(findings.map(shown)).toEqual(['stored=1', 'type=U8']);
    expect(reads).toEqual(expected);
  });

  it('names a file that can be read only once, and one that is cut meanwhile', async () => {
    const files = filesOf({ 'm.safetensors': headerOfBytes(FIRST_READ_BYTES + 1) });
    const second =
      (answer: () => Promise<Uint8Array>) => (path: string, offset: number, lengthBytes: number) =>
        lengthBytes > FIRST_READ_BYTES ? answer() : files.read(path, offset, lengthBytes);
    const gone = await openArtefact({ ...files, read: second(() => Promise.reject(new Error('gone'))) });
    expect((await safetensors.read(gone.artefact)).issues.map(({ code }) => code)).toEqual(['G0001']);
    const cut = await openArtefact({ ...files, read: second(async () => new Uint8Array(9).fill(0x7b)) });
    expect((await safetensors.read(cut.artefact)).issues.map(({ code }) => code)).toEqual(['G0301']);
  });

  it('says of a broken file what to do', async () => {
    const { issues } = await safetensors.read(await artefactOf({ 'm.safetensors': new Uint8Array(3) }));
    expect(issues).toEqual([
      {
        code: 'G0301',
        file: 'm.safetensors',
        message: 'Left out the header of "m.safetensors", which breaks the safetensors format',
        place: 'byte 0',
        found: '3 bytes',
        expected: 'eight bytes of header length',
        fix: 'Fetch the file again, and compare its digest with the one its publisher gives.',
      },
    ]);
  });
});
