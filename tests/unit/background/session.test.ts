import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beganAtMs, end, newEpisode, pause, type Session } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { reconcileBadge } from '../../../entrypoints/background/session/badge.ts';
import { reconcileHelpNotification } from '../../../entrypoints/background/session/helpNotification.ts';
import {
  reconcileSession,
  scheduleTick,
} from '../../../entrypoints/background/session/reconcileSession.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { withWater } from '../reminders.ts';
import { write } from '../store.ts';
import { setUp, t0, routine, running } from './fixtures.ts';

setUp();

const overdueAtMs = t0 + 10 * minuteMs;
const overdue: Session = { ...running, seenAtMs: overdueAtMs };
const sip = 'Legroom: time for a sip, if you are thirsty';
const doctor = expect.stringContaining('Call a doctor or an advice line now');

test.each<[string, Session | null, afterMs: number, badge: string, title: unknown]>([
  ['of getting ready', running, 2001, '1', 'Legroom: get into position, 1 s'],
  ['of the first hold', running, 3000, '30', 'Legroom: 30 s left, hold 1'],
  ['of the second hold', running, 33_000, '30', 'Legroom: 30 s left, hold 2'],
  ['of a cramp over ten minutes old', overdue, 10 * minuteMs, 'help', doctor],
  ['of a nudge that waits, with no session', null, 0, 'sip', sip],
  ['of a nudge that waits, with a paused one', pause(running, t0), 0, 'sip', sip],
])('the icon shows %s', async (_, session, afterMs, badge, title) => {
  await write(remindersItem, withWater({ unansweredSinceMs: t0 }));
  await reconcileBadge(session, t0 + afterMs);
  expect(await fakeBrowser.action.getBadgeText({})).toBe(badge);
  expect(await fakeBrowser.action.getTitle({})).toEqual(title);
});

test('the icon is empty again after the session', async () => {
  await reconcileBadge(running, t0);
  await reconcileBadge(end(running, t0 + secondMs), t0 + 2 * secondMs);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect(await fakeBrowser.action.getTitle({})).toBe('Legroom');
});

test('the clock ticks once even if it was started twice', () => {
  const run = vi.fn<() => void>();
  scheduleTick(running, t0, run);
  scheduleTick(running, t0, run);
  vi.advanceTimersByTime(secondMs);
  expect(run).toHaveBeenCalledTimes(1);
});

test('the session is counted again at once if the clock jumps past its end during a count', async () => {
  await write(sessionItem, routine);
  vi.setSystemTime(t0 + secondMs);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async () => {
    vi.setSystemTime(t0 + hourMs);
  });
  const run = vi.fn<() => void>();
  await reconcileSession(run);
  expect(run).toHaveBeenCalledTimes(1);
});

describe('the notification of a cramp over ten minutes old', () => {
  test.each([
    { browser: 'Chrome', firefox: '', soonerMs: 1, options: { requireInteraction: true } },
    { browser: 'Firefox', firefox: 'true', soonerMs: 2, options: {} },
  ])('asks $browser to keep it, if it can', async ({ firefox, soonerMs, options }) => {
    vi.stubEnv('FIREFOX', firefox);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    // Each row has its own cramp, because the module remembers which one it has shown.
    const another = { ...overdue, episode: newEpisode(beganAtMs(overdue) - soonerMs) };
    await write(sessionItem, another);
    await reconcileHelpNotification(another, overdueAtMs);
    const words = { title: expect.any(String), message: expect.any(String) };
    const picture = { type: 'basic', iconUrl: expect.any(String) };
    expect(create).toHaveBeenCalledExactlyOnceWith('help', { ...words, ...picture, ...options });
  });
});
