import { createHash } from 'node:crypto';
import { type Artefact, openArtefact } from '../artefact.ts';
import type { Files, HashFile } from '../files.ts';
import type { Claim, Finding } from '../finding.ts';
import { memoryFiles } from '../memory-files.ts';

/** The content of a file in a test: text, or bytes. */
export type Content = string | Uint8Array;

/** Builds an artefact in memory from the content of its files. */
export function filesOf(contents: Readonly<Record<string, Content>>, label?: string): Files {
  const bytes = Object.entries(contents).map(([path, content]) => {
    return [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const;
  });
  return memoryFiles(new Map(bytes), label);
}

/** Opens an artefact in memory. */
export async function artefactOf(contents: Readonly<Record<string, Content>>): Promise<Artefact> {
  return (await openArtefact(filesOf(contents))).artefact;
}

/** Builds an artefact that lists files by size alone: whoever reads one of them has read too much. */
export function sizesOf(sizes: Readonly<Record<string, number>>): Files {
  const entries = Object.entries(sizes).map(([path, sizeBytes]) => ({ path, sizeBytes }));
  return {
    list: async () => ({ entries, issues: [] }),
    read: async (path) => {
      throw Object.assign(new Error(`read ${path}`), { code: 'TOO_MUCH' });
    },
  };
}

/** Builds findings that were all read from one place. */
export function from(place: string, ...claims: readonly Claim[]): readonly Finding[] {
  return claims.map((claim) => ({ ...claim, from: place }));
}

/** Writes what a Git LFS pointer of version 1 holds. */
export function pointerFile(sha256: string, sizeBytes = 9): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${sizeBytes}\n`;
}

/** Hashes the files of a test artefact. */
export function hasherOf(contents: Readonly<Record<string, Content>>): HashFile {
  return async (path, onBytes) => {
    const content = contents[path] ?? '';
    onBytes(content.length);
    const digest = (algorithm: string): string => createHash(algorithm).update(content).digest('hex');
    return { sha256: digest('sha256'), sha512: digest('sha512') };
  };
}

/** One tensor of a safetensors file: element type, shape, bytes of data. */
export type TensorSpec = readonly [dtype: string, shape: readonly number[], bytes: number];

/** Builds a safetensors file; `header` replaces the JSON for broken ones, `length` the number in front of it. */
export function safetensorsFile(
  tensors: Readonly<Record<string, TensorSpec>>,
  change: { metadata?: Record<string, unknown>; header?: string; length?: bigint; dataBytes?: number } = {},
): Uint8Array {
  let offset = 0;
  const entries = Object.entries(tensors).map(([name, [dtype, shape, bytes]]) => {
    offset += bytes;
    return [name, { dtype, shape, data_offsets: [offset - bytes, offset] }] as const;
  });
  const metadata = change.metadata === undefined ? {} : { __metadata__: change.metadata };
  const header = new TextEncoder().encode(
    change.header ?? JSON.stringify({ ...metadata, ...Object.fromEntries(entries) }),
  );
  const file = new Uint8Array(8 + header.byteLength + (change.dataBytes ?? offset));
  new DataView(file.buffer).setBigUint64(0, change.length ?? BigInt(header.byteLength), true);
  file.set(header, 8);
  return file;
}

/** A value of a GGUF key: text, a 32-bit count, or a list of texts. */
export type GgufValue = string | number | readonly string[];

/** Builds a GGUF file of version 3 with the given keys and tensors of type F32; the counts can be lied about. */
export function ggufFile(
  keys: Readonly<Record<string, GgufValue>>,
  change: {
    tensors?: Readonly<Record<string, readonly number[]>>;
    tensorCount?: bigint;
    keyCount?: bigint;
  } = {},
): Uint8Array {
  const tensors = Object.entries(change.tensors ?? {});
  const parts = [
    new TextEncoder().encode('GGUF'),
    uint32(3),
    uint64(change.tensorCount ?? BigInt(tensors.length)),
    uint64(change.keyCount ?? BigInt(Object.keys(keys).length)),
    ...Object.entries(keys).flatMap(([key, value]) => [text(key), ...ggufValue(value)]),
    ...tensors.flatMap(([name, shape]) => [
      text(name),
      uint32(shape.length),
      ...shape.map((size) => uint64(BigInt(size))),
      uint32(0),
      uint64(0n),
    ]),
  ];
  const data = tensors.reduce((sum, [, shape]) => sum + 4 * shape.reduce((a, b) => a * b, 1), 0);
  return concat([...parts, new Uint8Array(64 + data)]);
}

function ggufValue(value: GgufValue): readonly Uint8Array[] {
  if (typeof value === 'number') return [uint32(4), uint32(value)];
  if (typeof value === 'string') return [uint32(8), text(value)];
  return [uint32(9), uint32(8), uint64(BigInt(value.length)), ...value.map(text)];
}

function text(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  return concat([uint64(BigInt(bytes.byteLength)), bytes]);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function uint64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
