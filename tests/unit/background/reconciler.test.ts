import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconciler, runDeadlineMs } from '../../../entrypoints/background/reconciler.ts';
import { concernToRetry, scheduleRetry } from '../../../entrypoints/background/retry.ts';
import { minuteMs } from '../../../domain/time.ts';
import { alarms, setUp, t0, until } from './fixtures.ts';

setUp();

const noteNothing = async () => {};

/** A concern whose runs end when they are told to. */
function slowConcern() {
  const ends: PromiseWithResolvers<void>[] = [];
  const slow = () => {
    const ending = Promise.withResolvers<void>();
    ends.push(ending);
    return ending.promise;
  };
  return { slow, ends };
}

describe('the reconciler', () => {
  test('starts a run at once, and one more for all requests during it', async () => {
    const { slow, ends } = slowConcern();
    const run = reconciler({ slow }, noteNothing);
    for (let asked = 0; asked <= 10; asked += 1) run('slow');
    await nextTurn();
    expect(ends).toHaveLength(1);
    ends[0]!.resolve();
    await until(async () => ends.length === 2);
    ends[1]!.resolve();
    await nextTurn();
    expect(ends).toHaveLength(2);
  });

  test('abandons a run after its deadline, and runs it again', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const { slow, ends } = slowConcern();
    const ended = vi.fn<(concern: string, failure?: unknown) => Promise<void>>(async () => {});
    const run = reconciler({ slow }, ended);
    run('slow');
    run('slow');
    await vi.advanceTimersByTimeAsync(runDeadlineMs);
    expect(ended).toHaveBeenCalledWith('slow', expect.any(Error));
    expect(ends).toHaveLength(2);
    expect(error).toHaveBeenCalled();
    ends[1]!.resolve();
  });

  test('says why a run failed', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const failure = new Error('no such alarm');
    const ended = vi.fn<(concern: string, failure?: unknown) => Promise<void>>(async () => {});
    const run = reconciler({ failing: () => Promise.reject(failure) }, ended);
    run('failing');
    await until(async () => ended.mock.calls.length === 1);
    expect(ended).toHaveBeenCalledWith('failing', failure);
    expect(error).toHaveBeenCalledWith('failing', failure);
  });
});

describe('a run that failed', () => {
  /** Fails at each retry; returns the minutes between them. */
  async function failFor(retries: number): Promise<number[]> {
    const minutes: number[] = [];
    await scheduleRetry('badge', true, Date.now());
    while (minutes.length < retries) {
      const [alarm] = [...(await alarms()).values()];
      minutes.push((alarm!.scheduledTime - Date.now()) / minuteMs);
      vi.setSystemTime(alarm!.scheduledTime);
      await fakeBrowser.alarms.clear(alarm!.name);
      expect(concernToRetry(alarm!.name)).toBe('badge');
      await scheduleRetry('badge', true, Date.now());
    }
    return minutes;
  }

  test('is tried again at growing intervals, at most an hour apart', async () => {
    expect(await failFor(8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  test('starts again with a minute after a success, and leaves no alarm', async () => {
    await failFor(3);
    await scheduleRetry('badge', false, Date.now());
    expect(await alarms()).toEqual(new Map());
    expect(await failFor(1)).toEqual([1]);
    await scheduleRetry('badge', false, Date.now());
  });

  test('does not delay an alarm that is set', async () => {
    await scheduleRetry('badge', true, t0);
    await scheduleRetry('badge', true, t0 + 30_000);
    expect([...(await alarms()).values()]).toMatchObject([{ scheduledTime: t0 + minuteMs }]);
    await scheduleRetry('badge', false, t0);
  });
});
