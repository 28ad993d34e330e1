import purl from 'packageurl-js';

// No package has a name this long; longer text is an attack on the parser.
const PURL_LENGTH_MAX = 4096;

/**
 * Writes a package URL in its canonical form (purl specification): type and qualifier names in lower case, qualifiers
 * sorted, Hugging Face versions in lower case. Text that is not a package URL is `undefined`.
 */
export function normalPurl(text: string): string | undefined {
  if (text.length > PURL_LENGTH_MAX) return undefined;
  try {
    return purl.PackageURL.fromString(text).toString();
  } catch {
    // The library tells faults by throwing; which fault it is makes no difference to an identity.
    return undefined;
  }
}

/** The package that a canonical package URL names, whatever its version: in canonical form only the version begins with @. */
export function packageOf(normal: string): string {
  return normal.replace(/@[^?#]*/, '');
}
