import type { Json } from '@trasluz/bom';
import { covers } from './covers.ts';
import { fingerprint } from './fingerprint.ts';
import type { ListPlan } from './residue.ts';

/** How the items of a list come from the native ones. */
export interface ListMatch {
  /** The native index of every item of the original; `undefined` for a literal one. */
  readonly sources: readonly (number | undefined)[];
  /** Absent where the native list, in its order and length, is already the original but for what stands in its items. */
  readonly plan?: ListPlan;
}

/** Finds for every item of the original the native item that says part of it or all of it. Linear time. */
export function matchLists(native: readonly Json[], original: readonly Json[]): ListMatch {
  if (isAligned(native, original)) return { sources: original.map((_, index) => index) };
  const sources = findSources(native, original);
  const isPermuted = native.length === original.length && sources.every((source) => source !== undefined);
  if (isPermuted && sources.every((source, index) => source === index)) return { sources };
  if (!isPermuted && native.length === original.length && isPaired(native, original))
    return { sources: original.map((_, index) => index) };
  const used = new Set(sources);
  const unused = native.filter((_, index) => !used.has(index));
  const items = sources.map((source, index) => source ?? ([original[index] as Json] as const)); // same length
  return { sources, plan: { items, without: unused.map(fingerprint) } };
}

/** Nearly every list is said natively item by item, which is found out without a mark of any item. */
function isAligned(native: readonly Json[], original: readonly Json[]): boolean {
  return native.length === original.length && native.every((item, index) => covers(item, original[index]));
}

/** Lists of one length whose items mostly say the same are the same list, with something missing here and there. */
function isPaired(native: readonly Json[], original: readonly Json[]): boolean {
  const differing = native.filter((item, index) => !covers(item, original[index]));
  return differing.length * 2 <= native.length && differing.every((item) => typeof item === 'object');
}

function findSources(native: readonly Json[], original: readonly Json[]): readonly (number | undefined)[] {
  const queues = new Map<string, number[]>();
  native.forEach((item, index) => {
    const mark = fingerprint(item);
    const queue = queues.get(mark);
    if (queue === undefined) queues.set(mark, [index]);
    else queue.push(index);
  });
  for (const queue of queues.values()) queue.reverse();
  const exact = original.map((item) => queues.get(fingerprint(item))?.pop());
  const taken = new Set(exact);
  const free = native.map((_, index) => index).filter((index) => !taken.has(index));
  let next = 0;
  return exact.map((source, index) => {
    const candidate = free[next];
    if (source !== undefined || candidate === undefined) return source;
    if (!covers(native[candidate], original[index])) return undefined;
    next += 1;
    return candidate;
  });
}
