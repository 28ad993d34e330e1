import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { componentKey } from './component-key.ts';
import { identityOf } from './identity.ts';
import { normalPurl, packageOf } from './purl.ts';
import { sameThing } from './same-thing.ts';

const hash = fc.record({
  alg: fc.constantFrom('SHA-256', 'sha-256', 'MD5', 7),
  content: fc.constantFrom('AB', 'ab', 'cd', '', null),
});

const component = fc.record(
  {
    'bom-ref': fc.constantFrom('r', 's', ' ', 1),
    name: fc.constantFrom('a', 'b', '', null),
    group: fc.constantFrom('g', 'h'),
    version: fc.constantFrom('1', '2'),
    purl: fc.constantFrom('pkg:npm/a@1', 'pkg:NPM/a@1', 'pkg:npm/a@2', 'pkg:npm/b@1', 'none'),
    hashes: fc.array(hash, { maxLength: 4 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;

/** The same component with its members and its list of hashes turned round. */
function turned(value: JsonObject): JsonObject {
  const members = Object.entries(value).map(
    ([key, member]) => [key, Array.isArray(member) ? member.toReversed() : member] as const,
  );
  return Object.fromEntries(members.toReversed());
}

describe('laws of identity', () => {
  it('does not depend on the order of members and hashes', () => {
    fc.assert(
      fc.property(component, (one) => {
        expect(identityOf(turned(one))).toEqual(identityOf(one));
        expect(componentKey(identityOf(turned(one)))).toBe(componentKey(identityOf(one)));
      }),
    );
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(component, component, (one, other) => {
        const [left, right] = [identityOf(one), identityOf(other)];
        expect(sameThing(left, right)).toBe(sameThing(right, left));
      }),
    );
  });

  it('finds a thing in itself by the strongest key it has', () => {
    fc.assert(
      fc.property(component, (one) => {
        const identity = identityOf(one);
        const { purl, digests, bomRef, name } = identity;
        const keys = [purl && 'purl', digests.length > 0 && 'digest', bomRef && 'bom-ref', name && 'name'];
        expect(sameThing(identity, identityOf(one))).toBe(keys.find(Boolean) || undefined);
      }),
    );
  });

  it('calls two components with one key the same thing, unless they have nothing to be known by', () => {
    fc.assert(
      fc.property(component, component, (one, other) => {
        const [left, right] = [identityOf(one), identityOf(other)];
        if (componentKey(left) !== componentKey(right)) return;
        const isNameless = left.purl === undefined && left.digests.length === 0 && left.name === '';
        if (!isNameless) expect(sameThing(left, right)).toBeDefined();
      }),
    );
  });

  it('keeps a key free of what holds in one document only', () => {
    fc.assert(
      fc.property(component, fc.string(), (one, ref) => {
        expect(componentKey(identityOf({ ...one, 'bom-ref': ref }))).toBe(componentKey(identityOf(one)));
      }),
    );
  });

  it('leaves the component alone', () => {
    fc.assert(
      fc.property(component, (one) => {
        const before = JSON.stringify(one);
        identityOf(Object.freeze(one));
        expect(JSON.stringify(one)).toBe(before);
      }),
    );
  });
});

describe('laws of packages', () => {
  it('names one package whatever its version', () => {
    const version = fc.string({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [left, right] = [one, other].map((text) => normalPurl(`pkg:npm/a@${encodeURIComponent(text)}`));
        if (left === undefined || right === undefined) return;
        expect(packageOf(left)).toBe('pkg:npm/a');
        expect(packageOf(left)).toBe(packageOf(right));
      }),
    );
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const normal = normalPurl(url.replace(/^https?:\/\//, 'pkg:generic/'));
        if (normal !== undefined) expect(packageOf(packageOf(normal))).toBe(packageOf(normal));
      }),
    );
  });
});
