import { minuteMs, secondMs } from '../time.ts';
import { lengthMs, type Phase } from './phases.ts';
import type { Session } from './session.ts';

/** How long an ended session's result, or a session left paused, stays on the first screen. */
export const keptForMs = 30 * minuteMs;

/** A cramp that began this long ago is not coached on. */
export const coachedForMs = 10 * minuteMs;

/** Held for this long without letting go: time for the next relief step, and for the one after it. */
const adviceAfter = [
  { ms: 5 * minuteMs, advice: 'fiveMinutes' },
  { ms: 2 * minuteMs, advice: 'twoMinutes' },
] as const;

export type Advice = (typeof adviceAfter)[number]['advice'] | 'coach' | 'tenMinutes';

/** Overdue is a cramp that began ten minutes ago and was not said to have let go: the coaching stops. */
export type State = 'running' | 'paused' | 'overdue' | 'ended';

/** Where a session stands at a moment. */
export interface SessionStatus {
  state: State;
  phase: Phase;
  /** The phase's place among the session's phases, from 0. */
  phaseIndex: number;
  /** Which hold this is or was, from 1; 0 before the first. */
  block: number;
  /** Until the phase ends. */
  remainingMs: number;
  /** Time held so far, without pauses and what was skipped. */
  heldMs: number;
  /** Session time: since the start, without pauses, with what was skipped. */
  elapsedMs: number;
}

/** Where the session stands at `nowMs`. */
export function statusAt(session: Session, nowMs: number): SessionStatus {
  const elapsed = elapsedMs(session, nowMs);
  return { state: stateAt(session, nowMs), elapsedMs: elapsed, ...walk(session, elapsed) };
}

/**
 * Session time at `nowMs`, in milliseconds: since the start, without pauses, with what was skipped. It stands still
 * while paused and after the end.
 */
export function elapsedMs(session: Session, nowMs: number): number {
  const untilMs = session.endedAtMs ?? session.pausedAtMs ?? nowMs;
  return Math.max(0, untilMs - originMs(session));
}

/** The moment at which the session would have started, had nobody paused or skipped, or set the clock, meanwhile. */
export function originMs({ startedAtMs, pausedTotalMs, skippedMs }: Session): number {
  return startedAtMs + pausedTotalMs - skippedMs;
}

/**
 * The moment at which a session that runs on ends by itself: after a routine's whole length, or ten minutes after the
 * cramp began, whatever was paused, restarted or skipped meanwhile.
 */
export function limitAtMs(session: Session): number {
  return session.mode === 'routine'
    ? originMs(session) + lengthMs(session.phases)
    : Math.min(beganAtMs(session), session.startedAtMs) + coachedForMs;
}

/** The same as session time; not positive in a cramp that began ten minutes before the session. */
export function limitMs(session: Session): number {
  if (session.mode === 'routine') return lengthMs(session.phases);
  // A broken stored value must not make a session of years.
  return Math.min(limitAtMs(session) - originMs(session), coachedForMs + session.skippedMs);
}

/** How long the cramp has lasted, or lasted, in milliseconds: with every pause and all sessions that belong to it. */
export function crampMs(session: Session, nowMs: number): number {
  return Math.max(0, (session.endedAtMs ?? nowMs) - beganAtMs(session));
}

/** When the cramp of a session began. */
export const beganAtMs = ({ episode, startedAtMs }: Session) => episode?.startedAtMs ?? startedAtMs;

/** Whether the session ended with a muscle that let go. */
export const hasLetGo = ({ ending }: Session) => ending === 'letGo';

/** Whether a routine was done to its end, with no whole hold of it left out. */
export function isDoneInFull({ ending, phases, skippedHoldMs }: Session): boolean {
  const holds = phases.filter(({ kind }) => kind === 'hold').map(({ seconds }) => seconds);
  return ending === 'finished' && skippedHoldMs < Math.min(...holds) * secondMs;
}

/** Whether a cramp lasted ten minutes or more, so that its result repeats what to do. */
export function wasLong(session: Session): boolean {
  return (
    session.mode === 'relief' &&
    session.endedAtMs !== null &&
    crampMs(session, session.endedAtMs) >= coachedForMs
  );
}

/** Whether the person reported, at the end, what only help is good for: *Something is wrong*, *It still grips*. */
export function needsHelp({ ending }: Session): boolean {
  return ending === 'somethingWrong' || ending === 'stillGrips';
}

/** Whether the result of a session repeats the signs to get help. */
export function needsSigns(session: Session): boolean {
  return needsHelp(session) || wasLong(session);
}

/**
 * Whether the session stands still because nobody was counting for too long. In a cramp that is the question whether it
 * still grips.
 */
export function isMissed({ pausedAtMs, pauseCause }: Session): boolean {
  return pausedAtMs !== null && pauseCause === 'missed';
}

/** Running, paused, over the ten minutes, or ended. */
export function stateAt(session: Session, nowMs: number): State {
  if (session.endedAtMs !== null) return 'ended';
  const isRelief = session.mode === 'relief';
  // The ten minutes go on while a person has it paused; after an absence the cramp may have let go long ago.
  if (isRelief && nowMs >= limitAtMs(session) && !isMissed(session)) return 'overdue';
  if (session.pausedAtMs !== null) return 'paused';
  return isRelief || nowMs < limitAtMs(session) ? 'running' : 'ended';
}

/** True while seconds are being counted. */
export function isRunning(session: Session | null, nowMs: number): session is Session {
  return session !== null && stateAt(session, nowMs) === 'running';
}

function walk({ mode, phases, skippedHoldMs }: Session, elapsed: number) {
  let leftMs = elapsed;
  let block = 0;
  let heldMs = -skippedHoldMs;
  for (const [phaseIndex, phase] of phases.entries()) {
    const phaseMs = phase.seconds * secondMs;
    const isLast = phaseIndex === phases.length - 1;
    const timesBefore = isLast && mode === 'relief' ? Math.floor(leftMs / phaseMs) : 0;
    const spentMs = Math.min(leftMs, phaseMs * (timesBefore + 1));
    if (phase.kind === 'hold') {
      block += timesBefore + 1;
      heldMs += spentMs;
    }
    leftMs -= timesBefore * phaseMs;
    if (isLast || leftMs < phaseMs) {
      const remainingMs = Math.max(0, phaseMs - leftMs);
      return { phase, phaseIndex, block, remainingMs, heldMs: Math.max(0, heldMs) };
    }
    leftMs -= phaseMs;
  }
  throw new Error('A session without phases');
}

/**
 * What to tell somebody at this point. A cramp that still grips at ten minutes is not to be coached on but looked at
 * today (nidirect; the NHS lists it under "see a GP", the cautious of the two is taken).
 */
export function adviceAt({ state, heldMs }: Pick<SessionStatus, 'state' | 'heldMs'>): Advice {
  if (state === 'overdue') return 'tenMinutes';
  return adviceAfter.find(({ ms }) => heldMs >= ms)?.advice ?? 'coach';
}

/** When a session stops being the current one: its result was put away, or half an hour after it ended or stood still. */
export function overAtMs(session: Session): number {
  return session.dismissedAtMs ?? stoodStillAtMs(session) + keptForMs;
}

/** Since when nothing is counted, or from when on nothing will be. */
function stoodStillAtMs(session: Session): number {
  const { startedAtMs, endedAtMs, missedNoticedAtMs, pausedAtMs } = session;
  // A result is kept from when the person was back, not from before their absence.
  if (endedAtMs !== null) return Math.max(endedAtMs, missedNoticedAtMs ?? endedAtMs);
  // The cramp may be older than ten minutes when it is stretched again.
  if (pausedAtMs === null) return Math.max(startedAtMs, limitAtMs(session));
  if (isMissed(session)) return missedNoticedAtMs ?? pausedAtMs;
  // A cramp that somebody paused becomes overdue all the same.
  return session.mode === 'relief' ? Math.max(pausedAtMs, limitAtMs(session)) : pausedAtMs;
}

/** True once the session belongs to an earlier cramp. */
export function isOver(session: Session, nowMs: number): boolean {
  // What was put away stays away, also when the clock is set back.
  return session.dismissedAtMs !== null || overAtMs(session) <= nowMs;
}

/** True while a session runs, is paused or overdue, and is not over: no other may start. */
export function isUnderWay(session: Session | null, nowMs: number): session is Session {
  return session !== null && stateAt(session, nowMs) !== 'ended' && !isOver(session, nowMs);
}
