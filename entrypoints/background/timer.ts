import { browser } from 'wxt/browser';
import { isRunning, positionAt, type Session } from '../../domain/session.ts';
import { secondMs } from '../../domain/time.ts';

/** Brings the background back where the browser stopped it in the middle of a hold. */
const backstopAlarm = 'session';

/** Packed Chrome stretches anything shorter to 30 s; this says so itself. */
const backstopMinutes = 0.5;

let tick: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps time while a session runs, and leaves nothing behind when none does. Each tick asks for another run of
 * everything; the browser calls made in it are what keeps the background alive.
 */
export async function keepTime(session: Session | null, nowMs: number, run: () => void) {
  clearTimeout(tick);
  const isArmed = (await browser.alarms.get(backstopAlarm)) !== undefined;
  if (!isRunning(session)) {
    if (isArmed) await browser.alarms.clear(backstopAlarm);
    return;
  }
  if (!isArmed)
    await browser.alarms.create(backstopAlarm, {
      delayInMinutes: backstopMinutes,
      periodInMinutes: backstopMinutes,
    });
  const { remainingMs } = positionAt(session, nowMs);
  // The moment at which the shown number of seconds changes; a full second where that is this very moment.
  tick = setTimeout(run, remainingMs % secondMs || secondMs);
}
