import { browser, type Browser } from 'wxt/browser';
import {
  boundariesAfter,
  isMissed,
  isOver,
  limitAtMs,
  overAtMs,
  positionAt,
  type Session,
} from '../../domain/session.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';
import { cueLeadMs } from './cues.ts';

/** Brings the background back where the browser stopped it in the middle of a hold. */
const sessionAlarm = 'session';

/** Packed Chrome stretches anything shorter to 30 s; this says so itself. */
const shortestAlarmMs = 30 * secondMs;
const backstopMinutes = shortestAlarmMs / minuteMs;
const backstop = { delayInMinutes: backstopMinutes, periodInMinutes: backstopMinutes };

let tick: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps time while a session runs, and leaves nothing behind when none does. Each tick asks for another run of
 * everything; the browser calls made in it are what keeps the background alive.
 */
export async function keepTime(session: Session | null, nowMs: number, run: () => void) {
  clearTimeout(tick);
  const standing = session && positionAt(session, nowMs);
  if (session && standing?.state === 'overdue' && !isOver(session, nowMs)) {
    // Nobody counts any more, but the icon is to forget the cramp one day.
    await setAlarm({ when: overAtMs(session) });
  } else if (session && standing?.state === 'running') {
    // The moment at which the shown number of seconds changes; a full second where that is this very moment.
    const untilSecondMs = standing.remainingMs % secondMs || secondMs;
    const [next] = boundariesAfter(session, nowMs);
    const untilCueMs = next ? next.atMs - nowMs - cueLeadMs : 0;
    // After a pause or a restart the ten minutes end in the middle of a shown second.
    const untilLimitMs = limitAtMs(session) - nowMs;
    tick = setTimeout(
      run,
      Math.min(...[untilSecondMs, untilCueMs, untilLimitMs].filter((waitMs) => waitMs > 0)),
    );
    await setAlarm(backstop);
  } else if (session && standing?.state === 'paused' && becomesOverdue(session)) {
    // Nobody counts, but the ten minutes go on.
    await setAlarm({ when: Math.max(limitAtMs(session), nowMs + shortestAlarmMs) });
  } else {
    await setAlarm(null);
  }
}

const becomesOverdue = (session: Session) => session.mode === 'relief' && !isMissed(session);

async function setAlarm(wanted: Browser.alarms.AlarmCreateInfo | null) {
  const alarm = await browser.alarms.get(sessionAlarm);
  if (wanted === null) {
    if (alarm) await browser.alarms.clear(sessionAlarm);
    return;
  }
  const isSet = wanted.when
    ? alarm && !alarm.periodInMinutes && alarm.scheduledTime <= wanted.when
    : alarm?.periodInMinutes;
  if (!isSet) await browser.alarms.create(sessionAlarm, wanted);
}
