import { muscleIds, type MuscleId } from '../../content/muscles.ts';
import { reliefIds, type ReliefId } from '../../content/relief.ts';
import { crampSides, type Cramp, type CrampSide } from './cramp.ts';
import { dayOf, hourOf, nightOf, weeksBack } from './days.ts';

/** How many cramps belong to `id`, such as a muscle or an hour. */
export interface Count<Id> {
  id: Id;
  cramps: number;
}

/** The figures of a span of days. Medians and the longest count recorded values only; null if there are none. */
export interface Summary {
  cramps: number;
  /** Cramps per seven days; null for an empty span. */
  perWeek: number | null;
  /** Nights, from noon to noon, in which a cramp disturbed sleep. */
  nightsDisturbed: number;
  medianSeconds: number | null;
  longestSeconds: number | null;
  medianSeverity: number | null;
}

/**
 * Sums up the cramps of a span.
 * @param days the length of the span
 */
export function summarise(cramps: readonly Cramp[], days: number): Summary {
  const seconds = cramps.flatMap(({ durationSeconds }) => durationSeconds ?? []);
  return {
    cramps: cramps.length,
    perWeek: days === 0 ? null : (cramps.length * 7) / days,
    nightsDisturbed: nightsDisturbed(cramps),
    medianSeconds: median(seconds),
    longestSeconds:
      seconds.length === 0 ? null : seconds.reduce((one, other) => Math.max(one, other)),
    medianSeverity: median(cramps.flatMap(({ severity }) => severity ?? [])),
  };
}

/** How many nights had a cramp that disturbed sleep. */
export function nightsDisturbed(cramps: readonly Cramp[]): number {
  return new Set(cramps.filter(({ sleepDisturbed }) => (sleepDisturbed ?? 0) > 0).map(nightOf))
    .size;
}

/** The median; null for an empty list. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return (lower + upper) / 2;
}

/** One week of a chart. */
export interface Week {
  /** Its first day. Weeks are counted back from the last day of the chart. */
  firstDay: number;
  cramps: number;
  nightsDisturbed: number;
}

/** The last weeks up to a day, the earliest first. */
export function weeksUpTo(cramps: readonly Cramp[], lastDay: number, weeks: number): Week[] {
  const byWeek = Map.groupBy(cramps, (cramp) => weeksBack(dayOf(cramp), lastDay));
  return Array.from({ length: weeks }, (_, index) => {
    const back = weeks - 1 - index;
    const inWeek = byWeek.get(back) ?? [];
    return {
      firstDay: lastDay - back * 7 - 6,
      cramps: inWeek.length,
      nightsDisturbed: nightsDisturbed(inWeek),
    };
  });
}

/** Cramps of each muscle, the commonest first; null where the muscle was not recorded. */
export function byMuscle(cramps: readonly Cramp[]): Count<MuscleId | null>[] {
  return counts(cramps, [...muscleIds, null], ({ muscle }) => muscle).toSorted(
    (one, other) => other.cramps - one.cramps,
  );
}

/** Cramps of each side. */
export function bySide(cramps: readonly Cramp[]): Count<CrampSide | null>[] {
  return counts(cramps, [...crampSides, null], ({ side }) => side);
}

/** Into how many parts a day is divided. */
const dayParts = 8;

/** Cramps with a known time, for every three hours of the day; the id is the first hour. */
export function byTimeOfDay(cramps: readonly Cramp[]): Count<number>[] {
  const hours = 24 / dayParts;
  const starts = Array.from({ length: dayParts }, (_, index) => index * hours);
  const timed = cramps.filter(({ hasTime }) => hasTime);
  return counts(timed, starts, (cramp) => Math.floor(hourOf(cramp) / hours) * hours);
}

function counts<Id>(
  cramps: readonly Cramp[],
  ids: readonly Id[],
  idOf: (cramp: Cramp) => Id,
): Count<Id>[] {
  const groups = Map.groupBy(cramps, idOf);
  return ids
    .map((id) => ({ id, cramps: groups.get(id)?.length ?? 0 }))
    .filter(({ id, cramps: count }) => id !== null || count > 0);
}

/**
 * Cramps in which each relief step was done, in the order of the checklist. A ranking would suggest which one helped.
 */
export const byDone = (cramps: readonly Cramp[]): Count<ReliefId>[] =>
  reliefIds.map((id) => ({ id, cramps: cramps.filter(({ done }) => done.includes(id)).length }));
