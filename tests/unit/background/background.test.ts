import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pause } from '../../../domain/session/index.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import background from '../../../entrypoints/background/index.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { settingsItem } from '../../../state/settings/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { withWater } from '../reminders.ts';
import {
  setUp,
  t0,
  running,
  routine,
  permissions,
  alarms,
  badge,
  shownNotifications,
  until,
  wantNudges,
} from './fixtures.ts';

setUp();

describe('the background', () => {
  /** What a browser does when it starts the background: everything up to the first wait. */
  const start = () => background.main();
  /** As another page would: a write, and everything the background does because of it. */
  const store = write;

  test('listens to everything that can wake it before it first waits', () => {
    start();
    expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(true);
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.notifications.onClicked.hasListeners()).toBe(true);
    expect(permissions.onAdded.addListener).toHaveBeenCalledTimes(1);
    expect(permissions.onRemoved.addListener).toHaveBeenCalledTimes(1);
  });

  test('with nothing running leaves nothing running: no alarm, no timer, no write', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    start();
    await until(async () => setTitle.mock.calls.length > 0);
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await alarms()).toEqual(new Map());
    expect(vi.getTimerCount()).toBe(0);
    expect(set).not.toHaveBeenCalled();
    expect(await badge()).toBe('');
  });

  test('counts a session down on the badge, second by second, from block to block', async () => {
    start();
    await store(sessionItem, running);
    await until(async () => (await badge()) === '3' && vi.getTimerCount() === 1);
    const shown: string[] = [];
    for (let second = 1; second <= 34; second += 1) {
      const before = await badge();
      vi.advanceTimersByTime(secondMs);
      await until(async () => (await badge()) !== before && vi.getTimerCount() === 1);
      shown.push(await badge());
    }
    const hold = Array.from({ length: 30 }, (_, index) => String(30 - index));
    expect(shown).toEqual(['2', '1', ...hold, '30', '29']);
    expect([...(await alarms()).keys()]).toEqual(['session']);
  });

  test('stops everything when the session is paused, and goes on when it is resumed', async () => {
    start();
    await store(sessionItem, routine);
    await until(async () => (await badge()) === '8');
    await store(sessionItem, pause(routine, t0));
    await until(async () => (await badge()) === '' && (await alarms()).size === 0);
    expect(vi.getTimerCount()).toBe(0);
    await store(sessionItem, routine);
    await until(async () => (await badge()) === '8' && (await alarms()).size === 1);
  });

  test('that was dead for a minute goes on with a cramp as the clock on the wall says', async () => {
    await write(sessionItem, { ...running, seenAtMs: t0 + 4 * secondMs });
    vi.setSystemTime(t0 + minuteMs);
    start();
    await until(async () => (await badge()) === '3');
    expect(await read(sessionItem)).toMatchObject({ pausedAtMs: null, seenAtMs: t0 + minuteMs });
  });

  test('that was dead for a minute pauses a routine where it was last seen', async () => {
    await write(sessionItem, { ...routine, seenAtMs: t0 + 4 * secondMs });
    vi.setSystemTime(t0 + minuteMs);
    start();
    await until(async () => (await read(sessionItem))!.pausedAtMs !== null);
    expect(await read(sessionItem)).toMatchObject({
      pausedAtMs: t0 + 4 * secondMs,
      pauseCause: 'missed',
    });
    await until(async () => (await alarms()).size === 0);
    expect(await badge()).toBe('');
  });

  test('woken by its alarm nudges, and shows it on the badge too', async () => {
    await wantNudges();
    start();
    await until(async () => (await alarms()).has('nudge'));
    vi.setSystemTime(t0 + hourMs);
    const alarm = await fakeBrowser.alarms.get('nudge');
    await fakeBrowser.alarms.clear('nudge');
    await fakeBrowser.alarms.onAlarm.trigger(alarm!);
    await until(async () => (await badge()) === 'sip');
    expect(await shownNotifications()).toEqual({ nudge: true });
    expect((await alarms()).get('nudge')?.scheduledTime).toBe(t0 + 2 * hourMs);
  });

  test('takes the alarm, the badge and the notification away when nudges are switched off', async () => {
    await wantNudges();
    await write(remindersItem, withWater({ countsFromMs: t0, unansweredSinceMs: t0 }));
    start();
    await until(async () => (await alarms()).has('nudge') && (await badge()) === 'sip');
    await store(settingsItem, settingsItem.fallback);
    await until(async () => (await alarms()).size === 0 && (await badge()) === '');
    expect(await shownNotifications()).toEqual({});
  });

  test('listens to the notification from the moment notifications are allowed', () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    try {
      start();
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
    expect(notifications.onClicked.hasListeners()).toBe(false);
    permissions.onAdded.addListener.mock.calls[0]![0]({ permissions: ['notifications'] });
    expect(notifications.onClicked.hasListeners()).toBe(true);
  });

  test('reconciles everything when a permission is granted after idle was taken back', async () => {
    await wantNudges();
    start();
    await until(async () => (await alarms()).has('nudge'));
    await fakeBrowser.alarms.clear('nudge');
    vi.spyOn(console, 'error').mockReturnValue();
    const gone = () => {
      throw new Error("'idle' requires a different permission.");
    };
    Object.assign(fakeBrowser, { idle: { setDetectionInterval: gone, queryState: gone } });
    permissions.onAdded.addListener.mock.calls[0]![0]({ permissions: ['notifications'] });
    await until(async () => (await alarms()).has('nudge'));
    expect(console.error).toHaveBeenCalled();
  });

  test('on a click on a notification opens a small window in Chrome before 127, which cannot open the popup', async () => {
    Object.assign(fakeBrowser.action, { openPopup: undefined });
    const createWindow = vi.spyOn(fakeBrowser.windows, 'create');
    start();
    for (const id of ['nudge', 'nudge-test', 'help'])
      await fakeBrowser.notifications.onClicked.trigger(id);
    const opened = expect.objectContaining({
      url: expect.stringMatching(/\/popup\.html\?kept-open$/),
    });
    expect(createWindow.mock.calls).toEqual([[opened], [opened], [opened]]);
  });

  test.each<[string, boolean]>([
    ['opens the popup', true],
    ['opens a small window if the popup cannot be opened', false],
  ])('on a click on the notification %s', async (_, canOpen) => {
    const openPopup = vi.fn<() => Promise<void>>(async () => {
      if (!canOpen) throw new Error('Could not find an active browser window.');
    });
    Object.assign(fakeBrowser.action, { openPopup });
    const createWindow = vi.spyOn(fakeBrowser.windows, 'create');
    start();
    await fakeBrowser.notifications.onClicked.trigger('nudge');
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(createWindow).toHaveBeenCalledTimes(canOpen ? 0 : 1);
  });
});
