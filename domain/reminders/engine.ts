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

/** Two reminders keep this far apart, unless they are shown as one. */
export const apartMs = minuteMs;

/** Whether a time comes less than {@link apartMs} after another reminder. */
export const isJustAfter = (atMs: number, otherMs: number | null): otherMs is number =>
  otherMs !== null && otherMs <= atMs && atMs - otherMs < apartMs;

/** What the background remembers of one reminder. */
export interface ReminderState extends Absence {
  /** The next reminder is planned from this time on. */
  countsFromMs: number | null;
  nextDueAtMs: number | null;
  lastNudgeAtMs: number | null;
  /** Since when a reminder has been unanswered. */
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
  /** When to decide again at the latest; null if nothing is planned. */
  wakeAtMs: number | null;
}

/** A reminder that is due, or will be. */
export interface Due {
  /** When it fell due. */
  dueMs: number;
  /** When to show it: `dueMs`, or later after an absence or next to the other reminder. */
  atMs: number;
  /** The outcome by the common rules. */
  outcome: DueOutcome;
  /** Whether it was planned for later and a changed plan made it due now. */
  isNewlyDue: boolean;
}

/** The rules of one reminder, in the order in which the engine applies them. */
export interface Schedule<State extends ReminderState> {
  /** Repairs the fields that only this reminder has, after a wrong clock or a corrupt value. */
  repair(state: State): State;
  /** When an unanswered reminder expires; null if it has. */
  expiresAtMs(unansweredSinceMs: number): number | null;
  /** When the reminder is due; null if it never is. */
  dueMs(state: State): number | null;
  /** The first allowed time from `fromMs` on; null if there is none. */
  allowedMs(fromMs: number): number | null;
  /** `atMs`, moved away from the other reminder. */
  avoidOtherMs(atMs: number): number;
  /** The outcome, after this reminder's own exceptions. */
  outcome(due: Due, state: State): DueOutcome;
  /** Starts a new interval at `nowMs`; `shownDueMs` is when the reminder that was just shown fell due. */
  restartInterval(state: State, shownDueMs?: number): State;
}

/** Decides about one reminder now. Deciding twice at the same time reminds once. */
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
  if (dueMs === null) return wait({ nextDueAtMs: null, ...notAway });

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

/** The decision for a reminder that is switched off: forget everything but when it was last shown. */
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

/** Repairs times that only a wrong clock or a corrupt value can explain. */
function repair<State extends ReminderState>(state: State, nowMs: number): State {
  return {
    ...state,
    // A start in the future means that the clock was set back, so the interval starts again.
    countsFromMs: believableMs(state.countsFromMs, nowMs + earlyMs) ?? nowMs,
    unansweredSinceMs: state.unansweredSinceMs && Math.min(state.unansweredSinceMs, nowMs),
    heldSinceMs: believableMs(state.heldSinceMs, nowMs),
    backAtMs: believableMs(state.backAtMs, nowMs),
  };
}

/** Clears an unanswered reminder that has expired. */
function expire<State extends ReminderState>(
  schedule: Schedule<State>,
  state: State,
  nowMs: number,
): State {
  if (state.unansweredSinceMs === null) return state;
  const expiresMs = schedule.expiresAtMs(state.unansweredSinceMs);
  return expiresMs !== null && nowMs < expiresMs ? state : { ...state, unansweredSinceMs: null };
}

/** Shows nothing; the alarm is set for the next reminder or for the moment the unanswered one expires. */
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
