import { beforeEach, describe, expect, test } from 'vitest';
import { initialReminders, type Reminders } from '../../domain/reminders/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';
import type { Drink } from '../../domain/water.ts';
import { alarmNames, badgeText, forgetEverything, store, stored } from './legroom.ts';
import { makeDue, nudgesFarAway, soonestAlarmMs } from './dueNudge.ts';
import { browsers, only, useSharedRig, waitUntil, type Rig, type View } from './rig.ts';

/** Switches the nudges on through the safety note. */
async function turnOn(view: View) {
  await view.click('switch', 'Water nudges');
  await view.find('heading', 'Before you turn on water nudges');
  await view.click('button', 'None of these apply to me');
}

/** What is stored of the water nudges. */
const storedWater = async (rig: Rig) => (await stored<Reminders>(rig, 'nudge'))!.water;

/** Waits until a nudge is on the icon. */
const nudgeOnIcon = (rig: Rig, timeoutMs?: number) =>
  waitUntil('the nudge on the icon', async () => (await badgeText(rig)) === 'sip', timeoutMs);

const emptyIcon = (rig: Rig) =>
  waitUntil('an empty icon', async () => (await badgeText(rig)) === '');

describe.each(browsers)('nudges in %s', (name) => {
  const rig = useSharedRig(name, { permissionPrompts: 'grant' });
  beforeEach(() => forgetEverything(rig()));

  test('come once an hour after the safety note, until they are paused or off', async () => {
    const page = await rig().openPage('options.html');
    const fromMs = Date.now();
    await turnOn(page);
    await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
    expect((await storedWater(rig())).nextDueAtMs! - fromMs).toBeGreaterThanOrEqual(hourMs);
    await page.findText(/Next nudge (today|tomorrow|\w+day) at \d/);
    await page.click('button', 'Send a test');
    await page.findText('Sent. If you saw nothing');
    await page.click('button', 'Pause until tomorrow');
    await page.findText(/Paused until (tomorrow|\w+day) at/);
    await page.click('button', 'End the pause');
    await page.findText('Next nudge');
    await page.click('switch', 'Water nudges');
    await waitUntil('no alarm', async () => (await alarmNames(rig())).length === 0);
    await page.close();
  });

  test('wait for an answer on the icon and in the popup, and the next is an hour away', async () => {
    await makeDue(rig(), Date.now() - secondMs);
    await nudgeOnIcon(rig());
    const { nextDueAtMs, lastNudgeAtMs } = await storedWater(rig());
    expect(nextDueAtMs! - lastNudgeAtMs!).toBe(hourMs);
    const popup = await rig().openPopup();
    await popup.findText('Time for a sip');
    const fromMs = Date.now();
    await popup.click('button', /^Snooze 5\smin$/);
    await emptyIcon(rig());
    const snoozedMs = await waitUntil('the new time', async () => {
      const ms = (await storedWater(rig())).nextDueAtMs! - fromMs;
      return ms < 10 * minuteMs && ms;
    });
    expect(snoozedMs).toBeGreaterThanOrEqual(5 * minuteMs);
    await popup.click('button', 'Add a glass');
    await popup.findText('1 glass today');
    await popup.close();
  });

  test('wake a background that was stopped', async () => {
    await makeDue(rig(), Date.now() + soonestAlarmMs + secondMs);
    await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
    await rig().stopBackground();
    await nudgeOnIcon(rig(), soonestAlarmMs + 15 * secondMs);
  });

  test('of the evening lead to Before bed', async () => {
    const nowMs = Date.now();
    const evening = { on: true, at: '03:00', days: [0, 1, 2, 3, 4, 5, 6] };
    await store(rig(), {
      settings: { ...defaultSettings, evening },
      nudge: {
        ...initialReminders,
        evening: { ...initialReminders.evening, countsFromMs: nowMs, unansweredSinceMs: nowMs },
      },
    });
    await waitUntil('the reminder on the icon', async () => (await badgeText(rig())) === 'bed');
    const popup = await rig().openPopup();
    await popup.click('button', 'Show it');
    await popup.find('radio', 'Before bed');
    await waitUntil('the routine', async () => {
      const choice = await stored<{ mode: string; routine: string }>(rig(), 'choice');
      return choice?.mode === 'routine' && choice.routine === 'beforeBed';
    });
    await emptyIcon(rig());
    await popup.close();
  });
});

// Headless, Firefox has nowhere to show a notification, and its notifications have no buttons. Everything is real except
// the press: the system draws notifications and no automation can press them, so the event is dispatched in the worker.
describe.each(only('chromium'))('the notification of a nudge in %s', (name) => {
  const rig = useSharedRig(name, { permissionPrompts: 'grant' });
  const shown = () =>
    rig().inExtension(async (api) => Object.keys(await api.notifications.getAll()));

  beforeEach(async () => {
    await rig().inExtension(async (api) => {
      for (const id of Object.keys(await api.notifications.getAll()))
        await api.notifications.clear(id);
    });
    // Two nudges are one notification.
    for (let round = 0; round < 2; round += 1) {
      await forgetEverything(rig());
      await makeDue(rig(), Date.now() - secondMs);
      await nudgeOnIcon(rig());
    }
    // The badge is set first.
    await waitUntil('one notification', async () => (await shown()).join() === 'nudge');
  });

  test('Drank a glass logs one and removes the nudge', async () => {
    await rig().pressNotificationButton('nudge', 0);
    const drinks = await waitUntil('the glass', () => stored<Drink[]>(rig(), 'water'));
    expect(drinks.map(({ ml }) => ml)).toEqual([defaultSettings.glassMl]);
    await emptyIcon(rig());
    expect(await shown()).toEqual([]);
    expect(await storedWater(rig())).toMatchObject({
      unansweredSinceMs: null,
      snoozedUntilMs: null,
    });
  });

  test('Snooze 10 min delays the nudge and logs nothing', async () => {
    const pressedAtMs = Date.now();
    await rig().pressNotificationButton('nudge', 1);
    await emptyIcon(rig());
    expect(await shown()).toEqual([]);
    expect(await stored(rig(), 'water')).toBeUndefined();
    const { snoozedUntilMs, nextDueAtMs } = await storedWater(rig());
    const offMs = snoozedUntilMs! - pressedAtMs;
    expect(offMs).toBeGreaterThanOrEqual(10 * minuteMs);
    expect(offMs).toBeLessThan(10 * minuteMs + 5 * secondMs);
    expect(nextDueAtMs).toBe(snoozedUntilMs);
    await waitUntil('the alarm for it', async () => {
      const alarm = await rig().inExtension((api) => api.alarms.get('nudge'));
      return alarm?.scheduledTime === snoozedUntilMs;
    });
  });
});

describe.each(browsers)('the permission to notify refused in %s', (name) => {
  const rig = useSharedRig(name);

  test('leaves nudges on the icon and in the popup, and the page says so', async () => {
    await forgetEverything(rig());
    const page = await rig().openPage('options.html');
    await turnOn(page);
    await page.findText('Notifications are off');
    await page.close();
    await makeDue(rig(), Date.now() - secondMs);
    await nudgeOnIcon(rig());
    const popup = await rig().openPopup();
    await popup.findText('Time for a sip');
    await popup.click('button', 'Not now');
    await waitUntil('the line to go', async () => !(await popup.text()).includes('Time for a sip'));
  });
});

// After sleep, only Firefox's alarms are late.
describe.each(only('firefox'))('outside the hours in %s', (name) => {
  const rig = useSharedRig(name, { permissionPrompts: 'grant' });

  const minutesToAlarm = () =>
    rig().inExtension(async (api, unitMs) => {
      const alarm = await api.alarms.get('nudge');
      return alarm ? (alarm.scheduledTime - Date.now()) / unitMs : -1;
    }, minuteMs);

  /** Opens a tab while no background runs. */
  async function useBrowser() {
    await rig().stopBackground();
    await waitUntil('no background', async () => !(await rig().backgroundRunning()));
    return rig().openPage('privacy.html');
  }

  test('the alarm comes every hour, and five minutes after the first use of the browser', async () => {
    await forgetEverything(rig());
    await store(rig(), {
      consent: { waterSafetyAtMs: 1 },
      settings: { ...defaultSettings, nudges: nudgesFarAway() },
      nudge: initialReminders,
    });
    await waitUntil('the alarm', async () => (await minutesToAlarm()) > 0);
    // Simulates that it fired.
    await rig().stopBackground();
    await rig().inExtension((api) => api.alarms.create('nudge', { when: Date.now() }));
    await waitUntil('an hour', async () => (await minutesToAlarm()) > 55);

    const page = await useBrowser();
    await waitUntil('the background', () => rig().backgroundRunning());
    await waitUntil('five minutes', async () => {
      const minutes = await minutesToAlarm();
      return minutes > 0 && minutes <= 5;
    });
    await page.close();
    // Firefox forgets what the background listened to at its next start, so a further tab does not start it.
    const next = await useBrowser();
    await waitUntil('its next start', () => rig().backgroundRunning());
    await next.close();
    const again = await useBrowser();
    await again.waitFor('its heading', ({ document }) => document.querySelector('h1'));
    expect(await rig().backgroundRunning()).toBe(false);
    await again.close();
  });
});
