import type { Lens, State } from '@trasluz/bom';
import { LENS_ORDER, STATE_ORDER } from './summary.ts';

/** What a list of facts is narrowed to. */
export interface FactFilter {
  readonly lens?: Lens;
  readonly state?: State;
}

/** Reads an address; words that are no lens or no state narrow nothing. */
export function factFilterOf(parameters: Pick<URLSearchParams, 'get'>): FactFilter {
  const lens = LENS_ORDER.find((name) => name === parameters.get('lens'));
  const state = STATE_ORDER.find((name) => name === parameters.get('state'));
  return { ...(lens === undefined ? {} : { lens }), ...(state === undefined ? {} : { state }) };
}
