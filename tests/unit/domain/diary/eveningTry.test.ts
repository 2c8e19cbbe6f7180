import { expect, test } from 'vitest';
import {
  beforeAndDuring,
  pauseTry,
  recordEvening,
  resumeTry,
  startTry,
  stopTry,
  stretchFromDay,
  tryStatus,
  type EveningTry,
} from '../../../../domain/diary/eveningTry.ts';
import { cramp, today } from './fixtures.ts';

const fresh = startTry(today, today, null);

const longAgo = today - 400;
/** A try whose stretching began some days ago. */
const begun = (daysAgo: number) => startTry(today - daysAgo, longAgo, null);

test.each([
  ['a diary of 13 days', today - 13, null, today + 14],
  ['a diary of two weeks', today - 14, null, today],
  ['a try that ended 13 days ago', longAgo, begun(55), today + 14],
  ['a try that ended 14 days ago', longAgo, begun(56), today],
  ['a try that was stopped today', longAgo, stopTry(begun(5), today), today + 14],
  ['a try that was stopped 15 days ago', longAgo, stopTry(begun(20), today - 15), today],
  ['a try with an evening today', longAgo, recordEvening(begun(0), today), today + 14],
  ['a try that was stopped before an evening', longAgo, stopTry(begun(0), today), today],
])(
  'the stretch begins once two weeks without it are recorded: %s',
  (_, diaryFirstDay, earlier, from) => {
    expect(stretchFromDay(startTry(today, diaryFirstDay, earlier))).toBe(from);
  },
);

test.each([
  [13, 'before', 13],
  [14, 'stretching', 0],
  [55, 'stretching', 41],
  [56, 'done', 42],
  [400, 'done', 42],
])('a try after %d days is %s', (days, phase, daysOver) => {
  expect(tryStatus(fresh, today + days)).toEqual({ phase, daysOver });
});

test('a pause makes the try longer', () => {
  const paused = pauseTry(fresh, today + 20);
  expect(tryStatus(paused, today + 30)).toEqual({ phase: 'paused', daysOver: 6 });
  const resumed = resumeTry(paused, today + 30);
  expect(tryStatus(resumed, today + 30)).toEqual({ phase: 'stretching', daysOver: 6 });
  expect(tryStatus(resumed, today + 65).phase).toBe('stretching');
  expect(tryStatus(resumed, today + 66).phase).toBe('done');
});

test('a pause that ends on the same day changes nothing', () => {
  expect(resumeTry(pauseTry(fresh, today), today)).toEqual(fresh);
  expect(pauseTry(pauseTry(fresh, today), today + 1).pauses).toHaveLength(1);
});

test('an evening counts once, and only while the stretch is under way', () => {
  const day = today + 14;
  expect(recordEvening(fresh, today)).toEqual(fresh);
  expect(recordEvening(recordEvening(fresh, day), day).evenings).toEqual([day]);
  expect(recordEvening(stopTry(fresh, day), day).evenings).toEqual([]);
});

test('the figures before and during leave out a pause, and need a day of stretching that is over', () => {
  const eveningTry: EveningTry = {
    firstDay: today - 40,
    pauses: [{ firstDay: today - 10, lastDay: today - 6 }],
    evenings: [today - 20, today - 8, today - 1],
    stoppedOnDay: null,
  };
  const cramps = [45, 40, 30, 27, 26, 20, 8, 1, 0].map((daysAgo) => cramp(daysAgo));
  expect(beforeAndDuring(cramps, eveningTry, today)).toMatchObject({
    before: { cramps: 3, perWeek: 1.5 },
    during: { cramps: 3, perWeek: 1 },
    evenings: 2,
    ofEvenings: 21,
  });
  expect(beforeAndDuring(cramps, eveningTry, today - 26)).toBeNull();
});
