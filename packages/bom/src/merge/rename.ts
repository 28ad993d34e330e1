import { digestOf, type Hash } from '../canonical.ts';
import { compareTexts } from './objects.ts';

/** Something that declares a bom-ref, once or in several documents. */
export interface Owner {
  readonly refs: Set<string>;
  /** A text that sorts it, the same in whatever order documents are merged. */
  readonly order: string;
  /** Sorts owners whose `order` is the same. */
  readonly content: () => string;
  /** Whether `order` alone tells it from all others; what is merged into it later changes its content, not its order. */
  readonly isNamed: boolean;
}

/** What the owners of a document may be called. */
export interface Names {
  /** Every bom-ref that is declared or was given. */
  readonly taken: Taken;
  /** Those that belong to somebody already. */
  readonly given: Pick<ReadonlySet<string>, 'has'>;
  readonly hash: Hash;
}

/** Names that may not be given to anybody else. */
export interface Taken {
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => unknown;
}

/** Digits of a digest that tell things of one bom-ref apart; another digest is taken where these meet again. */
const SUFFIX_DIGITS = 8;

/**
 * Gives every owner one bom-ref: the first of its own by code units. Where owners meet in one, the first of them keeps
 * it and the others get `<ref>~<digits of a digest of what they are>`.
 */
export function nameOwners(owners: Iterable<Owner>, names: Names): ReadonlyMap<Owner, string> {
  const wanted = claimantsByRef(owners);
  const named = new Map<Owner, string>();
  const made = new Set<string>();
  const isSpoken = (name: string): boolean => wanted.has(name) || names.given.has(name) || made.has(name);
  const nameFor = (owner: Owner, ref: string): string => {
    // A name that it was given in an earlier merge is its own.
    const isFree = (name: string): boolean =>
      !isSpoken(name) && (owner.refs.has(name) || !names.taken.has(name));
    return suffixedRef(ref, { seed: seedOf(owner), hash: names.hash, isFree });
  };
  for (const [ref, claimants] of wanted) {
    const sorted = claimants.length > 1 ? claimants.toSorted(compareOwners) : claimants;
    for (const [index, owner] of sorted.entries()) {
      const keeps = index === 0 && !names.given.has(ref);
      const name = keeps ? ref : nameFor(owner, ref);
      made.add(name);
      named.set(owner, name);
    }
  }
  for (const name of made) names.taken.add(name);
  return named;
}

/** By bom-ref, the owners whose first by code units it is. */
function claimantsByRef(owners: Iterable<Owner>): ReadonlyMap<string, readonly Owner[]> {
  const claimants = new Map<string, Owner[]>();
  for (const owner of owners) {
    let first: string | undefined;
    for (const ref of owner.refs) if (first === undefined || ref < first) first = ref;
    if (first === undefined) continue;
    const others = claimants.get(first);
    if (others === undefined) claimants.set(first, [owner]);
    else others.push(owner);
  }
  return claimants;
}

/** A bom-ref that is free: `<ref>~<digits>`. */
export function suffixedRef(
  ref: string,
  {
    seed,
    hash,
    isFree,
  }: { readonly seed: string; readonly hash: Hash; readonly isFree: (name: string) => boolean },
): string {
  let salted = seed;
  let name: string;
  do {
    name = `${ref}~${digestOf(new TextEncoder().encode(salted), hash).slice(0, SUFFIX_DIGITS)}`;
    salted += '+';
  } while (!isFree(name));
  return name;
}

function seedOf({ order, content, isNamed }: Owner): string {
  return isNamed ? order : `${order} ${content()}`;
}

function compareOwners(a: Owner, b: Owner): number {
  return compareTexts(a.order, b.order) || compareTexts(a.content(), b.content());
}
