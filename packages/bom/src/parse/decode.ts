/** Where bytes stop being UTF-8: the text before, and the byte that is the fault. */
export interface Utf8Fault {
  readonly kind: 'fault';
  readonly before: string;
  readonly byte: number;
}

/** The text of bytes, or why they have none. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | Utf8Fault;

const REPLACEMENT = '\ufffd';
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd] as const;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** Decodes strict UTF-8; a byte order mark is passed over, as RFC 8259 §8.1 allows. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return findFault(bytes);
  }
}

// A lenient decoder puts a replacement where the fault is; those that the bytes themselves spell out are no faults.
function findFault(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes);
  const encoder = new TextEncoder();
  let at = 0;
  let offset = startsWith(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  for (;;) {
    const next = text.indexOf(REPLACEMENT, at);
    offset += encoder.encode(text.slice(at, next)).length;
    if (!startsWith(bytes, offset, REPLACEMENT_BYTES)) {
      return { kind: 'fault', before: text.slice(0, next), byte: bytes[offset] as number }; // a fault stands at a byte
    }
    offset += REPLACEMENT_BYTES.length;
    at = next + 1;
  }
}

function startsWith(bytes: Uint8Array, offset: number, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[offset + index] === byte);
}
