import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { reconcileReminders } from '../../../entrypoints/background/reminders/reconcileReminders.ts';
import { consentItem } from '../../../state/settings/item.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { read } from '../../../state/kernel/store.ts';
import { switchNudgesOn } from '../reminders.ts';
import { write } from '../store.ts';
import { setUp, t0, alarms, shownNotifications } from './fixtures.ts';

setUp();

const quiet = remindersItem.fallback;

describe('reconciling reminders', () => {
  test('sets no alarm while they are off, and removes an earlier one', async () => {
    await fakeBrowser.alarms.create('nudge', { when: t0 + hourMs });
    await reconcileReminders(t0);
    expect(await alarms()).toEqual(new Map());
    expect(await read(remindersItem)).toEqual(quiet);
  });

  test('sets no alarm before the safety note was accepted', async () => {
    await switchNudgesOn(t0);
    await write(consentItem, { waterSafetyAtMs: null });
    await reconcileReminders(t0);
    expect(await alarms()).toEqual(new Map());
  });

  test('sets one alarm for the next nudge and leaves it alone', async () => {
    await switchNudgesOn(t0);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await reconcileReminders(t0);
    await reconcileReminders(t0 + minuteMs);
    expect(create.mock.calls).toEqual([['nudge', { when: t0 + hourMs }]]);
    expect(await shownNotifications()).toEqual({});
  });

  test('shows a due nudge once, with two buttons if the browser has buttons', async () => {
    await switchNudgesOn(t0);
    await reconcileReminders(t0);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcileReminders(t0 + hourMs);
    await reconcileReminders(t0 + hourMs);
    expect(create.mock.calls).toEqual([
      [
        'nudge',
        {
          type: 'basic',
          iconUrl: expect.stringMatching(/\/icon\/128\.png$/),
          title: 'Time for a sip, if you are thirsty',
          message:
            'For general well-being, not for cramps. Skip it if you were told to limit fluids.',
          buttons: [{ title: 'Drank a glass' }, { title: 'Snooze 10 min' }],
        },
      ],
    ]);
    expect(await shownNotifications()).toEqual({ nudge: true });
    expect((await alarms()).get('nudge')?.scheduledTime).toBe(t0 + 2 * hourMs);
  });

  test('removes the notification after the nudge was answered', async () => {
    await switchNudgesOn(t0);
    await reconcileReminders(t0);
    await reconcileReminders(t0 + hourMs);
    const nudge = await read(remindersItem);
    await write(remindersItem, { ...nudge, water: { ...nudge.water, unansweredSinceMs: null } });
    await reconcileReminders(t0 + hourMs + secondMs);
    expect(await shownNotifications()).toEqual({});
  });

  test('nudges without notifications if they were never allowed', async () => {
    await switchNudgesOn(t0);
    await reconcileReminders(t0);
    const { notifications } = fakeBrowser;
    try {
      Object.assign(fakeBrowser, { notifications: undefined });
      await reconcileReminders(t0 + hourMs);
      expect((await read(remindersItem)).water.unansweredSinceMs).toBe(t0 + hourMs);
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
  });
});
