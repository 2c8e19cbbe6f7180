import { hourMs, minuteMs, secondMs } from '../time.ts';
import { newEpisode, type Episode, type Session } from './session.ts';
import { hasLetGo } from './status.ts';

/** A cramp that grips again this soon after it let go is the same cramp. */
const sameCrampWithinMs = 10 * minuteMs;

/**
 * After this long without a sign of the person, the next cramp is a new one, even if nobody said that the last let go.
 */
const silentForMs = 2 * hourMs;

/** *Not yet, go on* is offered for this long after *It let go*. */
export const undoWithinMs = 10 * secondMs;

/**
 * The episode of a stretch that starts at `nowMs`: that of the last session unless it has ended, even with a routine in
 * between; else a new one.
 */
export function episodeAt(last: Session | null, nowMs: number): Episode {
  const episode = last?.episode;
  // If the clock was set back to before the cramp, it cannot be compared.
  const goesOn = episode && nowMs >= episode.startedAtMs && nowMs < episodeEndsAtMs(last);
  return goesOn ? { ...episode, letGoAtMs: null } : newEpisode(nowMs);
}

/**
 * When the episode of a session ends: ten minutes after the person said that it let go. If they never said so, it ends
 * two hours after the last sign of them, so that last night's cramp does not continue the next evening.
 */
export function episodeEndsAtMs({ episode, endedAtMs, seenAtMs }: Session): number {
  if (episode === null) return -Infinity;
  return episode.letGoAtMs === null
    ? (endedAtMs ?? seenAtMs) + silentForMs
    : episode.letGoAtMs + sameCrampWithinMs;
}

/** Whether *It let go* was pressed a moment ago and can be undone. */
export function canUndoLetGo(session: Session, nowMs: number): boolean {
  const letGoAtMs = hasLetGo(session) ? session.episode!.letGoAtMs! : -Infinity;
  return session.dismissedAtMs === null && Math.abs(nowMs - letGoAtMs) < undoWithinMs;
}

/** *Not yet, go on*: continues the session as if *It let go* had not been pressed. */
export function undoLetGo(session: Session, nowMs: number): Session {
  if (!canUndoLetGo(session, nowMs)) return session;
  const episode = session.episode!;
  return {
    ...session,
    // A session that nobody counted ended before the press; the time between counts as a pause.
    pausedTotalMs: session.pausedTotalMs + episode.letGoAtMs! - session.endedAtMs!,
    episode: { ...episode, letGoAtMs: null },
    endedAtMs: null,
    ending: null,
    seenAtMs: nowMs,
  };
}

/** Records that the notification after ten minutes was shown. */
export const withHelpSaid = (session: Session, nowMs: number): Session => ({
  ...session,
  episode: session.episode && { ...session.episode, helpSaidAtMs: nowMs },
});
