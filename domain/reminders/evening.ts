import { lateNudgeMs, notAway } from './absence.ts';
import { localTimeMs, weekdayAfter, type ToLocal, type Weekday } from '../calendar.ts';
import {
  apartMs,
  decide,
  initialReminder,
  isJustAfter,
  switchedOff,
  type Decision,
  type ReminderState,
  type Schedule,
} from './engine.ts';
import { minutesOfDay } from './hours.ts';
import { hourMs } from '../time.ts';

/** The evening stretch reminder: one time of day, on chosen days. */
export interface EveningPlan {
  /** Such as "21:00". */
  at: string;
  days: Weekday[];
}

/** An unanswered reminder expires after this: the evening is over. */
const expiresAfterMs = 2 * hourMs;

/** The next time after `afterMs` at which the reminder is due, by the local calendar; null if there is none. */
function nextEveningMs(
  { at, days }: EveningPlan,
  afterMs: number,
  toLocal: ToLocal,
): number | null {
  const minutes = minutesOfDay(at);
  if (minutes === null) return null;
  for (let day = 0; day <= 8; day += 1) {
    const atMs = localTimeMs(afterMs, day, minutes, toLocal);
    if (atMs > afterMs && days.includes(weekdayAfter(afterMs, day, toLocal))) return atMs;
  }
  return null;
}

/**
 * Decides about the evening reminder now. Deciding twice at the same time reminds once.
 * @param plan null if it is switched off
 * @param lastWaterNudgeAtMs when the last water nudge came: the reminder keeps a minute away from it
 * @param isAway whether the browser reports the person as away
 */
export function decideEvening(
  plan: EveningPlan | null,
  stored: ReminderState,
  nowMs: number,
  toLocal: ToLocal,
  lastWaterNudgeAtMs: number | null,
  isAway: boolean,
): Decision<ReminderState> {
  if (plan === null) return switchedOff(initialReminder, stored);
  return decide(eveningSchedule(plan, nowMs, toLocal, lastWaterNudgeAtMs), stored, nowMs, isAway);
}

function eveningSchedule(
  plan: EveningPlan,
  nowMs: number,
  toLocal: ToLocal,
  lastWaterNudgeAtMs: number | null,
): Schedule<ReminderState> {
  return {
    repair: (state) => state,
    expiresAtMs: (sinceMs) => sinceMs + expiresAfterMs,
    dueMs: ({ countsFromMs }) => nextEveningMs(plan, countsFromMs ?? nowMs, toLocal),
    allowedMs: (fromMs) => fromMs,
    avoidOtherMs: (atMs) =>
      isJustAfter(atMs, lastWaterNudgeAtMs) ? lastWaterNudgeAtMs + apartMs : atMs,
    // Dropped until the next chosen evening: a newly chosen time that has already passed, and a reminder that found nobody there
    // for longer than it may be late.
    outcome: ({ dueMs, isNewlyDue, outcome }) =>
      isNewlyDue || (outcome === 'held' && nowMs - dueMs > lateNudgeMs) ? 'dropped' : outcome,
    restartInterval(state, shownDueMs = nowMs) {
      // An alarm that fires a little early must not remind twice in one evening.
      const countsFromMs = Math.max(nowMs, shownDueMs);
      const nextDueAtMs = nextEveningMs(plan, countsFromMs, toLocal);
      return { ...state, ...notAway, countsFromMs, nextDueAtMs };
    },
  };
}
