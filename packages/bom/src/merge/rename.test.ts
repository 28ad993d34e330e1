import { describe, expect, it } from 'vitest';
import { nameOwners, type Owner, suffixedRef } from './rename.ts';
import { sha256 } from './tests/merge-builder.ts';

/** An owner of some bom-refs that sorts by a text. */
const owner = (order: string, refs: readonly string[], more: Partial<Owner> = {}): Owner => ({
  refs: new Set(refs),
  order,
  content: () => '',
  isNamed: true,
  ...more,
});

const digits = (seed: string): string => sha256(new TextEncoder().encode(seed)).slice(0, 8);

/** Names owners, where every bom-ref of theirs and some others are taken. */
function named(
  owners: readonly Owner[],
  others: { readonly taken?: readonly string[]; readonly given?: readonly string[] } = {},
) {
  const given = others.given ?? [];
  const taken = new Set([...owners.flatMap((one) => [...one.refs]), ...(others.taken ?? []), ...given]);
  const names = nameOwners(owners, { taken, given: new Set(given), hash: sha256 });
  return { names: owners.map((one) => names.get(one)), taken };
}

describe('nameOwners', () => {
  it('leaves everyone the bom-ref that nobody else has', () => {
    expect(named([owner('a', ['x']), owner('b', ['y'])]).names).toEqual(['x', 'y']);
  });

  it('gives an owner of several the first by code units', () => {
    expect(named([owner('a', ['b', 'a', 'Z', 'é'])]).names).toEqual(['Z']);
  });

  it('gives no name to an owner of none', () => {
    expect(named([owner('a', [])]).names).toEqual([undefined]);
  });

  it('lets the first by order keep a bom-ref, and tells the others apart by a digest of theirs', () => {
    const owners = [owner('third', ['x']), owner('first', ['x']), owner('second', ['x'])];
    expect(named(owners).names).toEqual([`x~${digits('third')}`, 'x', `x~${digits('second')}`]);
  });

  it('gives the same names in whatever order the owners come', () => {
    const owners = ['c', 'a', 'b'].map((order) => owner(order, ['x']));
    expect(named(owners.toReversed()).names).toEqual(named(owners).names.toReversed());
  });

  it('tells owners of one order apart by their content', () => {
    const owners = ['z', 'y'].map((text) => owner('o', ['x'], { content: () => text, isNamed: false }));
    expect(named(owners).names).toEqual([`x~${digits('o z')}`, 'x']);
  });

  it('asks for no content where the order is a name', () => {
    const refuse = (): string => {
      throw new TypeError('asked for the content');
    };
    const owners = [owner('b', ['x'], { content: refuse }), owner('a', ['x'], { content: refuse })];
    expect(named(owners).names).toEqual([`x~${digits('b')}`, 'x']);
  });

  it('lets nobody keep a bom-ref that was given already', () => {
    expect(named([owner('a', ['x'])], { given: ['x'] }).names).toEqual([`x~${digits('a')}`]);
  });

  it('takes another digest where the name is taken by somebody else', () => {
    const taken = `x~${digits('b')}`;
    expect(named([owner('a', ['x']), owner('b', ['x'])], { taken: [taken] }).names).toEqual([
      'x',
      `x~${digits('b+')}`,
    ]);
  });

  it('gives back to an owner the name that it was given in an earlier merge', () => {
    const earlier = `x~${digits('b')}`;
    expect(named([owner('a', ['x']), owner('b', ['x', earlier])]).names).toEqual(['x', earlier]);
  });

  it('never gives a name that another owner wants', () => {
    const wanted = `x~${digits('b')}`;
    const owners = [owner('a', ['x']), owner('b', ['x']), owner('c', [wanted])];
    expect(named(owners).names).toEqual(['x', `x~${digits('b+')}`, wanted]);
  });

  it('marks what it gave as taken', () => {
    const { taken } = named([owner('a', ['x']), owner('b', ['x'])]);
    expect([...taken].sort()).toEqual(['x', `x~${digits('b')}`]);
  });

  it.each(['__proto__', 'constructor', 'a#b%20', '\uD800', '', 'x~00000000'])(
    'may be asked for "%s"',
    (ref) => {
      expect(named([owner('a', [ref]), owner('b', [ref])]).names).toEqual([ref, `${ref}~${digits('b')}`]);
    },
  );
});

describe('suffixedRef', () => {
  it('adds eight digits of the digest of the seed', () => {
    const name = suffixedRef('x', { seed: 'abc', hash: sha256, isFree: () => true });
    // The example of FIPS 180-4 for SHA-256 begins so.
    expect(name).toBe('x~ba7816bf');
  });

  it('adds a plus to the seed until a name is free', () => {
    const asked: string[] = [];
    const name = suffixedRef('x', {
      seed: 's',
      hash: sha256,
      isFree: (one) => asked.push(one) === 3,
    });
    expect(asked).toEqual([`x~${digits('s')}`, `x~${digits('s+')}`, `x~${digits('s++')}`]);
    expect(name).toBe(asked[2]);
  });
});
