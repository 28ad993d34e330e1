import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { originOf } from './origin.ts';

const url = new URL('https://registry.example:8080/en');

function requestWith(headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  return request;
}

describe('originOf', () => {
  it('says http for a plain socket although the adapter assumes https', () => {
    expect(originOf(url, requestWith({}))).toBe('http://registry.example:8080');
  });

  it('believes the proxy that speaks to the reader', () => {
    expect(originOf(url, requestWith({ 'x-forwarded-proto': 'https' }))).toBe(
      'https://registry.example:8080',
    );
  });

  it('does not let a header write another scheme into links', () => {
    expect(originOf(url, requestWith({ 'x-forwarded-proto': 'javascript' }))).toBe(
      'https://registry.example:8080',
    );
  });

  it('takes the address as it is where no server stands in front', () => {
    expect(originOf(url, undefined)).toBe('https://registry.example:8080');
  });
});
