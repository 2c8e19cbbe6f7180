import {
  believableMs,
  earlyMs,
  fateOf,
  lookAgainMs,
  present,
  settleMs,
  type Absence,
} from './away.ts';
import type { ToLocal } from './calendar.ts';
import { closingMs, nextInside, openingOnAnotherDay, type Hours } from './hours.ts';
import { hourMs, minuteMs } from './time.ts';
import { withinLimitsMs, type Drink } from './water.ts';

/** Bounds and default of the time between two nudges, in minutes. */
export const everyMinutesBounds = { min: 30, max: 180, default: 60 } as const;

/** How long a nudge can be put off, in minutes. */
export const snoozeMinutes = [5, 10, 15, 30] as const;
export type SnoozeMinutes = (typeof snoozeMinutes)[number];

const longestSnoozeMs = Math.max(...snoozeMinutes) * minuteMs;

/** A week to the next opening, and some air. A pause that is longer is rubbish. */
const longestPauseMs = 9 * 24 * hourMs;

/** Two reminders do not come within the same minute, unless as one. */
export const apartMs = minuteMs;

export interface NudgePlan extends Hours {
  everyMinutes: number;
}

/** What the background remembers of the water nudges. */
export interface NudgeState extends Absence {
  /** The moment from which the interval counts. */
  countsFromMs: number | null;
  nextDueAtMs: number | null;
  lastNudgeAtMs: number | null;
  /** Since when a nudge waits for an answer. */
  unansweredSinceMs: number | null;
  /** Until when the person put off the nudge that waited. */
  snoozedUntilMs: number | null;
  /** Until when the person wants no nudge. */
  pausedUntilMs: number | null;
}

export const quietNudges: NudgeState = {
  ...present,
  countsFromMs: null,
  nextDueAtMs: null,
  lastNudgeAtMs: null,
  unansweredSinceMs: null,
  snoozedUntilMs: null,
  pausedUntilMs: null,
};

export interface NudgeDecision {
  state: NudgeState;
  /** Whether to nudge at this moment. */
  shows: boolean;
  /** When to decide again at the latest; null where nothing will come. */
  wakeAtMs: number | null;
}

/** What else goes on at the moment of a decision. */
export interface Surroundings {
  /** Whether the browser says that nobody is there. */
  isAway: boolean;
  /** The evening reminder, in whose minute no nudge comes unless with it. */
  evening: { shows: boolean; lastNudgeAtMs: number | null; nextDueAtMs: number | null };
}

const alone: Surroundings = {
  isAway: false,
  evening: { shows: false, lastNudgeAtMs: null, nextDueAtMs: null },
};

/**
 * When the next nudge is due: an interval after the last one, put off by half an interval after a drink, held back at
 * the safe limits, and kept inside the hours.
 * @returns null where the hours never open
 */
export function nextDueMs(
  plan: NudgePlan,
  countsFromMs: number,
  drinks: Drink[],
  toLocal: ToLocal,
): number | null {
  return allowedMs(plan, countsFromMs + plan.everyMinutes * minuteMs, drinks, toLocal);
}

/** The first moment from `fromMs` on that drinks, limits and hours allow; null where the hours never open. */
function allowedMs(
  plan: NudgePlan,
  fromMs: number,
  drinks: Drink[],
  toLocal: ToLocal,
): number | null {
  const lastDrinkMs = Math.max(-Infinity, ...drinks.map(({ atMs }) => atMs));
  const wantedAtMs = Math.max(fromMs, lastDrinkMs + (plan.everyMinutes * minuteMs) / 2);
  let freeMs = withinLimitsMs(drinks, wantedAtMs, toLocal);
  for (;;) {
    const insideMs = nextInside(plan, freeMs, toLocal);
    if (insideMs === null) return null;
    freeMs = withinLimitsMs(drinks, insideMs, toLocal);
    if (freeMs === insideMs) return insideMs;
  }
}

/**
 * What to do about nudges now. Run twice at one moment, it nudges once.
 * @param plan null where nudges are off
 */
export function decideNudge(
  plan: NudgePlan | null,
  stored: NudgeState,
  drinks: Drink[],
  nowMs: number,
  toLocal: ToLocal,
  { isAway, evening }: Surroundings = alone,
): NudgeDecision {
  if (plan === null)
    return {
      shows: false,
      wakeAtMs: null,
      state: { ...quietNudges, lastNudgeAtMs: stored.lastNudgeAtMs },
    };

  // A drink in the future was logged before the clock was set back.
  const drunk = drinks.filter(({ atMs }) => atMs <= nowMs);
  const allowed = (fromMs: number) => allowedMs(plan, fromMs, drunk, toLocal);
  const state = putAway(plan, believable(stored, nowMs), nowMs, toLocal);

  const wait = (next: NudgeState): NudgeDecision => ({
    state: next,
    shows: false,
    wakeAtMs: wakeMs(plan, next, nowMs, toLocal),
  });
  const countAnew = (): NudgeState => ({
    ...state,
    ...present,
    countsFromMs: nowMs,
    nextDueAtMs: nextDueMs(plan, nowMs, drunk, toLocal),
    snoozedUntilMs: null,
    pausedUntilMs: null,
  });

  const dueMs = allowed(wantedMs(plan, state, nowMs));
  if (dueMs === null) return wait({ ...state, nextDueAtMs: null });
  const settledMs =
    state.backAtMs === null
      ? dueMs
      : (allowed(Math.max(dueMs, state.backAtMs + settleMs)) ?? dueMs);
  const atMs = besideEvening(settledMs, evening, allowed);
  const waiting = { ...state, nextDueAtMs: atMs };

  // With new hours or an ended pause a nudge can be due at once that was to come later: it was not missed.
  const isNewlyDue =
    stored.nextDueAtMs !== null && stored.nextDueAtMs > nowMs + earlyMs && atMs <= nowMs;
  const joinsEvening = evening.shows && nowMs < atMs && nowMs >= atMs - apartMs;
  const fate = isNewlyDue
    ? 'back'
    : joinsEvening
      ? 'shown'
      : fateOf(dueMs, atMs, state, isAway, nowMs);
  // The hours or the limits open only when it is due: a little early is too early.
  if (fate === 'early' || (nowMs < atMs && allowed(nowMs) !== nowMs)) return wait(waiting);

  const isInside = nextInside(plan, nowMs, toLocal) === nowMs;
  const sinceLastMs = nowMs - (state.lastNudgeAtMs ?? -Infinity);
  const isTooSoon =
    state.snoozedUntilMs === null &&
    sinceLastMs >= 0 &&
    sinceLastMs < (plan.everyMinutes * minuteMs) / 2;
  if (fate === 'dropped' || isTooSoon || (!isInside && !isNewlyDue)) return wait(countAnew());
  if (fate === 'held')
    return wait({
      ...state,
      nextDueAtMs: besideEvening(dueMs, evening, allowed),
      heldSinceMs: state.heldSinceMs ?? nowMs,
      backAtMs: null,
    });
  if (fate === 'back') {
    const settlesAtMs = allowed(nowMs + settleMs);
    // What was missed just before the closing is over; what is newly due waits for the opening.
    if (settlesAtMs !== nowMs + settleMs && !isNewlyDue) return wait(countAnew());
    return wait({ ...state, heldSinceMs: null, backAtMs: nowMs, nextDueAtMs: settlesAtMs });
  }
  const next = { ...countAnew(), lastNudgeAtMs: nowMs, unansweredSinceMs: nowMs };
  return { ...wait(next), shows: true };
}

/** What a wrong clock or a broken value cannot have left behind. */
function believable(state: NudgeState, nowMs: number): NudgeState {
  return {
    ...state,
    // A start in the future means that the clock was set back: the interval starts anew.
    countsFromMs: believableMs(state.countsFromMs, nowMs) ?? nowMs,
    unansweredSinceMs: state.unansweredSinceMs && Math.min(state.unansweredSinceMs, nowMs),
    snoozedUntilMs: believableMs(state.snoozedUntilMs, nowMs + longestSnoozeMs),
    pausedUntilMs: believableMs(state.pausedUntilMs, nowMs + longestPauseMs),
    heldSinceMs: believableMs(state.heldSinceMs, nowMs),
    backAtMs: believableMs(state.backAtMs, nowMs),
  };
}

/** What nobody answered is put away when the hours close. */
function putAway(plan: NudgePlan, state: NudgeState, nowMs: number, toLocal: ToLocal): NudgeState {
  if (state.unansweredSinceMs === null) return state;
  const closesMs = closingMs(plan, state.unansweredSinceMs, toLocal);
  return closesMs !== null && nowMs < closesMs ? state : { ...state, unansweredSinceMs: null };
}

/** When the next nudge is wanted, before drinks, limits and hours have their say. */
function wantedMs(
  { everyMinutes }: NudgePlan,
  { countsFromMs, snoozedUntilMs, pausedUntilMs }: NudgeState,
  nowMs: number,
): number {
  const atMs = snoozedUntilMs ?? (countsFromMs ?? nowMs) + everyMinutes * minuteMs;
  return Math.max(atMs, pausedUntilMs ?? atMs);
}

/** The same moment, out of the evening reminder's minute: with it where it is still to come, else a minute after it. */
function besideEvening(
  atMs: number,
  { shows, lastNudgeAtMs, nextDueAtMs }: Surroundings['evening'],
  allowed: (fromMs: number) => number | null,
): number {
  const isJustBefore = nextDueAtMs !== null && nextDueAtMs > atMs && nextDueAtMs - atMs < apartMs;
  if (isJustBefore && allowed(nextDueAtMs) === nextDueAtMs) return nextDueAtMs;
  const isJustAfter =
    lastNudgeAtMs !== null && lastNudgeAtMs <= atMs && atMs - lastNudgeAtMs < apartMs;
  return isJustAfter && !shows ? (allowed(lastNudgeAtMs + apartMs) ?? atMs) : atMs;
}

function wakeMs(
  plan: NudgePlan,
  { nextDueAtMs, unansweredSinceMs, heldSinceMs }: NudgeState,
  nowMs: number,
  toLocal: ToLocal,
): number | null {
  const closesMs = unansweredSinceMs === null ? null : closingMs(plan, unansweredSinceMs, toLocal);
  const nextMs = heldSinceMs === null ? nextDueAtMs : nowMs + lookAgainMs;
  return nextMs && Math.min(nextMs, closesMs ?? nextMs);
}

/** The waiting nudge was seen. */
export function answer(state: NudgeState): NudgeState {
  return { ...state, unansweredSinceMs: null };
}

/** The nudge was answered with a drink, also while it was put off. */
export function answerWithDrink(state: NudgeState): NudgeState {
  return { ...answer(state), snoozedUntilMs: null };
}

/** Puts the nudge off: it comes again after so many minutes. */
export function snooze(state: NudgeState, minutes: SnoozeMinutes, nowMs: number): NudgeState {
  return { ...answer(state), ...present, snoozedUntilMs: nowMs + minutes * minuteMs };
}

/** No nudge for an hour. */
export function pauseForAnHour(state: NudgeState, nowMs: number): NudgeState {
  return pauseUntil(state, nowMs + hourMs);
}

/** No nudge until the hours open on another day; nothing changes where they never open. */
export function pauseUntilTomorrow(
  plan: Hours,
  state: NudgeState,
  nowMs: number,
  toLocal: ToLocal,
): NudgeState {
  const opensMs = openingOnAnotherDay(plan, nowMs, toLocal);
  return opensMs === null ? state : pauseUntil(state, opensMs);
}

function pauseUntil(state: NudgeState, untilMs: number): NudgeState {
  return { ...answer(state), ...present, snoozedUntilMs: null, pausedUntilMs: untilMs };
}

export function endPause(state: NudgeState): NudgeState {
  return { ...state, pausedUntilMs: null };
}

/** Until when nudges are paused; null where they are not. */
export function pauseMs({ pausedUntilMs }: NudgeState, nowMs: number): number | null {
  return pausedUntilMs !== null && pausedUntilMs > nowMs ? pausedUntilMs : null;
}
