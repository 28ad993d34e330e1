import type { JsonObject } from '@trasluz/bom';

/** Writes a document as UTF-8 JSON with two spaces and a line end: the bytes that are the same for the same input. */
export function writeBom(bom: JsonObject): string {
  return `${JSON.stringify(bom, null, 2)}\n`;
}
