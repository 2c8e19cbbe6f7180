import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beganAtMs, newEpisode, type Session } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { reconcileBadge } from '../../../entrypoints/background/session/badge.ts';
import { reconcileHelpNotification } from '../../../entrypoints/background/session/helpNotification.ts';
import { reconcileSession } from '../../../entrypoints/background/session/reconcileSession.ts';
import { reconcileBackstop, scheduleTick } from '../../../entrypoints/background/session/timer.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { write } from '../store.ts';
import { setUp, t0, routine, running, badge, title } from './fixtures.ts';

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

  test('ticks once though it is asked twice', async () => {
    const run = vi.fn<() => void>();
    await keepTime(running, t0, run);
    await keepTime(running, t0, run);
    vi.advanceTimersByTime(secondMs);
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('counts again at once where the clock jumped past the end while it counted', async () => {
    await write(sessionItem, routine);
    vi.setSystemTime(t0 + secondMs);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async () => {
      vi.setSystemTime(t0 + hourMs);
    });
    const run = vi.fn<() => void>();
    await reconcileSession(run);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('a cramp that still grips after ten minutes', () => {
  const overdueAtMs = t0 + 10 * minuteMs;
  const overdue: Session = { ...running, seenAtMs: overdueAtMs };

  test('is on the icon until it is forgotten', async () => {
    await reconcileBadge(overdue, overdueAtMs);
    expect(await badge()).toBe('help');
    expect(await title()).toContain('Call a doctor or an advice line now');
    await reconcileBadge(overdue, overdueAtMs + 30 * minuteMs);
    expect(await badge()).toBe('');
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
});
