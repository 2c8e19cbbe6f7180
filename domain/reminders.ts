import type { ToLocal } from './calendar.ts';
import { decideEvening, quietEvening, type EveningPlan, type EveningState } from './evening.ts';
import { apartMs, decideNudge, quietNudges, type NudgePlan, type NudgeState } from './nudge.ts';
import type { Drink } from './water.ts';

/** What the background remembers of the water nudges and of the evening reminder. */
export interface Reminders extends NudgeState {
  evening: EveningState;
}

export const quietReminders: Reminders = { ...quietNudges, evening: quietEvening };

/** The reminders that are wanted; null for each that is off. */
export interface ReminderPlans {
  water: NudgePlan | null;
  evening: EveningPlan | null;
}

export interface ReminderDecision {
  state: Reminders;
  /** Whether to remind at this moment. What of is what waits for an answer then, and it is one notification. */
  shows: boolean;
  /** When to decide again at the latest; null where nothing will come: no alarm is needed. */
  wakeAtMs: number | null;
}

/** What to do about both reminders now. Run twice at one moment, it reminds once. */
export function decideReminders(
  plans: ReminderPlans,
  { evening: storedEvening, ...storedWater }: Reminders,
  drinks: Drink[],
  nowMs: number,
  toLocal: ToLocal,
  isAway = false,
): ReminderDecision {
  const evening = decideEvening(
    plans.evening,
    storedEvening,
    nowMs,
    toLocal,
    storedWater.lastNudgeAtMs,
    isAway,
  );
  const water = decideNudge(plans.water, storedWater, drinks, nowMs, toLocal, {
    isAway,
    evening: { ...evening.state, shows: evening.shows },
  });
  const wakes = [water.wakeAtMs, evening.wakeAtMs].filter((atMs) => atMs !== null);
  return {
    state: { ...water.state, evening: evening.state },
    shows: water.shows || evening.shows,
    wakeAtMs: wakes.length === 0 ? null : Math.min(...wakes),
  };
}

/** Whether a reminder may be due, so that it matters whether anybody is there. */
export function mayBeDue(state: Reminders, nowMs: number): boolean {
  return [state, state.evening].some(
    ({ nextDueAtMs, heldSinceMs }) =>
      heldSinceMs !== null || (nextDueAtMs !== null && nextDueAtMs <= nowMs + apartMs),
  );
}

/** Which reminders wait for an answer. */
export function waiting({ unansweredSinceMs, evening }: Reminders) {
  return { water: unansweredSinceMs !== null, evening: evening.unansweredSinceMs !== null };
}
