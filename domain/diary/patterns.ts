import {
  diaryPatterns,
  patternThresholds,
  type DiaryPatternId,
} from '../../content/diaryPatterns.ts';
import { dayMs } from '../time.ts';
import type { Cramp } from './cramp.ts';
import { lastDays, within } from './days.ts';
import { median, nightsDisturbed, weeksUpTo } from './summary.ts';

/** Which patterns the person has read about, and when. */
export type SeenPatterns = Partial<Record<DiaryPatternId, number>>;

/** A pattern that was read about is not shown again for so long; a new cramp of ten minutes is. */
const quietForMs = 90 * dayMs;

/**
 * The patterns in a diary that are worth a look at a sign to get help, most urgent first.
 * @param firstDay the day from which the diary was kept: what it was like before is not known
 * @param today the day up to which it is looked at
 */
export function patternsIn(
  cramps: readonly Cramp[],
  firstDay: number,
  today: number,
): DiaryPatternId[] {
  const isThere: Record<DiaryPatternId, () => boolean> = {
    overTenMinutesRecorded: () => {
      const { withinDays } = patternThresholds.overTenMinutesRecorded;
      return within(cramps, lastDays(today, withinDays)).some(isOverTenMinutes);
    },
    oneSide: () =>
      isOneSided(within(cramps, lastDays(today, patternThresholds.oneSide.withinDays))),
    weekly: () =>
      weeksUpTo(cramps, today, patternThresholds.weekly.weeks).every((week) => week.cramps > 0),
    moreOften: () => isMoreOften(cramps, firstDay, today),
    longer: () => isLonger(cramps, today),
    disturbedNights: () => {
      const { nights, withinDays } = patternThresholds.disturbedNights;
      return nightsDisturbed(within(cramps, lastDays(today, withinDays))) >= nights;
    },
  };
  return diaryPatterns.map(({ id }) => id).filter((id) => isThere[id]());
}

/** Those of the patterns that the person has not just read about. */
export function unseen(
  patterns: readonly DiaryPatternId[],
  seen: SeenPatterns,
  cramps: readonly Cramp[],
  nowMs: number,
): DiaryPatternId[] {
  return patterns.filter((id) => {
    const seenAtMs = seen[id];
    if (seenAtMs === undefined) return true;
    // Every such cramp is one to show a doctor, also one of an earlier day that was added later.
    if (id === 'overTenMinutesRecorded')
      return cramps.some((cramp) => isOverTenMinutes(cramp) && knownSinceMs(cramp) > seenAtMs);
    return nowMs - seenAtMs >= quietForMs;
  });
}

/** The moment to remember when the person reads about the patterns now: no cramp that is there yet counts as new. */
export const readAtMs = (cramps: readonly Cramp[], nowMs: number) =>
  cramps.reduce((latest, cramp) => Math.max(latest, knownSinceMs(cramp)), nowMs);

const isOverTenMinutes = ({ durationSeconds }: Cramp) =>
  (durationSeconds ?? 0) >= patternThresholds.overTenMinutesRecorded.seconds;

const knownSinceMs = ({ startedAtMs, changedAtMs }: Cramp) => Math.max(startedAtMs, changedAtMs);

function isOneSided(cramps: readonly Cramp[]): boolean {
  const [side, ...others] = new Set(cramps.map((cramp) => cramp.side));
  return (
    cramps.length >= patternThresholds.oneSide.cramps &&
    others.length === 0 &&
    (side === 'left' || side === 'right')
  );
}

/** The cramps of the last weeks, and of as many weeks before them. */
function nowAndBefore(cramps: readonly Cramp[], today: number, weeks: number) {
  const days = weeks * 7;
  return [
    within(cramps, lastDays(today, days)),
    within(cramps, lastDays(today - days, days)),
  ] as const;
}

function isMoreOften(cramps: readonly Cramp[], firstDay: number, today: number): boolean {
  const { weeks, times, fewestCramps } = patternThresholds.moreOften;
  const [now, before] = nowAndBefore(cramps, today, weeks);
  const wasKept = today - firstDay >= 2 * weeks * 7 - 1;
  return wasKept && now.length >= fewestCramps && now.length >= times * before.length;
}

function isLonger(cramps: readonly Cramp[], today: number): boolean {
  const { weeks, times, fewestCramps } = patternThresholds.longer;
  const [now, before] = nowAndBefore(cramps, today, weeks).map((some) =>
    some.flatMap(({ durationSeconds }) => durationSeconds ?? []),
  ) as [number[], number[]];
  if (now.length < fewestCramps || before.length < fewestCramps) return false;
  return median(now)! >= times * median(before)!;
}
