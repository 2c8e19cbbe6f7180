import { expect, test } from 'vitest';
import { diaryPatterns, type DiaryPatternId } from '../../../../content/diaryPatterns.ts';
import { helpGroups, helpSigns } from '../../../../content/help.ts';
import type { Cramp } from '../../../../domain/diary/cramp.ts';
import { patternsIn, readAtMs, unseen } from '../../../../domain/diary/patterns.ts';
import { dayMs } from '../../../../domain/time.ts';
import { cramp, today } from './fixtures.ts';

const onDays = (days: readonly number[], part: Partial<Cramp> = {}) =>
  days.map((daysAgo) => cramp(daysAgo, part));

const lasting = (durationSeconds: number, ...days: readonly number[]) =>
  onDays(days, { durationSeconds });

const left = { side: 'left' } as const;
const longAgo = today - 400;
const nowMs = today * dayMs;

test.each<[what: string, cramps: Cramp[], expected: DiaryPatternId[], diaryFrom?: number]>([
  ['a cramp of ten minutes', lasting(600, 13), ['overTenMinutesRecorded']],
  ['one a second shorter', lasting(599, 13), []],
  ['one of ten minutes two weeks ago', lasting(600, 14), []],
  ['five in the left leg', onDays([29, 31, 40, 50, 60], left), ['oneSide']],
  ['four in the left leg', onDays([31, 40, 50, 60], left), []],
  ['five in both legs at once', onDays([29, 31, 40, 50, 60], { side: 'both' }), []],
  ['five, one of them with no side', [...onDays([31, 40, 50, 60], left), cramp(70)], []],
  ['one in each of four weeks', onDays([0, 7, 14, 21, 30, 37, 45, 52]), ['weekly']],
  ['none in the third week', onDays([0, 7, 21, 30]), []],
  ['four where there were two', onDays([1, 2, 3, 4, 30, 40]), ['moreOften']],
  ['four where there were three', onDays([1, 2, 3, 4, 30, 40, 50]), []],
  ['four in a diary of six weeks', onDays([1, 2, 3, 4]), [], today - 42],
  ['twice as long as before', [...lasting(120, 1, 2, 3), ...lasting(60, 30, 31, 32)], ['longer']],
  ['a little longer', [...lasting(110, 1, 2, 3), ...lasting(60, 30, 31, 32)], []],
  ['two disturbed nights', onDays([2, 9], { sleepDisturbed: 1 }), ['disturbedNights']],
  ['two marks of 0', onDays([2, 9], { sleepDisturbed: 0 }), []],
])('the patterns of %s', (_, cramps, expected, diaryFrom = longAgo) => {
  expect(patternsIn(cramps, diaryFrom, today)).toEqual(expected);
});

test('each pattern leads to a sign to get help, the most urgent first', () => {
  const groups = diaryPatterns.map(({ sign }) =>
    helpGroups.findIndex((group) => helpSigns[group].some(({ id }) => id === sign)),
  );
  expect(groups).not.toContain(-1);
  expect(groups).toEqual(groups.toSorted((one, other) => one - other));
});

test.each([
  [89, []],
  [90, ['weekly']],
])('a pattern that was read about %d days ago leads to %j', (daysAgo, shown) => {
  const seen = { weekly: nowMs - daysAgo * dayMs };
  expect(unseen(['weekly'], seen, onDays([0, 7, 14, 21]), nowMs)).toEqual(shown);
});

const ids = ['overTenMinutesRecorded'] as const;
const first = cramp(2, { durationSeconds: 700, changedAtMs: nowMs - 2 * dayMs });

test.each([
  ['later on the same day', { startedAtMs: nowMs + 1, changedAtMs: nowMs + 2 }, ids],
  ['earlier, added later', { startedAtMs: nowMs - 9 * dayMs, changedAtMs: nowMs + 1 }, ids],
  ['saved before it was read about', { startedAtMs: nowMs - dayMs, changedAtMs: nowMs - 1 }, []],
  ['that was shorter', { durationSeconds: 60, changedAtMs: nowMs + 1 }, []],
])('a pattern is shown again after another cramp of ten minutes: %s', (_, part, shown) => {
  const second = { ...first, id: 'second', ...part };
  const seen = { overTenMinutesRecorded: readAtMs([first], nowMs) };
  expect(unseen(ids, seen, [first], nowMs)).toEqual([]);
  expect(unseen(ids, seen, [first, second], nowMs + dayMs)).toEqual(shown);
});

test('a pattern stays read if the clock of an import was ahead', () => {
  const ahead = { ...first, changedAtMs: nowMs + 5 * dayMs };
  const seen = { overTenMinutesRecorded: readAtMs([ahead], nowMs) };
  expect(unseen(ids, seen, [ahead], nowMs)).toEqual([]);
});
