import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatReference,
  isNamespace,
  isProductName,
  isVersionName,
  parseDigest,
  parseReference,
  toProductName,
} from './reference.ts';

const digest = `sha256:${'0a'.repeat(32)}`;

describe('parseReference', () => {
  it.each([
    ['dev.localhost/chat@1.0', 'dev.localhost', 'chat', '1.0'],
    ['community.localhost/aws-trainium2@latest', 'community.localhost', 'aws-trainium2', 'latest'],
    ['acme.example/llama-3.1-8b@2024-07-23+build.5', 'acme.example', 'llama-3.1-8b', '2024-07-23+build.5'],
  ])('reads %s', (value, namespace, product, version) => {
    expect(parseReference(value)).toEqual({ kind: 'version', namespace, product, version });
  });

  it('reads a digest', () => {
    expect(parseReference(digest)).toEqual({ kind: 'digest', digest });
  });

  it.each([
    ['', 'expected "namespace/product@version"'],
    ['acme.example', 'expected "namespace/product@version"'],
    ['acme.example/chat', 'expected "namespace/product@version"'],
    ['/chat@1', 'expected "namespace/product@version"'],
    ['chat@1/2', 'expected "namespace/product@version"'],
    ['acme/chat@1', '"acme" is not a lower-case domain name'],
    ['Acme.example/chat@1', '"Acme.example" is not a lower-case domain name'],
    ['-a.example/chat@1', 'is not a lower-case domain name'],
    ['acme.example/Chat@1', '"Chat" is not a product name'],
    ['acme.example/@1', '"" is not a product name'],
    ['acme.example/a..b@1', '"a..b" is not a product name'],
    ['acme.example/../x@1', 'is not a product name'],
    ['acme.example/chat@', '"" is not a version'],
    ['acme.example/chat@1,2', '"1,2" is not a version'],
    ['acme.example/chat@1...2', '"1...2" is not a version'],
    ['acme.example/chat@1/2', '"1/2" is not a version'],
    ['acme.example/chat@1\u202e', 'is not a version'],
  ])('refuses %j and says why', (value, reason) => {
    expect(() => parseReference(value)).toThrow(reason);
    expect(() => parseReference(value)).toThrow(expect.objectContaining({ code: 'reference-invalid' }));
  });

  it.each(['sha256:', 'sha256:abc', `sha256:${'A'.repeat(64)}`, `sha256:${'0'.repeat(65)}`])(
    'refuses the digest %j',
    (value) => {
      expect(() => parseReference(value)).toThrow(expect.objectContaining({ code: 'digest-invalid' }));
    },
  );

  it('quotes only the beginning of a very long value', () => {
    expect(() => parseReference('x'.repeat(10_000))).toThrow(/^.{0,300}$/u);
  });

  it('reads hostile names in linear time', () => {
    const value = `${'a-'.repeat(50_000)}!/x@1`;
    const start = performance.now();
    expect(() => parseReference(value)).toThrow();
    expect(isProductName('a.'.repeat(60))).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('is the inverse of formatReference', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/u);
    const version = fc.stringMatching(/^[A-Za-z0-9](?:[._+:-]?[A-Za-z0-9]){0,8}$/u);
    fc.assert(
      fc.property(label, label, label, version, (first, second, product, name) => {
        const value = `${first}.${second}/${product}@${name}`;
        expect(formatReference(parseReference(value))).toBe(value);
      }),
    );
    expect(formatReference(parseReference(digest))).toBe(digest);
  });
});

describe('names', () => {
  it('bounds their length', () => {
    expect(isNamespace(`${'a'.repeat(63)}.example`)).toBe(true);
    expect(isNamespace(`${'a'.repeat(64)}.example`)).toBe(false);
    expect(isNamespace(`${'a.'.repeat(126)}aa`)).toBe(false);
    expect(isProductName('a'.repeat(128))).toBe(true);
    expect(isProductName('a'.repeat(129))).toBe(false);
    expect(isVersionName('1'.repeat(129))).toBe(false);
  });
});

describe('parseDigest', () => {
  it('adds the prefix where it is missing', () => {
    expect(parseDigest(digest.slice(7))).toBe(digest);
    expect(parseDigest(digest)).toBe(digest);
  });
});

describe('toProductName', () => {
  it.each([
    ['Llama 3.1 8B', 'llama-3.1-8b'],
    ['  Señor -- Modelo!  ', 'senor-modelo'],
    ['NVIDIA H100 (SXM)', 'nvidia-h100-sxm'],
    ['meta-llama/Llama-3.1', 'meta-llama-llama-3.1'],
  ])('makes a name of %j', (value, name) => {
    expect(toProductName(value)).toBe(name);
  });

  it('returns nothing when nothing is left', () => {
    expect(toProductName('模型')).toBeUndefined();
    expect(toProductName('…')).toBeUndefined();
  });

  it('always makes a valid name or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        const name = toProductName(value);
        expect(name === undefined || isProductName(name)).toBe(true);
      }),
    );
  });
});
