import { setTimeout as sleep } from 'node:timers/promises';
import { initialReminders } from '../../domain/reminders/index.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { minuteMs } from '../../domain/time.ts';
import { alarmNames, store } from '../browser/legroom.ts';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import type { Rig, RigName } from '../../scripts/browsers/types.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';

/** What became of a background that nothing is to wake. */
export interface IdleRun {
  /** Alarms that were left once everything was off. */
  alarms: number;
  /** How long after everything was off the background went by itself; undefined where it stayed. */
  goneAfterMs: number | undefined;
  /** How long it was looked at from then on. */
  watchedMs: number;
  /** How often it ran again meanwhile. */
  wakes: number;
  /** Whether a wake on purpose, after that, was seen: one that is missed would be no wake either. */
  seesWakes: boolean;
}

/** Longer than a background may idle. */
const waitForGoneMs = minuteMs;

const watchMs = 10 * minuteMs;

/** A background that was woken stays for many times as long. */
const betweenLooksMs = 500;

/** @param folder of the unpacked build. */
export async function measureIdle(name: RigName, folder: string): Promise<IdleRun> {
  // Allowed to tell whether anybody is there, the browser could wake it for that too: after two minutes nobody is.
  const rig = await openRig(name, { extensionDir: folder, permissionPrompts: 'grant' });
  try {
    await switchOnAndOff(rig);
    const offAtMs = Date.now();
    const alarms = (await alarmNames(rig)).length;
    const isGone = await comesTo(rig, waitForGoneMs, false);
    const goneAfterMs = isGone ? Date.now() - offAtMs : undefined;
    const wakes = await wakesIn(rig, watchMs);
    await rig.stopBackground();
    await store(rig, { water: [] });
    const seesWakes = await comesTo(rig, waitForGoneMs, true);
    return { alarms, goneAfterMs, watchedMs: watchMs, wakes, seesWakes };
  } finally {
    await rig.close();
  }
}

/** What was on, and is off again, leaves more behind than what never was on. */
async function switchOnAndOff(rig: Rig) {
  const { nudges, evening } = defaultSettings;
  await store(rig, {
    consent: { waterSafetyAtMs: Date.now() },
    settings: {
      ...defaultSettings,
      nudges: { ...nudges, on: true },
      evening: { ...evening, on: true },
    },
    nudge: initialReminders,
  });
  await waitUntil('the alarm', async () => (await alarmNames(rig)).length > 0);
  const popup = await rig.openPopup();
  await popup.close();
  await store(rig, { settings: defaultSettings });
  await waitUntil('no alarm', async () => (await alarmNames(rig)).length === 0);
}

/** Whether the background comes to run, or not to run, within that time. */
async function comesTo(rig: Rig, ms: number, wanted: boolean): Promise<boolean> {
  const untilMs = Date.now() + ms;
  while (Date.now() < untilMs) {
    if ((await rig.backgroundRunning()) === wanted) return true;
    await sleep(betweenLooksMs);
  }
  return false;
}

async function wakesIn(rig: Rig, ms: number): Promise<number> {
  const untilMs = Date.now() + ms;
  let wakes = 0;
  let ran = await rig.backgroundRunning();
  while (Date.now() < untilMs) {
    await sleep(betweenLooksMs);
    const runs = await rig.backgroundRunning();
    if (runs && !ran) wakes += 1;
    ran = runs;
  }
  return wakes;
}
