/** What a document can be written as, by the names of the command and the API. */
export const TARGETS = ['cdx1.7', 'cdx1.6', 'cdx1.7-xml', 'cdx1.6-xml', 'spdx3'] as const;

/** One of those. */
export type Target = (typeof TARGETS)[number];

/** Tells whether a text names one of them. */
export function isTarget(text: unknown): text is Target {
  return TARGETS.some((known) => known === text);
}
