import { describe, expect, it } from 'vitest';
import { type ApiFetch, attachApi, attachedApi } from './api-seam.ts';

const api: ApiFetch = () => new Response('answer');

describe('the seam between the server and the UI', () => {
  it('hands the API over on the request', () => {
    const request = {};
    attachApi(request, api);
    expect(attachedApi(request)).toBe(api);
  });

  it('keeps the APIs of two requests apart', () => {
    const first = {};
    const second = {};
    const other: ApiFetch = () => new Response('other');
    attachApi(first, api);
    attachApi(second, other);
    expect(attachedApi(first)).toBe(api);
    expect(attachedApi(second)).toBe(other);
  });

  it('finds nothing where no server attached one', () => {
    expect(attachedApi({})).toBeUndefined();
    expect(attachedApi(undefined)).toBeUndefined();
  });

  it('does not show the API among the members of the request', () => {
    const request = { url: '/en' };
    attachApi(request, api);
    expect(JSON.stringify(request)).toBe('{"url":"/en"}');
  });
});
