import { stretchFor, type MuscleId, type Position, type Side } from '../../content/muscles.ts';
import type { RoutineId } from '../../content/routines.ts';
import type { OwnRoutine } from '../routine.ts';
import { minuteMs } from '../time.ts';
import type { Phase } from './phases.ts';
import { reliefPhases } from './plan.ts';

/** Why a session stands still: the person pressed Pause, or nobody was counting (sleep, a killed background). */
export type PauseCause = 'person' | 'missed';

/**
 * How a session ended: the muscle let go; it still gripped after ten minutes; the person reported that something was
 * wrong; a routine ran to its end; or a routine was left before that.
 */
export type Ending = 'letGo' | 'stillGrips' | 'somethingWrong' | 'finished' | 'left';

/**
 * One cramp, from the first *Start* until ten minutes have passed since the person said that it let go. Several sessions
 * may belong to it.
 */
export interface Episode {
  startedAtMs: number;
  /** When the person said that it let go; null while it grips. */
  letGoAtMs: number | null;
  /** When the notification of the ten minutes was shown; null before that. */
  helpSaidAtMs: number | null;
}

/** A running, paused or ended session. It says when things happened; how much is left is worked out from `now`. */
export interface Session {
  /** A cramp that is held until it lets go, or a routine that ends by itself. */
  mode: 'relief' | 'routine';
  /** Null for relief. */
  routine: RoutineId | null;
  /** Phases in order; in relief the last one is repeated until the muscle lets go. */
  phases: Phase[];
  startedAtMs: number;
  /** The cramp; of a routine, the one before it. Null for a routine with no cramp before it. */
  episode: Episode | null;
  /** All pauses that are over, added up. */
  pausedTotalMs: number;
  pausedAtMs: number | null;
  pauseCause: PauseCause | null;
  /** When a missed stretch of time was noticed: the pause itself lies before it. */
  missedNoticedAtMs: number | null;
  /** What *Next* left out, and how much of that was hold. */
  skippedMs: number;
  skippedHoldMs: number;
  /** The last moment at which something was counting, when this was stored; a `Heartbeat` may know a later one. */
  seenAtMs: number;
  /** The session time up to which cues were given; -1 before the first. */
  cuedMs: number;
  /** When the muscle let go, the routine came to its end, or the person ended it. */
  endedAtMs: number | null;
  /** Null until the session has ended. */
  ending: Ending | null;
  dismissedAtMs: number | null;
}

/** What the person wants to stretch, and how they can. */
export interface Choice {
  mode: Session['mode'];
  /** For relief: what hurts. */
  muscle: MuscleId;
  position: Position;
  /** The leg that hurts; in a routine, the one that begins. */
  side: Side;
  routine: RoutineId;
  own: OwnRoutine;
  /** When an evening's reminder was followed last, which chose *Before bed*. */
  reminderFollowedAtMs: number | null;
}

/** What is chosen before anybody has chosen. */
export const choiceFallback: Choice = {
  mode: 'relief',
  muscle: 'gastrocnemius',
  position: 'sitting',
  side: 'left',
  // The one that a trial supports.
  routine: 'beforeBed',
  own: { muscles: ['gastrocnemius'], holdSeconds: 30, rounds: 2, bothSides: true },
  reminderFollowedAtMs: null,
};

/** Whether an evening's reminder was followed a moment ago, so that the popup opens on what it chose. */
export const isReminderFollowed = ({ reminderFollowedAtMs }: Choice, nowMs: number): boolean =>
  reminderFollowedAtMs !== null && Math.abs(nowMs - reminderFollowedAtMs) < 5 * minuteMs;

/**
 * A relief session: time to get into position, then hold blocks until the muscle lets go.
 * @param holdSeconds length of one block; values outside 15–30 are brought inside
 * @param startedAtMs when the clock starts
 * @param episode the cramp it belongs to, where that began earlier
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
 * A session that goes through the phases of a routine once.
 * @param episode the cramp before it, which goes on
 * @throws {Error} where there is no phase to go through
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
 * The same stretch or routine once more, from its beginning.
 * @param episode the cramp it belongs to, where it is one
 */
export function startAgain(
  { mode, routine, phases, episode: before }: Session,
  startedAtMs: number,
  episode: Episode,
): Session {
  return { mode, routine, phases, ...started(startedAtMs, mode === 'relief' ? episode : before) };
}

/** A cramp that begins now. */
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

/** A clock that begins to run: nothing paused, skipped or cued yet. */
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
