import { afterAll, expect, test } from 'vitest';
import { closingMs, pausedUntil, snoozeMinutes } from '../../../../domain/reminders/index.ts';
import { defaultSettings } from '../../../../domain/settings.ts';
import { dayMs, hourMs, minuteMs } from '../../../../domain/time.ts';
import { withinLimitsMs } from '../../../../domain/water.ts';
import { toLocalTime } from '../../../../platform/timeZone.ts';
import { read } from '../../../../state/kernel/store.ts';
import {
  answerEvening,
  answerNudge,
  drinkGlass,
  endPauseOfNudges,
  pauseNudgesForHour,
  pauseNudgesUntilTomorrow,
  snoozeNudge,
} from '../../../../state/reminders/actions.ts';
import { remindersItem, waterItem } from '../../../../state/reminders/item.ts';
import { acceptWaterSafety } from '../../../../state/settings/actions.ts';
import { settingsItem } from '../../../../state/settings/item.ts';
import { tries } from '../../../endurance.ts';
import type { Kind } from '../../scenarios/alarms.ts';
import { chanceOf, Machine } from '../../scenarios/machine.ts';
import { write } from '../../store.ts';
import { isInside, moment, zones } from '../zones.ts';

afterAll(() => void (process.env.TZ = 'UTC'));

/** Long enough for a journey, a change of the clock, and nudges switched off and on. */
const days = tries(365, 80);

/** How often the person looks at the screen, and answers what they see. */
const lookEveryMs = 5 * minuteMs;

/** Simulates days of a person at a laptop; returns the faults, and how often each kind of reminder came. */
async function live(kind: Kind) {
  const startsAtMs = moment('2026-11-23T00:00+01:00');
  const machine = new Machine(kind, { startsAtMs, keepsModules: true });
  const chance = chanceOf(20_261_122);
  const faults: string[] = [];
  const shown = { onTime: 0, afterReturn: 0, afterSnooze: 0, evening: 0, kills: 0 };
  let settings = { ...defaultSettings };
  let before = remindersItem.fallback;
  let zone: string = 'Europe/Rome';
  let lastShownMs = -Infinity;
  /** Since when, in real time, the person has been there to be nudged. */
  let waitsSinceMs = machine.realMs;
  const waitAnew = () => (waitsSinceMs = machine.realMs);
  const accuse = (what: string) =>
    faults.push(`${what} at ${new Date(machine.wallMs).toISOString()} in ${zone}`);
  const isOpen = (atMs: number) => closingMs(settings.nudges, atMs, toLocalTime) !== null;

  async function act(action: () => Promise<unknown>) {
    await machine.press(action);
    await machine.pass(1000);
    waitAnew();
    await look();
  }

  const change = (part: Partial<typeof settings>) => {
    settings = { ...settings, ...part };
    return act(() => write(settingsItem, settings));
  };

  /** Checks what the background did since the last look. */
  async function look(): Promise<boolean> {
    const now = await read(remindersItem);
    const { water, evening } = before;
    before = now;
    const shownMs = now.water.lastNudgeAtMs;
    const isNudged = shownMs !== null && shownMs !== water.lastNudgeAtMs;
    const isReminded = now.evening.lastNudgeAtMs !== evening.lastNudgeAtMs;
    if (isReminded) shown.evening += 1;
    if (isNudged) {
      if (water.snoozedUntilMs !== null) shown.afterSnooze += 1;
      else if (water.backAtMs !== null) shown.afterReturn += 1;
      else shown.onTime += 1;
      const { everyMinutes } = settings.nudges;
      if (!isInside(settings.nudges, shownMs, zone)) accuse('a nudge outside the hours');
      if (water.snoozedUntilMs === null && shownMs - lastShownMs < (everyMinutes * minuteMs) / 2)
        accuse('a nudge too soon');
      lastShownMs = shownMs;
      waitAnew();
    }
    await expectNoGap();
    return isNudged || isReminded;
  }

  async function expectNoGap() {
    const { wallMs, realMs } = machine;
    const mayNudge =
      settings.nudges.on &&
      isOpen(wallMs) &&
      pausedUntil(before.water, wallMs) === null &&
      withinLimitsMs(await read(waterItem), wallMs, toLocalTime) <= wallMs;
    // Firefox may see a return five minutes late.
    const latestMs = (settings.nudges.everyMinutes + 1 + 5) * minuteMs + lookEveryMs;
    if (mayNudge && realMs - waitsSinceMs <= latestMs) return;
    if (mayNudge) accuse(`a gap of ${Math.round((realMs - waitsSinceMs) / minuteMs)} min`);
    waitAnew();
  }

  /** The person is there, and answers what they see. */
  async function stay(untilMs: number) {
    while (machine.realMs < untilMs) {
      // Sometimes the browser kills the background while it works.
      if (chance.happens(0.05))
        machine.killAtCall = machine.calls + Math.floor(chance.between(1, 12));
      await machine.until(Math.min(untilMs, machine.realMs + lookEveryMs));
      const isKilled = machine.calls >= machine.killAtCall;
      machine.killAtCall = Infinity;
      if (isKilled) {
        shown.kills += 1;
        // A background that is killed before it sets its next alarm is woken by the person's next action.
        if (machine.alarms.names.length === 0) await change({});
      }
      if (await look()) await answer();
      const isLate = !isOpen(machine.wallMs) && !isOpen(machine.wallMs - 6 * minuteMs);
      if (isLate && before.water.unansweredSinceMs !== null)
        accuse('a nudge still waits outside the hours');
    }
  }

  async function answer() {
    const choice = chance.between(0, 100);
    if (choice < 40) await act(drinkGlass);
    else if (choice < 58) await act(() => snoozeNudge(chance.oneOf(snoozeMinutes)));
    else if (choice < 70) await act(answerNudge);
    if (chance.happens(0.3)) await act(answerEvening);
  }

  async function leave(how: 'idle' | 'asleep' | 'closed', forMs: number) {
    if (how === 'idle') {
      machine.setIdle(kind === 'chrome' ? chance.oneOf(['idle', 'locked']) : 'idle');
      await machine.pass(forMs);
      machine.setIdle('active');
    } else {
      machine.sleep(forMs, how === 'asleep' && kind === 'firefox' && chance.happens(0.6));
      // Before 150, Chrome may forget its alarms too.
      if (how === 'closed' && (kind === 'firefox' || chance.happens(0.3))) machine.alarms.forget();
      if (how === 'closed') machine.startBrowser();
    }
    await machine.pass(chance.between(0, 4 * minuteMs));
    machine.useBrowser();
    await act(async () => {});
  }

  async function doSomething() {
    const thing = chance.between(0, 100);
    if (thing < 30) await leave('idle', chance.between(3, 70) * minuteMs);
    else if (thing < 55) await leave('asleep', chance.between(1, 90) * minuteMs);
    else if (thing < 60) await leave('closed', chance.between(1, 60) * minuteMs);
    else if (thing < 63) await act(pauseNudgesForHour);
    else if (thing < 64) await act(pauseNudgesUntilTomorrow);
    else if (thing < 66) await act(endPauseOfNudges);
    // Five glasses at once: more than the limit of an hour.
    else if (thing < 68) for (let glass = 0; glass < 5; glass += 1) await act(drinkGlass);
  }

  /** A clock that is set, or another time zone, is noticed when something wakes the background. */
  async function upset(day: number) {
    if (day % 60 === 30) zone = chance.oneOf(zones);
    process.env.TZ = zone;
    if (day % 90 === 45 || day % 90 === 48) {
      machine.setClock((day % 90 === 45 ? 1 : -1) * chance.oneOf([3, 26]) * hourMs);
      lastShownMs = -Infinity;
    }
    await change({});
  }

  async function switchAll(on: boolean) {
    const { nudges, evening } = settings;
    await change({ nudges: { ...nudges, on }, evening: { ...evening, on } });
    if (!on && machine.alarms.names.length > 0) accuse('an alarm with everything off');
  }

  await act(acceptWaterSafety);
  await change({
    nudges: { ...settings.nudges, on: true, days: [1, 2, 3, 4, 5, 6] },
    evening: { on: true, at: '21:00', days: [1, 2, 3, 4, 5] },
  });
  for (let day = 0; day < days; day += 1) {
    if (day === days >> 1) machine.allowIdle();
    await upset(day);
    if (day % 100 === 70 || day % 100 === 73) await switchAll(day % 100 === 73);
    const nightMs = startsAtMs + (day + 1) * dayMs;
    const untilMs = nightMs - chance.between(0, 4 * hourMs);
    while (machine.realMs < untilMs) {
      await stay(Math.min(untilMs, machine.realMs + chance.between(5, 150) * minuteMs));
      await doSomething();
    }
    // At night the lid is closed, or sometimes the machine is shut down.
    const morningMs = nightMs + chance.between(7, 10) * hourMs;
    await leave(chance.happens(0.2) ? 'closed' : 'asleep', morningMs - machine.realMs);
  }
  machine.restore();
  return { shown, faults: [...faults, ...machine.faults] };
}

test.each(['chrome', 'firefox'] as const)(
  `${days} days of a person with %s have no superfluous nudge, none outside the hours, and no gap`,
  async (kind) => {
    const { shown, faults } = await live(kind);
    expect(faults).toEqual([]);
    // Every possible outcome of a nudge has occurred.
    for (const number of Object.values(shown)) expect(number).toBeGreaterThan(days / 40);
  },
  180_000,
);
