import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CliError } from './exit-code.ts';
import { startProgress } from './progress.ts';
import { callOf } from './tests/terminal.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const step = (bytesDone: number, bytesTotal = 200, file = 'a.bin'): Parameters<Update>[0] => ({
  file,
  bytesDone,
  bytesTotal,
});
type Update = Awaited<ReturnType<typeof startProgress>>['update'];

/** Starts progress on a terminal in memory. */
async function started(
  when: string,
  isInteractive = false,
): Promise<{
  readonly update: Update;
  readonly stop: () => void;
  readonly err: () => string;
  readonly out: () => string;
}> {
  const { call, err, out } = callOf([], { values: { progress: when }, isInteractive });
  return { ...(await startProgress(call)), err, out };
}

/** Records what is drawn on the standard error of this process. */
function recordedError(): () => string {
  let drawn = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    drawn += String(text);
    return true;
  });
  return () => drawn;
}

describe('startProgress', () => {
  it.each(['none', 'plain', 'auto'])('says nothing of work that is over soon, with %s', async (when) => {
    const { update, stop, err, out } = await started(when);
    update(step(0));
    vi.advanceTimersByTime(9_999);
    update(step(200));
    stop();
    expect(`${out()}${err()}`).toBe('');
  });

  it('never says anything with none, not even on a terminal', async () => {
    const drawn = recordedError();
    const { update, stop, err } = await started('none', true);
    for (let round = 0; round < 10; round += 1) {
      vi.advanceTimersByTime(20_000);
      update(step(round));
    }
    stop();
    expect(`${err()}${drawn()}`).toBe('');
  });

  it.each([
    ['plain', false],
    ['plain', true],
    ['auto', false],
  ])('prints a line every ten seconds as talk, with %s and a terminal: %s', async (when, isInteractive) => {
    const { update, err, out } = await started(when, isInteractive);
    vi.advanceTimersByTime(10_000);
    update(step(50));
    update(step(60));
    vi.advanceTimersByTime(9_999);
    update(step(70));
    vi.advanceTimersByTime(1);
    update(step(199));
    expect(err()).toBe('hashing a.bin: 25 %\nhashing a.bin: 99 %\n');
    expect(out()).toBe('');
  });

  it.each([
    ['nothing of nothing', 0, 0, '0 %'],
    ['all', 200, 200, '100 %'],
    ['almost all', 1_999, 2_000, '99 %'],
    ['the first byte', 1, 1_000, '0 %'],
  ])('says how far it is: %s', async (_, done, total, percent) => {
    const { update, err } = await started('plain');
    vi.advanceTimersByTime(10_000);
    update(step(done, total));
    expect(err()).toBe(`hashing a.bin: ${percent}\n`);
  });

  it('takes the sting out of the name of a file', async () => {
    const { update, err } = await started('plain');
    vi.advanceTimersByTime(10_000);
    update(step(1, 2, 'a\r\u001b[2Kdone\u202e.bin'));
    expect(err()).toBe('hashing a��[2Kdone�.bin: 50 %\n');
  });

  it('draws no bar on a terminal before half a second', async () => {
    const drawn = recordedError();
    const { update, stop } = await started('auto', true);
    vi.advanceTimersByTime(499);
    update(step(50));
    stop();
    expect(drawn()).toBe('');
  });

  it('starts a bar on a terminal after half a second, and takes it away at the end', async () => {
    const { default: library } = await import('cli-progress');
    const start = vi.spyOn(library.SingleBar.prototype, 'start').mockReturnValue();
    const update = vi.spyOn(library.SingleBar.prototype, 'update').mockReturnValue();
    const stop = vi.spyOn(library.SingleBar.prototype, 'stop').mockReturnValue();
    const progress = await started('auto', true);
    vi.advanceTimersByTime(500);
    progress.update(step(50));
    progress.update(step(60, 200, 'b\u001bc'));
    progress.stop();
    expect(start.mock.calls).toEqual([[200, 50, { file: '' }]]);
    expect(update.mock.calls).toEqual([
      [50, { file: 'a.bin' }],
      [60, { file: 'b�c' }],
    ]);
    expect(stop).toHaveBeenCalledOnce();
  });

  it.each(['loud', '', 'Auto', 'toString'])('refuses %j and says what there is', async (when) => {
    const refused = started(when);
    await expect(refused).rejects.toThrow(CliError);
    await expect(refused).rejects.toMatchObject({
      exit: 'usage',
      message: `Cannot show progress "${when}", expected auto, plain or none`,
    });
  });
});
