import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hourMs, minuteMs, secondMs } from '../../../../domain/time.ts';
import { totalMl } from '../../../../domain/water.ts';
import {
  anyDays,
  anyZone,
  aroundTheLostDay,
  isInside,
  moments,
  steadyHours,
  steadyTime,
  wallClock,
} from '../zones.ts';
import { Person } from './story.ts';

const hours = steadyHours.map(({ from, to }) => `hours ${from}-${to}`);
const days = anyDays.map((chosen) => `days ${chosen.join('')}`);
const interval = fc.integer({ min: 30, max: 180 }).map((minutes) => `every ${minutes}`);
const evening = fc
  .tuple(steadyTime, anyDays, fc.boolean())
  .map(([time, chosen, isOn]) => `evening ${isOn ? `${time} on ${chosen.join('')}` : 'off'}`);
const setting = fc.oneof(hours, days, interval, evening);
const firstSettings = fc.tuple(fc.constant('on'), hours, days, interval, evening);

/** Somebody who has just chosen their settings. */
function newcomer(zone: string, settings: string[]) {
  const person = new Person(zone);
  for (const words of settings) person.act(0, words);
  return person;
}

test('a nudge is never outside hours, days or limits, no two come within half an interval, a wake or a minute, and off means no alarm', () => {
  const start = fc.oneof(moments, aroundTheLostDay);
  /** How long before or after its alarm the background wakes. */
  const late = fc.oneof(
    fc.integer({ min: -secondMs, max: 0 }),
    fc.integer({ min: -hourMs, max: 30 * minuteMs }),
    fc.integer({ min: 0, max: 30 * hourMs }),
  );
  const deed = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('drink 200', 'drink 500', 'drink 1000') },
    { weight: 3, arbitrary: fc.constantFrom('wake', 'answer', 'away', 'back') },
    fc.constantFrom('snooze 5', 'snooze 30', 'pause', 'pause an hour', 'unpause', 'on', 'off'),
    setting,
  );
  const history = fc.array(fc.tuple(late, deed), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(anyZone, start, firstSettings, history, (zone, startMs, settings, events) => {
      const person = newcomer(zone, settings);
      let nowMs = startMs;
      let alarmMs: number | null = nowMs;
      let lastShownMs = -Infinity;
      let lastWaterMs = -Infinity;
      for (const [lateMs, words] of events) {
        nowMs = Math.max(nowMs, (alarmMs ?? nowMs + hourMs) + lateMs);
        const { isOn, isAway, plan, drinks } = person;
        const isSnoozed = person.state.water.snoozedUntilMs !== null;
        const { shows, wakeAtMs, state } = person.decide(nowMs);
        alarmMs = wakeAtMs;
        if (shows) {
          expect(isAway).toBe(false);
          // An alarm may be a second early.
          expect(nowMs - lastShownMs).toBeGreaterThanOrEqual(minuteMs - secondMs);
          lastShownMs = nowMs;
        }
        if (shows && state.water.lastNudgeAtMs === nowMs) {
          expect(isOn && isInside(plan, nowMs, zone)).toBe(true);
          const leastMs = isSnoozed ? 0 : (plan.everyMinutes * minuteMs) / 2;
          expect(nowMs - lastWaterMs).toBeGreaterThanOrEqual(leastMs);
          lastWaterMs = nowMs;
          // After a litre in an hour, or three in a day, nobody is asked to drink.
          const { day } = wallClock(nowMs, zone);
          const today = drinks.filter(({ atMs }) => wallClock(atMs, zone).day === day);
          expect(totalMl(drinks.filter(({ atMs }) => atMs > nowMs - hourMs))).toBeLessThan(1000);
          expect(totalMl(today)).toBeLessThan(3000);
          expect(state.water.unansweredSinceMs).toBe(nowMs);
        }
        // The alarm lies ahead, so nothing loops.
        if (wakeAtMs !== null) expect(wakeAtMs).toBeGreaterThan(nowMs);
        if (!isOn && !person.evening) expect(wakeAtMs).toBeNull();
        expect(person.decide(nowMs).shows).toBe(false);
        person.act(nowMs, words);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('with the person there, nudges are an interval apart, and no open hours are longer without one', () => {
  const deed = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('wake', 'answer') }, setting);
  const wait = fc.integer({ min: 0, max: 3 * hourMs });
  const history = fc.array(fc.tuple(wait, deed), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(anyZone, moments, firstSettings, history, (zone, startMs, settings, events) => {
      const person = newcomer(zone, settings);
      const isOpen = (atMs: number) => isInside(person.plan, atMs, zone);
      let nowMs = startMs;
      let lastMs = startMs;
      let changedMs = startMs;
      for (const [afterMs, words] of events) {
        const { shows, wakeAtMs, state } = person.decide(nowMs);
        const intervalMs = person.plan.everyMinutes * minuteMs;
        if (shows && state.water.lastNudgeAtMs === nowMs) {
          // It may join the evening reminder, which is up to a minute away.
          expect(nowMs - lastMs).toBeGreaterThanOrEqual(intervalMs - minuteMs);
          lastMs = nowMs;
        }
        // In the last second before its alarm, a nudge counts as due.
        const acts = nowMs + afterMs < wakeAtMs! - 2 * secondMs;
        const nextMs = acts ? nowMs + afterMs : wakeAtMs!;
        // New settings that open the hours let it come a minute later.
        const latestMs = Math.max(lastMs + intervalMs, changedMs) + minuteMs;
        for (let eachMs = Math.max(nowMs, latestMs); eachMs < nextMs; eachMs += 5 * minuteMs)
          expect(isOpen(eachMs - minuteMs) && isOpen(eachMs)).toBe(false);
        nowMs = nextMs;
        if (!acts) continue;
        person.act(nowMs, words);
        changedMs = nowMs;
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
