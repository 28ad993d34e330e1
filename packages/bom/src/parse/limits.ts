/** The bounds within which a document is read; every one has a default that no real document reaches. */
export interface ParseLimits {
  readonly sizeBytesMax: number;
  readonly depthMax: number;
  /** How many issues are reported; the rest would only repeat them. */
  readonly issuesMax: number;
}

/** The default bounds. */
export const PARSE_LIMITS: ParseLimits = {
  // A text of twice this size is more than a JavaScript engine can hold in one string.
  sizeBytesMax: 256 * 1024 * 1024,
  // Deeper nesting is only ever an attack on recursive readers; real documents stay below 25.
  depthMax: 64,
  issuesMax: 50,
};
