import { describe, expect, it } from 'vitest';
import { assertName, isDigest, NAME_LENGTH_MAX } from './names.ts';

describe('assertName', () => {
  it.each(['a', 'Llama-3.1 70B', 'león', '模型', '😀', 'x'.repeat(NAME_LENGTH_MAX)])('takes "%s"', (name) => {
    expect(() => assertName('a product', name)).not.toThrow();
  });

  it.each(['', 'x'.repeat(NAME_LENGTH_MAX + 1), 'a\u0000', 'a\nb', '\u001b[31m', '\u0085', '\ud800'])(
    'refuses %j with a message that cannot write to a terminal',
    (name) => {
      const call = (): void => assertName('a product', name);
      expect(call).toThrow(expect.objectContaining({ code: 'bad-name' }));
      expect(call).toThrow(/^Cannot use "[^\u0000-\u001f\ud800]*" as a product/);
    },
  );
});

describe('isDigest', () => {
  it('takes 64 hex digits in lower case only', () => {
    expect(isDigest('0a'.repeat(32))).toBe(true);
    for (const text of ['', '0A'.repeat(32), '0a'.repeat(31), 'g'.repeat(64), `${'0a'.repeat(32)}\n`]) {
      expect(isDigest(text)).toBe(false);
    }
  });
});
