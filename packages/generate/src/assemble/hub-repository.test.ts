import { describe, expect, it } from 'vitest';
import { hubPurl, requireHubRepository, toHubRepository } from './hub-repository.ts';

describe('toHubRepository', () => {
  it.each([
    ['acme/base', 'pkg:huggingface/acme/base'],
    ['meta-llama/Llama-3.2-1B', 'pkg:huggingface/meta-llama/Llama-3.2-1B'],
    ['a/b@043235D6', 'pkg:huggingface/a/b@043235d6'],
  ])('reads %s', (text, purl) => {
    expect(hubPurl(requireHubRepository(text))).toBe(purl);
  });

  it.each([
    'base',
    './base',
    '../x',
    '/home/me/base',
    'a/b/c',
    'a/..',
    'a b/c',
    'https://x.example/a',
    'a/b@main',
    '',
    'a/',
    'a/b?x=1',
  ])('does not take %j for a repository', (text) => {
    expect(toHubRepository(text)).toBeUndefined();
    expect(() => requireHubRepository(text)).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});
