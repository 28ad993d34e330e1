/** A document that somebody has to mend, and what they have to be told, at least. */
export interface BrokenDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As whom it is sent; its format is told from its content. */
  readonly mediaType: string;
  /** The first finding: its code, and its pointer where it has one. */
  readonly told: string;
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of a document, indented so that lines mean something. */
export function jsonBytes(document: unknown): Uint8Array {
  return bytesOf(`${JSON.stringify(document, null, 2)}\n`);
}
