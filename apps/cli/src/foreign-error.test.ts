import { describe, expect, it } from 'vitest';
import { fromForeignError } from './foreign-error.ts';

describe('fromForeignError', () => {
  it.each([
    [401, 'authentication'],
    [404, 'notFound'],
    [409, 'conflict'],
    [422, 'gateFailed'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [418, 'failed'],
  ])('maps an answer %i to %s', (status, exit) => {
    expect(fromForeignError(Object.assign(new Error('x'), { status })).exit).toBe(exit);
  });

  it('tells a registry that does not answer from a wrong reference', () => {
    expect(fromForeignError(Object.assign(new Error('x'), { code: 'network' })).exit).toBe('unavailable');
    expect(fromForeignError(Object.assign(new Error('x'), { code: 'reference-invalid' })).exit).toBe('usage');
  });

  it('keeps the message of anything else', () => {
    expect(fromForeignError(new Error('no space')).message).toBe('no space');
    expect(fromForeignError('thrown text')).toMatchObject({ exit: 'failed', message: 'thrown text' });
  });
});
