import { describe, expect, test } from 'vitest';
import { diaryPatterns, type DiaryPatternId } from '../../../../content/diaryPatterns.ts';
import { helpGroups, helpSigns } from '../../../../content/help.ts';
import type { Cramp } from '../../../../domain/diary/cramp.ts';
import { patternsIn, readAtMs, unseen } from '../../../../domain/diary/patterns.ts';
import { dayMs } from '../../../../domain/time.ts';
import { cramp, today } from './fixtures.ts';

const onDays = (days: readonly number[], part: Partial<Cramp> = {}) =>
  days.map((daysAgo) => cramp(daysAgo, part));

const longAgo = today - 400;
const nowMs = today * dayMs;

const table: [what: string, cramps: Cramp[], firstDay: number, expected: DiaryPatternId[]][] = [
  ['an empty diary', [], longAgo, []],
  [
    'a cramp of ten minutes',
    onDays([3], { durationSeconds: 600 }),
    longAgo,
    ['overTenMinutesRecorded'],
  ],
  ['one a second shorter', onDays([3], { durationSeconds: 599 }), longAgo, []],
  ['one of ten minutes two weeks ago', onDays([14], { durationSeconds: 600 }), longAgo, []],
  ['five in the left leg', onDays([29, 31, 40, 50, 60], { side: 'left' }), longAgo, ['oneSide']],
  ['four in the left leg', onDays([31, 40, 50, 60], { side: 'left' }), longAgo, []],
  ['five in both legs at once', onDays([29, 31, 40, 50, 60], { side: 'both' }), longAgo, []],
  [
    'five, one of them with no side',
    [...onDays([31, 40, 50, 60], { side: 'left' }), cramp(70)],
    longAgo,
    [],
  ],
  ['one in each of four weeks', onDays([0, 7, 14, 21, 30, 37, 45, 52]), longAgo, ['weekly']],
  ['none in the third week', onDays([0, 7, 21, 30]), longAgo, []],
  ['four where there were two', onDays([1, 2, 3, 4, 30, 40]), longAgo, ['moreOften']],
  ['four where there were three', onDays([1, 2, 3, 4, 30, 40, 50]), longAgo, []],
  ['four in a diary of six weeks', onDays([1, 2, 3, 4]), today - 42, []],
  [
    'twice as long as before',
    [
      ...onDays([1, 2, 3], { durationSeconds: 120 }),
      ...onDays([30, 31, 32], { durationSeconds: 60 }),
    ],
    longAgo,
    ['longer'],
  ],
  [
    'a little longer than before',
    [
      ...onDays([1, 2, 3], { durationSeconds: 110 }),
      ...onDays([30, 31, 32], { durationSeconds: 60 }),
    ],
    longAgo,
    [],
  ],
  ['two disturbed nights', onDays([2, 9], { sleepDisturbed: 1 }), longAgo, ['disturbedNights']],
  ['two marks of 0', onDays([2, 9], { sleepDisturbed: 0 }), longAgo, []],
];

describe('patterns', () => {
  test.each(table)('%s', (_, cramps, firstDay, expected) => {
    expect(patternsIn(cramps, firstDay, today)).toEqual(expected);
  });

  test('each leads to a sign to get help, the most urgent first', () => {
    const groupOf = (sign: string) =>
      helpGroups.findIndex((group) => helpSigns[group].some(({ id }) => id === sign));
    const groups = diaryPatterns.map(({ sign }) => groupOf(sign));
    expect(groups).not.toContain(-1);
    expect(groups).toEqual(groups.toSorted((one, other) => one - other));
  });
});

describe('a pattern that was read about', () => {
  const weekly = onDays([0, 7, 14, 21]);

  test.each([
    [0, []],
    [89, []],
    [90, ['weekly']],
  ])('%d days ago', (daysAgo, shown) => {
    const seen = { weekly: nowMs - daysAgo * dayMs };
    expect(unseen(['weekly'], seen, weekly, nowMs)).toEqual(shown);
  });

  const ids = ['overTenMinutesRecorded'] as const;
  const first = cramp(2, { durationSeconds: 700, changedAtMs: nowMs - 2 * dayMs });

  test.each([
    ['later on the same day', { startedAtMs: nowMs + 1, changedAtMs: nowMs + 2 }, ids],
    [
      'of an earlier day, added later',
      { startedAtMs: nowMs - 9 * dayMs, changedAtMs: nowMs + 1 },
      ids,
    ],
    ['saved before it was read about', { startedAtMs: nowMs - dayMs, changedAtMs: nowMs - 1 }, []],
    ['that was shorter', { durationSeconds: 60, changedAtMs: nowMs + 1 }, []],
  ])('is shown again after another cramp of ten minutes: %s', (_, part, shown) => {
    const second = { ...first, id: 'second', ...part };
    const seen = { overTenMinutesRecorded: readAtMs([first], nowMs) };
    expect(unseen(ids, seen, [first], nowMs)).toEqual([]);
    expect(unseen(ids, seen, [first, second], nowMs + dayMs)).toEqual(shown);
  });

  test('stays read if the clock of an import was ahead', () => {
    const ahead = { ...first, changedAtMs: nowMs + 5 * dayMs };
    const seen = { overTenMinutesRecorded: readAtMs([ahead], nowMs) };
    expect(unseen(ids, seen, [ahead], nowMs)).toEqual([]);
  });
});
