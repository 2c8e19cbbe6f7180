import { describe, expect, test } from 'vitest';
import type { WaterPlan, WaterState } from '../../../../domain/reminders/index.ts';
import { hourMs, minuteMs } from '../../../../domain/time.ts';
import { type Drink } from '../../../../domain/water.ts';
import { moment } from '../zones.ts';
import { at, clock, hourly } from './fixtures.ts';
import { decide, drink, since } from './nudgeFixtures.ts';

const far = moment('3000-01-01T00:00Z');

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
  test.each([
    ['12:00', '20:00', at('12:00')],
    ['09:00', '11:00', at('09:00') + 24 * hourMs],
    ['11:00', '11:01', at('11:00')],
  ])('from %s to %s keep it inside', (from, to, expected) => {
    const plan = { ...hourly, from, to };
    expect(decide(at('10:30'), since('10:00'), { plan }).state.nextDueAtMs).toBe(expected);
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
