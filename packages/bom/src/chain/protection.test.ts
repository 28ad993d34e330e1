import { describe, expect, it } from 'vitest';
import { key, model, ownProperties, service } from '../tests/bom-builder.ts';
import { edgeRows } from '../tests/chain-rows.ts';

const material = (relatedCryptoMaterialProperties: unknown) =>
  ({ cryptoProperties: { relatedCryptoMaterialProperties } }) as never; // malformed too
const protectedBy = (parts: object) =>
  edgeRows({ components: [key(parts as never), key({ 'bom-ref': 'aes' }), key({ 'bom-ref': 'rsa' })] });
const MATERIAL = '/components/0/cryptoProperties/relatedCryptoMaterialProperties';

describe('a key', () => {
  it('is protected by the algorithm that secures it and by its own', () => {
    expect(protectedBy(material({ algorithmRef: 'aes', securedBy: { algorithmRef: 'rsa' } }))).toEqual([
      ['protected-by', 'key', 'aes', `${MATERIAL}/algorithmRef`],
      ['protected-by', 'key', 'rsa', `${MATERIAL}/securedBy/algorithmRef`],
    ]);
  });

  for (const one of [
    'aes',
    [],
    { algorithmRef: 7 },
    { algorithmRef: ['aes'] },
    { algorithmRef: 'nobody' },
    { algorithmRef: '' },
    { algorithmRef: 'key' },
    { securedBy: 'aes' },
    { securedBy: ['aes'] },
    { securedBy: { mechanism: 'HSM' } },
    { securedBy: { algorithmRef: null } },
  ]) {
    it(`is protected by nothing where its material is ${JSON.stringify(one)}`, () => {
      expect(protectedBy(material(one))).toEqual([]);
    });
  }

  it('is the only component whose material protects it', () => {
    const parts = material({ algorithmRef: 'aes' });
    expect(edgeRows({ components: [model(parts), key({ 'bom-ref': 'aes' })] })).toEqual([]);
  });
});

describe('an identity plane', () => {
  const plane = (ref: string, ...trusts: readonly string[]) =>
    service({
      'bom-ref': ref,
      name: ref,
      group: 'iam',
      ...ownProperties(...trusts.map((one) => ['iam:federation', one] as const)),
    });

  it('trusts each plane that it refers to', () => {
    expect(edgeRows({ services: [plane('a', 'b', 'oidc', 'c'), plane('b'), plane('c', 'a')] })).toEqual([
      ['authenticates-with', 'a', 'b', '/services/0/properties/0'],
      ['authenticates-with', 'a', 'c', '/services/0/properties/2'],
      ['authenticates-with', 'c', 'a', '/services/2/properties/0'],
    ]);
  });

  it('does not trust itself, nor what is no identity plane', () => {
    expect(edgeRows({ services: [plane('a', 'a', 'service'), service()] })).toEqual([]);
  });

  it('is trusted by a service and a model that refer to it', () => {
    const components = [model(ownProperties(['iam:federation', 'a']))];
    expect(
      edgeRows({ components, services: [plane('a'), service(ownProperties(['iam:federation', 'a']))] }),
    ).toEqual([
      ['authenticates-with', 'model', 'a', '/components/0/properties/0'],
      ['authenticates-with', 'service', 'a', '/services/1/properties/0'],
    ]);
  });
});
