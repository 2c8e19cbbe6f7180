import { minuteMs, secondMs } from '../time.ts';
import { lengthMs, type Phase } from './phases.ts';
import type { Session } from './session.ts';

/** How long the popup shows a result or a paused session. */
export const keptForMs = 30 * minuteMs;

/**
 * Coaching stops this long after the cramp began: nidirect asks for help then; the NHS lists it under "see a GP", and the
 * more cautious advice is taken.
 */
export const coachedForMs = 10 * minuteMs;

/** After this much holding, the popup suggests the next relief step, and later the one after it. */
const adviceAfter = [
  { ms: 5 * minuteMs, advice: 'fiveMinutes' },
  { ms: 2 * minuteMs, advice: 'twoMinutes' },
] as const;

export type Advice = (typeof adviceAfter)[number]['advice'] | 'coach';

/** Overdue is a cramp that began ten minutes ago and has not let go: the coaching stops. */
export type State = 'running' | 'paused' | 'overdue' | 'ended';

/** The state of a session at a moment. */
export interface SessionStatus {
  state: State;
  phase: Phase;
  /** Its index in the phases of the session. */
  phaseIndex: number;
  /** The number of this hold or the last one, from 1; 0 before the first. */
  block: number;
  /** Until the end of the phase. */
  remainingMs: number;
  /** Time held so far, without pauses and skipped parts. */
  heldMs: number;
}

/** Works out the state of a session at `nowMs`. */
export function statusAt(session: Session, nowMs: number): SessionStatus {
  return { state: stateAt(session, nowMs), ...phaseAfter(session, elapsedMs(session, nowMs)) };
}

/**
 * Session time at `nowMs`: since the start, without pauses but with skipped parts. It stands still in a pause and after
 * the end.
 */
export function elapsedMs(session: Session, nowMs: number): number {
  const untilMs = session.endedAtMs ?? session.pausedAtMs ?? nowMs;
  return Math.max(0, untilMs - originMs(session));
}

/** The start, moved later by the pauses and earlier by what was skipped: session time is `now` minus this. */
export function originMs({ startedAtMs, pausedTotalMs, skippedMs }: Session): number {
  return startedAtMs + pausedTotalMs - skippedMs;
}

/**
 * When a running session ends by itself: after the length of a routine, or ten minutes after the cramp began, whatever
 * was paused, restarted or skipped.
 */
export function limitAtMs(session: Session): number {
  return session.mode === 'routine'
    ? originMs(session) + lengthMs(session.phases)
    : Math.min(beganAtMs(session), session.startedAtMs) + coachedForMs;
}

/** {@link limitAtMs} in session time; zero or less if the cramp began ten minutes before the session. */
export function limitMs(session: Session): number {
  if (session.mode === 'routine') return lengthMs(session.phases);
  // A corrupt value must not make a session of years.
  return Math.min(limitAtMs(session) - originMs(session), coachedForMs + session.skippedMs);
}

/** How long the cramp has lasted, in milliseconds, with all its pauses and sessions. */
export function crampMs(session: Session, nowMs: number): number {
  return Math.max(0, (session.endedAtMs ?? nowMs) - beganAtMs(session));
}

/** When the cramp of a session began. */
export const beganAtMs = ({ episode, startedAtMs }: Session) => episode?.startedAtMs ?? startedAtMs;

/** Whether the session ended because the muscle let go. */
export const hasLetGo = ({ ending }: Session) => ending === 'letGo';

/** Whether a routine was finished without skipping as much as a whole hold. */
export function isDoneInFull({ ending, phases, skippedHoldMs }: Session): boolean {
  const holds = phases.filter(({ kind }) => kind === 'hold').map(({ seconds }) => seconds);
  return ending === 'finished' && skippedHoldMs < Math.min(...holds) * secondMs;
}

/** Whether the cramp lasted ten minutes or more, so that its result repeats what to do. */
export function wasLong(session: Session): boolean {
  return (
    session.mode === 'relief' &&
    session.endedAtMs !== null &&
    crampMs(session, session.endedAtMs) >= coachedForMs
  );
}

/** Whether the person ended it with *Something is wrong* or *It still grips*, where only help is of use. */
export function needsHelp({ ending }: Session): boolean {
  return ending === 'somethingWrong' || ending === 'stillGrips';
}

/** Whether the result of a session repeats the signs to get help. */
export function needsSigns(session: Session): boolean {
  return needsHelp(session) || wasLong(session);
}

/**
 * Whether the session is paused because nobody counted it for too long. The popup then asks whether the cramp still
 * grips.
 */
export function isMissed({ pausedAtMs, pauseCause }: Session): boolean {
  return pausedAtMs !== null && pauseCause === 'missed';
}

/** Whether a session is running, paused, overdue or ended at a moment. */
export function stateAt(session: Session, nowMs: number): State {
  if (session.endedAtMs !== null) return 'ended';
  const isRelief = session.mode === 'relief';
  // The ten minutes go on in a pause by the person; after an absence the cramp may have let go long ago.
  if (isRelief && nowMs >= limitAtMs(session) && !isMissed(session)) return 'overdue';
  if (session.pausedAtMs !== null) return 'paused';
  return isRelief || nowMs < limitAtMs(session) ? 'running' : 'ended';
}

/** Whether the session is being counted. */
export function isRunning(session: Session | null, nowMs: number): session is Session {
  return session !== null && stateAt(session, nowMs) === 'running';
}

/** The phase after so much session time. */
function phaseAfter({ mode, phases, skippedHoldMs }: Session, elapsed: number) {
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

/** What to tell the person now. */
export const adviceAt = (heldMs: number): Advice =>
  adviceAfter.find(({ ms }) => heldMs >= ms)?.advice ?? 'coach';

/** When a session stops being the current one: when it is dismissed, or half an hour after its clock stopped. */
export function overAtMs(session: Session): number {
  return session.dismissedAtMs ?? stoodStillAtMs(session) + keptForMs;
}

/** When the clock of a session stopped, or will stop. */
function stoodStillAtMs(session: Session): number {
  const { startedAtMs, endedAtMs, missedNoticedAtMs, pausedAtMs } = session;
  // The result stays for half an hour after the person came back from an absence.
  if (endedAtMs !== null) return Math.max(endedAtMs, missedNoticedAtMs ?? endedAtMs);
  // The cramp may be older than ten minutes when it is stretched again.
  if (pausedAtMs === null) return Math.max(startedAtMs, limitAtMs(session));
  if (isMissed(session)) return missedNoticedAtMs ?? pausedAtMs;
  // A cramp paused by the person still becomes overdue.
  return session.mode === 'relief' ? Math.max(pausedAtMs, limitAtMs(session)) : pausedAtMs;
}

/** Whether the session is no longer the current one. */
export function isOver(session: Session, nowMs: number): boolean {
  // A dismissed result stays dismissed, even if the clock is set back.
  return session.dismissedAtMs !== null || overAtMs(session) <= nowMs;
}

/** Whether a session is running, paused or overdue, so that no other may start. */
export function isUnderWay(session: Session | null, nowMs: number): session is Session {
  return session !== null && stateAt(session, nowMs) !== 'ended' && !isOver(session, nowMs);
}
