import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { minuteMs } from '../../../domain/time.ts';
import { listenToNotification } from '../../../entrypoints/background/reminders/notification.ts';
import {
  followPresence,
  isPersonAway,
  listenToPresence,
} from '../../../entrypoints/background/reminders/presence.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { remindersItem, waterItem } from '../../../state/reminders/item.ts';
import { clearNotification } from '../../../platform/reminderNotification.ts';
import { read } from '../../../state/kernel/store.ts';
import { write } from '../store.ts';
import { withWater } from '../reminders.ts';

/** An event that the simulated browser does not have. */
function event<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    trigger: (...args: A) => Promise.all([...listeners].map((listener) => listener(...args))),
    count: () => listeners.size,
  };
}

describe('a notification', () => {
  const waitsFromMs = Date.now();
  let onButtonClicked: ReturnType<typeof event<[string, number]>>;

  beforeEach(async () => {
    onButtonClicked = event();
    Object.assign(fakeBrowser.notifications, { onButtonClicked });
    Object.assign(fakeBrowser.action, { openPopup: vi.fn<() => Promise<void>>(async () => {}) });
    await write(remindersItem, withWater({ unansweredSinceMs: waitsFromMs }));
    for (const id of ['nudge', 'nudge-test', 'help'])
      await fakeBrowser.notifications.create(id, {
        type: 'basic',
        iconUrl: '',
        title: 'A title',
        message: 'A line',
      });
    // After it is allowed again, each press still counts once.
    listenToNotification();
    listenToNotification();
  });

  const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

  test.each([
    ['logs one glass and answers the nudge', 'first', 1],
    ['snoozes the nudge for ten minutes and logs nothing', 'second', 0],
  ])('%s with its %s button', async (_, button, glasses) => {
    const pressedAtMs = Date.now();
    await onButtonClicked.trigger('nudge', button === 'first' ? 0 : 1);
    expect(await read(waterItem)).toHaveLength(glasses);
    const { snoozedUntilMs, unansweredSinceMs } = (await read(remindersItem)).water;
    expect(unansweredSinceMs).toBeNull();
    if (button === 'first') expect(snoozedUntilMs).toBeNull();
    else expect(snoozedUntilMs! - pressedAtMs).toBeGreaterThanOrEqual(10 * minuteMs);
    expect(await shown()).not.toContain('nudge');
  });

  test('is cleared without an error after the permission was revoked and the API throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(() => {
      throw new Error('not available in this context');
    });
    await expect(clearNotification('nudge')).resolves.toBeUndefined();
  });

  test('ignores the buttons of another notification', async () => {
    await onButtonClicked.trigger('help', 0);
    expect(await read(waterItem)).toEqual([]);
    expect((await read(remindersItem)).water).toMatchObject({ unansweredSinceMs: waitsFromMs });
    expect(await shown()).toContain('help');
  });

  test.each([
    ['nudge', true],
    ['nudge-test', false],
  ])('a click on %s opens the popup; Before bed is chosen there: %s', async (id, isChosen) => {
    const evening = { ...remindersItem.fallback.evening, unansweredSinceMs: waitsFromMs };
    await write(remindersItem, { ...remindersItem.fallback, evening });
    await write(choiceItem, { ...choiceItem.fallback, routine: 'calf' });
    await fakeBrowser.notifications.onClicked.trigger(id);
    expect(fakeBrowser.action.openPopup).toHaveBeenCalledTimes(1);
    expect(await shown()).not.toContain(id);
    expect((await read(choiceItem)).routine === 'beforeBed').toBe(isChosen);
  });
});

describe('a notification whose popup cannot be shown', () => {
  test.each(['nudge', 'nudge-test'])('stays: %s', async (id) => {
    const refuse = async () => {
      throw new Error('No current window');
    };
    Object.assign(fakeBrowser.action, { openPopup: refuse });
    vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(refuse);
    const clear = vi.spyOn(fakeBrowser.notifications, 'clear');
    listenToNotification();
    await expect(fakeBrowser.notifications.onClicked.trigger(id)).rejects.toThrow('No current');
    expect(clear).not.toHaveBeenCalled();
  });
});

describe('the presence of the person', () => {
  function allowIdle(state: () => Promise<string>) {
    const idle = {
      queryState: state,
      setDetectionInterval: vi.fn<(seconds: number) => void>(),
      onStateChanged: event<[string]>(),
    };
    Object.assign(fakeBrowser, { idle });
    return idle;
  }

  test.each([
    ['active', false],
    ['idle', true],
    ['locked', true],
  ])('is told by the browser: %s', async (state, isAway) => {
    allowIdle(async () => state);
    expect(await isPersonAway()).toBe(isAway);
  });

  test('is assumed if the browser has no permission to tell, or lost it', async () => {
    Object.assign(fakeBrowser, { idle: undefined });
    expect(await isPersonAway()).toBe(false);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    allowIdle(() => Promise.reject(new Error('No permission')));
    expect(await isPersonAway()).toBe(false);
    expect(error).toHaveBeenCalledTimes(1);
  });

  test('causes one run when the person returns, and none when they leave', async () => {
    const { onStateChanged } = allowIdle(async () => 'active');
    const run = vi.fn<() => void>();
    listenToPresence(run);
    listenToPresence(run);
    await onStateChanged.trigger('idle');
    await onStateChanged.trigger('locked');
    expect(run).not.toHaveBeenCalled();
    await onStateChanged.trigger('active');
    await nextTurn();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('is not observed if no reminder needs it, so that it wakes nothing', () => {
    const { onStateChanged } = allowIdle(async () => 'active');
    listenToPresence(() => {});
    expect(onStateChanged.count()).toBe(1);
    followPresence(false);
    expect(onStateChanged.count()).toBe(0);
  });
});
