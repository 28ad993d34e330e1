import { describe, expect, it } from 'vitest';
import { entityTag, matchesTag } from './entity-tag.ts';

const digest = `sha256:${'b'.repeat(64)}`;

describe('matchesTag', () => {
  it.each([
    [entityTag(digest), true],
    [`W/${entityTag(digest)}`, true],
    [`"other", ${entityTag(digest)}`, true],
    ['*', true],
    [undefined, false],
    ['', false],
    [digest, false],
    ['"sha256:b"', false],
  ])('answers %j with %s', (header, expected) => {
    expect(matchesTag(header, digest)).toBe(expected);
  });
});
