/** What a BOM-Link names: a document, and the element in it where the link has a fragment. */
export interface BomLink {
  readonly serialNumber: string;
  readonly ref: string | undefined;
}

/** `urn:cdx:<uuid>/<version>#<percent-encoded bom-ref>`, the fragment being optional. */
const BOM_LINK: RegExp = /^urn:cdx:([0-9a-f-]{36})\/[1-9][0-9]*(?:#(.+))?$/i;

/** Reads a BOM-Link (CycloneDX, BOM-Link); anything else is `undefined`. */
export function parseBomLink(link: string): BomLink | undefined {
  const match = BOM_LINK.exec(link);
  if (match === null) return undefined;
  return { serialNumber: `urn:uuid:${String(match[1]).toLowerCase()}`, ref: decode(match[2]) };
}

function decode(fragment: string | undefined): string | undefined {
  if (fragment === undefined) return undefined;
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A fragment that is not percent-encoded is taken as it stands: many writers forget to encode.
    return fragment;
  }
}
