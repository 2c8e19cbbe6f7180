import { believableMs, notAway, settleMs, type DueOutcome } from './absence.ts';
import type { ToLocal } from '../calendar.ts';
import {
  apartMs,
  decide,
  initialReminder,
  isJustAfter,
  switchedOff,
  type Decision,
  type Due,
  type ReminderState,
  type Schedule,
} from './engine.ts';
import { closingMs, nextInside, type Hours } from './hours.ts';
import { hourMs, minuteMs } from '../time.ts';
import { withinLimitsMs, type Drink } from '../water.ts';

/** Bounds and default of the time between two nudges, in minutes. */
export const everyMinutesBounds = { min: 30, max: 180, default: 60 } as const;

/** How long a nudge can be snoozed, in minutes. */
export const snoozeMinutes = [5, 10, 15, 30] as const;
export type SnoozeMinutes = (typeof snoozeMinutes)[number];

const longestSnoozeMs = Math.max(...snoozeMinutes) * minuteMs;

/** A week to the next opening, with a margin. A longer pause is a corrupt value. */
const longestPauseMs = 9 * 24 * hourMs;

export interface WaterPlan extends Hours {
  everyMinutes: number;
}

/** Stored state of the water nudges. */
export interface WaterState extends ReminderState {
  /** Until when the person snoozed the nudge. */
  snoozedUntilMs: number | null;
  /** Until when the person wants no nudge. */
  pausedUntilMs: number | null;
}

export const initialWater: WaterState = {
  ...initialReminder,
  snoozedUntilMs: null,
  pausedUntilMs: null,
};

/** What the rules of the water nudges need to know. */
interface Context {
  plan: WaterPlan;
  /** Without drinks in the future, which were logged before the clock was set back. */
  drinks: Drink[];
  nowMs: number;
  toLocal: ToLocal;
  /** A nudge joins the evening reminder or keeps a minute away from it. */
  evening: Decision<ReminderState>;
}

/**
 * The first time from `fromMs` on that is half an interval after the last drink, within the safe limits and inside the
 * hours; null if the hours never open.
 */
function allowedMs(
  plan: WaterPlan,
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
 * Decides about the water nudges now. Deciding twice at the same time nudges once.
 * @param plan null if nudges are switched off
 * @param isAway whether the browser reports the person as away
 * @param evening what was decided about the evening reminder
 */
export function decideWater(
  plan: WaterPlan | null,
  stored: WaterState,
  allDrinks: Drink[],
  nowMs: number,
  toLocal: ToLocal,
  isAway: boolean,
  evening: Decision<ReminderState>,
): Decision<WaterState> {
  if (plan === null) return switchedOff(initialWater, stored);
  const drinks = allDrinks.filter(({ atMs }) => atMs <= nowMs);
  return decide(waterSchedule({ plan, drinks, nowMs, toLocal, evening }), stored, nowMs, isAway);
}

function waterSchedule(context: Context): Schedule<WaterState> {
  const { plan, drinks, nowMs, toLocal } = context;
  const allowed = (fromMs: number) => allowedMs(plan, fromMs, drinks, toLocal);
  return {
    repair: (state) => ({
      ...state,
      snoozedUntilMs: believableMs(state.snoozedUntilMs, nowMs + longestSnoozeMs),
      pausedUntilMs: believableMs(state.pausedUntilMs, nowMs + longestPauseMs),
    }),
    // An unanswered nudge waits until the hours close.
    expiresAtMs: (sinceMs) => closingMs(plan, sinceMs, toLocal),
    dueMs: (state) => allowed(wantedMs(plan, state, nowMs)),
    allowedMs: allowed,
    avoidOtherMs: (atMs) => avoidEveningMinute(atMs, context.evening, allowed),
    outcome: (due, state) => waterOutcome(due, state, context, allowed),
    restartInterval: (state) => ({
      ...state,
      ...notAway,
      countsFromMs: nowMs,
      nextDueAtMs: allowed(nowMs + plan.everyMinutes * minuteMs),
      snoozedUntilMs: null,
      pausedUntilMs: null,
    }),
  };
}

/**
 * The outcome with the rules of water: joining the evening reminder, the hours, the limits, and half an interval
 * between nudges.
 */
function waterOutcome(
  { atMs, outcome, isNewlyDue }: Due,
  { lastNudgeAtMs, snoozedUntilMs }: WaterState,
  { plan, nowMs, toLocal, evening }: Context,
  allowed: (fromMs: number) => number | null,
): DueOutcome {
  const joinsEvening = evening.shows && nowMs < atMs && nowMs >= atMs - apartMs;
  const first = joinsEvening ? 'shown' : outcome;
  // A nudge that became due through new hours or an ended pause was not missed: it comes in a minute.
  const own = isNewlyDue ? 'back' : first;
  // An early alarm does not count where the hours or the limits only open at that time.
  if (own === 'early' || (nowMs < atMs && allowed(nowMs) !== nowMs)) return 'early';

  const sinceLastMs = nowMs - (lastNudgeAtMs ?? -Infinity);
  const isTooSoon =
    snoozedUntilMs === null && sinceLastMs >= 0 && sinceLastMs < (plan.everyMinutes * minuteMs) / 2;
  if (isTooSoon) return 'dropped';
  if (isNewlyDue) return own;
  const isOutside = nextInside(plan, nowMs, toLocal) !== nowMs;
  // A nudge missed just before the hours close is dropped.
  const cannotSettle = own === 'back' && allowed(nowMs + settleMs) !== nowMs + settleMs;
  return isOutside || cannotSettle ? 'dropped' : own;
}

/** When the next nudge would come without drinks, limits and hours. */
function wantedMs(
  { everyMinutes }: WaterPlan,
  { countsFromMs, snoozedUntilMs, pausedUntilMs }: WaterState,
  nowMs: number,
): number {
  const atMs = snoozedUntilMs ?? (countsFromMs ?? nowMs) + everyMinutes * minuteMs;
  return Math.max(atMs, pausedUntilMs ?? atMs);
}

/** `atMs`, moved away from the evening reminder: joined with one that comes just after, else a minute after it. */
function avoidEveningMinute(
  atMs: number,
  { shows, state: { lastNudgeAtMs, nextDueAtMs } }: Decision<ReminderState>,
  allowed: (fromMs: number) => number | null,
): number {
  const isJustBefore = nextDueAtMs !== null && nextDueAtMs > atMs && nextDueAtMs - atMs < apartMs;
  if (isJustBefore && allowed(nextDueAtMs) === nextDueAtMs) return nextDueAtMs;
  return isJustAfter(atMs, lastNudgeAtMs) && !shows
    ? (allowed(lastNudgeAtMs + apartMs) ?? atMs)
    : atMs;
}

/** Until when nudges are paused; null if they are not. */
export function pausedUntil({ pausedUntilMs }: WaterState, nowMs: number): number | null {
  return pausedUntilMs !== null && pausedUntilMs > nowMs ? pausedUntilMs : null;
}
