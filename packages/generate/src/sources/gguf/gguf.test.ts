import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artefactOf, type Content, ggufFile, pointerFile } from '../../tests/builders.ts';
import { GGUF_FILES_MAX, gguf } from './gguf.ts';

const LLAMA = ggufFile(
  {
    'general.architecture': 'llama',
    'general.name': 'Sparrow',
    'general.version': 'v1.2',
    'general.organization': 'ACME',
    'general.license': 'apache-2.0',
    'general.license.link': 'https://acme.example/licence',
    'general.file_type': 15,
    'general.languages': ['en', 'es'],
    'general.base_model.count': 2,
    'general.base_model.0.name': 'Base',
    'general.base_model.0.repo_url': 'https://huggingface.co/acme/base',
    'general.base_model.1.name': 'Other',
    'general.datasets': ['acme/words'],
    'llama.context_length': 4096,
    'llama.embedding_length': 64,
  },
  { tensors: { weight: [2, 3] } },
);

async function readOne(content: Content): ReturnType<typeof gguf.read> {
  return gguf.read(await artefactOf({ 'model.gguf': content }));
}

describe('gguf', () => {
  it('reads the metadata, each key with its place', async () => {
    const { findings, issues } = await readOne(LLAMA);
    expect(issues).toEqual([]);
    const at = (key: string): { from: string } => ({ from: `model.gguf#${key}` });
    expect(findings).toEqual(
      expect.arrayContaining([
        { kind: 'family', value: 'llama', ...at('general.architecture') },
        { kind: 'name', value: 'Sparrow', ...at('general.name') },
        { kind: 'version', value: 'v1.2', ...at('general.version') },
        { kind: 'manufacturer', value: 'ACME', ...at('general.organization') },
        {
          kind: 'licence',
          licence: { id: 'Apache-2.0', url: 'https://acme.example/licence', acknowledgement: 'declared' },
          ...at('general.license'),
        },
        {
          kind: 'card-property',
          name: 'cdx:ai-ml:model:hyperparameter:quantization',
          value: 'Q4_K_M',
          ...at('general.file_type'),
        },
        {
          kind: 'card-property',
          name: 'cdx:ai-ml:model:hyperparameter:context_length',
          value: '4096',
          ...at('llama.context_length'),
        },
        { kind: 'card-property', name: 'cdx:ai-ml:model:language', value: 'es', ...at('general.languages') },
        { kind: 'ancestor', ancestor: { name: 'acme/base' }, ...at('general.base_model.0.repo_url') },
        { kind: 'ancestor', ancestor: { name: 'Other' }, ...at('general.base_model.1.name') },
        { kind: 'dataset', name: 'acme/words', ...at('general.datasets') },
        { kind: 'card-property', name: 'cdx:ai-ml:model:parameter:count', value: '6', from: 'model.gguf' },
      ]),
    );
  });

  it('keeps a licence that is not on the SPDX list as a name, and a file type it does not know as its number', async () => {
    const { findings } = await readOne(
      ggufFile({ 'general.license': 'acme', 'general.license.name': 'ACME 1', 'general.file_type': 999 }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ licence: { name: 'ACME 1', acknowledgement: 'declared' } }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ value: 'file type 999' }));
  });

  it('leaves out what differs between several builds in one directory', async () => {
    const { findings } = await gguf.read(await artefactOf({ 'a.gguf': LLAMA, 'b.gguf': LLAMA }));
    const names = findings.flatMap((finding) => (finding.kind === 'card-property' ? finding.name : []));
    expect(names).not.toContain('cdx:ai-ml:model:hyperparameter:quantization');
    expect(names).toContain('cdx:ai-ml:model:hyperparameter:context_length');
  });

  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array(0)],
    ['cut in its head', LLAMA.subarray(0, 20)],
    ['cut in its keys', LLAMA.subarray(0, 200)],
    ['of another kind', new TextEncoder().encode('not a gguf file at all, but long enough')],
    ['of an unknown version', ggufFile({}).with(4, 99)],
    ['with more tensors than bytes', ggufFile({}, { tensorCount: 9_000_000n })],
    ['with more keys than bytes', ggufFile({}, { keyCount: 90_000n })],
    ['with a count of 2^64 - 1', ggufFile({}, { tensorCount: 2n ** 64n - 1n })],
    ['with a tensor beyond all bytes', ggufFile({}, { tensors: { a: [1_000, 1_000] } }).subarray(0, 200)],
  ])('names a file that is %s', async (_what, content) => {
    const { findings, issues } = await readOne(content);
    expect(findings).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ code: 'G0302', file: 'model.gguf' })]);
  });

  it('says of a broken file what to do', async () => {
    const { issues } = await readOne('short');
    expect(issues).toEqual([
      {
        code: 'G0302',
        file: 'model.gguf',
        message: 'Left out the header of "model.gguf", which breaks the GGUF format',
        found: 'only 5 bytes',
        expected: 'a GGUF header of version 1, 2 or 3',
        fix: 'Fetch the file again, and compare its digest with the one its publisher gives.',
      },
    ]);
  });

  it.each<[path: string, counts: boolean]>([
    ['model.gguf', true],
    ['model-00001-of-00001.gguf', true],
    ['model-00002-of-00003.gguf', false],
    ['model-00001-of-00002.gguf', false],
  ])('counts the parameters of %s alone: %s', async (path, counts) => {
    const { findings } = await gguf.read(await artefactOf({ [path]: LLAMA }));
    const names = findings.flatMap((finding) => (finding.kind === 'card-property' ? finding.name : []));
    expect(names.includes('cdx:ai-ml:model:parameter:count')).toBe(counts);
    expect(names).toContain('cdx:ai-ml:model:hyperparameter:quantization');
  });

  it('states no number of parameters for a file without tensors, such as a vocabulary', async () => {
    const { findings, issues } = await readOne(ggufFile({ 'general.architecture': 'llama' }));
    expect(findings).toEqual([{ kind: 'family', value: 'llama', from: 'model.gguf#general.architecture' }]);
    expect(issues).toEqual([]);
  });

  it('reads one broken file among good ones as an issue of its own', async () => {
    const { findings, issues } = await gguf.read(await artefactOf({ 'a.gguf': LLAMA, 'b.gguf': 'no' }));
    expect(findings).toContainEqual({ kind: 'name', value: 'Sparrow', from: 'a.gguf#general.name' });
    expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual(['G0302 b.gguf']);
  });

  it('reads the headers of at most so many files', async () => {
    const many = Array.from({ length: GGUF_FILES_MAX + 1 }, (_, at) => [
      `${String(at).padStart(3, '0')}.gguf`,
      'no',
    ]);
    const { issues } = await gguf.read(await artefactOf(Object.fromEntries(many)));
    expect(issues).toHaveLength(GGUF_FILES_MAX);
  });

  it('finds nothing in an artefact without such files, whatever they hold', async () => {
    expect(await gguf.read(await artefactOf({ 'model.bin': LLAMA, gguf: LLAMA }))).toEqual({
      findings: [],
      issues: [],
    });
  });

  it('says nothing about a Git LFS pointer', async () => {
    expect(await readOne(pointerFile('a'.repeat(64)))).toEqual({ findings: [], issues: [] });
  });

  it('never throws on a changed byte or a cut', async () => {
    const change = fc.tuple(fc.nat(700), fc.integer({ min: 0, max: 255 }), fc.nat(LLAMA.byteLength));
    await fc.assert(
      fc.asyncProperty(change, async ([at, byte, length]) => {
        const { issues } = await readOne(
          LLAMA.with(Math.min(at, LLAMA.byteLength - 1), byte).subarray(0, length),
        );
        expect(issues.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 120 },
    );
  });
});
