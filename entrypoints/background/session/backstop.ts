import {
  isMissed,
  isOver,
  limitAtMs,
  overAtMs,
  stateAt,
  type Session,
} from '../../../domain/session/index.ts';
import { minuteMs } from '../../../domain/time.ts';
import { setAlarm, shortestAlarmMs } from '../alarm.ts';

/** The alarm that restarts a background which the browser stopped during a session. */
export const sessionAlarm = 'session';

const backstopMinutes = shortestAlarmMs / minuteMs;
const backstop = { delayInMinutes: backstopMinutes, periodInMinutes: backstopMinutes };

/** Sets the alarm that a session needs in case the background is stopped, or clears it. */
export async function reconcileBackstop(session: Session | null, nowMs: number) {
  const state = session && stateAt(session, nowMs);
  if (session && state === 'overdue' && !isOver(session, nowMs)) {
    // The timer has stopped; this alarm clears the badge when the result expires.
    await setAlarmAt(overAtMs(session));
  } else if (state === 'running') {
    await setAlarm(sessionAlarm, backstop, ({ periodInMinutes }) => Boolean(periodInMinutes));
  } else if (session && state === 'paused' && becomesOverdue(session)) {
    // The hold is paused, but the ten minutes keep running.
    await setAlarmAt(Math.max(limitAtMs(session), nowMs + shortestAlarmMs));
  } else {
    await setAlarm(sessionAlarm, null);
  }
}

const becomesOverdue = (session: Session) => session.mode === 'relief' && !isMissed(session);

/** Sets a one-shot alarm, unless an earlier one is set. */
const setAlarmAt = (when: number) =>
  setAlarm(
    sessionAlarm,
    { when },
    ({ periodInMinutes, scheduledTime }) => !periodInMinutes && scheduledTime <= when,
  );
