import { parseReference } from '@trasluz/contract';

/** Tells whether text of a person or of an address names a version or a document, so that a page can lead there. */
export function isReference(text: string): boolean {
  try {
    parseReference(text);
    return true;
  } catch {
    // The parser's only way to say no; what is wrong with the text matters to nobody here.
    return false;
  }
}
