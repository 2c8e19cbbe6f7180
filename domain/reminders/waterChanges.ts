// Not in `index.ts`: the popup starts without what only presses need.
import { notAway } from './absence.ts';
import type { ToLocal } from '../calendar.ts';
import { openingOnAnotherDay, type Hours } from './hours.ts';
import type { SnoozeMinutes, WaterState } from './water.ts';
import { hourMs, minuteMs } from '../time.ts';

/** Marks the unanswered nudge as seen. */
export function answer(state: WaterState): WaterState {
  return { ...state, unansweredSinceMs: null };
}

/** Answers the nudge with a drink, also while it is snoozed. */
export function answerWithDrink(state: WaterState): WaterState {
  return { ...answer(state), snoozedUntilMs: null };
}

/** Snoozes the nudge for some minutes. */
export function snooze(state: WaterState, minutes: SnoozeMinutes, nowMs: number): WaterState {
  return { ...answer(state), ...notAway, snoozedUntilMs: nowMs + minutes * minuteMs };
}

/** Pauses nudges for an hour. */
export function pauseForAnHour(state: WaterState, nowMs: number): WaterState {
  return pauseUntil(state, nowMs + hourMs);
}

/** Pauses nudges until the hours open on another day; does nothing if they never open. */
export function pauseUntilTomorrow(
  plan: Hours,
  state: WaterState,
  nowMs: number,
  toLocal: ToLocal,
): WaterState {
  const opensMs = openingOnAnotherDay(plan, nowMs, toLocal);
  return opensMs === null ? state : pauseUntil(state, opensMs);
}

function pauseUntil(state: WaterState, untilMs: number): WaterState {
  return { ...answer(state), ...notAway, snoozedUntilMs: null, pausedUntilMs: untilMs };
}

/** Ends the pause now. */
export function endPause(state: WaterState): WaterState {
  return { ...state, pausedUntilMs: null };
}
