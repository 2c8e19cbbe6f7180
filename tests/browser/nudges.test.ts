import { beforeEach, describe, expect, test } from 'vitest';
import { initialReminders, type Reminders } from '../../domain/reminders/index.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { minuteMs } from '../../domain/time.ts';
import { alarmNames, badgeText, forgetEverything, store, stored } from './legroom.ts';
import { makeDue, nudgesFarAway } from './dueNudge.ts';
import { browsers, only, useSharedRig, waitUntil, type Rig, type View } from './rig.ts';

/** Switches the nudges on through the safety note. */
async function turnOn(view: View) {
  await view.click('switch', 'Water nudges');
  await view.find('heading', 'Before you turn on water nudges');
  await view.click('button', 'None of these apply to me');
}

/** What is stored of the water nudges. */
const storedWater = async (rig: Rig) => (await stored<Reminders>(rig, 'nudge'))!.water;

describe.each(browsers)('enabling hydration nudges in %s', (name) => {
  const rig = useSharedRig(name, { permissionPrompts: 'grant' });
  beforeEach(() => forgetEverything(rig()));

  test('nudges are off at first, and nothing is scheduled', async () => {
    const popup = await rig().openPopup();
    await popup.findText('Off');
    expect(await alarmNames(rig())).toEqual([]);
  });

  test('one nudge an hour is scheduled after the safety note, and none once they are off again', async () => {
    const page = await rig().openPage('options.html');
    const fromMs = Date.now();
    await turnOn(page);
    await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
    const nudge = await storedWater(rig());
    expect(nudge.nextDueAtMs! - fromMs).toBeGreaterThanOrEqual(60 * minuteMs);
    await page.findText(/Next nudge (today|tomorrow|\w+day) at \d/);
    await page.click('switch', 'Water nudges');
    await waitUntil('no alarm', async () => (await alarmNames(rig())).length === 0);
    await page.close();
  });

  test('the switch in the popup does the same', async () => {
    const popup = await rig().openPopup();
    await turnOn(popup);
    await waitUntil('the alarm', async () => (await alarmNames(rig())).includes('nudge'));
    const settings = (await stored<Settings>(rig(), 'settings'))!;
    expect(settings.nudges.on).toBe(true);
  });

  test('"Any of these, or not sure" keeps nudges off and says whom to ask', async () => {
    const popup = await rig().openPopup();
    await popup.click('switch', 'Water nudges');
    await popup.click('button', 'Any of these, or not sure');
    await popup.findText('doctor or pharmacist');
    await popup.close();
    expect((await stored<Settings>(rig(), 'settings'))?.nudges.on ?? false).toBe(false);
    expect(await alarmNames(rig())).toEqual([]);
  });

  test('a due nudge shows on the icon and in the popup, and the next is an hour away', async () => {
    await makeDue(rig(), Date.now() - 1_000);
    await waitUntil('the nudge on the icon', async () => (await badgeText(rig())) === 'sip');
    const nudge = await storedWater(rig());
    expect(nudge.nextDueAtMs! - nudge.lastNudgeAtMs!).toBe(60 * minuteMs);
    const popup = await rig().openPopup();
    await popup.findText('Time for a sip');
    await popup.click('button', 'Add a glass');
    await popup.findText('1 glass today');
    await popup.close();
    await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
  });

  test('a waiting nudge can be snoozed in the popup, and comes again afterwards', async () => {
    await makeDue(rig(), Date.now() - 1_000);
    await waitUntil('the nudge on the icon', async () => (await badgeText(rig())) === 'sip');
    const popup = await rig().openPopup();
    const fromMs = Date.now();
    await popup.click('button', /^Snooze 5\smin$/);
    await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
    await popup.close();
    const nudge = await waitUntil('the new time', async () => {
      const found = await storedWater(rig());
      return found.nextDueAtMs! < fromMs + 10 * minuteMs ? found : undefined;
    });
    expect(nudge!.nextDueAtMs! - fromMs).toBeGreaterThanOrEqual(5 * minuteMs);
  });

  test('a pause says how long it lasts, and ending it schedules the next nudge', async () => {
    const page = await rig().openPage('options.html');
    await turnOn(page);
    await page.findText('Next nudge');
    await page.click('button', 'Pause until tomorrow');
    await page.findText(/Paused until (tomorrow|\w+day) at/);
    await page.click('button', 'End the pause');
    await page.findText('Next nudge');
    await page.click('button', 'Send a test');
    await page.findText('Sent. If you saw nothing');
    await page.close();
  });

  test('a waiting evening reminder leads to Before bed', async () => {
    const evening = { on: true, at: '03:00', days: [0, 1, 2, 3, 4, 5, 6] };
    await store(rig(), {
      settings: { ...defaultSettings, evening },
      nudge: {
        ...initialReminders,
        evening: {
          ...initialReminders.evening,
          countsFromMs: Date.now(),
          unansweredSinceMs: Date.now(),
        },
      },
    });
    await waitUntil('the reminder on the icon', async () => (await badgeText(rig())) === 'bed');
    const popup = await rig().openPopup();
    await popup.click('button', 'Show it');
    await waitUntil('the routine', async () => {
      const choice = await stored<{ mode: string; routine: string }>(rig(), 'choice');
      return choice?.mode === 'routine' && choice.routine === 'beforeBed';
    });
    await popup.find('radio', 'Before bed');
    await waitUntil('an empty badge', async () => (await badgeText(rig())) === '');
    await popup.close();
  });
});

// Headless, Firefox has nowhere to show a notification: `getAll()` is empty right after `create()`.
describe.each(only('chromium'))(
  'a due nudge in %s, which keeps notifications even when headless',
  (name) => {
    const rig = useSharedRig(name, { permissionPrompts: 'grant' });

    test('is one notification, even after two nudges', async () => {
      await rig().inExtension(async (api) => {
        for (const id of Object.keys(await api.notifications.getAll()))
          await api.notifications.clear(id);
      });
      for (let round = 0; round < 2; round += 1) {
        await forgetEverything(rig());
        await makeDue(rig(), Date.now() - 1_000);
        await waitUntil('the nudge', async () => (await badgeText(rig())) === 'sip');
      }
      // The badge is set first.
      const shown = await waitUntil('the notification', async () => {
        const ids = await rig().inExtension(async (api) =>
          Object.keys(await api.notifications.getAll()),
        );
        return ids.length > 0 && ids;
      });
      expect(shown).toEqual(['nudge']);
    });
  },
);

describe.each(browsers)('the permission to notify refused in %s', (name) => {
  const rig = useSharedRig(name);
  beforeEach(() => forgetEverything(rig()));

  test('leaves nudges on the icon and in the popup, and the page says so', async () => {
    const page = await rig().openPage('options.html');
    await turnOn(page);
    await page.findText('Notifications are off');
    await page.close();
    await makeDue(rig(), Date.now() - 1_000);
    await waitUntil('the nudge on the icon', async () => (await badgeText(rig())) === 'sip');
    const popup = await rig().openPopup();
    await popup.findText('Time for a sip');
    await popup.click('button', 'Not now');
    await waitUntil('the line to go', async () => !(await popup.text()).includes('Time for a sip'));
  });
});

describe.each(browsers)('rubbish on the Settings page in %s', (name) => {
  const rig = useSharedRig(name);

  test.each([
    ['textbox', 'How often', '10', 'Choose 30 to 180 minutes.'],
    ['textbox', 'Length of a hold', '99', 'Choose 15 to 30 seconds.'],
  ])('%s %s %s is refused with words beside it', async (role, field, text, words) => {
    await forgetEverything(rig());
    const page = await rig().openPage('options.html');
    await page.click(role, field);
    for (const key of ['Control+a', ...text, 'Tab']) await page.press(key);
    await page.findText(words);
    expect(await stored(rig(), 'settings')).toBeUndefined();
    await page.close();
  });
});

// After sleep, only Firefox's alarms are late.
describe.each(only('firefox'))('outside the hours in %s', (name) => {
  const rig = useSharedRig(name);

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
    // After another start, the background does not listen to the use of the browser, so a further tab does not start
    // it.
    await (await useBrowser()).close();
    const again = await useBrowser();
    await again.waitFor('its heading', ({ document }) => document.querySelector('h1'));
    expect(await rig().backgroundRunning()).toBe(false);
    await again.close();
  });
});
