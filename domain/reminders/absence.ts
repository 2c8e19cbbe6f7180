import { minuteMs, secondMs } from '../time.ts';

/** A reminder that could not be shown on time is shown after a return within this time, and dropped after it. */
export const lateNudgeMs = 15 * minuteMs;

/** A reminder this late was held up by sleep or a closed browser: the person has only just come back. */
export const awayAfterMs = minuteMs;

/** How long after the return the one late reminder waits. */
export const settleMs = minuteMs;

/** Alarms may fire a little early: within this they count as on time. */
export const earlyMs = secondMs;

/** How long after it was found that nobody is there Legroom looks again. */
export const lookAgainMs = 5 * minuteMs;

/** What is remembered of a reminder that fell due while nobody was there. */
export interface Absence {
  /** Since when it is held because nobody is there. */
  heldSinceMs: number | null;
  /** When the person came back to it. */
  backAtMs: number | null;
}

export const notAway: Absence = { heldSinceMs: null, backAtMs: null };

/**
 * What becomes of a reminder at a moment: it is not due yet, it is held because nobody is there, somebody has only just
 * come back to it, it is too late, or it is shown.
 */
export type DueOutcome = 'early' | 'held' | 'back' | 'dropped' | 'shown';

/**
 * @param dueMs when it fell due
 * @param atMs when it is to be shown: `dueMs`, or later where the person came back to it
 * @param isAway whether the browser says that nobody is there
 */
export function dueOutcome(
  dueMs: number,
  atMs: number,
  { heldSinceMs }: Absence,
  isAway: boolean,
  nowMs: number,
): DueOutcome {
  if (nowMs < atMs - earlyMs) return 'early';
  if (isAway) return 'held';
  if (heldSinceMs === null && nowMs - atMs <= awayAfterMs) return 'shown';
  return nowMs - dueMs > lateNudgeMs ? 'dropped' : 'back';
}

/** A remembered moment, or null where it lies so late that only a wrong clock or a broken value can have left it behind. */
export function believableMs(atMs: number | null, latestMs: number): number | null {
  return atMs !== null && atMs <= latestMs ? atMs : null;
}
