import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artefactOf, type Content, ggufFile } from '../../tests/builders.ts';
import { gguf } from './gguf.ts';

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

  it('says nothing about a Git LFS pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
    expect(await readOne(pointer)).toEqual({ findings: [], issues: [] });
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
