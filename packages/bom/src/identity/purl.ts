import purl from 'packageurl-js';

// The purl specification's own types never need more; longer text is an attack on the parser.
const PURL_LENGTH_MAX = 4096;

/**
 * Writes a package URL in its canonical form (purl specification): type and qualifiers in lower case and sorted,
 * Hugging Face versions in lower case. Text that is not a package URL is `undefined`.
 */
export function normalPurl(text: string): string | undefined {
  if (text.length > PURL_LENGTH_MAX) return undefined;
  try {
    return purl.PackageURL.fromString(text).toString();
  } catch {
    return undefined;
  }
}
