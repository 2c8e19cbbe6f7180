import { setTimeout as sleep } from 'node:timers/promises';
import { initialReminders } from '../../domain/reminders/index.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import type { Rig } from '../../scripts/browsers/types.ts';
import { nudgesAtAnyHour, nudgesFarAway } from '../browser/dueNudge.ts';
import { alarmNames, store } from '../browser/legroom.ts';
import type { Build, Builds } from './builds.ts';
import { fact, printTable, type Row } from './report.ts';

const watchMs = 10 * minuteMs;

/** The time between two looks; a background that was woken runs many times as long. */
const betweenLooksMs = 500;

/** With nudges on, how often the background may be woken in that time. */
const nudgeHours = {
  // No nudge falls due meanwhile; Firefox checks every five minutes.
  'inside the hours': {
    nudges: () => ({ ...nudgesAtAnyHour(), everyMinutes: 180 }),
    most: { chromium: 0, firefox: 2 },
  },
  // In Firefox once, five minutes after the browser was used, and from then on every hour.
  'outside the hours': { nudges: nudgesFarAway, most: { chromium: 0, firefox: 1 } },
};

/** Measures what wakes the background with the popup closed, everything off and nudges on, in both browsers at once. */
export async function benchIdle({ chromium, firefox }: Builds): Promise<Row[]> {
  console.log('Ten minutes with the popup closed, everything off and nudges on …\n');
  const both = [chromium, firefox];
  const [off, on] = await Promise.all([
    Promise.all(both.map(measure)),
    Promise.all(
      both.flatMap((build) =>
        Object.entries(nudgeHours).map(([when, hours]) => measureNudges(build, when, hours)),
      ),
    ),
  ]);
  printTable('Everything off', off.flat());
  printTable('Nudges on', on.flat());
  return [...off, ...on].flat();
}

async function measureNudges(
  { name, folder }: Build,
  when: string,
  { nudges, most }: (typeof nudgeHours)[keyof typeof nudgeHours],
): Promise<Row[]> {
  const rig = await openRig(name, { extensionDir: folder });
  try {
    await turnOn(rig, { nudges: nudges() });
    return await quietRows(rig, `${name}, ${when}`, most[name]);
  } finally {
    await rig.close();
  }
}

/** Expects the background to stop, and to be woken at most so many times. */
async function quietRows(rig: Rig, title: string, most: number): Promise<Row[]> {
  const isGone = await becomes(rig, false);
  const wakes = await countWakes(rig);
  return [
    fact(`${title}: background gone within a minute`, isGone ? 'yes' : 'no', 'yes', isGone),
    fact(`${title}: wakes in the next 10 min`, String(wakes), `${most}`, wakes <= most),
  ];
}

async function measure({ name, folder }: Build): Promise<Row[]> {
  // With the permission `idle`, the browser could also wake it when the person is away, which is so after two minutes.
  const rig = await openRig(name, { extensionDir: folder, permissionPrompts: 'grant' });
  try {
    await switchOnAndOff(rig);
    const alarms = (await alarmNames(rig)).length;
    const rows = await quietRows(rig, name, 0);
    await rig.stopBackground();
    await store(rig, { water: [] });
    // Wakes it on purpose, to prove that a wake is seen.
    const isSeen = await becomes(rig, true);
    return [
      fact(`${name}: alarms`, String(alarms), '0', alarms === 0),
      ...rows,
      fact(`${name}: a wake on purpose is seen`, isSeen ? 'yes' : 'no', 'yes', isSeen),
    ];
  } finally {
    await rig.close();
  }
}

/** Switches everything on and off again, which leaves more behind than a fresh start. */
async function switchOnAndOff(rig: Rig): Promise<void> {
  const { nudges, evening } = defaultSettings;
  await turnOn(rig, { nudges: { ...nudges, on: true }, evening: { ...evening, on: true } });
  const popup = await rig.openPopup();
  await popup.close();
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
async function becomes(rig: Rig, isRunning: boolean): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < 60 * secondMs; waitedMs += betweenLooksMs) {
    if ((await rig.backgroundRunning()) === isRunning) return true;
    await sleep(betweenLooksMs);
  }
  return false;
}

async function countWakes(rig: Rig): Promise<number> {
  const untilMs = Date.now() + watchMs;
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
