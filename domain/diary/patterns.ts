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

/** A pattern is hidden for this long after it was read about, unless there is a new cramp of ten minutes. */
const quietForMs = 90 * dayMs;

/**
 * The patterns in a diary that match a sign to get help, most urgent first.
 * @param firstDay the first day of the diary: nothing is known of the time before
 * @param today the last day to look at
 */
export function patternsIn(
  cramps: readonly Cramp[],
  firstDay: number,
  today: number,
): DiaryPatternId[] {
  const applies: Record<DiaryPatternId, () => boolean> = {
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
  return diaryPatterns.map(({ id }) => id).filter((id) => applies[id]());
}

/** The patterns that the person has not read about recently. */
export function unseen(
  patterns: readonly DiaryPatternId[],
  seen: SeenPatterns,
  cramps: readonly Cramp[],
  nowMs: number,
): DiaryPatternId[] {
  return patterns.filter((id) => {
    const seenAtMs = seen[id];
    if (seenAtMs === undefined) return true;
    // Each of these cramps should be shown to a doctor, including one of an earlier day that was added later.
    if (id === 'overTenMinutesRecorded')
      return cramps.some((cramp) => isOverTenMinutes(cramp) && knownSinceMs(cramp) > seenAtMs);
    return nowMs - seenAtMs >= quietForMs;
  });
}

/**
 * The moment to record when the person reads about the patterns: late enough that no cramp saved so far counts as new.
 */
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

/** The cramps of the last `weeks` weeks, and of the same number of weeks before. */
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
