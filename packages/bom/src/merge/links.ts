import { parseBomLink } from '../chain/bom-link.ts';
import { documentLink, type Source } from './sources.ts';

interface Scene {
  readonly sources: readonly Source[];
  /** What each bom-ref of each source is called now. */
  readonly first: readonly ReadonlyMap<string, string>[];
  readonly serialNumber: string;
}

/**
 * Makes the function that turns a BOM-Link to an element of a merged document into one to the same element of the
 * result. Links to whole documents still name these, and links to nothing stay as they are.
 */
export function createLinks({ sources, first, serialNumber }: Scene): (link: string) => string {
  const byLink = new Map<string, number[]>();
  for (const [at, { bom }] of sources.entries()) {
    const link = documentLink(bom)?.toLowerCase();
    if (link !== undefined) byLink.set(link, [...(byLink.get(link) ?? []), at]);
  }
  const target = `urn:cdx:${serialNumber.replace('urn:uuid:', '')}/1`;
  return (link) => {
    const ref = parseBomLink(link)?.ref;
    if (ref === undefined) return link;
    const document = link.slice(0, link.indexOf('#')).toLowerCase();
    const names = new Set((byLink.get(document) ?? []).flatMap((at) => first[at]?.get(ref) ?? []));
    const [name] = names;
    // Two documents of one serial number that mean different things by one name: no link can say which.
    if (name === undefined || names.size > 1 || !name.isWellFormed()) return link;
    return `${target}#${encodeURIComponent(name)}`;
  };
}
