import { ownProperty } from '@trasluz/bom';
import { objectsOf } from '../draft.ts';
import type { Thing } from '../things/thing.ts';

/** The property that says what a dataset was used for. */
export const ROLE: string = ownProperty('dataset:role');

const MEASURING: ReadonlySet<string> = new Set(['test', 'evaluation', 'validation']);

/** Tells whether a dataset says that models are measured with it, and of no use in which they are made. */
export function isMeasuring(thing: Thing | undefined): boolean {
  if (thing === undefined) return false;
  const places =
    thing.kind === 'data'
      ? [['contents', 'properties']]
      : [['data', 0, 'contents', 'properties'], ['properties']];
  const roles = places
    .flatMap((place) => objectsOf(thing.own, place))
    .filter((property) => property['name'] === ROLE)
    .map((property) => String(property['value']));
  return roles.length > 0 && roles.every((role) => MEASURING.has(role));
}
