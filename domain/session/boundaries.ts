import type { CueKind } from '../../content/cues.ts';
import { minuteMs, secondMs } from '../time.ts';
import type { Phase } from './phases.ts';
import type { Session } from './session.ts';
import { elapsedMs, isRunning, limitMs, originMs, stateAt } from './status.ts';

/** The last seconds of a hold are counted aloud. */
const countedSeconds = 3;

/** A cue later than this is dropped. The help cue is worth hearing even late. */
const staleAfterMs = secondMs;
const helpStaleAfterMs = 2 * minuteMs;

/** A moment at which something changes for the person, and the cue that tells them. */
export interface Boundary {
  cue: CueKind;
  /** The phase that begins; at the end, the last one. */
  phase: Phase;
  atMs: number;
}

interface Planned extends Omit<Boundary, 'atMs'> {
  /** Session time. */
  elapsedMs: number;
}

/** The boundaries still to come if the session runs on, with the moments at which they are due. */
export function boundariesAfter(session: Session, nowMs: number): Boundary[] {
  if (!isRunning(session, nowMs)) return [];
  // Negative before the start, so that the first boundary is still to come.
  const fromMs = nowMs - originMs(session);
  return planned(session)
    .filter((boundary) => boundary.elapsedMs > fromMs)
    .map((boundary) => momentOf(boundary, session));
}

/**
 * The cue to give at `nowMs`, and the session that records it, so that no cue is given twice. If several are due, only
 * the last counts. No cue is given in a pause, after the person ended the session, or a second late; but the help cue
 * comes up to two minutes late, and in a pause by the person.
 * @param leadMs how long before its moment a cue is taken, to prepare it
 */
export function takeCue(
  session: Session,
  nowMs: number,
  leadMs = 0,
): { session: Session; boundary: Boundary | null } {
  const none = { session, boundary: null };
  const clockMs = cueClockMs(session, nowMs);
  if (clockMs === null) return none;
  const due = planned(session).findLast((boundary) => boundary.elapsedMs <= clockMs + leadMs);
  if (due === undefined || due.elapsedMs <= session.cuedMs) return none;
  const isStale = clockMs - due.elapsedMs > (due.cue === 'help' ? helpStaleAfterMs : staleAfterMs);
  return {
    session: { ...session, cuedMs: due.elapsedMs },
    boundary: isStale ? null : momentOf(due, session),
  };
}

/** The session time to compare cues with; null if none is to be given. */
function cueClockMs(session: Session, nowMs: number): number | null {
  const sinceOriginMs = nowMs - originMs(session);
  if (session.endedAtMs !== null) {
    const isFinished = session.mode === 'routine' && elapsedMs(session, nowMs) >= limitMs(session);
    return isFinished ? sinceOriginMs : null;
  }
  if (session.pausedAtMs === null) return sinceOriginMs;
  // The ten minutes go on while the person has paused.
  return stateAt(session, nowMs) === 'overdue' ? sinceOriginMs : null;
}

function momentOf({ elapsedMs: dueMs, ...boundary }: Planned, session: Session): Boundary {
  return { ...boundary, atMs: originMs(session) + dueMs };
}

/** All boundaries of a session, in order of time. */
function planned(session: Session): Planned[] {
  const list: Planned[] = [];
  const untilMs = limitMs(session);
  let startMs = 0;
  let index = 0;
  while (startMs < untilMs) {
    const phase = session.phases[Math.min(index, session.phases.length - 1)]!;
    list.push({ elapsedMs: startMs, cue: cueOf(phase, index, session), phase });
    const endMs = startMs + phase.seconds * secondMs;
    if (phase.kind === 'hold')
      for (let left = Math.min(countedSeconds, phase.seconds - 1); left > 0; left--)
        list.push({ elapsedMs: endMs - left * secondMs, cue: 'count', phase });
    startMs = endMs;
    index++;
  }
  return [
    ...list.filter((boundary) => boundary.elapsedMs < untilMs),
    {
      elapsedMs: untilMs,
      cue: session.mode === 'routine' ? 'end' : 'help',
      phase: session.phases.at(-1)!,
    },
  ];
}

/** The cue at the beginning of the phase at `index`. */
function cueOf({ kind }: Phase, index: number, { mode, phases }: Session): CueKind {
  if (kind === 'ready') return index === 0 ? 'ready' : 'next';
  return mode === 'relief' && index >= phases.length ? 'blockDone' : kind;
}
