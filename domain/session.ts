import {
  stretchFor,
  type MuscleId,
  type Position,
  type Side,
  type StretchId,
} from '../content/muscles.ts';
import { holdSeconds as holdSecondsBounds } from '../content/holdSeconds.ts';
import { minuteMs, secondMs } from './time.ts';

/** Time to get into position before the first hold. */
export const readySeconds = 3;

/** A gap in the heartbeat longer than this means that nobody was counting: the session pauses where it was last seen. */
export const missedAfterMs = 5 * secondMs;

/** How long a finished session's result, or a session left paused, stays on the first screen. */
export const keptForMs = 30 * minuteMs;

/** Held for this long without letting go: time for the next relief step, for the one after it, for a doctor. */
const adviceAfter = [
  { ms: 10 * minuteMs, advice: 'tenMinutes' },
  { ms: 5 * minuteMs, advice: 'fiveMinutes' },
  { ms: 2 * minuteMs, advice: 'twoMinutes' },
] as const;

export type Advice = (typeof adviceAfter)[number]['advice'] | 'coach';

/** Beats closer together than this are one, so that a beat never sets off the next. */
export const beatEveryMs = secondMs / 2;

export interface Phase {
  kind: 'ready' | 'hold';
  seconds: number;
}

/** Why a session stands still: the person pressed Pause, or nobody was counting (sleep, a killed background). */
export type PauseCause = 'person' | 'missed';

/** A running, paused or finished session. It says when things happened; how much is left is worked out from `now`. */
export interface Session {
  mode: 'relief';
  muscle: MuscleId;
  stretch: StretchId;
  side: Side;
  /** Phases in order; in a relief session the last one is repeated until the muscle lets go. */
  phases: Phase[];
  startedAtMs: number;
  /** When the cramp that this session belongs to began; sessions started again from the result share it. */
  episodeStartedAtMs: number;
  /** All pauses that are over, added up. */
  pausedTotalMs: number;
  pausedAtMs: number | null;
  pauseCause: PauseCause | null;
  /** The last moment at which something was counting. */
  seenAtMs: number;
  letGoAtMs: number | null;
  dismissedAtMs: number | null;
}

/** Where a session stands at a moment. */
export interface Standing {
  state: 'running' | 'paused' | 'letGo';
  phase: Phase;
  /** Which hold this is, from 1; 0 while getting into position. */
  block: number;
  remainingMs: number;
  /** Time held so far: since the first hold began, without pauses. */
  heldMs: number;
}

/** What hurts, and how the person can stretch it. */
export interface Choice {
  muscle: MuscleId;
  position: Position;
  side: Side;
}

/**
 * A relief session: 3 s to get into position, then hold blocks until the muscle lets go.
 * @param holdSeconds length of one block; values outside 15–30 are brought inside
 * @param episodeStartedAtMs when the cramp began, where that is earlier than this session
 */
export function startRelief(
  choice: Choice,
  holdSeconds: number,
  nowMs: number,
  episodeStartedAtMs = nowMs,
): Session {
  const { min, max } = holdSecondsBounds;
  return {
    mode: 'relief',
    muscle: choice.muscle,
    stretch: stretchFor(choice.muscle, choice.position),
    side: choice.side,
    phases: [
      { kind: 'ready', seconds: readySeconds },
      { kind: 'hold', seconds: Math.min(max, Math.max(min, Math.round(holdSeconds))) },
    ],
    episodeStartedAtMs,
    letGoAtMs: null,
    dismissedAtMs: null,
    ...clockFrom(nowMs),
  };
}

const clockFrom = (nowMs: number) => ({
  startedAtMs: nowMs,
  seenAtMs: nowMs,
  pausedTotalMs: 0,
  pausedAtMs: null,
  pauseCause: null,
});

/** Milliseconds the session has run at `nowMs`, without pauses; it stands still while paused and once it let go. */
export function elapsedMs(session: Session, nowMs: number): number {
  const untilMs = session.pausedAtMs ?? session.letGoAtMs ?? nowMs;
  return Math.max(0, untilMs - session.startedAtMs - session.pausedTotalMs);
}

/** Where the session stands at `nowMs`. */
export function positionAt(session: Session, nowMs: number): Standing {
  return { state: stateOf(session), ...walk(session.phases, elapsedMs(session, nowMs)) };
}

/** Running, paused, or over because the muscle let go. */
export function stateOf(session: Session): Standing['state'] {
  if (session.letGoAtMs !== null) return 'letGo';
  return session.pausedAtMs === null ? 'running' : 'paused';
}

/** True while seconds are being counted. */
export function isRunning(session: Session | null): session is Session {
  return session !== null && stateOf(session) === 'running';
}

function walk(phases: Phase[], elapsed: number): Omit<Standing, 'state'> {
  let leftMs = elapsed;
  let block = 0;
  let heldMs = 0;
  for (const [index, phase] of phases.entries()) {
    const phaseMs = phase.seconds * secondMs;
    const isLast = index === phases.length - 1;
    const timesBefore = isLast ? Math.floor(leftMs / phaseMs) : 0;
    const spentMs = isLast ? leftMs : Math.min(leftMs, phaseMs);
    if (phase.kind === 'hold') {
      block += timesBefore + 1;
      heldMs += spentMs;
    }
    leftMs -= timesBefore * phaseMs;
    if (isLast || leftMs < phaseMs) return { phase, block, remainingMs: phaseMs - leftMs, heldMs };
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

/** Stops the clock. Nothing happens to a session that is not running. */
export function pause(session: Session, nowMs: number, cause: PauseCause = 'person'): Session {
  if (!isRunning(session)) return session;
  return { ...session, pausedAtMs: Math.max(nowMs, session.startedAtMs), pauseCause: cause };
}

/** Lets a paused session go on from where it stood, to the millisecond. */
export function resume(session: Session, nowMs: number): Session {
  if (session.pausedAtMs === null || session.letGoAtMs !== null) return session;
  return {
    ...session,
    pausedTotalMs: session.pausedTotalMs + nowMs - session.pausedAtMs,
    pausedAtMs: null,
    pauseCause: null,
    seenAtMs: nowMs,
  };
}

/** The same stretch from the start: get into position, block 1. A session that let go stays as it is. */
export function restart(session: Session, nowMs: number): Session {
  return session.letGoAtMs === null ? { ...session, ...clockFrom(nowMs) } : session;
}

/** Ends the session: the muscle let go, now or, where it was paused, when it was paused. */
export function letGo(session: Session, nowMs: number): Session {
  if (session.letGoAtMs !== null) return session;
  const letGoAtMs = session.pausedAtMs ?? Math.max(nowMs, session.startedAtMs);
  return { ...session, letGoAtMs, pausedAtMs: null, pauseCause: null };
}

/** Puts a finished session's result away. */
export function dismiss(session: Session, nowMs: number): Session {
  return session.letGoAtMs === null || session.dismissedAtMs !== null
    ? session
    : { ...session, dismissedAtMs: nowMs };
}

/**
 * The heartbeat of a running session. A gap of more than 5 s, forwards (sleep, a dead background) or backwards
 * (a clock set back), pauses the session where it was last seen, so that no step is raced through.
 */
export function beat(session: Session, nowMs: number): Session {
  if (!isRunning(session)) return session;
  const gapMs = nowMs - session.seenAtMs;
  if (Math.abs(gapMs) > missedAfterMs) return pause(session, session.seenAtMs, 'missed');
  return gapMs >= beatEveryMs ? { ...session, seenAtMs: nowMs } : session;
}

/**
 * When a session stops being of the moment: its result was put away, or half an hour passed since it let go or was
 * left paused. Null while it runs.
 */
export function overAtMs(session: Session): number | null {
  if (session.dismissedAtMs !== null) return session.dismissedAtMs;
  const stoodStillAtMs = session.letGoAtMs ?? session.pausedAtMs;
  return stoodStillAtMs === null ? null : stoodStillAtMs + keptForMs;
}

/** True once the session belongs to an earlier cramp. */
export function isOver(session: Session, nowMs: number): boolean {
  // What was put away stays away, also when the clock is set back.
  if (session.dismissedAtMs !== null) return true;
  const endMs = overAtMs(session);
  return endMs !== null && endMs <= nowMs;
}
