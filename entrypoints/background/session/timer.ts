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

/** Brings the background back where the browser stopped it in the middle of a hold. */
const sessionAlarm = 'session';

const backstopMinutes = shortestAlarmMs / minuteMs;
const backstop = { delayInMinutes: backstopMinutes, periodInMinutes: backstopMinutes };

let tick: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps time while a session runs, and leaves nothing behind when none does. Each tick asks for another run of
 * everything; the browser calls made in it are what keeps the background alive.
 */
export async function keepTime(session: Session | null, nowMs: number, run: () => void) {
  clearTimeout(tick);
  const status = session && statusAt(session, nowMs);
  if (session && status?.state === 'overdue' && !isOver(session, nowMs)) {
    // Nobody counts any more, but the icon is to forget the cramp one day.
    await setAlarmAt(overAtMs(session));
  } else if (session && status?.state === 'running') {
    // The moment at which the shown number of seconds changes; a full second where that is this very moment.
    const untilSecondMs = status.remainingMs % secondMs || secondMs;
    const [next] = boundariesAfter(session, nowMs);
    const untilCueMs = next ? next.atMs - nowMs - cueLeadMs : 0;
    // After a pause or a restart the ten minutes end in the middle of a shown second.
    const untilLimitMs = limitAtMs(session) - nowMs;
    tick = setTimeout(
      run,
      Math.min(...[untilSecondMs, untilCueMs, untilLimitMs].filter((waitMs) => waitMs > 0)),
    );
    await setAlarm(sessionAlarm, backstop, ({ periodInMinutes }) => Boolean(periodInMinutes));
  } else if (session && status?.state === 'paused' && becomesOverdue(session)) {
    // Nobody counts, but the ten minutes go on.
    await setAlarmAt(Math.max(limitAtMs(session), nowMs + shortestAlarmMs));
  } else {
    await setAlarm(sessionAlarm, null, () => false);
  }
}

const becomesOverdue = (session: Session) => session.mode === 'relief' && !isMissed(session);

/** A one-shot alarm; one that comes sooner will do. */
const setAlarmAt = (when: number) =>
  setAlarm(
    sessionAlarm,
    { when },
    ({ periodInMinutes, scheduledTime }) => !periodInMinutes && scheduledTime <= when,
  );
