import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { minuteMs } from '../../../domain/time.ts';
import { reconciler, runDeadlineMs } from '../../../entrypoints/background/reconciler.ts';
import { concernToRetry, scheduleRetry } from '../../../entrypoints/background/retry.ts';
import { alarms, setUp, t0 } from './fixtures.ts';

setUp();

describe('the reconciler', () => {
  test('starts a run at once, and one more for all requests during it', async () => {
    const ends: (() => void)[] = [];
    const slow = vi.fn<() => Promise<void>>(() => new Promise((resolve) => ends.push(resolve)));
    const run = reconciler({ slow }, async () => {});
    for (let asked = 0; asked < 10; asked += 1) run('slow');
    for (const runs of [1, 2, 2]) {
      expect(slow).toHaveBeenCalledTimes(runs);
      ends.shift()?.();
      await nextTurn();
    }
  });

  test('abandons a run after its deadline, says so, and runs it again', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const stuck = vi.fn<() => Promise<void>>(() => new Promise(() => {}));
    const onEnd = vi.fn<(concern: string, failure?: unknown) => Promise<void>>(async () => {});
    const run = reconciler({ stuck }, onEnd);
    run('stuck');
    run('stuck');
    await vi.advanceTimersByTimeAsync(runDeadlineMs);
    expect(onEnd).toHaveBeenCalledWith('stuck', expect.any(Error));
    expect(error).toHaveBeenCalledWith('stuck', expect.any(Error));
    expect(stuck).toHaveBeenCalledTimes(2);
  });
});

describe('a run that failed', () => {
  /** Fails at each retry; returns the minutes between them. */
  async function failFor(retries: number): Promise<number[]> {
    const minutes: number[] = [];
    await scheduleRetry('badge', true, Date.now());
    while (minutes.length < retries) {
      const [[name, atMs]] = Object.entries(await alarms()) as [[string, number]];
      minutes.push((atMs - Date.now()) / minuteMs);
      vi.setSystemTime(atMs);
      await fakeBrowser.alarms.clear(name);
      expect(concernToRetry(name)).toBe('badge');
      await scheduleRetry('badge', true, Date.now());
    }
    return minutes;
  }
  const succeed = () => scheduleRetry('badge', false, Date.now());

  test('is tried again at growing intervals, at most an hour apart, until it succeeds', async () => {
    expect(await failFor(8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    await succeed();
    expect(await alarms()).toEqual({});
    expect(await failFor(1)).toEqual([1]);
    await succeed();
  });

  test('does not delay an alarm that is set', async () => {
    await scheduleRetry('badge', true, t0);
    await scheduleRetry('badge', true, t0 + 30_000);
    expect(Object.values(await alarms())).toEqual([t0 + minuteMs]);
    await succeed();
  });
});
