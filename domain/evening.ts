import {
  believableMs,
  earlyMs,
  fateOf,
  lookAgainMs,
  present,
  settleMs,
  type Absence,
} from './away.ts';
import { localTimeMs, weekdayAfter, type ToLocal, type Weekday } from './calendar.ts';
import { minutesOfDay } from './hours.ts';
import { apartMs } from './nudge.ts';
import { hourMs } from './time.ts';

/** The evening stretch reminder: one time of day, on chosen days. */
export interface EveningPlan {
  /** "21:00" */
  at: string;
  days: Weekday[];
}

/** What the background remembers of the evening reminder. */
export interface EveningState extends Absence {
  /** The moment after which the next evening is looked for. */
  countsFromMs: number | null;
  nextDueAtMs: number | null;
  lastNudgeAtMs: number | null;
  /** Since when a reminder waits for an answer. */
  unansweredSinceMs: number | null;
}

export const quietEvening: EveningState = {
  ...present,
  countsFromMs: null,
  nextDueAtMs: null,
  lastNudgeAtMs: null,
  unansweredSinceMs: null,
};

export interface EveningDecision {
  state: EveningState;
  shows: boolean;
  /** When to decide again at the latest; null where nothing will come. */
  wakeAtMs: number | null;
}

/** How long a reminder that nobody answered waits: after that the evening is over. */
const waitsMs = 2 * hourMs;

/** The first moment after `afterMs` that is the reminder's, by local calendar; null where there is none. */
export function nextEveningMs(
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
 * What to do about the evening reminder now. Run twice at one moment, it reminds once.
 * @param plan null where it is off
 * @param lastNudgeAtMs of the water: the reminder does not come within the same minute after it
 * @param isAway whether the browser says that nobody is there
 */
export function decideEvening(
  plan: EveningPlan | null,
  stored: EveningState,
  nowMs: number,
  toLocal: ToLocal,
  lastNudgeAtMs: number | null,
  isAway: boolean,
): EveningDecision {
  if (plan === null)
    return {
      shows: false,
      wakeAtMs: null,
      state: { ...quietEvening, lastNudgeAtMs: stored.lastNudgeAtMs },
    };

  const state = putAway(believable(stored, nowMs), nowMs);
  const wait = (next: EveningState): EveningDecision => ({
    state: next,
    shows: false,
    wakeAtMs: wakeMs(next, nowMs),
  });
  const after = (fromMs: number): EveningState => ({
    ...state,
    ...present,
    countsFromMs: fromMs,
    nextDueAtMs: nextEveningMs(plan, fromMs, toLocal),
  });

  const dueMs = nextEveningMs(plan, state.countsFromMs ?? nowMs, toLocal);
  if (dueMs === null) return wait({ ...state, nextDueAtMs: null });
  const besideWater = (wantedMs: number) =>
    lastNudgeAtMs !== null && lastNudgeAtMs <= wantedMs && wantedMs - lastNudgeAtMs < apartMs
      ? lastNudgeAtMs + apartMs
      : wantedMs;
  const atMs = besideWater(Math.max(dueMs, (state.backAtMs ?? -Infinity) + settleMs));

  // A new time of day that is over already was not missed: it is tomorrow's.
  const isNewlyDue =
    stored.nextDueAtMs !== null && stored.nextDueAtMs > nowMs + earlyMs && atMs <= nowMs;
  const fate = isNewlyDue ? 'dropped' : fateOf(dueMs, atMs, state, isAway, nowMs);
  switch (fate) {
    case 'early':
      return wait({ ...state, nextDueAtMs: atMs });
    case 'held':
      return wait({
        ...state,
        nextDueAtMs: besideWater(dueMs),
        heldSinceMs: state.heldSinceMs ?? nowMs,
        backAtMs: null,
      });
    case 'back':
      return wait({
        ...state,
        nextDueAtMs: nowMs + settleMs,
        heldSinceMs: null,
        backAtMs: nowMs,
      });
    case 'dropped':
      return wait(after(nowMs));
    case 'shown': {
      // Where the alarm came a little early, the evening it came for is over all the same.
      const next = after(Math.max(nowMs, dueMs));
      return { ...wait({ ...next, lastNudgeAtMs: nowMs, unansweredSinceMs: nowMs }), shows: true };
    }
  }
}

/** What a wrong clock or a broken value cannot have left behind. */
function believable(state: EveningState, nowMs: number): EveningState {
  return {
    ...state,
    countsFromMs: believableMs(state.countsFromMs, nowMs + earlyMs) ?? nowMs,
    unansweredSinceMs: state.unansweredSinceMs && Math.min(state.unansweredSinceMs, nowMs),
    heldSinceMs: believableMs(state.heldSinceMs, nowMs),
    backAtMs: believableMs(state.backAtMs, nowMs),
  };
}

function putAway(state: EveningState, nowMs: number): EveningState {
  const { unansweredSinceMs } = state;
  const isOver = unansweredSinceMs !== null && nowMs >= unansweredSinceMs + waitsMs;
  return isOver ? { ...state, unansweredSinceMs: null } : state;
}

function wakeMs(
  { nextDueAtMs, unansweredSinceMs, heldSinceMs }: EveningState,
  nowMs: number,
): number | null {
  const nextMs = heldSinceMs === null ? nextDueAtMs : nowMs + lookAgainMs;
  const overMs = unansweredSinceMs === null ? null : unansweredSinceMs + waitsMs;
  return nextMs && Math.min(nextMs, overMs ?? nextMs);
}
