import type { ToLocal } from './calendar.ts';
import { nextInside, type Hours } from './hours.ts';
import { minuteMs, secondMs } from './time.ts';
import { withinLimitsMs, type Drink } from './water.ts';

/** Bounds and default of the time between two nudges, in minutes. */
export const everyMinutesBounds = { min: 30, max: 180, default: 60 } as const;

/** A nudge that could not be shown on time is shown after a return within this time, and dropped after it. */
export const lateNudgeMs = 15 * minuteMs;

/** A nudge this late was held up by sleep or a closed browser: the person has only just come back. */
const awayAfterMs = minuteMs;

/** How long after the return the one late nudge waits. */
const settleMs = minuteMs;

/** Alarms may fire a little early: within this they count as on time. */
const earlyMs = secondMs;

export interface NudgePlan extends Hours {
  everyMinutes: number;
}

/** What the background remembers of the nudges. */
export interface NudgeState {
  /** The moment from which the interval counts. */
  countsFromMs: number | null;
  nextDueAtMs: number | null;
  lastNudgeAtMs: number | null;
  /** Since when a nudge waits for an answer. */
  unansweredSinceMs: number | null;
}

export const quietNudges: NudgeState = {
  countsFromMs: null,
  nextDueAtMs: null,
  lastNudgeAtMs: null,
  unansweredSinceMs: null,
};

export interface NudgeDecision {
  state: NudgeState;
  /** Whether to nudge at this moment. */
  shows: boolean;
}

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
  const everyMs = plan.everyMinutes * minuteMs;
  const lastDrinkMs = Math.max(-Infinity, ...drinks.map(({ atMs }) => atMs));
  let dueMs = Math.max(countsFromMs + everyMs, lastDrinkMs + everyMs / 2);
  for (;;) {
    const allowedMs = withinLimitsMs(drinks, dueMs, toLocal);
    const insideMs = nextInside(plan, allowedMs, toLocal);
    if (insideMs === null || insideMs === dueMs) return insideMs;
    dueMs = insideMs;
  }
}

/**
 * What to do about nudges now. Run twice at one moment, it nudges once.
 * @param plan null where nudges are off
 */
export function decideNudge(
  plan: NudgePlan | null,
  state: NudgeState,
  drinks: Drink[],
  nowMs: number,
  toLocal: ToLocal,
): NudgeDecision {
  if (plan === null)
    return { shows: false, state: { ...quietNudges, lastNudgeAtMs: state.lastNudgeAtMs } };

  const everyMs = plan.everyMinutes * minuteMs;
  // A drink in the future was logged before the clock was set back.
  const drunk = drinks.filter(({ atMs }) => atMs <= nowMs);
  const countFrom = (fromMs: number): NudgeState => ({
    ...state,
    countsFromMs: fromMs,
    nextDueAtMs: nextDueMs(plan, fromMs, drunk, toLocal),
  });

  // A start in the future means that the clock was set back.
  const fromMs =
    state.countsFromMs === null || state.countsFromMs > nowMs ? nowMs : state.countsFromMs;
  const waiting = countFrom(fromMs);
  const dueMs = waiting.nextDueAtMs;
  if (dueMs === null || nowMs < dueMs - earlyMs) return { shows: false, state: waiting };

  const lateMs = nowMs - dueMs;
  const sinceLastMs = nowMs - (state.lastNudgeAtMs ?? -Infinity);
  const isTooSoon = sinceLastMs >= 0 && sinceLastMs < everyMs / 2;
  const isOutside = nextInside(plan, nowMs, toLocal) !== nowMs;
  const isHeldBack = isOutside || withinLimitsMs(drunk, nowMs, toLocal) !== nowMs;
  // The hours or the limits open only when it is due: a little early is too early.
  if (lateMs < 0 && isHeldBack) return { shows: false, state: waiting };
  if (lateMs > lateNudgeMs || isTooSoon || isOutside)
    return { shows: false, state: countFrom(nowMs) };
  if (lateMs > awayAfterMs) return { shows: false, state: countFrom(nowMs + settleMs - everyMs) };
  return {
    shows: true,
    state: { ...countFrom(nowMs), lastNudgeAtMs: nowMs, unansweredSinceMs: nowMs },
  };
}
