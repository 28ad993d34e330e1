import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CliError, EXIT, type ExitName, isCliError, worstExit } from './exit-code.ts';

const NAMES = Object.keys(EXIT) as ExitName[]; // the keys of a closed record

describe('EXIT', () => {
  it('never changes what a code means', () => {
    expect(EXIT).toEqual({
      done: 0,
      failed: 1,
      gateFailed: 2,
      usage: 3,
      authentication: 4,
      notFound: 5,
      unavailable: 6,
      conflict: 7,
      interrupted: 130,
    });
  });
});

describe('worstExit', () => {
  it.each([
    [[], 'done'],
    [['done'], 'done'],
    [['done', 'done'], 'done'],
    [['gateFailed'], 'gateFailed'],
    [['done', 'gateFailed'], 'gateFailed'],
    [['gateFailed', 'done'], 'gateFailed'],
    [['failed', 'done'], 'failed'],
    [['gateFailed', 'failed', 'done'], 'failed'],
    [['failed', 'gateFailed'], 'failed'],
    [['done', 'notFound', 'done'], 'notFound'],
  ] as const)('of %j is %s', (exits, worst) => {
    expect(worstExit(exits)).toBe(worst);
  });

  it('is one of those there were, whatever they were, and done only when all are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES), { minLength: 1 }), (exits) => {
        const worst = worstExit(exits);
        expect(exits).toContain(worst);
        expect(worst === 'done').toBe(exits.every((exit) => exit === 'done'));
        expect(worst === 'failed').toBe(exits.includes('failed'));
      }),
    );
  });
});

describe('CliError', () => {
  it('carries how the process ends and what to do', () => {
    const error = new CliError('notFound', 'Cannot find "x"', 'Search for it.');
    expect(error).toMatchObject({ name: 'CliError', exit: 'notFound', fix: 'Search for it.' });
    expect(error.message).toBe('Cannot find "x"');
  });

  it('needs no advice', () => {
    expect(new CliError('failed', 'no').fix).toBeUndefined();
  });
});

describe('isCliError', () => {
  it('knows its own', () => {
    for (const exit of NAMES) expect(isCliError(new CliError(exit, 'm'))).toBe(true);
  });

  it('knows the twin that another piece of the bundle threw', () => {
    expect(isCliError(Object.assign(new Error('m'), { name: 'CliError', exit: 'conflict' }))).toBe(true);
  });

  it.each([
    ['another name', Object.assign(new Error('m'), { name: 'OtherError', exit: 'conflict' })],
    ['no exit', Object.assign(new Error('m'), { name: 'CliError' })],
    ['an exit nobody defined', Object.assign(new Error('m'), { name: 'CliError', exit: 'soon' })],
    ['an exit that every object has', Object.assign(new Error('m'), { name: 'CliError', exit: 'toString' })],
    ['a code in place of a name', Object.assign(new Error('m'), { name: 'CliError', exit: 7 })],
    ['the right members but no error', { name: 'CliError', exit: 'conflict', message: 'm' }],
    ['text', 'CliError'],
    ['nothing', undefined],
    ['null', null],
  ])('does not take for its own what has %s', (_, cause) => {
    expect(isCliError(cause)).toBe(false);
  });
});
