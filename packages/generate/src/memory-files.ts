import type { Files } from './files.ts';

/** Gives files that are already in memory, such as those dropped on a page, the form that the generator reads. */
export function memoryFiles(contents: ReadonlyMap<string, Uint8Array>, label?: string): Files {
  const entries = [...contents].map(([path, bytes]) => ({ path, sizeBytes: bytes.byteLength }));
  return {
    list: async () => ({ entries, issues: [], ...(label === undefined ? {} : { label }) }),
    read: async (path, offset, lengthBytes) => {
      return contents.get(path)?.subarray(offset, offset + lengthBytes) ?? new Uint8Array(0);
    },
  };
}
