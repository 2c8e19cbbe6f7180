import { describe, expect, test } from 'vitest';
import { calendarYear } from '../../../../domain/diary/calendarYear.ts';
import { dayOf, hourOf, nightOf } from '../../../../domain/diary/days.ts';
import { recordedFeatures } from '../../../../domain/diary/features.ts';
import { reliefIds } from '../../../../content/relief.ts';
import {
  byDone,
  byMuscle,
  bySide,
  byTimeOfDay,
  median,
  nightsDisturbed,
  summarise,
  weeksUpTo,
} from '../../../../domain/diary/summary.ts';
import { hourMs } from '../../../../domain/time.ts';
import { cramp, today } from './fixtures.ts';

describe('the day of a cramp', () => {
  test.each([
    ['at 23:30 in London', 23.5, 0, 0, 23],
    ['at that moment in Berlin', 23.5, 60, 1, 0],
    ['at that moment in New York', 23.5, -300, 0, 18],
  ])('%s', (_, hours, utcOffsetMinutes, dayLater, hour) => {
    const there = cramp(0, {
      startedAtMs: cramp(0).startedAtMs - 3 * hourMs + hours * hourMs,
      utcOffsetMinutes,
    });
    expect(dayOf(there)).toBe(today + dayLater);
    expect(hourOf(there)).toBe(hour);
  });

  test('a night goes from noon to noon', () => {
    const evening = cramp(1, { startedAtMs: cramp(1).startedAtMs + 20 * hourMs });
    expect(nightOf(evening)).toBe(nightOf(cramp(0)));
    expect(nightOf(cramp(1))).not.toBe(nightOf(cramp(0)));
  });
});

test.each([
  [[], null],
  [[4], 4],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
])('the middle of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe('the summary of some days', () => {
  test('counts each disturbed night once', () => {
    const twice = [
      cramp(1, { id: 'one1', sleepDisturbed: 4 }),
      cramp(1, { id: 'two2', sleepDisturbed: 2 }),
      cramp(2, { sleepDisturbed: 0 }),
      cramp(3),
    ];
    expect(nightsDisturbed(twice)).toBe(1);
  });

  test('says nothing of what was not recorded', () => {
    expect(summarise([cramp(1)], 14)).toEqual({
      cramps: 1,
      perWeek: 0.5,
      nightsDisturbed: 0,
      medianSeconds: null,
      longestSeconds: null,
      medianSeverity: null,
    });
    expect(summarise([], 0).perWeek).toBeNull();
  });
});

test('weeks are counted back from today', () => {
  const weeks = weeksUpTo([cramp(0), cramp(6), cramp(7), cramp(99)], today, 3);
  expect(weeks.map(({ firstDay, cramps }) => [firstDay - today, cramps])).toEqual([
    [-20, 0],
    [-13, 1],
    [-6, 2],
  ]);
});

test('kinds of cramps are counted, including those not recorded', () => {
  const cramps = [
    cramp(1, { muscle: 'footArch', side: 'left' }),
    cramp(2, { muscle: 'footArch', side: 'left' }),
    cramp(3, { muscle: 'soleus', side: 'right' }),
    cramp(4),
  ];
  expect(byMuscle(cramps).slice(0, 2)).toEqual([
    { id: 'footArch', cramps: 2 },
    { id: 'soleus', cramps: 1 },
  ]);
  expect(bySide(cramps)).toEqual([
    { id: 'left', cramps: 2 },
    { id: 'right', cramps: 1 },
    { id: 'both', cramps: 0 },
    { id: null, cramps: 1 },
  ]);
});

test('the chart of hours has all cramps with a known time, even old ones', () => {
  const cramps = [cramp(1), cramp(2), cramp(30_000), cramp(4, { hasTime: false })];
  expect(byTimeOfDay(cramps).filter((hours) => hours.cramps > 0)).toEqual([{ id: 3, cramps: 3 }]);
});

test('what was done is counted in the order of the checklist, without ranking', () => {
  const cramps = [
    cramp(1, { done: ['rub', 'sip'], durationSeconds: 500 }),
    cramp(2, { done: ['rub'], durationSeconds: 20 }),
  ];
  const counts = byDone(cramps);
  expect(counts.map(({ id }) => id)).toEqual(reliefIds);
  expect(counts.filter((count) => count.cramps > 0)).toEqual([
    { id: 'rub', cramps: 2 },
    { id: 'sip', cramps: 1 },
  ]);
});

test('each feature of night cramps is counted among the cramps for which it was recorded', () => {
  const features = recordedFeatures([
    cramp(1, { severity: 8, durationSeconds: 60, muscle: 'gastrocnemius', sleepDisturbed: 0 }),
    cramp(2, { severity: 3, durationSeconds: 700, muscle: 'quadriceps', soreAfterwards: true }),
    cramp(3),
  ]);
  expect(features).toEqual([
    { id: 'intensePain', had: 1, recorded: 2 },
    { id: 'secondsToTenMinutes', had: 1, recorded: 2 },
    { id: 'calfOrFoot', had: 1, recorded: 2 },
    { id: 'seldomThigh', had: 1, recorded: 2 },
    { id: 'soreAfterwards', had: 1, recorded: 1 },
    { id: 'sleepDisturbed', had: 0, recorded: 1 },
    { id: 'distress', had: 0, recorded: 0 },
  ]);
});

test.each([0, 1, 6])('a year whose weeks begin on day %d ends today', (firstWeekday) => {
  const days = calendarYear([cramp(0), cramp(300)], today, firstWeekday);
  expect(days.at(-1)).toMatchObject({ day: today, week: 52, cramps: 1 });
  expect(days.find(({ day }) => day === today - 300)?.cramps).toBe(1);
  expect(days[0]).toMatchObject({ week: 0, dayOfWeek: 0 });
  // Day 0, 1 January 1970, was a Thursday.
  expect((days[0]!.day + 4) % 7).toBe(firstWeekday);
});
