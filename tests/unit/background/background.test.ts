import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { switchNudgesOn } from '../reminders.ts';
import { setUp, t0, permissions, alarms, until } from './fixtures.ts';

setUp();

describe('the background', () => {
  /** Starts the background as a browser does, up to the first wait. */
  const start = () => background.main();

  test('without a session sets no alarm and no timer, and writes nothing', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    start();
    await until(async () => setTitle.mock.calls.length > 0);
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await alarms()).toEqual(new Map());
    expect(vi.getTimerCount()).toBe(0);
    expect(set).not.toHaveBeenCalled();
  });

  test('listens to the notification as soon as notifications are allowed', () => {
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

  test('reconciles everything when a permission is granted, even without the API for idle', async () => {
    await switchNudgesOn(t0);
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

  const refuse = () => Promise.reject(new Error('Could not find an active browser window.'));

  test.each<[string, (() => Promise<void>) | undefined, windows: number]>([
    ['opens the popup', async () => {}, 0],
    ['opens a small window where the popup cannot be opened', refuse, 1],
    ['opens a small window in Chrome before 127, which has no call to open it', undefined, 1],
  ])('on a click on each notification %s', async (_, openPopup, windows) => {
    Object.assign(fakeBrowser.action, { openPopup });
    const createWindow = vi.spyOn(fakeBrowser.windows, 'create');
    start();
    for (const id of ['nudge', 'nudge-test', 'help']) {
      createWindow.mockClear();
      await fakeBrowser.notifications.onClicked.trigger(id);
      const urls = createWindow.mock.calls.map(([options]) => options?.url);
      expect(urls, id).toEqual(
        Array.from({ length: windows }, () => expect.stringMatching(/\/popup\.html\?kept-open$/)),
      );
    }
  });
});
