import { setTimeout as sleep } from 'node:timers/promises';
import { initialReminders } from '../../domain/reminders/index.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { minuteMs } from '../../domain/time.ts';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import type { Rig } from '../../scripts/browsers/types.ts';
import { nudgesAtAnyHour, nudgesFarAway } from '../browser/dueNudge.ts';
import { alarmNames, store } from '../browser/legroom.ts';
import { fact, printTable, type Build, type Row } from './report.ts';

/** What is on, and how often the background may be woken in that time. */
const situations = {
  'everything off': {
    prepare: switchOnAndOff,
    most: { chromium: 0, firefox: 0 },
    // With the permission `idle`, the browser could also wake it when the person is away, which is so after two minutes.
    permissionPrompts: 'grant' as const,
  },
  // No nudge falls due meanwhile; Firefox checks every five minutes.
  'nudges on, inside their hours': {
    prepare: (rig: Rig) => turnOn(rig, { nudges: { ...nudgesAtAnyHour(), everyMinutes: 180 } }),
    most: { chromium: 0, firefox: 2 },
  },
  // In Firefox once, five minutes after the browser was used, and from then on every hour.
  'nudges on, outside their hours': {
    prepare: (rig: Rig) => turnOn(rig, { nudges: nudgesFarAway() }),
    most: { chromium: 0, firefox: 1 },
  },
};

/** Measures what wakes the background with the popup closed, in both browsers and all situations at once. */
export async function benchIdle(builds: readonly Build[]): Promise<Row[]> {
  console.log('Ten minutes with the popup closed, everything off and nudges on …\n');
  const names = Object.keys(situations) as (keyof typeof situations)[];
  const all = builds.flatMap((build) => names.map((name) => measure(build, name)));
  const rows = (await Promise.all(all)).flat();
  printTable('With the popup closed', rows);
  return rows;
}

/** Expects the background to stop, and to be woken at most so many times. */
async function measure(
  { name, folder }: Build,
  situation: keyof typeof situations,
): Promise<Row[]> {
  const { prepare, most, ...options } = situations[situation];
  const rig = await openRig(name, { extensionDir: folder, ...options });
  const title = `${name}, ${situation}`;
  try {
    await prepare(rig);
    const isGone = await becomes(rig, false);
    const wakes = await countWakes(rig);
    await rig.stopBackground();
    await store(rig, { water: [] });
    // Wakes it on purpose, to prove that a wake is seen.
    const isSeen = await becomes(rig, true);
    return [
      fact(`${title}: background gone within a minute`, isGone, 'true', isGone),
      fact(`${title}: wakes in the next 10 min`, wakes, `${most[name]}`, wakes <= most[name]),
      fact(`${title}: a wake on purpose is seen`, isSeen, 'true', isSeen),
    ];
  } finally {
    await rig.close();
  }
}

/** Switches everything on and off again, which leaves more behind than a fresh start. */
async function switchOnAndOff(rig: Rig): Promise<void> {
  const { nudges, evening } = defaultSettings;
  await turnOn(rig, { nudges: { ...nudges, on: true }, evening: { ...evening, on: true } });
  await (await rig.openPopup()).close();
  await store(rig, { settings: defaultSettings });
  await waitUntil('no alarm', async () => (await alarmNames(rig)).length === 0);
}

async function turnOn(rig: Rig, settings: Partial<Settings>): Promise<void> {
  await store(rig, {
    consent: { waterSafetyAtMs: Date.now() },
    settings: { ...defaultSettings, ...settings },
    nudge: initialReminders,
  });
  await waitUntil('the alarm', async () => (await alarmNames(rig)).length > 0);
}

/** Whether the background starts or stops within a minute; it may idle for half a minute first. */
function becomes(rig: Rig, isRunning: boolean): Promise<boolean> {
  const look = async () => (await rig.backgroundRunning()) === isRunning;
  return waitUntil('the background', look, minuteMs).catch(() => false);
}

async function countWakes(rig: Rig): Promise<number> {
  const untilMs = Date.now() + 10 * minuteMs;
  let wakes = 0;
  let ran = await rig.backgroundRunning();
  while (Date.now() < untilMs) {
    // A background that was woken runs many times as long.
    await sleep(500);
    const runs = await rig.backgroundRunning();
    if (runs && !ran) wakes += 1;
    ran = runs;
  }
  return wakes;
}
