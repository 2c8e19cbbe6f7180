import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hourMs, minuteMs } from '../../../domain/time.ts';
import { listenToNotification } from '../../../entrypoints/background/reminders/notification.ts';
import {
  followPresence,
  isPersonAway,
  listenToPresence,
} from '../../../entrypoints/background/reminders/presence.ts';
import { reconcileReminders } from '../../../entrypoints/background/reminders/reconcileReminders.ts';
import { listenToHelpNotification } from '../../../entrypoints/background/session/helpNotification.ts';
import { clearNotification } from '../../../platform/reminderNotification.ts';
import { read } from '../../../state/kernel/store.ts';
import { remindersItem, waterItem } from '../../../state/reminders/item.ts';
import { choiceItem } from '../../../state/session/item.ts';
import { consentItem } from '../../../state/settings/item.ts';
import { switchNudgesOn, withWater } from '../reminders.ts';
import { write } from '../store.ts';
import { alarms, event, setUp, t0 } from './fixtures.ts';

setUp();

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

describe('a nudge', () => {
  beforeEach(async () => {
    await switchNudgesOn(t0);
    await reconcileReminders(t0);
  });

  test('has no alarm before the safety note was accepted', async () => {
    await write(consentItem, { waterSafetyAtMs: null });
    await reconcileReminders(t0);
    expect(await alarms()).toEqual({});
  });

  test('has one alarm, which is left alone', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await reconcileReminders(t0 + minuteMs);
    expect(create).not.toHaveBeenCalled();
    expect(await alarms()).toEqual({ nudge: t0 + hourMs });
  });

  test('is shown once when it is due, with two buttons if the browser has buttons', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcileReminders(t0 + hourMs);
    await reconcileReminders(t0 + hourMs);
    expect(create).toHaveBeenCalledExactlyOnceWith('nudge', {
      type: 'basic',
      iconUrl: expect.stringMatching(/\/icon\/128\.png$/),
      title: 'Time for a sip, if you are thirsty',
      message: 'For general well-being, not for cramps. Skip it if you were told to limit fluids.',
      buttons: [{ title: 'Drank a glass' }, { title: 'Snooze 10 min' }],
    });
    expect(await alarms()).toEqual({ nudge: t0 + 2 * hourMs });
    expect(await shown()).toEqual(['nudge']);
  });

  test('is cleared once it is answered', async () => {
    await reconcileReminders(t0 + hourMs);
    const { water, ...others } = await read(remindersItem);
    await write(remindersItem, { ...others, water: { ...water, unansweredSinceMs: null } });
    await reconcileReminders(t0 + hourMs + minuteMs);
    expect(await shown()).toEqual([]);
  });
});

describe('a notification', () => {
  const ids = ['nudge', 'nudge-test', 'help'];
  const { onClicked } = fakeBrowser.notifications;
  let onButtonClicked: ReturnType<typeof event<[string, number]>>;
  const openPopup = vi.fn<() => Promise<void>>();
  const refuse = () => Promise.reject(new Error('No current window'));

  beforeEach(async () => {
    onButtonClicked = event();
    openPopup.mockReset().mockResolvedValue();
    Object.assign(fakeBrowser.notifications, { onButtonClicked });
    Object.assign(fakeBrowser.action, { openPopup });
    const words = { iconUrl: '', title: 'A title', message: 'A line' };
    for (const id of ids) await fakeBrowser.notifications.create(id, { type: 'basic', ...words });
    const { water, evening } = withWater({ unansweredSinceMs: t0 });
    await write(remindersItem, { water, evening: { ...evening, unansweredSinceMs: t0 } });
    listenToNotification();
    listenToHelpNotification();
  });

  test.each([
    ['logs one glass and answers the nudge', 'nudge', 0, 1, null, null],
    ['snoozes the nudge for ten minutes', 'nudge', 1, 0, null, t0 + 10 * minuteMs],
    ['does nothing', 'help', 0, 0, t0, null],
  ])('%s by a button of %s', async (_, id, button, glasses, unansweredSinceMs, snoozedUntilMs) => {
    await onButtonClicked.trigger(id, button);
    expect(await read(waterItem)).toHaveLength(glasses);
    const { water } = await read(remindersItem);
    expect(water).toMatchObject({ unansweredSinceMs, snoozedUntilMs });
    expect((await shown()).includes('nudge')).toBe(unansweredSinceMs !== null);
  });

  test('is cleared without an error after the permission was revoked and the API throws', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(() => {
      throw new Error('not available in this context');
    });
    await expect(clearNotification('nudge')).resolves.toBeUndefined();
  });

  test.each([
    ['nudge', 'beforeBed'],
    ['nudge-test', 'calf'],
    ['help', 'calf'],
  ])('%s that is clicked opens the popup on the routine %s, and goes', async (id, routine) => {
    await write(choiceItem, { ...choiceItem.fallback, routine: 'calf' });
    await onClicked.trigger(id);
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(await shown()).toEqual(ids.filter((other) => other !== id));
    expect((await read(choiceItem)).routine).toBe(routine);
  });

  test.each([
    ['refuses to open the popup', refuse],
    ['has no call to open it, as Chrome before 127', undefined],
  ])('that is clicked opens a small window where the browser %s', async (_, open) => {
    Object.assign(fakeBrowser.action, { openPopup: open });
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    await onClicked.trigger('nudge');
    const url = expect.stringMatching(/\/popup\.html\?kept-open$/);
    expect(create.mock.calls).toMatchObject([[{ url }]]);
  });

  test.each(ids)('stays if neither can be opened: %s', async (id) => {
    openPopup.mockImplementation(refuse);
    vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(refuse);
    await expect(onClicked.trigger(id)).rejects.toThrow('No current window');
    expect(await shown()).toEqual(ids);
  });
});

describe('the person', () => {
  function allowIdle(queryState: () => Promise<string>) {
    const onStateChanged = event<[string]>();
    const setDetectionInterval = () => {};
    Object.assign(fakeBrowser, { idle: { queryState, setDetectionInterval, onStateChanged } });
    return onStateChanged;
  }

  test('counts as there for a browser that may not tell, or no longer', async () => {
    expect(await isPersonAway()).toBe(false);
    vi.spyOn(console, 'error').mockReturnValue();
    allowIdle(() => Promise.reject(new Error('No permission')));
    expect(await isPersonAway()).toBe(false);
  });

  test('causes one run by coming back, and nothing where no reminder waits', async () => {
    const onStateChanged = allowIdle(async () => 'active');
    const run = vi.fn<() => void>();
    listenToPresence(run);
    listenToPresence(run);
    await onStateChanged.trigger('locked');
    expect(run).not.toHaveBeenCalled();
    await onStateChanged.trigger('active');
    expect(run).toHaveBeenCalledTimes(1);
    followPresence(false);
    expect(onStateChanged.hasListeners()).toBe(false);
  });
});
