import * as v from 'valibot';
import { diaryPatterns } from '../../content/diaryPatterns.ts';
import { muscleIds } from '../../content/muscles.ts';
import { reliefIds } from '../../content/relief.ts';
import {
  activities,
  crampSides,
  durationBounds,
  earliestMs,
  emptyDiary,
  noteLength,
  scale,
  utcOffsetBounds,
  type Cramp,
  type Diary,
} from '../../domain/diary/cramp.ts';
import type { EveningTry } from '../../domain/diary/eveningTry.ts';
import type { SeenPatterns } from '../../domain/diary/patterns.ts';
import type { Shape } from '../kernel/guard.ts';
import { isRecord } from '../kernel/item.ts';
import { timestamp, timestampOrNull, whole } from '../kernel/values.ts';
import type { ReportNotes } from './item.ts';

/** A whole second, up to the year 9999. */
const second = v.pipe(
  v.number(),
  v.multipleOf(1000),
  v.minValue(earliestMs),
  v.maxValue(253_402_300_799_000),
);

/** Lower-case letters and digits only, so that it can stand in an address. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,24}$/));
const mark = v.nullable(whole(scale));
/** Days since 1970, up to the year 9999. */
const day = whole({ min: 0, max: 2_932_896 });

/** A cramp, as it is stored and as a backup has it. */
export const crampSchema = v.object({
  id,
  startedAtMs: second,
  hasTime: v.optional(v.boolean(), true),
  utcOffsetMinutes: whole(utcOffsetBounds),
  durationSeconds: v.nullable(whole(durationBounds)),
  muscle: v.nullable(v.picklist(muscleIds)),
  side: v.nullable(v.picklist(crampSides)),
  done: v.pipe(
    v.array(v.picklist(reliefIds)),
    v.check((steps) => new Set(steps).size === steps.length),
  ),
  severity: mark,
  sleepDisturbed: mark,
  activity: v.nullable(v.picklist(activities)),
  soreAfterwards: v.nullable(v.boolean()),
  distressing: v.nullable(v.boolean()),
  note: v.pipe(v.string(), v.maxLength(noteLength)),
  changedAtMs: timestamp,
});

export const diaryMonthShape: Shape<Diary> = {
  schema: v.object({ cramps: v.array(crampSchema) }),
  // One cramp that cannot be read takes no other with it.
  salvage: (value) => (isRecord(value) ? { cramps: thatFit(value.cramps) } : emptyDiary),
};

function thatFit(list: unknown): Cramp[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    const result = v.safeParse(crampSchema, entry);
    return result.success ? result.output : [];
  });
}

export const diaryStartShape: Shape<number | null> = { schema: timestampOrNull };

export const eveningTryShape: Shape<EveningTry | null> = {
  schema: v.nullable(
    v.object({
      firstDay: day,
      pauses: v.array(v.object({ firstDay: day, lastDay: v.nullable(day) })),
      evenings: v.array(day),
      stoppedOnDay: v.nullable(day),
    }),
  ),
};

export const seenPatternsShape: Shape<SeenPatterns> = {
  schema: v.object(
    v.entriesFromList(
      diaryPatterns.map(({ id: pattern }) => pattern),
      v.optional(timestamp),
    ),
  ),
};

const text = v.pipe(v.string(), v.maxLength(5000));

export const reportNotesShape: Shape<ReportNotes> = {
  schema: v.object({ medicines: text, questions: text }),
};
