/** The namespace of the project's own properties; the only place that spells it. */
export const NAMESPACE = 'trasluz';

/** Builds the name of one of our own properties: `ownProperty('hw:foundry')` is `trasluz:hw:foundry`. */
export function ownProperty(name: string): string {
  return `${NAMESPACE}:${name}`;
}

/** Names the subject's supplier in a document that a third party assembled (metadata property). */
export const ABOUT: string = ownProperty('about');

/** `<field>=unknown|withheld|not-applicable`: the author's word on what is missing. */
export const UNDISCLOSED: string = ownProperty('undisclosed');

/** `<fact id>=<RFC 3339 date> <where>`: a cited source looked for it and found nothing. */
export const NONE_FOUND: string = ownProperty('none-found');

/** `<fact id>=<places>`: a generator looked in these places and found nothing; the fact stays not assessed. */
export const SEARCHED: string = ownProperty('searched');

/** `<field>=<digest>`: a redaction commitment, which proves later what is kept back now. */
export const COMMITMENT: string = ownProperty('commitment');

/** `<pointer>=<JSON>`: what another author states of a member that holds one value only (merged documents). */
export const ALSO_STATED: string = ownProperty('also-stated');

/** A bom-ref: a part that stands elsewhere in the document, because it is a part of several things. */
export const CONTAINS: string = ownProperty('contains');

/** `<SHA-256 of the canonical 1.7 form>`, then its BOM-Link where it has one: a document that this one was merged from. */
export const MERGED_FROM: string = ownProperty('merged-from');
