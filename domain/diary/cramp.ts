import type { MuscleId, Side } from '../../content/muscles.ts';
import type { ReliefId } from '../../content/relief.ts';
import { dayMs, minuteMs } from '../time.ts';

/** What the person was doing when the cramp came. */
export const activities = ['asleep', 'resting', 'exercising', 'afterExercise'] as const;

/** Which leg a cramp was in. */
export const crampSides = ['left', 'right', 'both'] as const satisfies readonly (Side | 'both')[];

export type CrampSide = (typeof crampSides)[number];

/** Bounds of the two scales: 0 is none, 10 the worst there is. */
export const scale = { min: 0, max: 10 } as const;

/** Bounds of how long a cramp lasted, in seconds: up to a day. */
export const durationBounds = { min: 1, max: 24 * 60 * 60 } as const;

/** The longest note, in UTF-16 code units. */
export const noteLength = 1000;

/** The first day that a diary takes, counted from 1970: 1 January 1900. */
export const firstDay = -25_567;

/** How far a local clock can be ahead of UTC, in minutes. */
export const utcOffsetBounds = { min: -14 * 60, max: 14 * 60 } as const;

/** The earliest moment in a diary: the start of the first day in the time zone furthest ahead. */
export const earliestMs = firstDay * dayMs - utcOffsetBounds.max * minuteMs;

/**
 * A cramp in the diary; null means not recorded. Number, minutes, severity and disturbed sleep are what Sebo and others
 * (2019) had people log, so that a diary can be compared with their figures.
 */
export interface Cramp {
  /** Unique, and the same on every computer. */
  id: string;
  startedAtMs: number;
  /** Whether the time of day is known. If not, the cramp has the first moment of its day. */
  hasTime: boolean;
  /**
   * How many minutes the local clock was ahead of UTC. The diary shows that clock even after the person has travelled.
   */
  utcOffsetMinutes: number;
  durationSeconds: number | null;
  muscle: MuscleId | null;
  side: CrampSide | null;
  /** What was ticked in the relief checklist. */
  done: ReliefId[];
  /** How bad it was, 0 to 10. */
  severity: number | null;
  /** How much it disturbed sleep, 0 to 10. */
  sleepDisturbed: number | null;
  activity: (typeof activities)[number] | null;
  soreAfterwards: boolean | null;
  distressing: boolean | null;
  note: string;
  /** When it was last saved or edited; of two versions the later one counts. See {@link timeOfChange}. */
  changedAtMs: number;
}

/** When a cramp began, as far as known. */
export type Moment = Pick<Cramp, 'startedAtMs' | 'hasTime' | 'utcOffsetMinutes'>;

/** A cramp with nothing recorded but its time. */
export const unrecorded = {
  hasTime: true,
  durationSeconds: null,
  muscle: null,
  side: null,
  done: [],
  severity: null,
  sleepDisturbed: null,
  activity: null,
  soreAfterwards: null,
  distressing: null,
  note: '',
} as const satisfies Partial<Cramp>;

/** The diary, or a part of it. */
export interface Diary {
  cramps: Cramp[];
}

export const emptyDiary: Diary = { cramps: [] };

/** The time of a change: now, or just after the versions that it replaces if a clock was ahead when they were saved. */
export const timeOfChange = (nowMs: number, ...replaced: readonly (Cramp | undefined)[]) =>
  Math.max(nowMs, ...replaced.map((cramp) => (cramp ? cramp.changedAtMs + 1 : 0)));

/** The cramps, the latest first. */
export function latestFirst(cramps: readonly Cramp[]): Cramp[] {
  return cramps.toSorted(
    (one, other) => other.startedAtMs - one.startedAtMs || (one.id < other.id ? -1 : 1),
  );
}
