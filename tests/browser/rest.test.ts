import { initialReminders } from '../../domain/reminders/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { minuteMs } from '../../domain/time.ts';
import { describe, expect, test } from 'vitest';
import { nudgesFarAway } from './dueNudge.ts';
import { forgetEverything, store } from './legroom.ts';
import { only, useRig, waitUntil } from './rig.ts';

// Only Firefox's alarms are late after sleep.
describe.each(only('firefox'))('outside the hours in %s', (name) => {
  const rig = useRig(name);

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

  test('an hour goes by between two looks, but for those when the browser is used', async () => {
    await forgetEverything(rig());
    await store(rig(), {
      consent: { waterSafetyAtMs: 1 },
      settings: { ...defaultSettings, nudges: nudgesFarAway() },
      nudge: initialReminders,
    });
    await waitUntil('the alarm', async () => (await minutesToAlarm()) > 0);
    // As if it had fired by itself.
    await rig().stopBackground();
    await rig().inExtension((api) => api.alarms.create('nudge', { when: Date.now() }));
    await waitUntil('an hour', async () => (await minutesToAlarm()) > 55);

    const page = await useBrowser();
    await waitUntil('the background', () => rig().backgroundRunning());
    await waitUntil('five minutes', async () => (await minutesToAlarm()) <= 5);
    await page.close();
    // Firefox forgets what the background listened to when that starts once more.
    await (await useBrowser()).close();
    const again = await useBrowser();
    await again.waitFor('its heading', ({ document }) => document.querySelector('h1'));
    expect(await rig().backgroundRunning()).toBe(false);
    await again.close();
  });
});
