import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../../domain/calendar.ts';
import { initialWater, nextDueMs, type WaterPlan } from '../../../../domain/reminders/index.ts';
import { defaultSettings, nudgePlan } from '../../../../domain/settings.ts';
import { hourMs, secondMs } from '../../../../domain/time.ts';
import { moment } from '../zones.ts';
import { at, clock, hourly, rome } from './fixtures.ts';
import { decide, since, nudgesBetween } from './nudgeFixtures.ts';

describe('a day of nudges', () => {
  test('comes every hour, from the opening on and never at the closing', () => {
    const shown = nudgesBetween(at('09:00'), at('09:00') + 25 * hourMs, hourly);
    expect(shown.map(clock).join(' ')).toBe(
      '10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00 09:00',
    );
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
    expect(shown.map(clock).join(' ')).toBe('22:00 01:00 04:00');
  });
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
    ['off, as nobody has asked for them', defaultSettings.nudges.on, 1, false],
    ['on, but the safety note was not accepted', true, null, false],
    ['on, and the safety note accepted', true, 1, true],
  ])('%s', (_, on, waterSafetyAtMs, isPlanned) => {
    const settings = { ...defaultSettings, nudges: { ...defaultSettings.nudges, on } };
    expect(nudgePlan(settings, { waterSafetyAtMs }) !== null).toBe(isPlanned);
  });
});
