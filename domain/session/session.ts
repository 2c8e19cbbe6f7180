import { stretchFor, type MuscleId, type Position, type Side } from '../../content/muscles.ts';
import type { RoutineId } from '../../content/routines.ts';
import type { OwnRoutine } from '../routine.ts';
import { minuteMs } from '../time.ts';
import type { Phase } from './phases.ts';
import { reliefPhases } from './plan.ts';

/** Why a session is paused: the person pressed Pause, or nobody was counting (sleep, a killed background). */
export type PauseCause = 'person' | 'missed';

/**
 * How a session ended: the muscle let go, it still gripped after ten minutes, the person reported that something was
 * wrong, a routine was finished, or it was left before its end.
 */
export type Ending = 'letGo' | 'stillGrips' | 'somethingWrong' | 'finished' | 'left';

/**
 * One cramp, which may take several sessions: from the first *Start* until ten minutes after the person said that it
 * let go.
 */
export interface Episode {
  startedAtMs: number;
  /** When the person said that it let go; null until then. */
  letGoAtMs: number | null;
  /** When the notification after ten minutes was shown; null until then. */
  helpSaidAtMs: number | null;
}

/** A running, paused or ended session. It stores when things happened; what is left is worked out from `now`. */
export interface Session {
  /** Relief holds a cramp until it lets go; a routine ends by itself. */
  mode: 'relief' | 'routine';
  /** Null for relief. */
  routine: RoutineId | null;
  /** Phases in order. Relief repeats the last one until the muscle lets go. */
  phases: Phase[];
  startedAtMs: number;
  /** The cramp of relief, or the one before a routine; null if there was none. */
  episode: Episode | null;
  /** The length of all finished pauses. */
  pausedTotalMs: number;
  pausedAtMs: number | null;
  pauseCause: PauseCause | null;
  /** When it was noticed that nobody had been counting; the pause begins before that. */
  missedNoticedAtMs: number | null;
  /** The time that *Next* skipped, and the part of it that was a hold. */
  skippedMs: number;
  skippedHoldMs: number;
  /** When the session was last counted before it was stored; a `Heartbeat` may know a later time. */
  seenAtMs: number;
  /** The session time up to which cues were given; -1 before the first. */
  cuedMs: number;
  /** When the muscle let go, the routine was finished or the person ended it; null until then. */
  endedAtMs: number | null;
  /** Null until the session has ended. */
  ending: Ending | null;
  dismissedAtMs: number | null;
}

/** What the person chose to stretch, and in which position. */
export interface Choice {
  mode: Session['mode'];
  /** For relief: what hurts. */
  muscle: MuscleId;
  position: Position;
  /** The leg that hurts, or in a routine the first one. */
  side: Side;
  routine: RoutineId;
  own: OwnRoutine;
  /** When the person last followed an evening reminder, which chose *Before bed*. */
  reminderFollowedAtMs: number | null;
}

/** The choice of a new user. */
export const choiceFallback: Choice = {
  mode: 'relief',
  muscle: 'gastrocnemius',
  position: 'sitting',
  side: 'left',
  // A trial supports this one.
  routine: 'beforeBed',
  own: { muscles: ['gastrocnemius'], holdSeconds: 30, rounds: 2, bothSides: true },
  reminderFollowedAtMs: null,
};

/** Whether an evening reminder was followed a moment ago, so that the popup opens on its routine. */
export const isReminderFollowed = ({ reminderFollowedAtMs }: Choice, nowMs: number): boolean =>
  reminderFollowedAtMs !== null && Math.abs(nowMs - reminderFollowedAtMs) < 5 * minuteMs;

/**
 * Starts relief: time to get into position, then hold blocks until the muscle lets go.
 * @param holdSeconds length of a block, clamped to 15–30
 * @param startedAtMs when the clock starts
 * @param episode the cramp it belongs to, if that began earlier
 */
export function startRelief(
  { muscle, position, side }: Pick<Choice, 'muscle' | 'position' | 'side'>,
  holdSeconds: number,
  startedAtMs: number,
  episode = newEpisode(startedAtMs),
): Session {
  return {
    mode: 'relief',
    routine: null,
    phases: reliefPhases(stretchFor(muscle, position), side, holdSeconds),
    ...started(startedAtMs, episode),
  };
}

/**
 * Starts a routine, which runs through its phases once.
 * @param episode the cramp before it, which goes on
 * @throws {Error} if there are no phases
 */
export function startRoutine(
  routine: RoutineId,
  phases: Phase[],
  startedAtMs: number,
  episode: Episode | null = null,
): Session {
  if (phases.length === 0) throw new Error('A routine without a stretch');
  return { mode: 'routine', routine, phases, ...started(startedAtMs, episode) };
}

/**
 * Starts the same stretch or routine once more.
 * @param episode the cramp it belongs to, if any
 */
export function startAgain(
  { mode, routine, phases, episode: before }: Session,
  startedAtMs: number,
  episode: Episode,
): Session {
  return { mode, routine, phases, ...started(startedAtMs, mode === 'relief' ? episode : before) };
}

/** A new cramp. */
export const newEpisode = (startedAtMs: number): Episode => ({
  startedAtMs,
  letGoAtMs: null,
  helpSaidAtMs: null,
});

const started = (startedAtMs: number, episode: Episode | null) => ({
  episode,
  endedAtMs: null,
  ending: null,
  dismissedAtMs: null,
  ...clockFrom(startedAtMs),
});

/** The fields of a fresh clock: nothing paused, skipped or cued yet. */
export const clockFrom = (startedAtMs: number) => ({
  startedAtMs,
  seenAtMs: startedAtMs,
  pausedTotalMs: 0,
  pausedAtMs: null,
  pauseCause: null,
  missedNoticedAtMs: null,
  skippedMs: 0,
  skippedHoldMs: 0,
  cuedMs: -1,
});
