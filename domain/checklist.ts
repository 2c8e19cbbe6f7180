import type { ReliefId } from '../content/relief.ts';
import {
  coachedForMs,
  isOver,
  keptForMs,
  newEpisode,
  overAtMs,
  type Episode,
  type Session,
} from './session/index.ts';
import { hourMs, minuteMs } from './time.ts';

/** Ticks older than this belong to another cramp. */
export const checklistLastsMs = 12 * hourMs;

/** The relief steps ticked in one episode. */
export interface Checklist {
  /** When the first tick of this episode was made. */
  startedAtMs: number;
  ticked: ReliefId[];
}

/** The steps that are ticked for the cramp of this moment; none where the ticks belong to an earlier one. */
export function ticksAt(
  checklist: Checklist | null,
  session: Session | null,
  nowMs: number,
): ReliefId[] {
  if (checklist === null || Math.abs(nowMs - checklist.startedAtMs) >= checklistLastsMs) return [];
  return checklist.startedAtMs >= countsFromMs(session, nowMs) ? checklist.ticked : [];
}

/** From when on ticks belong to the cramp of this moment. */
function countsFromMs(session: Session | null, nowMs: number): number {
  if (session === null) return -Infinity;
  const endMs = isOver(session, nowMs) ? overAtMs(session) : null;
  return endMs ?? session.episodeStartedAtMs;
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
    // Not before the cramp, so that a clock that was set back does not make the tick an old one.
    startedAtMs: isSameEpisode
      ? checklist.startedAtMs
      : Math.max(nowMs, countsFromMs(session, nowMs)),
    ticked: ticked ? [...others, step] : others,
  };
}

/** A cramp that grips again this soon after it let go is the same one. */
const sameCrampWithinMs = 5 * minuteMs;

/**
 * The cramp that a session started at `nowMs` belongs to: the one that let go a moment ago, one that began with a tick
 * in the list within the last ten minutes, or a new one.
 */
export function episodeAt(
  checklist: Checklist | null,
  session: Session | null,
  nowMs: number,
): Episode {
  if (session !== null && isSameCramp(session, nowMs))
    return { startedAtMs: session.episodeStartedAtMs, helpSaidAtMs: session.helpSaidAtMs };
  const firstTickMs =
    checklist !== null && ticksAt(checklist, session, nowMs).length > 0
      ? checklist.startedAtMs
      : -Infinity;
  const isOfThisCramp =
    nowMs - firstTickMs < coachedForMs && firstTickMs >= (session?.endedAtMs ?? -Infinity);
  return newEpisode(isOfThisCramp ? Math.min(firstTickMs, nowMs) : nowMs);
}

function isSameCramp({ mode, endedAtMs, ending }: Session, nowMs: number): boolean {
  if (mode !== 'relief' || endedAtMs === null) return false;
  const agoMs = nowMs - endedAtMs;
  return agoMs >= 0 && agoMs < (ending === 'stillGrips' ? keptForMs : sameCrampWithinMs);
}
