import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { dayMs, hourMs, minuteMs, secondMs } from '../../../domain/time.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import type { Kind } from './alarms.ts';
import { begin, life, setUp } from './life.ts';
import { morningMs } from './machine.ts';

setUp();

const { nudges } = defaultSettings;
const eveningMs = morningMs + 11 * hourMs;
const opensMs = morningMs + 23 * hourMs;

/** Starts the browser with nudges from 09:00 to 20:00; nobody has used it for some minutes. */
async function leaveAlone(kind: Kind, startsAtMs = eveningMs, part: Partial<Settings> = {}) {
  begin(kind, { startsAtMs });
  life.put(settingsItem, { ...defaultSettings, nudges: { ...nudges, on: true }, ...part });
  life.put(consentItem, { waterSafetyAtMs: startsAtMs });
  life.machine.startBrowser();
  await life.machine.pass(7 * minuteMs);
}

/** Expects at most this many alarms in each of eight hours. */
async function expectRest(alarmsAnHour: number) {
  for (let hour = 0; hour < 8; hour += 1) {
    const before = life.machine.fired;
    await life.machine.pass(hourMs);
    expect(life.machine.fired - before, `hour ${hour}`).toBeLessThanOrEqual(alarmsAnHour);
  }
}

/** Lets the machine sleep; Firefox's timers stop meanwhile, as if the clock had been set. */
const sleepUntil = (wallMs: number) => life.machine.setClock(wallMs - life.machine.wallMs);

const expectOneNudge = () => expect(life.machine.notices).toHaveLength(1);

describe('a night with nudges on', () => {
  test.each([
    ['chrome', 0],
    ['firefox', 1],
  ] as const)('wakes %s %d times an hour', async (kind, times) => {
    await leaveAlone(kind);
    await expectRest(times);
  });

  test('wakes Firefox no more often while an evening reminder waits unanswered', async () => {
    const evening = { on: true, at: '22:00', days: defaultSettings.evening.days };
    await leaveAlone('firefox', eveningMs, { nudges, evening });
    await life.machine.pass(hourMs);
    expectOneNudge();
    await expectRest(1);
  });

  test('leaves Firefox at rest most of the time while somebody uses it', async () => {
    await leaveAlone('firefox');
    const looks = 180;
    let running = 0;
    for (let look = 0; look < looks; look += 1) {
      life.machine.useBrowser();
      await life.machine.pass(10 * secondMs);
      if (life.machine.isBackgroundRunning) running += 1;
    }
    expect(running / looks).toBeLessThan(0.4);
  });
});

describe('a nudge in Firefox, whose alarms stop during sleep, comes', () => {
  test('even if a short sleep ended before its time', async () => {
    await leaveAlone('firefox', opensMs - 100 * minuteMs);
    await life.machine.pass(hourMs);
    sleepUntil(opensMs - 4 * minuteMs);
    life.machine.useBrowser();
    await life.machine.pass(5 * minuteMs);
    expectOneNudge();
  });

  test('even if the lid was closed just after the browser was used, with the background running', async () => {
    await leaveAlone('firefox');
    // An alarm has just fired.
    await life.machine.pass(58 * minuteMs + 5 * secondMs);
    expect(life.machine.isBackgroundRunning).toBe(true);
    life.machine.useBrowser();
    await life.machine.pass(minuteMs);
    sleepUntil(opensMs - 5 * minuteMs);
    await life.machine.pass(7 * minuteMs);
    expectOneNudge();
  });

  test('within the hours even if nobody uses the browser after sleep', async () => {
    await leaveAlone('firefox', morningMs);
    await life.machine.pass(30 * minuteMs);
    sleepUntil(morningMs + hourMs - minuteMs);
    await life.machine.pass(8 * minuteMs);
    expectOneNudge();
  });
});

test('Firefox stops listening to its use when nudges are switched off', async () => {
  await leaveAlone('firefox');
  life.put(settingsItem, defaultSettings);
  await life.machine.pass(minuteMs);
  // Firefox forgets what it listened to with the next start.
  life.machine.useBrowser();
  await life.machine.pass(minuteMs);
  const { calls, fired } = life.machine;
  life.machine.useBrowser();
  await life.machine.pass(dayMs);
  expect(life.machine).toMatchObject({ calls, fired });
});
