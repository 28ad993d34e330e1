import type { FileEntry, Files } from '../../files.ts';

/** Largest range that is answered: the parser asks for 2 MB at a time. */
const RANGE_BYTES_MAX = 4 * 1024 * 1024;

/** Gives the GGUF parser a `fetch` that reads ranges of one file; no request ever leaves the process. */
export function rangeFetch(files: Files, entry: FileEntry): typeof fetch {
  return async (_input, init) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '');
    const start = Number(range?.[1] ?? 0);
    const asked = Math.min(Number(range?.[2] ?? 0) - start + 1, RANGE_BYTES_MAX);
    // Past the end the answer is empty; the parser's own limit on reads then ends the attempt.
    const lengthBytes = Math.max(0, Math.min(asked, entry.sizeBytes - start));
    const bytes = lengthBytes === 0 ? new Uint8Array(0) : await files.read(entry.path, start, lengthBytes);
    const headers = { 'content-range': `bytes ${start}-${start + bytes.byteLength - 1}/${entry.sizeBytes}` };
    return new Response(new Uint8Array(bytes), { status: 206, headers });
  };
}
