import {
  boundariesAfter,
  isMissed,
  isOver,
  limitAtMs,
  overAtMs,
  statusAt,
  type Session,
} from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { setAlarm, shortestAlarmMs } from '../alarm.ts';
import { cueLeadMs } from './playCue.ts';

/** Restarts a background that the browser stopped during a session. */
export const sessionAlarm = 'session';

const backstopMinutes = shortestAlarmMs / minuteMs;
const backstop = { delayInMinutes: backstopMinutes, periodInMinutes: backstopMinutes };

let tick: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps time while a session runs, and leaves nothing behind when none does. Each tick asks for another run
 * of this; the browser calls made in it are what keeps the background alive.
 */
export async function keepTime(session: Session | null, nowMs: number, runAgain: () => void) {
  clearTimeout(tick);
  const status = session && statusAt(session, nowMs);
  if (session && status?.state === 'overdue' && !isOver(session, nowMs)) {
    // The timer has stopped; this alarm clears the badge when the result expires.
    await setAlarmAt(overAtMs(session));
  } else if (session && status?.state === 'running') {
    // Until the displayed second changes; a full second if it changes right now.
    const untilSecondMs = status.remainingMs % secondMs || secondMs;
    const [next] = boundariesAfter(session, nowMs);
    const untilCueMs = next ? next.atMs - nowMs - cueLeadMs : 0;
    // After a pause or a restart, the ten minutes end between two displayed seconds.
    const untilLimitMs = limitAtMs(session) - nowMs;
    tick = setTimeout(
      runAgain,
      Math.min(...[untilSecondMs, untilCueMs, untilLimitMs].filter((waitMs) => waitMs > 0)),
    );
    await setAlarm(sessionAlarm, backstop, ({ periodInMinutes }) => Boolean(periodInMinutes));
  } else if (session && status?.state === 'paused' && becomesOverdue(session)) {
    // The hold is paused, but the ten minutes keep running.
    await setAlarmAt(Math.max(limitAtMs(session), nowMs + shortestAlarmMs));
  } else {
    await setAlarm(sessionAlarm, null, () => false);
  }
}

const becomesOverdue = (session: Session) => session.mode === 'relief' && !isMissed(session);

/** Sets a one-shot alarm; an earlier one is kept. */
const setAlarmAt = (when: number) =>
  setAlarm(
    sessionAlarm,
    { when },
    ({ periodInMinutes, scheduledTime }) => !periodInMinutes && scheduledTime <= when,
  );
