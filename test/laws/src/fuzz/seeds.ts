import { convert, readDocument } from '@trasluz/formats';
import { subjects } from '../standards/subjects.ts';

/** A document that is damaged: its bytes, and its text where it is one. */
export interface Seed {
  readonly name: string;
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** Larger ones are damaged in the same ways, only slower. */
const SIZE_BYTES_MAX = 20_000;

/** Documents of every format that is read: as they are, and as the writers write them. */
export async function seeds(): Promise<readonly Seed[]> {
  const found: Seed[] = [];
  for (const { name, bytes, document } of await subjects()) {
    if (bytes.length > SIZE_BYTES_MAX) continue;
    found.push({ name, format: document.format, bytes: new Uint8Array(bytes) }); // a copy: a Buffer shares what it slices
    if (document.format !== 'cyclonedx-json') continue;
    for (const target of ['cdx1.7-xml', 'spdx3'] as const) {
      const { text } = convert(document, target);
      const written = new TextEncoder().encode(text);
      const { value } = await readDocument(written);
      if (value !== undefined && written.length <= SIZE_BYTES_MAX)
        found.push({ name: `${name} as ${target}`, format: value.format, bytes: written });
    }
  }
  return found;
}
