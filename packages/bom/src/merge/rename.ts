import { digestOf, type Hash } from '../canonical.ts';
import { compareTexts } from './objects.ts';

/** Something that declares a bom-ref, once or in several documents. */
export interface Owner {
  readonly refs: Set<string>;
  /** A text that sorts it, the same in whatever order documents are merged. */
  readonly order: string;
  /** Sorts owners whose `order` is the same. */
  readonly content: () => string;
}

/** What the owners of a document may be called. */
export interface Names {
  /** Every bom-ref that is declared or was given. */
  readonly taken: Set<string>;
  /** Those that belong to somebody already. */
  readonly given: ReadonlySet<string>;
  readonly hash: Hash;
}

/** Digits of a digest that tell things of one bom-ref apart; another digest is taken where these meet again. */
const SUFFIX_DIGITS = 8;

/**
 * Gives every owner one bom-ref: the first of its own by code units. Where owners meet in one, the first of them keeps
 * it and the others get `<ref>~<digits of a digest of what they are>`.
 */
export function nameOwners(owners: Iterable<Owner>, names: Names): ReadonlyMap<Owner, string> {
  const wanted = new Map<string, Owner[]>();
  for (const owner of owners) {
    let first: string | undefined;
    for (const ref of owner.refs) if (first === undefined || ref < first) first = ref;
    if (first === undefined) continue;
    const others = wanted.get(first);
    if (others === undefined) wanted.set(first, [owner]);
    else others.push(owner);
  }
  const named = new Map<Owner, string>();
  for (const [ref, claimants] of wanted) {
    if (claimants.length > 1) claimants.sort(compareOwners);
    let before: Owner | undefined;
    for (const owner of claimants) {
      const keeps = before === undefined && !names.given.has(ref);
      const name = keeps ? ref : freeRef(ref, seedOf(owner, before), names);
      names.taken.add(name);
      named.set(owner, name);
      before = owner;
    }
  }
  return named;
}

/** A bom-ref that nobody has: `<ref>~<digits>`. */
export function freeRef(ref: string, seed: string, { taken, hash }: Names): string {
  let salted = seed;
  let name: string;
  do {
    name = `${ref}~${digestOf(new TextEncoder().encode(salted), hash).slice(0, SUFFIX_DIGITS)}`;
    salted += '+';
  } while (taken.has(name));
  return name;
}

/** What is merged into an owner later changes its content but seldom its name, so the content counts only where it must. */
function seedOf(owner: Owner, before: Owner | undefined): string {
  return before?.order === owner.order ? `${owner.order} ${owner.content()}` : owner.order;
}

function compareOwners(a: Owner, b: Owner): number {
  return compareTexts(a.order, b.order) || compareTexts(a.content(), b.content());
}
