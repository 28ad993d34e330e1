import { describe, expect, it } from 'vitest';
import { worstExit } from './exit-code.ts';

describe('worstExit', () => {
  it.each([
    [[], 'done'],
    [['done', 'done'], 'done'],
    [['done', 'gateFailed'], 'gateFailed'],
    [['gateFailed', 'failed', 'done'], 'failed'],
  ] as const)('of %j is %s', (exits, worst) => {
    expect(worstExit(exits)).toBe(worst);
  });
});
