import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  beganAtMs,
  end,
  newEpisode,
  pause,
  recordHeartbeat,
  type Session,
} from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { reconcileBadge } from '../../../entrypoints/background/session/badge.ts';
import { reconcileHelpNotification } from '../../../entrypoints/background/session/helpNotification.ts';
import { reconcileBackstop, scheduleTick } from '../../../entrypoints/background/session/timer.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import {
  setUp,
  t0,
  running,
  routine,
  alarms,
  badge,
  title,
  shownNotifications,
} from './fixtures.ts';

setUp();

async function keepTime(session: Session | null, nowMs: number, runAgain: () => void) {
  scheduleTick(session, nowMs, runAgain);
  await reconcileBackstop(session, nowMs);
}

describe('keeping time', () => {
  test('asks for a backstop of half a minute and never for a shorter alarm', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    for (const after of [0, 2999, 3000, 32_000, 32_999, 599_999])
      await keepTime(running, t0 + after, () => {});
    expect(create.mock.calls).toEqual([['session', { delayInMinutes: 0.5, periodInMinutes: 0.5 }]]);
  });

  test.each([
    [0, 1000],
    [400, 600],
    [2999, 1],
    [3000, 1000],
    [12_345, 655],
  ])('%d ms into the session runs again in %d ms, when the digit changes', async (after, wait) => {
    const run = vi.fn<() => void>();
    await keepTime(running, t0 + after, run);
    vi.advanceTimersByTime(wait - 1);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('asked twice ticks once', async () => {
    const run = vi.fn<() => void>();
    await keepTime(running, t0, run);
    await keepTime(running, t0, run);
    vi.advanceTimersByTime(secondMs);
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each<[string, Session | null]>([
    ['a routine is paused', pause(routine, t0 + secondMs)],
    ['nobody counted for too long', recordHeartbeat(running, t0 + hourMs)],
    ['the session is over', end(running, t0 + secondMs)],
    ['there is none', null],
  ])('leaves no alarm and no tick where %s', async (_, session) => {
    const run = vi.fn<() => void>();
    await keepTime(running, t0, run);
    await keepTime(session, t0 + secondMs, run);
    expect(await alarms()).toEqual(new Map());
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a cramp that the person has paused', () => {
  const paused = pause(running, t0 + minuteMs);

  test('is not ticked, and has one alarm for the ten minutes, which go on', async () => {
    await keepTime(running, t0, () => {});
    await keepTime(paused, t0 + minuteMs, () => {});
    expect([...(await alarms()).values()]).toEqual([
      expect.objectContaining({ name: 'session', scheduledTime: t0 + 10 * minuteMs }),
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('never asks for an alarm under half a minute', async () => {
    const nowMs = t0 + 10 * minuteMs - secondMs;
    await keepTime(paused, nowMs, () => {});
    expect((await alarms()).get('session')?.scheduledTime).toBe(nowMs + 30 * secondMs);
  });
});

describe('a cramp that still grips after ten minutes', () => {
  const overdueAtMs = t0 + 10 * minuteMs;
  const overdue: Session = { ...running, seenAtMs: overdueAtMs };

  test('is ticked for no longer: one alarm, to forget it half an hour later', async () => {
    await keepTime(running, t0, () => {});
    await keepTime(overdue, overdueAtMs, () => {});
    const [alarm, ...others] = (await alarms()).values();
    expect(alarm).toMatchObject({ name: 'session', scheduledTime: overdueAtMs + 30 * minuteMs });
    expect(alarm!.periodInMinutes).toBeUndefined();
    expect(others).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    await keepTime(overdue, overdueAtMs + 30 * minuteMs, () => {});
    expect(await alarms()).toEqual(new Map());
  });

  test('is on the icon, and then forgotten', async () => {
    await reconcileBadge(overdue, overdueAtMs);
    expect(await badge()).toBe('help');
    expect(await title()).toContain('Call a doctor or an advice line now');
    await reconcileBadge(overdue, overdueAtMs + 30 * minuteMs);
    expect(await badge()).toBe('');
  });

  test('is said once in a notification, which goes when the muscle lets go', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await write(sessionItem, overdue);
    await reconcileHelpNotification(overdue, overdueAtMs - 1);
    expect(create).not.toHaveBeenCalled();
    await reconcileHelpNotification(overdue, overdueAtMs);
    const said = (await read(sessionItem))!;
    await reconcileHelpNotification(said, overdueAtMs + secondMs);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await shownNotifications()).toEqual({ help: true });
    await reconcileHelpNotification(end(said, overdueAtMs + secondMs), overdueAtMs + secondMs);
    expect(await shownNotifications()).toEqual({});
  });

  test.each([
    { browser: 'Chrome', firefox: '', options: { requireInteraction: true } },
    { browser: 'Firefox', firefox: 'true', options: {} },
  ])('stays until it is answered, as $browser can be asked to', async ({ firefox, options }) => {
    vi.stubEnv('FIREFOX', firefox);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const another = { ...overdue, episode: newEpisode(beganAtMs(overdue) - 1 - firefox.length) };
    await write(sessionItem, another);
    await reconcileHelpNotification(another, overdueAtMs);
    const words = { title: expect.any(String), message: expect.any(String) };
    const picture = { type: 'basic', iconUrl: expect.any(String) };
    expect(create).toHaveBeenCalledExactlyOnceWith('help', { ...words, ...picture, ...options });
    vi.unstubAllEnvs();
  });

  test('is said as soon as notifications are allowed', async () => {
    const { notifications } = fakeBrowser;
    // Another cramp than that of the tests above: the background remembers what it has said.
    const another = { ...overdue, episode: newEpisode(beganAtMs(overdue) + 1) };
    await write(sessionItem, another);
    Object.assign(fakeBrowser, { notifications: undefined });
    try {
      await reconcileHelpNotification(another, overdueAtMs);
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
    expect((await read(sessionItem))!.episode!.helpSaidAtMs).toBeNull();
    await reconcileHelpNotification(another, overdueAtMs + minuteMs);
    expect(await shownNotifications()).toEqual({ help: true });
  });
});
