import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { minuteMs } from '../../../domain/time.ts';
import background from '../../../entrypoints/background/index.ts';
import { reconciler, runDeadlineMs } from '../../../entrypoints/background/reconciler.ts';
import { concernToRetry, scheduleRetry } from '../../../entrypoints/background/retry.ts';
import { alarms, event, setUp } from './fixtures.ts';

setUp();

describe('the background', () => {
  let onAdded: ReturnType<typeof event<[{ permissions: string[] }]>>;

  beforeEach(() => {
    onAdded = event();
    Object.assign(fakeBrowser.permissions, { onAdded, onRemoved: event() });
  });

  test('without a session sets no alarm and no timer, and writes nothing', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    background.main();
    expect(fakeBrowser.notifications.onClicked.hasListeners()).toBe(true);
    await vi.waitFor(() => expect(setTitle).toHaveBeenCalled());
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await alarms()).toEqual({});
    expect(vi.getTimerCount()).toBe(0);
    expect(set).not.toHaveBeenCalled();
  });

  test('serves notifications as soon as they are allowed, even if the API for idle throws', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const setDetectionInterval = () => {
      throw new Error("'idle' requires a different permission.");
    };
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined, idle: { setDetectionInterval } });
    try {
      background.main();
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
    expect(console.error).toHaveBeenCalled();
    expect(notifications.onClicked.hasListeners()).toBe(false);
    void onAdded.trigger({ permissions: ['notifications'] });
    expect(notifications.onClicked.hasListeners()).toBe(true);
  });
});

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

test('a run that failed is tried again at growing intervals, until it succeeds', async () => {
  const note = (hasFailed: boolean) => scheduleRetry('badge', hasFailed, Date.now());
  for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60]) {
    const failedAtMs = Date.now();
    await note(true);
    // A later failure does not delay an alarm that is set.
    vi.setSystemTime(failedAtMs + 30_000);
    await note(true);
    const [[name, atMs], ...others] = Object.entries(await alarms()) as [[string, number]];
    expect([atMs - failedAtMs, others]).toEqual([minutes * minuteMs, []]);
    vi.setSystemTime(atMs);
    await fakeBrowser.alarms.clear(name);
    expect(concernToRetry(name)).toBe('badge');
  }
  await note(true);
  await note(false);
  expect(await alarms()).toEqual({});
  await note(true);
  expect(Object.values(await alarms())).toEqual([Date.now() + minuteMs]);
  await note(false);
  expect(await alarms()).toEqual({});
});
