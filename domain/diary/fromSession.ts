import { muscleOf } from '../../content/muscles.ts';
import type { ReliefId } from '../../content/relief.ts';
import { beganAtMs, clamped, crampMs, type Session } from '../session/index.ts';
import { secondMs } from '../time.ts';
import { durationBounds, unrecorded, type Cramp } from './cramp.ts';

/** The id of a session's cramp: always the same, so that saving it twice or in two windows gives one cramp. */
export const crampIdOf = (session: Session) => `s${beganAtMs(session).toString(36)}`;

/** When the cramp of a session began, in milliseconds, rounded down to the second. */
export const crampStartMs = (session: Session) =>
  Math.floor(beganAtMs(session) / secondMs) * secondMs;

/**
 * The cramp of an ended session with what is known of it: when, how long, which muscle and side, what was ticked. If
 * the diary has it already, its other fields stay.
 * @param utcOffsetMinutes how many minutes the local clock is ahead of UTC
 */
export function crampOf(
  session: Session,
  done: readonly ReliefId[],
  utcOffsetMinutes: number,
  nowMs: number,
  earlier?: Cramp,
): Cramp {
  const [{ stretch, side }] = session.phases as [Session['phases'][number]];
  return {
    ...unrecorded,
    ...earlier,
    id: crampIdOf(session),
    startedAtMs: crampStartMs(session),
    hasTime: true,
    utcOffsetMinutes,
    durationSeconds: clamped(crampMs(session, nowMs) / secondMs, durationBounds),
    muscle: muscleOf(stretch),
    side,
    done: [...done],
    changedAtMs: nowMs,
  };
}
