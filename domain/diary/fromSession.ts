import { muscleOf } from '../../content/muscles.ts';
import type { ReliefId } from '../../content/relief.ts';
import { beganAtMs, crampMs, type Session } from '../session/index.ts';
import { secondMs } from '../time.ts';
import { durationBounds, unrecorded, type Cramp } from './cramp.ts';

/** The id of the cramp of a session: the same however often, and in however many windows, it is saved. */
export const crampIdOf = (session: Session) => `s${beganAtMs(session).toString(36)}`;

/** The second at which the cramp of a session began, in milliseconds. */
export const crampStartMs = (session: Session) =>
  Math.floor(beganAtMs(session) / secondMs) * secondMs;

/**
 * The cramp of a session that has ended, with what is known of it: when, how long, which muscle and side, what was
 * ticked. One that is in the diary already keeps the rest.
 * @param utcOffsetMinutes minutes that the person's clock is ahead of UTC
 */
export function crampOf(
  session: Session,
  done: readonly ReliefId[],
  utcOffsetMinutes: number,
  nowMs: number,
  earlier?: Cramp,
): Cramp {
  const [{ stretch, side }] = session.phases as [Session['phases'][number]];
  const seconds = Math.round(crampMs(session, nowMs) / secondMs);
  return {
    ...unrecorded,
    ...earlier,
    id: crampIdOf(session),
    startedAtMs: crampStartMs(session),
    hasTime: true,
    utcOffsetMinutes,
    durationSeconds: Math.min(Math.max(seconds, durationBounds.min), durationBounds.max),
    muscle: muscleOf(stretch),
    side,
    done: [...done],
    changedAtMs: nowMs,
  };
}
