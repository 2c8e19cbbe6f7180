import type { ToLocal } from '../calendar.ts';
import type { Drink } from '../water.ts';
import { apartMs, initialReminder, type ReminderState } from './engine.ts';
import { decideEvening, type EveningPlan } from './evening.ts';
import { closingMs } from './hours.ts';
import { decideWater, initialWater, type WaterPlan, type WaterState } from './water.ts';

export { lookAgainMs } from './absence.ts';
export * from './evening.ts';
export * from './hours.ts';
export * from './water.ts';

/** Stored state of the water nudges and the evening reminder. */
export interface Reminders {
  water: WaterState;
  evening: ReminderState;
}

export const initialReminders: Reminders = { water: initialWater, evening: initialReminder };

/** The plans of both reminders; null for each that is switched off. */
export interface ReminderPlans {
  water: WaterPlan | null;
  evening: EveningPlan | null;
}

export interface ReminderDecision {
  state: Reminders;
  /** Whether to remind now. One notification covers both reminders. */
  shows: boolean;
  /** When to decide again at the latest; null if nothing is planned, so that no alarm is needed. */
  wakeAtMs: number | null;
  /** Whether the hours of the water nudges are open now, and `wakeAtMs` comes before they close. */
  isWithinHours: boolean;
}

/** Decides about both reminders now. Deciding twice at the same time reminds once. */
export function decideReminders(
  plans: ReminderPlans,
  stored: Reminders,
  drinks: Drink[],
  nowMs: number,
  toLocal: ToLocal,
  isAway: boolean,
): ReminderDecision {
  const { lastNudgeAtMs } = stored.water;
  const evening = decideEvening(
    plans.evening,
    stored.evening,
    nowMs,
    toLocal,
    lastNudgeAtMs,
    isAway,
  );
  const water = decideWater(plans.water, stored.water, drinks, nowMs, toLocal, isAway, evening);
  const wakes = [water.wakeAtMs, evening.wakeAtMs].filter((atMs) => atMs !== null);
  const wakeAtMs = wakes.length === 0 ? null : Math.min(...wakes);
  const closesMs = plans.water && closingMs(plans.water, nowMs, toLocal);
  return {
    state: { water: water.state, evening: evening.state },
    shows: water.shows || evening.shows,
    wakeAtMs,
    isWithinHours: wakeAtMs !== null && closesMs !== null && wakeAtMs < closesMs,
  };
}

/** Whether a reminder may be due, so that it matters whether the person is away. */
export function mayBeDue({ water, evening }: Reminders, nowMs: number): boolean {
  return [water, evening].some(
    ({ nextDueAtMs, heldSinceMs }) =>
      heldSinceMs !== null || (nextDueAtMs !== null && nextDueAtMs <= nowMs + apartMs),
  );
}

export type Unanswered = ReturnType<typeof unanswered>;

/** Which reminders are unanswered. */
export function unanswered({ water, evening }: Reminders) {
  return {
    water: water.unansweredSinceMs !== null,
    evening: evening.unansweredSinceMs !== null,
  };
}
