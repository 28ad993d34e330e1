import { PROBLEM_CODES, PROBLEMS } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { fromForeignError } from './foreign-error.ts';

function exitOf(shape: object): string {
  return fromForeignError(Object.assign(new Error('m'), shape)).exit;
}

describe('fromForeignError', () => {
  it.each([
    [400, 'usage'],
    [401, 'authentication'],
    [403, 'authentication'],
    [404, 'notFound'],
    [405, 'failed'],
    [409, 'conflict'],
    [413, 'failed'],
    [415, 'failed'],
    [418, 'failed'],
    [422, 'gateFailed'],
    [429, 'unavailable'],
    [499, 'failed'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [599, 'unavailable'],
  ])('maps an answer %i to %s', (status, exit) => {
    expect(exitOf({ status })).toBe(exit);
  });

  it('says of every problem that can be tried again that the registry is unavailable', () => {
    const retryable = PROBLEM_CODES.filter((code) => PROBLEMS[code].retryable);
    expect(retryable).not.toEqual([]);
    for (const code of retryable) expect(exitOf({ status: PROBLEMS[code].status, code })).toBe('unavailable');
  });

  it.each([
    ['reference-invalid', 'usage'],
    ['digest-invalid', 'usage'],
    ['BAD_OPTION', 'usage'],
    ['NOT_A_DIRECTORY', 'failed'],
    ['answer-invalid', 'failed'],
    ['network', 'unavailable'],
    ['ENOENT', 'failed'],
    ['toString', 'failed'],
    ['', 'failed'],
  ])('maps the code %j to %s', (code, exit) => {
    expect(exitOf({ code })).toBe(exit);
  });

  it('goes by the status where there are both', () => {
    expect(exitOf({ status: 404, code: 'network' })).toBe('notFound');
  });

  it.each([['404'], [null], [undefined], [Number.NaN]])('goes by no status that is %j', (status) => {
    expect(exitOf({ status, code: 'reference-invalid' })).toBe(Number.isNaN(status) ? 'failed' : 'usage');
  });

  it('keeps the message, and advises only where nothing answers', () => {
    const network = fromForeignError(Object.assign(new Error('Cannot reach it'), { code: 'network' }));
    expect(network.message).toBe('Cannot reach it');
    expect(network.fix).toBe('Is the registry running? Set --registry or TRASLUZ_REGISTRY.');
    expect(fromForeignError(new Error('no space')).message).toBe('no space');
    expect(fromForeignError(new Error('no space')).fix).toBeUndefined();
  });

  it.each([
    ['thrown text', 'thrown text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [7, '7'],
    [{ status: 404 }, '[object Object]'],
  ])('makes an error of %j, too', (cause, message) => {
    expect(fromForeignError(cause)).toMatchObject({ exit: 'failed', message });
  });
});
