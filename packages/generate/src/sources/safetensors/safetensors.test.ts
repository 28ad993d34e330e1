import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArtefact } from '../../artefact.ts';
import type { Files } from '../../files.ts';
import { artefactOf, type Content, filesOf, pointerFile, safetensorsFile } from '../../tests/builders.ts';
import { HEADER_BYTES_MAX } from './header.ts';
import { safetensors } from './safetensors.ts';

const PARAMETERS = 'cdx:ai-ml:model:parameter:count';
const STORED = 'cdx:ai-ml:model:hyperparameter:_undefined:stored_elements';

async function propertiesOf(contents: Readonly<Record<string, Content>>): Promise<readonly string[]> {
  const { findings } = await safetensors.read(await artefactOf(contents));
  return findings.flatMap((finding) =>
    finding.kind === 'card-property' ? `${finding.name}=${finding.value}` : [],
  );
}

describe('safetensors', () => {
  it('counts the parameters and names the element types', async () => {
    const file = safetensorsFile({ a: ['BF16', [2, 3], 12], b: ['F32', [], 4], c: ['F32', [0, 5], 0] });
    expect(await propertiesOf({ 'model.safetensors': file })).toEqual([
      `${PARAMETERS}=7`,
      'cdx:ai-ml:model:hyperparameter:_undefined:tensor_dtype=BF16',
      'cdx:ai-ml:model:hyperparameter:_undefined:tensor_dtype=F32',
    ]);
  });

  it('adds up the shards of one set', async () => {
    const contents = {
      'model-00001-of-00002.safetensors': safetensorsFile({ a: ['F16', [4], 8] }),
      'model-00002-of-00002.safetensors': safetensorsFile({ b: ['F16', [6], 12] }),
    };
    expect(await propertiesOf(contents)).toContain(`${PARAMETERS}=10`);
  });

  it('does not add up several sets of weights', async () => {
    const file = safetensorsFile({ a: ['F16', [4], 8] });
    expect(await propertiesOf({ 'model.safetensors': file, 'unet/model.safetensors': file })).toEqual([]);
  });

  it('does not call packed integers parameters', async () => {
    const properties = await propertiesOf({ 'model.safetensors': safetensorsFile({ a: ['I32', [4], 16] }) });
    expect(properties).toContain(`${STORED}=4`);
    expect(properties.join()).not.toContain(PARAMETERS);
  });

  it('takes title and author from the metadata, and nothing else', async () => {
    const metadata = {
      format: 'pt',
      'modelspec.title': 'Sparrow',
      'modelspec.author': 'ACME',
      other: 3,
      ['__proto__']: 'x',
    };
    const file = safetensorsFile({ a: ['F32', [1], 4] }, { metadata });
    const { findings } = await safetensors.read(await artefactOf({ 'model.safetensors': file }));
    expect(findings.filter(({ kind }) => kind !== 'card-property')).toEqual([
      { kind: 'name', value: 'Sparrow', from: 'model.safetensors#modelspec.title' },
      { kind: 'author', value: 'ACME', from: 'model.safetensors#modelspec.author' },
    ]);
  });

  it('reads a header that is longer than the first read', async () => {
    const tensors = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, at) => [`layer.${at}.weight`, ['F32', [1], 4] as const] as const),
    );
    expect(await propertiesOf({ 'model.safetensors': safetensorsFile(tensors) })).toContain(
      `${PARAMETERS}=2000`,
    );
  });

  it('reads the headers only', async () => {
    const files = filesOf({ 'model.safetensors': safetensorsFile({ a: ['F32', [1_000_000], 4_000_000] }) });
    let bytes = 0;
    const counting: Files = {
      list: () => files.list(),
      read: async (path, offset, lengthBytes) => {
        bytes += lengthBytes;
        return files.read(path, offset, lengthBytes);
      },
    };
    await safetensors.read((await openArtefact(counting)).artefact);
    expect(bytes).toBeLessThanOrEqual(64 * 1024);
  });

  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array(0)],
    ['cut before the length', new Uint8Array(7)],
    ['a header length of 2^63', safetensorsFile({}, { length: 2n ** 63n })],
    ['a header length of 2^64 - 1', safetensorsFile({}, { length: 2n ** 64n - 1n })],
    ['a header longer than the file', safetensorsFile({ a: ['F32', [1], 4] }, { length: 4_096n })],
    [
      'a header longer than the limit',
      safetensorsFile({}, { length: BigInt(HEADER_BYTES_MAX + 1), dataBytes: HEADER_BYTES_MAX + 2 }),
    ],
    ['no JSON', safetensorsFile({}, { header: '{"a":' })],
    ['no object', safetensorsFile({}, { header: '[]' })],
    ['no UTF-8', safetensorsFile({}, { header: 'x' }).fill(0xff, 8)],
    ['a tensor that is no map', safetensorsFile({}, { header: '{"a":1}' })],
    ['an unknown element type', safetensorsFile({ a: ['F128', [1], 16] })],
    ['the element type "constructor"', safetensorsFile({ a: ['constructor', [1], 16] })],
    ['a negative size', safetensorsFile({ a: ['F32', [-1], 4] })],
    ['a size that is no whole number', safetensorsFile({ a: ['F32', [0.5], 2] })],
    ['thousands of dimensions', safetensorsFile({ a: ['F32', Array<number>(5_000).fill(1), 4] })],
    ['a size beyond all bytes', safetensorsFile({ a: ['F32', [2 ** 50, 2 ** 50], 4] })],
    [
      'offsets that run backwards',
      safetensorsFile({}, { header: '{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}}' }),
    ],
    ['one offset', safetensorsFile({}, { header: '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0]}}' })],
    [
      'a hole',
      safetensorsFile({}, { header: '{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}', dataBytes: 2 }),
    ],
    ['bytes that belong to no tensor', safetensorsFile({ a: ['F32', [1], 4] }, { dataBytes: 9 })],
    ['data that is cut', safetensorsFile({ a: ['F32', [4], 16] }, { dataBytes: 8 })],
  ])('names a file with %s, and takes nothing from it', async (_what, file) => {
    const { findings, issues } = await safetensors.read(await artefactOf({ 'model.safetensors': file }));
    expect(findings).toEqual([]);
    expect(issues).toEqual([
      expect.objectContaining({ code: 'G0301', file: 'model.safetensors', place: expect.any(String) }),
    ]);
  });

  it('never throws on a changed byte, a cut or an added byte', async () => {
    const file = safetensorsFile(
      { a: ['BF16', [2, 3], 12], b: ['F32', [1], 4] },
      { metadata: { format: 'pt' } },
    );
    const change = fc.tuple(
      fc.nat(file.byteLength - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.nat(file.byteLength),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([at, byte, length]) => {
        const changed = file.with(at, byte).subarray(0, length);
        const { issues } = await safetensors.read(await artefactOf({ 'model.safetensors': changed }));
        expect(issues.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing about a Git LFS pointer', async () => {
    const pointer = pointerFile('a'.repeat(64));
    expect(await safetensors.read(await artefactOf({ 'model.safetensors': pointer }))).toEqual({
      findings: [],
      issues: [],
    });
  });

  it('names the shards that an index lists and that are not there', async () => {
    const index = {
      weight_map: { a: 'model-00001-of-00002.safetensors', b: 'model-00002-of-00002.safetensors', c: 7 },
    };
    const contents = {
      'model-00001-of-00002.safetensors': safetensorsFile({ a: ['F16', [4], 8] }),
      'model.safetensors.index.json': JSON.stringify(index),
    };
    const { issues } = await safetensors.read(await artefactOf(contents));
    expect(issues).toEqual([
      expect.objectContaining({ code: 'G0304', place: 'weight_map "model-00002-of-00002.safetensors"' }),
    ]);
    const broken = await safetensors.read(await artefactOf({ 'model.safetensors.index.json': '{' }));
    expect(broken.issues).toEqual([expect.objectContaining({ code: 'G0201' })]);
  });

  it('names a file that cannot be read', async () => {
    const files = filesOf({ 'model.safetensors': 'x' });
    const failing: Files = {
      list: () => files.list(),
      read: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
    };
    const { issues } = await safetensors.read((await openArtefact(failing)).artefact);
    expect(issues).toEqual([expect.objectContaining({ code: 'G0001', found: 'EACCES' })]);
  });
});
