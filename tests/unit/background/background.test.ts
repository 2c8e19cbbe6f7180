import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
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
    expect(notifications.onClicked.hasListeners()).toBe(false);
    void onAdded.trigger({ permissions: ['notifications'] });
    expect(notifications.onClicked.hasListeners()).toBe(true);
  });
});
