import {
  boundariesAfter,
  isMissed,
  isOver,
  limitAtMs,
  overAtMs,
  stateAt,
  statusAt,
  type Session,
} from '../../../domain/session/index.ts';
import { minuteMs, secondMs } from '../../../domain/time.ts';
import { setAlarm, shortestAlarmMs } from '../alarm.ts';
import { cueLeadMs } from './playCue.ts';

let tick: ReturnType<typeof setTimeout> | undefined;

/** Sets the next tick of a running session. The browser calls of each tick keep the background alive. */
export function scheduleTick(session: Session | null, nowMs: number, runAgain: () => void) {
  clearTimeout(tick);
  const status = session && statusAt(session, nowMs);
  if (!session || status?.state !== 'running') return;
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
}

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
