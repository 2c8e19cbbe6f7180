import fc from 'fast-check';
import { muscleIds } from '../../../../content/muscles.ts';
import { reliefIds } from '../../../../content/relief.ts';
import { activities, crampSides, unrecorded, type Cramp } from '../../../../domain/diary/cramp.ts';
import { dayOf } from '../../../../domain/diary/days.ts';
import { dayMs, hourMs, minuteMs } from '../../../../domain/time.ts';

/** A day, counted from 1970, on which the tests take place. */
export const today = 20_000;

/** A cramp at three in the night, some days before today, with only the given fields recorded. */
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

/** Any cramp that the diary can hold. */
export const anyCramp: fc.Arbitrary<Cramp> = fc
  .record({
    id: fc.constantFrom('aaaa', 'bbbb', 'cccc', 'dddd'),
    // From 1900 until today.
    startedAtMs: fc.integer({ min: -2_208_000_000, max: today * 86_400 }).map((s) => s * 1000),
    hasTime: fc.boolean(),
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
    note: fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => text.replaceAll('\r', '')),
    changedAtMs: fc.integer({ min: 1, max: 6 }),
  })
  .map((one) => {
    const dayStartMs = dayOf(one) * dayMs - one.utcOffsetMinutes * minuteMs;
    return one.hasTime ? one : { ...one, startedAtMs: dayStartMs };
  });
