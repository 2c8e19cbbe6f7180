import { minuteMs, secondMs } from '../time.ts';
import { lengthMs, type Phase } from './phases.ts';
import type { Session } from './session.ts';

/** How long an ended session's result, or a session left paused, stays on the first screen. */
export const keptForMs = 30 * minuteMs;

/** A cramp held for this long is not coached on. */
export const coachedForMs = 10 * minuteMs;

/** Held for this long without letting go: time for the next relief step, for the one after it, for a doctor. */
const adviceAfter = [
  { ms: coachedForMs, advice: 'tenMinutes' },
  { ms: 5 * minuteMs, advice: 'fiveMinutes' },
  { ms: 2 * minuteMs, advice: 'twoMinutes' },
] as const;

export type Advice = (typeof adviceAfter)[number]['advice'] | 'coach';

/** Overdue is a cramp that was held for ten minutes and still grips: the clock goes on, the coaching does not. */
export type State = 'running' | 'paused' | 'overdue' | 'ended';

/** Where a session stands at a moment. */
export interface Standing {
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
export function positionAt(session: Session, nowMs: number): Standing {
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

/** The session time at which it ends by itself: a routine's whole length, or ten minutes held in a cramp. */
export function limitMs({ mode, phases, skippedHoldMs }: Session): number {
  return mode === 'routine'
    ? lengthMs(phases)
    : lengthMs(phases.slice(0, -1)) + coachedForMs + skippedHoldMs;
}

/** The moment at which a session that runs on ends by itself. */
export function limitAtMs(session: Session): number {
  return originMs(session) + limitMs(session);
}

/** Running, paused, over the ten minutes, or ended. */
export function stateAt(session: Session, nowMs: number): State {
  if (session.endedAtMs !== null) return 'ended';
  if (session.pausedAtMs !== null) return 'paused';
  if (elapsedMs(session, nowMs) < limitMs(session)) return 'running';
  return session.mode === 'routine' ? 'ended' : 'overdue';
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
 * What to tell somebody who has held for that long. A cramp that still grips at ten minutes is not to be coached on but
 * looked at today (nidirect; the NHS lists it under "see a GP", the cautious of the two is taken).
 */
export function adviceAt(heldMs: number): Advice {
  return adviceAfter.find(({ ms }) => heldMs >= ms)?.advice ?? 'coach';
}

/** When a session stops being of the moment: its result was put away, or half an hour after it ended or stood still. */
export function overAtMs(session: Session): number {
  const { dismissedAtMs, endedAtMs, missedNoticedAtMs, pausedAtMs } = session;
  const stoodStillAtMs = endedAtMs ?? missedNoticedAtMs ?? pausedAtMs ?? limitAtMs(session);
  return dismissedAtMs ?? stoodStillAtMs + keptForMs;
}

/** True once the session belongs to an earlier cramp. */
export function isOver(session: Session, nowMs: number): boolean {
  // What was put away stays away, also when the clock is set back.
  return session.dismissedAtMs !== null || overAtMs(session) <= nowMs;
}

/** True while a session runs, is paused or overdue, and is of the moment: no other may start. */
export function isUnderWay(session: Session | null, nowMs: number): session is Session {
  return session !== null && stateAt(session, nowMs) !== 'ended' && !isOver(session, nowMs);
}
