import { describe, expect, test } from 'vitest';
import { initialReminders } from '../../../domain/reminders/index.ts';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { dayMs, hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import type { Kind } from './alarms.ts';
import { begin, kinds, life, setUp } from './life.ts';
import { morningMs } from './machine.ts';

setUp();

const evening = { on: true, at: '22:00', days: defaultSettings.evening.days };
const midnightMs = morningMs + 14 * hourMs;
const opensMs = midnightMs + 9 * hourMs;

/** Starts the browser with nudges from 09:00 to 20:00; nobody has used it for some minutes. */
async function leaveAlone(kind: Kind, startsAtMs: number, part: Partial<Settings> = {}) {
  begin(kind, { startsAtMs });
  life.put(settingsItem, {
    ...defaultSettings,
    nudges: { ...defaultSettings.nudges, on: true },
    ...part,
  });
  life.put(consentItem, { waterSafetyAtMs: startsAtMs });
  life.put(remindersItem, initialReminders);
  life.machine.startBrowser();
  await life.machine.pass(7 * minuteMs);
}

/** How many alarms fire within this time. */
async function firedIn(ms: number) {
  const before = life.machine.fired;
  await life.machine.pass(ms);
  return life.machine.fired - before;
}

const shownAt = () => life.machine.notices.map(({ atMs }) => atMs);

/** Lets the machine sleep; Firefox's timers stop meanwhile, as if the clock had been set. */
const sleepUntil = (wallMs: number) => life.machine.setClock(wallMs - life.machine.wallMs);

describe('a night with nudges on', () => {
  test.each([
    ['chrome', 0],
    ['firefox', 1],
  ] as const)('wakes %s %d times an hour', async (kind, times) => {
    await leaveAlone(kind, midnightMs - 3 * hourMs);
    for (let hour = 0; hour < 10; hour += 1)
      expect(await firedIn(hourMs), `hour ${hour}`).toBeLessThanOrEqual(times);
  });

  test('wakes Firefox no more often while an evening reminder waits unanswered', async () => {
    const { nudges } = defaultSettings;
    await leaveAlone('firefox', midnightMs - 3 * hourMs, { nudges, evening });
    await life.machine.pass(hourMs);
    expect(shownAt()).toHaveLength(1);
    for (let hour = 0; hour < 8; hour += 1) expect(await firedIn(hourMs)).toBeLessThanOrEqual(1);
  });

  test('leaves Firefox at rest most of the time while somebody uses it', async () => {
    await leaveAlone('firefox', midnightMs - 3 * hourMs);
    const looks = hourMs / (10 * secondMs);
    let running = 0;
    for (let look = 0; look < looks; look += 1) {
      life.machine.useBrowser();
      await life.machine.pass(10 * secondMs);
      if (life.machine.isBackgroundRunning) running += 1;
    }
    expect(running / looks).toBeLessThan(0.4);
  });
});

describe('a nudge in Firefox, whose alarms stop during sleep', () => {
  test.each([
    ['the hours open', opensMs - 15 * minuteMs, opensMs],
    ['a return after the hours opened', opensMs + 10 * minuteMs, opensMs + 12 * minuteMs],
  ])('comes with %s', async (_, wakesMs, dueMs) => {
    await leaveAlone('firefox', midnightMs - 3 * hourMs);
    sleepUntil(wakesMs);
    await life.machine.pass(minuteMs);
    life.machine.useBrowser();
    await life.machine.pass(20 * minuteMs);
    const asleepMs = life.machine.wallMs - life.machine.realMs;
    expect(shownAt()).toHaveLength(1);
    expect(Math.abs(shownAt()[0]! + asleepMs - dueMs)).toBeLessThan(5 * secondMs);
  });

  test('comes even if a short sleep ended before its time', async () => {
    await leaveAlone('firefox', opensMs - 100 * minuteMs);
    await life.machine.pass(hourMs);
    sleepUntil(opensMs - 4 * minuteMs);
    life.machine.useBrowser();
    await life.machine.pass(5 * minuteMs);
    expect(shownAt()).toHaveLength(1);
  });

  test.each([
    ['at rest', 0],
    // An alarm has just fired.
    ['running', 58 * minuteMs + 5 * secondMs],
  ])(
    'comes even if the lid was closed just after the browser was used, with the background %s',
    async (_, afterMs) => {
      await leaveAlone('firefox', midnightMs - 3 * hourMs);
      await life.machine.pass(afterMs);
      expect(life.machine.isBackgroundRunning).toBe(afterMs > 0);
      life.machine.useBrowser();
      await life.machine.pass(minuteMs);
      sleepUntil(opensMs - 5 * minuteMs);
      await life.machine.pass(7 * minuteMs);
      expect(shownAt()).toHaveLength(1);
    },
  );

  test('comes within the hours even if nobody uses the browser after sleep', async () => {
    await leaveAlone('firefox', morningMs);
    await life.machine.pass(30 * minuteMs);
    sleepUntil(morningMs + hourMs - minuteMs);
    await life.machine.pass(8 * minuteMs);
    expect(shownAt()).toHaveLength(1);
  });
});

test.each(kinds)(
  '%s stops listening to the use of the browser when nudges are switched off',
  async (kind) => {
    await leaveAlone(kind, midnightMs - 3 * hourMs);
    life.put(settingsItem, defaultSettings);
    await life.machine.pass(minuteMs);
    // Firefox forgets what it listened to with the next start.
    life.machine.useBrowser();
    await life.machine.pass(minuteMs);
    const { calls, fired } = life.machine;
    life.machine.useBrowser();
    await life.machine.pass(dayMs);
    expect(life.machine).toMatchObject({ calls, fired });
  },
);
