import fc from 'fast-check';
import { muscleIds } from '../../../../content/muscles.ts';
import { reliefIds } from '../../../../content/relief.ts';
import {
  activities,
  crampSides,
  unrecorded,
  type Cramp,
  type Deletion,
} from '../../../../domain/diary/cramp.ts';
import { dayMs, hourMs } from '../../../../domain/time.ts';

/** A day, counted from 1970, on which the tests take place. */
export const today = 20_000;

/** A cramp at three in the night, so many days before today, with nothing recorded but what is given. */
export const cramp = (daysAgo: number, part: Partial<Cramp> = {}): Cramp => ({
  id: `cramp${daysAgo}`,
  startedAtMs: (today - daysAgo) * dayMs + 3 * hourMs,
  utcOffsetMinutes: 0,
  ...unrecorded,
  done: [],
  changedAtMs: 1,
  ...part,
});

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const mark = orNull(fc.integer({ min: 0, max: 10 }));

/** Few ids and few times, so that versions of one cramp meet, some at the same time. */
const anyId = fc.constantFrom('aaaa', 'bbbb', 'cccc', 'dddd');
const anyTime = fc.integer({ min: 1, max: 6 });

/** Any cramp that the diary can hold. */
export const anyCramp: fc.Arbitrary<Cramp> = fc.record({
  id: anyId,
  startedAtMs: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
  utcOffsetMinutes: fc.integer({ min: -14 * 60, max: 14 * 60 }),
  durationSeconds: orNull(fc.integer({ min: 1, max: 86_400 })),
  muscle: orNull(fc.constantFrom(...muscleIds)),
  side: orNull(fc.constantFrom(...crampSides)),
  done: fc.uniqueArray(fc.constantFrom(...reliefIds)),
  severity: mark,
  sleepDisturbed: mark,
  activity: orNull(fc.constantFrom(...activities)),
  soreAfterwards: orNull(fc.boolean()),
  distressing: orNull(fc.boolean()),
  note: fc.string({ maxLength: 30, unit: 'grapheme' }),
  changedAtMs: anyTime,
});

/** That any cramp was deleted. */
export const anyDeletion: fc.Arbitrary<Deletion> = fc.record({
  id: anyId,
  startedAtMs: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
  deletedAtMs: anyTime,
});

/** Any diary, also one that holds several versions of a cramp. */
export const anyDiary = fc.record({
  cramps: fc.array(anyCramp, { maxLength: 5 }),
  deletions: fc.array(anyDeletion, { maxLength: 3 }),
});
