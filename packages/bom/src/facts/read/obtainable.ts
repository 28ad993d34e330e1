/** What the openness of weights means for taking them along: gated ones can be had on conditions. */
export const OBTAINABLE: ReadonlyMap<string, boolean> = new Map([
  ['open', true],
  ['gated', true],
  ['closed', false],
]);
