import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../routes.ts';
import { requestOf } from './request.ts';

const options = { baseUrl: 'https://registry.example' };

describe('requestOf', () => {
  it('keeps the parts of a path apart, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (namespace, product, version) => {
        // A part that is a dot segment would be taken as a direction; no valid name is one.
        fc.pre([namespace, product, version].every((part) => !/^(\.|%2e){0,2}$/iu.test(part)));
        const { url } = requestOf(ROUTES.version, options, { namespace, product, version });
        const parts = new URL(url).pathname.split('/').map(decodeURIComponent);
        expect(parts).toEqual(['', 'v1', 'suppliers', namespace, 'products', product, 'versions', version]);
      }),
    );
  });

  it('keeps what is asked for as it is, in the order given', () => {
    const { url } = requestOf(ROUTES.search, options, { q: 'a&b=c +ñ/%', limit: 5, relation: undefined });
    expect([...new URL(url).searchParams]).toEqual([
      ['q', 'a&b=c +ñ/%'],
      ['limit', '5'],
    ]);
  });

  it('asks an API that stands at the root of its origin, whatever path the base has', () => {
    const { url } = requestOf(ROUTES.status, { baseUrl: 'https://registry.example/ui/en' }, {});
    expect(url).toBe('https://registry.example/v1/status');
  });

  it('sends all that it is given as the JSON of a body, and nothing of it in the address', async () => {
    const input = { documents: ['{"ñ": "\\u0000"}', ''], form: 'flat' };
    const request = requestOf(ROUTES.merge, options, input);
    expect([request.method, request.url]).toEqual(['POST', 'https://registry.example/v1/merge']);
    expect(request.headers.get('content-type')).toBe('application/json');
    expect(await request.json()).toEqual({ documents: ['{"ñ": "\\u0000"}', ''], form: 'flat' });
  });

  it('sends a document under the media type that it is given', () => {
    const input = { bytes: new Uint8Array([123, 125]), mediaType: 'application/json' };
    const request = requestOf(ROUTES.validate, { ...options, token: 'secret' }, input);
    expect(request.method).toBe('POST');
    expect(request.headers.get('content-type')).toBe('application/json');
    expect(request.headers.get('authorization')).toBeNull();
  });
});
