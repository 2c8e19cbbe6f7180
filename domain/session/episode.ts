import { hourMs, minuteMs, secondMs } from '../time.ts';
import { newEpisode, type Episode, type Session } from './session.ts';
import { hasLetGo } from './status.ts';

/** A cramp that grips again this soon after it let go is the same one. */
const sameCrampWithinMs = 10 * minuteMs;

/** A cramp of which nobody has said that it let go, and nothing was heard for this long, is another one. */
const silentForMs = 2 * hourMs;

/** *Not yet, go on* can be pressed for this long after *It let go*. */
export const undoLetGoWithinMs = 10 * secondMs;

/**
 * The episode that a cramp belongs to which is stretched from `nowMs` on: that of the last session, also where a routine
 * came in between, unless it has ended. Then a new one begins.
 */
export function episodeAt(last: Session | null, nowMs: number): Episode {
  const episode = last?.episode;
  // A clock that was set back to before the cramp says nothing about it.
  const goesOn = episode && nowMs >= episode.startedAtMs && nowMs < episodeEndsAtMs(last);
  return goesOn ? { ...episode, letGoAtMs: null } : newEpisode(nowMs);
}

/**
 * When the episode of a session ends, as far as is known: ten minutes after the person said that it let go. Without that,
 * two hours after they were last heard of, so that a night that nobody ended is not the next evening's cramp.
 */
export function episodeEndsAtMs({ episode, endedAtMs, seenAtMs }: Session): number {
  if (episode === null) return -Infinity;
  return episode.letGoAtMs === null
    ? (endedAtMs ?? seenAtMs) + silentForMs
    : episode.letGoAtMs + sameCrampWithinMs;
}

/** Whether *It let go* was pressed a moment ago, and can be taken back. */
export function canUndoLetGo(session: Session, nowMs: number): boolean {
  const letGoAtMs = hasLetGo(session) ? session.episode!.letGoAtMs! : -Infinity;
  return session.dismissedAtMs === null && Math.abs(nowMs - letGoAtMs) < undoLetGoWithinMs;
}

/** *Not yet, go on*: the session goes on as if *It let go* had not been pressed. */
export function undoLetGo(session: Session, nowMs: number): Session {
  if (!canUndoLetGo(session, nowMs)) return session;
  const episode = session.episode!;
  return {
    ...session,
    // Of a session that nobody was counting, the end lies before the press.
    pausedTotalMs: session.pausedTotalMs + episode.letGoAtMs! - session.endedAtMs!,
    episode: { ...episode, letGoAtMs: null },
    endedAtMs: null,
    ending: null,
    seenAtMs: nowMs,
  };
}

/** The session with the notification of the ten minutes shown. */
export const withHelpSaid = (session: Session, nowMs: number): Session => ({
  ...session,
  episode: session.episode && { ...session.episode, helpSaidAtMs: nowMs },
});
