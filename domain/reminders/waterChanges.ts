import { notAway } from './absence.ts';
import type { ToLocal } from '../calendar.ts';
import { openingOnAnotherDay, type Hours } from './hours.ts';
import type { SnoozeMinutes, WaterState } from './water.ts';
import { hourMs, minuteMs } from '../time.ts';

/** The waiting nudge was seen. */
export function answer(state: WaterState): WaterState {
  return { ...state, unansweredSinceMs: null };
}

/** The nudge was answered with a drink, also while it was snoozed. */
export function answerWithDrink(state: WaterState): WaterState {
  return { ...answer(state), snoozedUntilMs: null };
}

/** Snoozes the nudge for so many minutes. */
export function snooze(state: WaterState, minutes: SnoozeMinutes, nowMs: number): WaterState {
  return { ...answer(state), ...notAway, snoozedUntilMs: nowMs + minutes * minuteMs };
}

/** No nudge for an hour. */
export function pauseForAnHour(state: WaterState, nowMs: number): WaterState {
  return pauseUntil(state, nowMs + hourMs);
}

/** No nudge until the hours open on another day; changes nothing if they never open. */
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

/** Until when nudges are paused; null if they are not. */
export function pausedUntil({ pausedUntilMs }: WaterState, nowMs: number): number | null {
  return pausedUntilMs !== null && pausedUntilMs > nowMs ? pausedUntilMs : null;
}
