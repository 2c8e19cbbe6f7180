import * as v from 'valibot';
import { diaryPatterns } from '../../content/diaryPatterns.ts';
import { muscleIds } from '../../content/muscles.ts';
import { reliefIds } from '../../content/relief.ts';
import {
  activities,
  crampSides,
  durationBounds,
  emptyDiary,
  noteLength,
  scale,
  type Diary,
} from '../../domain/diary/cramp.ts';
import type { EveningTry } from '../../domain/diary/eveningTry.ts';
import type { SeenPatterns } from '../../domain/diary/patterns.ts';
import type { Shape } from '../checker.ts';
import { isRecord } from '../envelope.ts';
import { timestamp, timestampOrNull, whole } from '../values.ts';
import type { ReportNotes } from './items.ts';

/** A whole second, up to the year 9999. */
const second = v.pipe(timestamp, v.multipleOf(1000), v.maxValue(253_402_300_799_000));

/** Also what a spreadsheet and a key of the browser's sync can hold as it is. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,24}$/));
const mark = v.nullable(whole(scale));
/** Days since 1970, up to the year 9999. */
const day = whole({ min: 0, max: 2_932_896 });

/** A cramp, as it is stored and as an export has it. */
export const crampSchema = v.object({
  id,
  startedAtMs: second,
  utcOffsetMinutes: whole({ min: -14 * 60, max: 14 * 60 }),
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

/** That a cramp was deleted. */
export const deletionSchema = v.object({ id, startedAtMs: second, deletedAtMs: timestamp });

const diary: Shape<Diary> = {
  schema: v.object({ cramps: v.array(crampSchema), deletions: v.array(deletionSchema) }),
  migrations: [],
  // One cramp that cannot be read takes no other with it.
  salvage: (value) =>
    isRecord(value)
      ? {
          cramps: thatFit(crampSchema, value.cramps),
          deletions: thatFit(deletionSchema, value.deletions),
        }
      : emptyDiary,
};

function thatFit<T>(schema: v.GenericSchema<unknown, T>, list: unknown): T[] {
  if (!Array.isArray(list)) return [];
  return list.filter((entry): entry is T => v.is(schema, entry));
}

const diaryStart: Shape<number | null> = { schema: timestampOrNull, migrations: [] };

const eveningTry: Shape<EveningTry | null> = {
  schema: v.nullable(
    v.object({
      firstDay: day,
      pauses: v.array(v.object({ firstDay: day, lastDay: v.nullable(day) })),
      evenings: v.array(day),
      stoppedOnDay: v.nullable(day),
    }),
  ),
  migrations: [],
};

const seenPatterns: Shape<SeenPatterns> = {
  schema: v.object(
    v.entriesFromList(
      diaryPatterns.map(({ id: pattern }) => pattern),
      v.optional(timestamp),
    ),
  ),
  migrations: [],
};

const text = v.pipe(v.string(), v.maxLength(5000));

const reportNotes: Shape<ReportNotes> = {
  schema: v.object({ medicines: text, questions: text }),
  migrations: [],
};

/** What the diary's values look like, by what `items.ts` calls them. */
export const diaryShapes = { diary, diaryStart, eveningTry, seenPatterns, reportNotes };
