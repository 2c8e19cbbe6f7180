import { timeOfChange, unrecorded, type Cramp } from './cramp.ts';

/** A cramp of a backup, as it is there. */
export interface ImportedCramp {
  /** Its place in the list, from 1. */
  place: number;
  cramp: Cramp;
}

/**
 * How a cramp compares with the diary: it is `new`, the `same`, changed later than ours (`newer`) or before (`older`),
 * or it `differs` and nobody knows which was changed later.
 */
export const outcomes = ['new', 'newer', 'differs', 'same', 'older'] as const;

export type Outcome = (typeof outcomes)[number];

/** A cramp of a backup compared with the diary. Its `cramp` is as it would be stored. */
export interface ComparedCramp extends ImportedCramp {
  outcome: Outcome;
  /** The version in the diary. */
  ours: Cramp | undefined;
}

/** Compares a backup with the diary. After an import, comparing again finds every cramp the `same`. */
export function compare(
  diary: readonly Cramp[],
  imported: readonly ImportedCramp[],
  nowMs: number,
): ComparedCramp[] {
  const known = new Map(diary.map((cramp) => [cramp.id, cramp]));
  return imported.map(({ place, cramp }) => {
    const ours = known.get(cramp.id);
    const outcome = outcomeOf(cramp, ours, nowMs);
    const isTimeKnown = outcome !== 'differs' && isPast(cramp, nowMs);
    const changedAtMs = isTimeKnown ? cramp.changedAtMs : timeOfChange(nowMs, ours);
    return { place, outcome, cramp: { ...cramp, changedAtMs }, ours };
  });
}

/** A time of change in the future is worth nothing: a wrong clock set it. */
const isPast = ({ changedAtMs }: Cramp, nowMs: number) => changedAtMs <= nowMs;

function outcomeOf(theirs: Cramp, ours: Cramp | undefined, nowMs: number): Outcome {
  if (!ours) return 'new';
  if (differences(ours, theirs).length === 0) return 'same';
  const areTimesKnown = isPast(ours, nowMs) && isPast(theirs, nowMs);
  if (!areTimesKnown || ours.changedAtMs === theirs.changedAtMs) return 'differs';
  return theirs.changedAtMs > ours.changedAtMs ? 'newer' : 'older';
}

const fields = [
  'startedAtMs',
  'utcOffsetMinutes',
  ...(Object.keys(unrecorded) as (keyof typeof unrecorded)[]),
] as const;

/** The fields in which two versions of a cramp differ. When they were saved and the order of `done` do not matter. */
export function differences(one: Cramp, other: Cramp): (typeof fields)[number][] {
  return fields.filter((field) => textOf(one[field]) !== textOf(other[field]));
}

const textOf = (value: Cramp[keyof Cramp]) =>
  String(Array.isArray(value) ? value.toSorted() : value);
