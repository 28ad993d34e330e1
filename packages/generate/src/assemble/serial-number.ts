import type { JsonObject } from '@trasluz/bom';
import { toHex } from '../hex.ts';

/**
 * Derives a serial number from the document itself, as an RFC 9562 UUID of version 8: equal documents have equal
 * numbers, and documents that differ in a byte have different ones, without a random source.
 */
export async function serialNumber(body: JsonObject): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(body));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).subarray(0, 16);
  const bytes = digest.map((byte, index) => withMarks(byte, index));
  const hex = toHex(bytes);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}

/** Sets version 8 in octet 6 and the variant in octet 8 (RFC 9562 §4.1, §5.8). */
function withMarks(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x80;
  return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}
