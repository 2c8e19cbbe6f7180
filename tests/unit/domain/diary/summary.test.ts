import { expect, test } from 'vitest';
import { dayOf, hourOf, nightOf } from '../../../../domain/diary/days.ts';
import { recordedFeatures } from '../../../../domain/diary/features.ts';
import {
  byDone,
  byMuscle,
  bySide,
  byTimeOfDay,
  summarise,
  weeksUpTo,
} from '../../../../domain/diary/summary.ts';
import { hourMs } from '../../../../domain/time.ts';
import { cramp, today } from './fixtures.ts';

test.each([
  ['London', 0, 0, 23],
  ['Berlin', 60, 1, 0],
  ['New York', -300, 0, 18],
])('the day of a cramp is that of its own clock, in %s', (_, utcOffsetMinutes, dayLater, hour) => {
  const startedAtMs = cramp(0).startedAtMs + 20.5 * hourMs;
  const there = cramp(0, { startedAtMs, utcOffsetMinutes });
  expect(dayOf(there)).toBe(today + dayLater);
  expect(hourOf(there)).toBe(hour);
});

test('a night goes from noon to noon', () => {
  const evening = cramp(1, { startedAtMs: cramp(1).startedAtMs + 20 * hourMs });
  expect(nightOf(evening)).toBe(nightOf(cramp(0)));
  expect(nightOf(cramp(1))).not.toBe(nightOf(cramp(0)));
});

test('a summary has the middle of what was recorded, and each disturbed night once', () => {
  const cramps = [
    cramp(1, { sleepDisturbed: 4, durationSeconds: 9, severity: 10 }),
    cramp(1, { sleepDisturbed: 2, durationSeconds: 100, severity: 1 }),
    cramp(2, { sleepDisturbed: 0, durationSeconds: 20, severity: 3 }),
    cramp(3, { severity: 2 }),
  ];
  expect(summarise(cramps, 14)).toEqual({
    cramps: 4,
    perWeek: 2,
    nightsDisturbed: 1,
    medianSeconds: 20,
    longestSeconds: 100,
    medianSeverity: 2.5,
  });
  const unknown = { medianSeconds: null, longestSeconds: null, medianSeverity: null };
  expect(summarise([cramp(1)], 14)).toMatchObject({ nightsDisturbed: 0, ...unknown });
  expect(summarise([], 0).perWeek).toBeNull();
});

test('weeks are counted back from today', () => {
  const weeks = weeksUpTo([cramp(0), cramp(6), cramp(7), cramp(99)], today, 3);
  expect(weeks.map(({ firstDay, cramps }) => [firstDay - today, cramps])).toEqual([
    [-20, 0],
    [-13, 1],
    [-6, 2],
  ]);
});

test('cramps are counted by kind, and what was done is not ranked', () => {
  const cramps = [
    cramp(1, { muscle: 'soleus', side: 'right', done: ['sip', 'rub'], durationSeconds: 500 }),
    cramp(2, { muscle: 'footArch', side: 'left', done: ['sip'], durationSeconds: 20 }),
    cramp(30_000, { muscle: 'footArch', side: 'left' }),
    cramp(4, { hasTime: false }),
  ];
  const counted = (counts: readonly { id: unknown; cramps: number }[]) =>
    counts.filter((count) => count.cramps > 0).map((count) => `${count.id} ${count.cramps}`);
  expect(counted(byMuscle(cramps))).toEqual(['footArch 2', 'soleus 1', 'null 1']);
  expect(bySide(cramps).map((side) => side.cramps)).toEqual([2, 1, 0, 1]);
  expect(counted(byTimeOfDay(cramps))).toEqual(['3 3']);
  expect(counted(byDone(cramps))).toEqual(['rub 1', 'sip 2']);
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
