import {
  believableMs,
  dueOutcome,
  earlyMs,
  lookAgainMs,
  notAway,
  settleMs,
  type Absence,
  type DueOutcome,
} from './absence.ts';
import { minuteMs } from '../time.ts';

/** Two reminders do not come within the same minute, unless as one. */
export const apartMs = minuteMs;

/** What the background remembers of one reminder. */
export interface ReminderState extends Absence {
  /** The time after which the next one is looked for. */
  countsFromMs: number | null;
  nextDueAtMs: number | null;
  lastNudgeAtMs: number | null;
  /** Since when a reminder waits for an answer. */
  unansweredSinceMs: number | null;
}

export const initialReminder: ReminderState = {
  ...notAway,
  countsFromMs: null,
  nextDueAtMs: null,
  lastNudgeAtMs: null,
  unansweredSinceMs: null,
};

export interface Decision<State> {
  state: State;
  /** Whether to remind now. */
  shows: boolean;
  /** When to decide again at the latest; null if nothing will come. */
  wakeAtMs: number | null;
}

/** A reminder that is due, or will be. */
export interface Due {
  /** When it fell due. */
  dueMs: number;
  /** When to show it: `dueMs`, or later if the person came back to it or the other reminder comes first. */
  atMs: number;
  /** What the engine would do with it. */
  outcome: DueOutcome;
  /** It was planned for later, and a changed plan made it due now. */
  isNewlyDue: boolean;
}

/** The rules of one reminder; the engine asks them in this order. */
export interface Schedule<State extends ReminderState> {
  /** Repairs what a wrong clock or a corrupt value left in the fields that only this reminder has. */
  repair(state: State): State;
  /** Until when an unanswered reminder waits; null if it no longer does. */
  expiresAtMs(unansweredSinceMs: number): number | null;
  /** When the reminder is due; null if it never is. */
  dueMs(state: State): number | null;
  /** The first allowed time from `fromMs` on; null if there is none. */
  allowedMs(fromMs: number): number | null;
  /** The same time, moved out of the other reminder's minute. */
  avoidOtherMs(atMs: number): number;
  /** The outcome, with this reminder's own exceptions. */
  outcome(due: Due, state: State): DueOutcome;
  /** Begins a new interval at `nowMs`; `shownDueMs` is when the reminder that was just shown fell due. */
  restartInterval(state: State, shownDueMs?: number): State;
}

/** Decides what to do about one reminder now. Deciding twice at the same time reminds once. */
export function decide<State extends ReminderState>(
  schedule: Schedule<State>,
  stored: State,
  nowMs: number,
  isAway: boolean,
): Decision<State> {
  const state = expire(schedule, schedule.repair(repair(stored, nowMs)), nowMs);
  const wait = (change: Partial<ReminderState>): Decision<State> =>
    waiting(schedule, { ...state, ...change }, nowMs);
  const dueMs = schedule.dueMs(state);
  if (dueMs === null) return wait({ nextDueAtMs: null });

  const due = plan(schedule, state, stored.nextDueAtMs, dueMs, nowMs, isAway);
  switch (schedule.outcome(due, state)) {
    case 'early':
      return wait({ nextDueAtMs: due.atMs });
    case 'held':
      return wait({
        nextDueAtMs: schedule.avoidOtherMs(dueMs),
        heldSinceMs: state.heldSinceMs ?? nowMs,
        backAtMs: null,
      });
    case 'back':
      return wait({
        nextDueAtMs: schedule.allowedMs(nowMs + settleMs),
        heldSinceMs: null,
        backAtMs: nowMs,
      });
    case 'dropped':
      return waiting(schedule, schedule.restartInterval(state), nowMs);
    case 'shown': {
      const next = schedule.restartInterval(state, dueMs);
      const shown = { ...next, lastNudgeAtMs: nowMs, unansweredSinceMs: nowMs };
      return { ...waiting(schedule, shown, nowMs), shows: true };
    }
  }
}

/** The decision about a reminder that is switched off: forget everything but the last time it was shown. */
export function switchedOff<State extends ReminderState>(
  initial: State,
  { lastNudgeAtMs }: State,
): Decision<State> {
  return { state: { ...initial, lastNudgeAtMs }, shows: false, wakeAtMs: null };
}

function plan<State extends ReminderState>(
  schedule: Schedule<State>,
  state: State,
  plannedMs: number | null,
  dueMs: number,
  nowMs: number,
  isAway: boolean,
): Due {
  const settledMs =
    state.backAtMs === null
      ? dueMs
      : (schedule.allowedMs(Math.max(dueMs, state.backAtMs + settleMs)) ?? dueMs);
  const atMs = schedule.avoidOtherMs(settledMs);
  return {
    dueMs,
    atMs,
    outcome: dueOutcome(dueMs, atMs, state, isAway, nowMs),
    isNewlyDue: plannedMs !== null && plannedMs > nowMs + earlyMs && atMs <= nowMs,
  };
}

/** Repairs what a wrong clock or a corrupt value cannot have left behind. */
function repair<State extends ReminderState>(state: State, nowMs: number): State {
  return {
    ...state,
    // A start in the future means that the clock was set back: the interval starts anew.
    countsFromMs: believableMs(state.countsFromMs, nowMs + earlyMs) ?? nowMs,
    unansweredSinceMs: state.unansweredSinceMs && Math.min(state.unansweredSinceMs, nowMs),
    heldSinceMs: believableMs(state.heldSinceMs, nowMs),
    backAtMs: believableMs(state.backAtMs, nowMs),
  };
}

/** Clears an unanswered reminder whose time is over. */
function expire<State extends ReminderState>(
  schedule: Schedule<State>,
  state: State,
  nowMs: number,
): State {
  if (state.unansweredSinceMs === null) return state;
  const expiresMs = schedule.expiresAtMs(state.unansweredSinceMs);
  return expiresMs !== null && nowMs < expiresMs ? state : { ...state, unansweredSinceMs: null };
}

/** Nothing is shown now; the alarm comes when the reminder is due or the unanswered one expires. */
function waiting<State extends ReminderState>(
  schedule: Schedule<State>,
  state: State,
  nowMs: number,
): Decision<State> {
  const { nextDueAtMs, unansweredSinceMs, heldSinceMs } = state;
  const expiresMs = unansweredSinceMs === null ? null : schedule.expiresAtMs(unansweredSinceMs);
  const nextMs = heldSinceMs === null ? nextDueAtMs : nowMs + lookAgainMs;
  return { state, shows: false, wakeAtMs: nextMs && Math.min(nextMs, expiresMs ?? nextMs) };
}
