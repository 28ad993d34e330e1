import { LENSES, type Lens, type State } from '@trasluz/bom';
import { STATE_ORDER } from './summary.ts';

/** What a list of facts is narrowed to. */
export interface FactFilter {
  readonly lens?: Lens;
  readonly state?: State;
}

/** The lenses in the order in which they are shown. */
// `Object.keys` is typed as text; the record of lenses is closed.
export const LENS_ORDER: readonly Lens[] = Object.keys(LENSES) as Lens[];

/** Reads an address; words that are no lens or no state narrow nothing. */
export function factFilterOf(parameters: Pick<URLSearchParams, 'get'>): FactFilter {
  const lens = LENS_ORDER.find((name) => name === parameters.get('lens'));
  const state = STATE_ORDER.find((name) => name === parameters.get('state'));
  return { ...(lens === undefined ? {} : { lens }), ...(state === undefined ? {} : { state }) };
}
