import { minuteMs, secondMs } from '../time.ts';

/** A late reminder is shown when the person returns within this time, and dropped after it. */
export const lateNudgeMs = 15 * minuteMs;

/** A reminder later than this was held up by sleep or a closed browser, so the person has only just come back. */
const awayAfterMs = minuteMs;

/** How long after the person's return a late reminder waits. */
export const settleMs = minuteMs;

/** Alarms may fire this early and still count as on time. */
export const earlyMs = secondMs;

/** How long to wait before checking again whether the person is there. */
export const lookAgainMs = 5 * minuteMs;

/** State of a reminder that fell due while nobody was there. */
export interface Absence {
  /** Since when it is held back because nobody is there. */
  heldSinceMs: number | null;
  /** When the person came back. */
  backAtMs: number | null;
}

export const notAway: Absence = { heldSinceMs: null, backAtMs: null };

/**
 * What happens to a reminder now: it is not due yet, held because nobody is there, waiting because the person has only
 * just come back, dropped as too late, or shown.
 */
export type DueOutcome = 'early' | 'held' | 'back' | 'dropped' | 'shown';

/**
 * Decides what happens to a reminder now.
 * @param dueMs when it fell due
 * @param atMs when it is to be shown: `dueMs`, or later after an absence
 * @param isAway whether the browser reports the person as away
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

/** A stored moment, or null if it is so late that only a wrong clock or a corrupt value can explain it. */
export function believableMs(atMs: number | null, latestMs: number): number | null {
  return atMs !== null && atMs <= latestMs ? atMs : null;
}
