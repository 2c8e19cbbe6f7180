import { browser, type Browser } from 'wxt/browser';
import { secondMs } from '../../domain/time.ts';

/** Chrome clamps shorter alarms of installed extensions to 30 s, so none is asked for. */
export const shortestAlarmMs = 30 * secondMs;

/**
 * Sets an alarm; null clears it. An alarm that already is as wanted is left alone, so that asking often does not put it
 * off.
 * @param isAsWanted whether the alarm that is set will do
 */
export async function setAlarm(
  name: string,
  wanted: Browser.alarms.AlarmCreateInfo | null,
  isAsWanted: (alarm: Browser.alarms.Alarm) => boolean,
) {
  const alarm = await browser.alarms.get(name);
  if (wanted === null) {
    if (alarm) await browser.alarms.clear(name);
  } else if (!alarm || !isAsWanted(alarm)) await browser.alarms.create(name, wanted);
}
