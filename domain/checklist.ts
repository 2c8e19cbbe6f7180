import type { ReliefId } from '../content/relief.ts';
import { episodeEndsAtMs, overAtMs, type Session } from './session/index.ts';
import { hourMs } from './time.ts';

/** Ticks older than this belong to an earlier cramp. */
const checklistLastsMs = 12 * hourMs;

/** The relief steps ticked in one episode. */
export interface Checklist {
  /** When the first tick was made; if the episode began later, when it began. */
  startedAtMs: number;
  ticked: ReliefId[];
}

/** The steps that are ticked for the current cramp; none where the ticks belong to an earlier one. */
export function ticksAt(
  checklist: Checklist | null,
  session: Session | null,
  nowMs: number,
): ReliefId[] {
  if (checklist === null || Math.abs(nowMs - checklist.startedAtMs) >= checklistLastsMs) return [];
  return checklist.startedAtMs >= countsFromMs(session, nowMs) ? checklist.ticked : [];
}

/**
 * When the ticks of the current cramp begin: with the last episode while it goes on or its result is shown, and with
 * its end after that.
 */
function countsFromMs(session: Session | null, nowMs: number): number {
  if (!session?.episode) return -Infinity;
  const shownUntilMs = session.mode === 'relief' ? overAtMs(session) : -Infinity;
  const endsAtMs = Math.max(episodeEndsAtMs(session), shownUntilMs);
  return nowMs < endsAtMs ? session.episode.startedAtMs : endsAtMs;
}

/**
 * The checklist after a session has started. Ticks made before the first *Start* of a new episode go into that episode.
 * @param last the session before it
 */
export function takeTicks(
  checklist: Checklist | null,
  last: Session | null,
  { episode }: Session,
  nowMs: number,
): Checklist | null {
  const isNewEpisode = episode && episode.startedAtMs !== last?.episode?.startedAtMs;
  if (!checklist || !isNewEpisode || ticksAt(checklist, last, nowMs).length === 0) return checklist;
  const isOfLast = last !== null && checklist.startedAtMs < episodeEndsAtMs(last);
  return isOfLast
    ? null
    : { ...checklist, startedAtMs: Math.max(checklist.startedAtMs, episode.startedAtMs) };
}

/** Ticks or unticks one step; the first tick of a new episode starts the list afresh. */
export function setTick(
  checklist: Checklist | null,
  session: Session | null,
  step: ReliefId,
  ticked: boolean,
  nowMs: number,
): Checklist {
  const current = ticksAt(checklist, session, nowMs);
  const others = current.filter((id) => id !== step);
  const isSameEpisode = checklist !== null && current.length > 0;
  return {
    // Never before the cramp: after the clock was set back, the tick would look old.
    startedAtMs: isSameEpisode
      ? checklist.startedAtMs
      : Math.max(nowMs, countsFromMs(session, nowMs)),
    ticked: ticked ? [...others, step] : others,
  };
}
