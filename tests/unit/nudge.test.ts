import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../domain/calendar.ts';
import {
  decideWater,
  initialWater,
  minutesOfDay,
  nextDueMs,
  type WaterPlan,
  type WaterState,
} from '../../domain/reminders/index.ts';
import { defaultSettings, nudgePlan } from '../../domain/settings.ts';
import { hourMs, minuteMs, secondMs } from '../../domain/time.ts';
import { totalMl, type Drink } from '../../domain/water.ts';
import { anyZone, aroundTheLostDay, inZone, moment, moments, wallClock } from './zones.ts';

const everyDay: Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const hourly: WaterPlan = { everyMinutes: 60, from: '09:00', to: '20:00', days: everyDay };
const rome = inZone('Europe/Rome');
const far = moment('3000-01-01T00:00Z');

/** A time on Monday, 23 November 2026, in Rome. */
const at = (time: string) => moment(`2026-11-23T${time}+01:00`);
const clock = (atMs: number | null) => atMs && wallClock(atMs, 'Europe/Rome').time.slice(0, 5);
const drink = (time: string, ml = 200): Drink => ({ atMs: at(time), ml });

const decide = (
  nowMs: number,
  state: WaterState,
  { plan = hourly, drinks = [] }: { plan?: WaterPlan | null; drinks?: Drink[] } = {},
) => decideWater(plan, state, drinks, nowMs, rome);

/** What the background remembers when nudges were switched on, or last shown, at that time. */
const since = (time: string) => decide(at(time), initialWater).state;

/** All nudges up to a moment for a person who never leaves: each wake-up is the one that was asked for. */
function nudgesBetween(fromMs: number, untilMs: number, plan: WaterPlan, zone = 'Europe/Rome') {
  const shown: number[] = [];
  let state = initialWater;
  for (let nowMs: number | null = fromMs; nowMs !== null && nowMs < untilMs;) {
    const decision = decideWater(plan, state, [], nowMs, inZone(zone));
    if (decision.shows) shown.push(nowMs);
    ({ state } = decision);
    nowMs = state.nextDueAtMs;
  }
  return shown;
}

describe('a day of nudges', () => {
  test('comes every hour, from the opening on and never at the closing', () => {
    const shown = nudgesBetween(at('09:00'), at('09:00') + 25 * hourMs, hourly);
    expect(shown.map(clock)).toEqual([
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
      '16:00',
      '17:00',
      '18:00',
      '19:00',
      '09:00',
    ]);
  });

  test('is left out where the day is not chosen', () => {
    const weekdays: Weekday[] = [1, 2, 3, 4, 5];
    const friday = moment('2026-11-27T18:30+01:00');
    const shown = nudgesBetween(friday, friday + 72 * hourMs, { ...hourly, days: weekdays });
    expect(shown.slice(0, 2)).toEqual([
      moment('2026-11-27T19:30+01:00'),
      moment('2026-11-30T09:00+01:00'),
    ]);
  });

  test.each([
    ['is an hour shorter', '2026-03-29T00:00+01:00', ['00:00Z', '01:00Z', '02:00Z', '03:00Z']],
    [
      'is an hour longer',
      '2026-10-25T00:00+02:00',
      ['23:00Z', '00:00Z', '01:00Z', '02:00Z', '03:00Z', '04:00Z'],
    ],
  ])('keeps its real hour when the night %s', (_, from, expected) => {
    const night = { ...hourly, from: '00:00', to: '06:00' };
    const shown = nudgesBetween(moment(from), moment(from) + 10 * hourMs, night);
    expect(shown.map((atMs) => `${new Date(atMs).toISOString().slice(11, 16)}Z`)).toEqual(expected);
  });

  test('over midnight belongs to the day it begins', () => {
    const nights: WaterPlan = { everyMinutes: 180, from: '22:00', to: '06:00', days: [1] };
    const shown = nudgesBetween(at('12:00'), at('12:00') + 6 * 24 * hourMs, nights);
    expect(shown.map(clock)).toEqual(['22:00', '01:00', '04:00']);
  });
});

describe('whatever happens', () => {
  const zoneAndStart = fc.record({ zone: anyZone, startMs: moments });
  const time = fc
    .integer({ min: 5 * 60, max: 24 * 60 - 1 })
    .map(
      (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
    );
  const plans: fc.Arbitrary<WaterPlan> = fc.record({
    everyMinutes: fc.integer({ min: 30, max: 180 }),
    from: time,
    to: time,
    days: fc.subarray(everyDay, { minLength: 1 }),
  });
  /** What happens next: time passes or the alarm comes, perhaps a second early, then a drink, new settings or nothing. */
  const events = fc.array(
    fc.record({
      wait: fc.oneof(
        fc.integer({ min: 0, max: 20 * minuteMs }),
        fc.integer({ min: 0, max: 30 * hourMs }),
        fc.constantFrom<'onTime' | 'early'>('onTime', 'early'),
        fc.record({ lateMs: fc.integer({ min: 0, max: 30 * minuteMs }) }),
      ),
      next: fc.oneof(
        fc.constant(null),
        fc.record({ ml: fc.integer({ min: 50, max: 1000 }) }),
        plans,
      ),
    }),
    { minLength: 1, maxLength: 25 },
  );

  function isInside({ from, to, days }: WaterPlan, nowMs: number, zone: string) {
    const { weekday, minutes } = wallClock(nowMs, zone);
    const [opens, closes] = [minutesOfDay(from)!, minutesOfDay(to)!];
    const today = days.includes(weekday as Weekday);
    const yesterday = days.includes(((weekday + 6) % 7) as Weekday);
    if (opens < closes) return today && minutes >= opens && minutes < closes;
    return (today && minutes >= opens) || (yesterday && minutes < closes);
  }

  test('a nudge comes inside hours and limits, never twice within half an interval, never twice at once', () => {
    fc.assert(
      fc.property(zoneAndStart, plans, events, ({ zone, startMs }, firstPlan, happenings) => {
        let plan = firstPlan;
        let state = initialWater;
        const drinks: Drink[] = [];
        let nowMs = startMs;
        let lastShownMs = -Infinity;
        for (const { wait, next } of happenings) {
          const dueMs = state.nextDueAtMs ?? nowMs;
          if (typeof wait === 'number') nowMs += wait;
          else if (wait === 'onTime') nowMs = Math.max(nowMs, dueMs);
          else if (wait === 'early') nowMs = Math.max(nowMs, dueMs - secondMs / 2);
          else nowMs = Math.max(nowMs, dueMs + wait.lateMs);

          const decision = decideWater(plan, state, drinks, nowMs, inZone(zone));
          ({ state } = decision);
          if (decision.shows) {
            expect(isInside(plan, nowMs, zone)).toBe(true);
            expect(nowMs - lastShownMs).toBeGreaterThanOrEqual((plan.everyMinutes * minuteMs) / 2);
            const lastHour = drinks.filter(({ atMs }) => atMs > nowMs - hourMs);
            expect(totalMl(lastHour)).toBeLessThan(1000);
            const { day } = wallClock(nowMs, zone);
            const today = drinks.filter(({ atMs }) => wallClock(atMs, zone).day === day);
            expect(totalMl(today)).toBeLessThan(3000);
            expect(state).toMatchObject({ lastNudgeAtMs: nowMs, unansweredSinceMs: nowMs });
            lastShownMs = nowMs;
          }
          // The alarm that is asked for lies ahead: nothing goes round in circles.
          if (state.nextDueAtMs !== null) {
            expect(state.nextDueAtMs).toBeGreaterThan(nowMs);
            expect(isInside(plan, state.nextDueAtMs, zone)).toBe(true);
          }
          const again = decideWater(plan, state, drinks, nowMs, inZone(zone));
          expect(again).toMatchObject({ shows: false, state });

          if (next && 'ml' in next) drinks.push({ atMs: nowMs, ml: next.ml });
          else if (next) plan = next;
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('a person who stays at the desk is nudged on time, an interval apart', () => {
    fc.assert(
      fc.property(
        anyZone,
        moments,
        fc.integer({ min: 30, max: 180 }),
        (zone, startMs, everyMinutes) => {
          const plan = { ...hourly, from: '05:00', to: '23:59', everyMinutes };
          const shown = nudgesBetween(startMs, startMs + 24 * hourMs, plan, zone);
          expect(shown.length).toBeGreaterThan(3);
          shown.reduce((last, next) => {
            expect(next - last).toBeGreaterThanOrEqual(everyMinutes * minuteMs);
            return next;
          });
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  test('a decision is reached also around the day that Apia went without', () => {
    fc.assert(
      fc.property(
        aroundTheLostDay,
        plans,
        fc.integer({ min: 0, max: 40 * hourMs }),
        (startMs, plan, agoMs) => {
          const drinks = [{ atMs: startMs - agoMs, ml: 3000 }];
          const { shows } = decideWater(
            plan,
            initialWater,
            drinks,
            startMs,
            inZone('Pacific/Apia'),
          );
          expect(shows).toBe(false);
        },
      ),
    );
  }, 60_000);
});

describe('the moment a nudge is due', () => {
  test('shows it, counts anew from there, and run twice shows it once', () => {
    const first = decide(at('11:00'), since('10:00'));
    expect(first).toEqual({
      shows: true,
      wakeAtMs: at('12:00'),
      state: {
        ...initialWater,
        countsFromMs: at('11:00'),
        nextDueAtMs: at('12:00'),
        lastNudgeAtMs: at('11:00'),
        unansweredSinceMs: at('11:00'),
      },
    });
    expect(decide(at('11:00'), first.state)).toEqual({ ...first, shows: false });
  });

  test.each([
    ['10:58:59', false],
    ['10:59:58.999', false],
    ['10:59:59', true],
    ['11:00', true],
    ['11:00:59', true],
  ])('at %s for eleven: %s', (time, shows) => {
    expect(decide(at(time), since('10:00')).shows).toBe(shows);
  });

  test.each([
    ['10:55', false],
    ['10:30:00.001', false],
    ['10:30', true],
  ])('after a nudge at %s, half an interval ago or less, shows another: %s', (last, shows) => {
    const { state, shows: shown } = decide(at('11:00'), {
      ...since('10:00'),
      lastNudgeAtMs: at(last),
    });
    expect(shown).toBe(shows);
    expect(state.nextDueAtMs).toBe(at('12:00'));
  });

  test('is not lost when the alarm of the opening comes a little early', () => {
    const closed = since('20:30');
    const openingMs = at('09:00') + 24 * hourMs;
    expect(closed.nextDueAtMs).toBe(openingMs);
    const early = decide(openingMs - 300, closed);
    expect(early).toEqual({ shows: false, state: closed, wakeAtMs: openingMs });
    expect(decide(openingMs, early.state).shows).toBe(true);
  });
});

describe('a nudge that fell due while nobody was there', () => {
  test.each([
    ['11:01:01', '11:02'],
    ['11:05', '11:06'],
    ['11:15', '11:16'],
  ])('is shown a minute after a return at %s', (back, expected) => {
    const returned = decide(at(back), since('10:00'));
    expect(returned.shows).toBe(false);
    expect(clock(returned.state.nextDueAtMs)).toBe(expected);
    const { nextDueAtMs } = returned.state;
    const shown = decide(nextDueAtMs!, returned.state);
    expect(shown.shows).toBe(true);
    expect(shown.state.nextDueAtMs).toBe(nextDueAtMs! + hourMs);
  });

  test('is shown once in that minute however often the background wakes', () => {
    let { state } = decide(at('11:05'), since('10:00'));
    let shown = 0;
    for (let nowMs = at('11:05'); nowMs <= at('11:07'); nowMs += 5 * secondMs) {
      const decision = decide(nowMs, state);
      ({ state } = decision);
      shown += Number(decision.shows);
    }
    expect(shown).toBe(1);
  });

  test.each(['11:15:00.001', '11:16', '14:20', '19:59'])(
    'is dropped on a return at %s, and the interval starts anew',
    (back) => {
      const { shows, state } = decide(at(back), since('10:00'));
      expect(shows).toBe(false);
      expect(state.nextDueAtMs).toBe(nextDueMs(hourly, at(back), [], rome));
      expect(state.nextDueAtMs! - at(back)).toBeGreaterThanOrEqual(hourMs);
    },
  );

  test('is dropped after days away: one nudge an interval later, no burst', () => {
    const back = at('10:30') + 5 * 24 * hourMs;
    const { shows, state } = decide(back, since('10:00'));
    expect(shows).toBe(false);
    expect(state.nextDueAtMs).toBe(back + hourMs);
  });

  test('waits for the opening when the return is after the closing', () => {
    const { shows, state } = decide(at('20:04'), since('18:55'));
    expect(shows).toBe(false);
    expect(state.nextDueAtMs).toBe(at('09:00') + 24 * hourMs);
  });
});

describe('nudges that are off', () => {
  test('have no due time, nothing waiting, and remember only when the last one was', () => {
    const { state } = decide(at('11:00'), since('10:00'));
    expect(decide(at('11:30'), state, { plan: null })).toEqual({
      shows: false,
      wakeAtMs: null,
      state: { ...initialWater, lastNudgeAtMs: at('11:00') },
    });
  });

  test('and on again begin a whole interval anew', () => {
    const off = decide(at('11:00'), since('10:00'), { plan: null }).state;
    expect(clock(decide(at('11:20'), off).state.nextDueAtMs)).toBe('12:20');
  });

  test.each<[string, boolean, number | null, boolean]>([
    ['off', false, 1, false],
    ['on, but the safety note was not accepted', true, null, false],
    ['on, and the safety note accepted', true, 1, true],
  ])('%s', (_, on, waterSafetyAtMs, isPlanned) => {
    const settings = { ...defaultSettings, nudges: { ...defaultSettings.nudges, on } };
    expect(nudgePlan(settings, { waterSafetyAtMs }) !== null).toBe(isPlanned);
  });

  test('are what one gets without asking', () => {
    expect(nudgePlan(defaultSettings, { waterSafetyAtMs: 1 })).toBeNull();
  });
});

describe('a drink', () => {
  test.each([
    ['10:10', '11:00'],
    ['10:30', '11:00'],
    ['10:31', '11:01'],
    ['10:50', '11:20'],
    ['10:59', '11:29'],
  ])('at %s puts the nudge of eleven off to %s', (drunk, expected) => {
    const { state } = decide(at(drunk), since('10:00'), { drinks: [drink(drunk)] });
    expect(clock(state.nextDueAtMs)).toBe(expected);
    expect(decide(state.nextDueAtMs!, state, { drinks: [drink(drunk)] }).shows).toBe(true);
  });

  test.each<[string, Drink[], string]>([
    [
      'a litre within an hour, for the rest of the hour',
      [drink('10:00', 500), drink('10:25', 500)],
      '11:00',
    ],
    ['a litre at once', [drink('10:29', 1000)], '11:29'],
    [
      'more than a litre, until enough of it is an hour old',
      [drink('10:20', 300), drink('10:25', 800)],
      '11:20',
    ],
    ['just under a litre by nothing', [drink('10:29', 999)], '11:00'],
  ])('of %s', (_, drinks, expected) => {
    expect(clock(decide(at('10:30'), since('10:00'), { drinks }).state.nextDueAtMs)).toBe(expected);
  });

  test('past three litres a day ends the nudges of that day', () => {
    const drinks = [drink('07:00', 1000), drink('08:10', 1000), drink('09:30', 1000)];
    const { state } = decide(at('10:30'), since('10:00'), { drinks });
    expect(state.nextDueAtMs).toBe(at('09:00') + 24 * hourMs);
  });

  test('logged before the clock was set back does not hold nudges up', () => {
    const { state } = decide(at('10:30'), since('10:00'), { drinks: [{ atMs: far, ml: 200 }] });
    expect(clock(state.nextDueAtMs)).toBe('11:00');
  });
});

describe('new settings', () => {
  const time = fc.integer({ min: 0, max: 1439 });
  const text = (m: number) =>
    `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;

  test('of hours leave the next nudge where it is, unless it would be outside', () => {
    const dueMinutes = minutesOfDay('11:00')!;
    fc.assert(
      fc.property(time, time, (from, to) => {
        fc.pre(from <= dueMinutes && to > dueMinutes);
        const plan = { ...hourly, from: text(from), to: text(to) };
        expect(clock(decide(at('10:30'), since('10:00'), { plan }).state.nextDueAtMs)).toBe(
          '11:00',
        );
      }),
    );
  });

  test.each([
    ['12:00', '20:00', at('12:00')],
    ['09:00', '11:00', at('09:00') + 24 * hourMs],
    ['11:00', '11:01', at('11:00')],
  ])('from %s to %s keep it inside', (from, to, expected) => {
    const plan = { ...hourly, from, to };
    expect(decide(at('10:30'), since('10:00'), { plan }).state.nextDueAtMs).toBe(expected);
  });

  test('of hours, changed and changed back, leave everything as it was', () => {
    const before = since('10:00');
    const between = decide(at('10:20'), before, { plan: { ...hourly, from: '15:00' } }).state;
    expect(decide(at('10:25'), between).state).toEqual(before);
  });

  test.each([
    [30, '10:30'],
    [90, '11:30'],
  ])('of %d minutes count from where the interval began', (everyMinutes, expected) => {
    const plan = { ...hourly, everyMinutes };
    expect(clock(decide(at('10:10'), since('10:00'), { plan }).state.nextDueAtMs)).toBe(expected);
  });
});

describe('a clock that was wrong', () => {
  test('and is set back starts the interval anew', () => {
    const { shows, state } = decide(at('09:30'), since('10:00'));
    expect(shows).toBe(false);
    expect(clock(state.nextDueAtMs)).toBe('10:30');
  });

  test.each<[string, Partial<WaterState>]>([
    ['the last nudge', { lastNudgeAtMs: far }],
    ['the interval', { countsFromMs: far, nextDueAtMs: far + hourMs }],
    [
      'everything',
      { countsFromMs: far, nextDueAtMs: far, lastNudgeAtMs: far, unansweredSinceMs: far },
    ],
  ])('by a thousand years, for %s, does not stop nudges for ever', (_, part) => {
    let state: WaterState = { ...since('10:00'), ...part };
    let shown = 0;
    for (let nowMs = at('10:00'); nowMs <= at('12:00'); nowMs += minuteMs) {
      const decision = decide(nowMs, state);
      ({ state } = decision);
      shown += Number(decision.shows);
    }
    expect(shown).toBe(2);
    expect(state.lastNudgeAtMs).toBeLessThan(far);
  });

  test('and jumps ahead by a year drops what it jumped over', () => {
    const later = at('12:00') + 365 * 24 * hourMs;
    const { shows, state } = decide(later, since('10:00'));
    expect(shows).toBe(false);
    expect(state.nextDueAtMs).toBe(later + hourMs);
  });
});

describe('hours that are rubbish', () => {
  test.each<[string, Partial<WaterPlan>]>([
    ['25:99', { from: '25:99' }],
    ['two times that are the same', { from: '10:00', to: '10:00' }],
    ['no days', { days: [] }],
  ])('(%s) mean no nudge, and an answer at once', (_, part) => {
    const drinks = [drink('09:59', 3000)];
    const decision = decide(at('11:00'), since('10:00'), { plan: { ...hourly, ...part }, drinks });
    expect(decision.shows).toBe(false);
    expect(decision.state.nextDueAtMs).toBeNull();
  });

  test('set right again bring the nudges back', () => {
    const stuck = decide(at('10:10'), since('10:00'), { plan: { ...hourly, days: [] } }).state;
    expect(clock(decide(at('10:20'), stuck).state.nextDueAtMs)).toBe('11:00');
  });
});
