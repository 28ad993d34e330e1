/** Individuals that SPDX 3.0.1 itself defines, as its JSON writes them: references, never elements of a document. */
export const NO_ELEMENT = 'NoneElement';

/** Says that nothing is asserted about a licence. */
export const NO_ASSERTION_LICENSE = 'expandedlicensing_NoAssertionLicense';

/** The context that every document names; it is never fetched. */
export const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

/** The text that SPDX uses where an IRI or a text is asked for and nothing is said. */
export const NO_ASSERTION = 'NOASSERTION';

const NOTHING: ReadonlySet<string> = new Set([
  'NoneElement',
  'NoAssertionElement',
  'NoneLicense',
  'NoAssertionLicense',
  'NoAssertion',
  'None',
  'NOASSERTION',
  'NONE',
]);

/** Where the name of an individual stands when it is written as an IRI. */
const NAMESPACE = /^https:\/\/spdx\.org\//;

/** Tells whether a reference or a text says that nothing is said, such as `NoneElement` or `NOASSERTION`. */
export function isNothing(text: string): boolean {
  if (NOTHING.has(text)) return true;
  if (text.startsWith('expandedlicensing_')) return NOTHING.has(text.slice('expandedlicensing_'.length));
  return NAMESPACE.test(text) && NOTHING.has(text.slice(text.lastIndexOf('/') + 1));
}
