import { browser, type Browser } from 'wxt/browser';
import { secondMs } from '../../domain/time.ts';

/** The shortest alarm: Chrome extends shorter ones of installed extensions to 30 s. */
export const shortestAlarmMs = 30 * secondMs;

/**
 * Sets an alarm, or clears it for null. An alarm that is already right stays, so that frequent calls do not delay it.
 * @param isAsWanted whether the existing alarm is right
 */
export async function setAlarm(
  name: string,
  wanted: Browser.alarms.AlarmCreateInfo | null,
  isAsWanted: (alarm: Browser.alarms.Alarm) => boolean = () => false,
) {
  const alarm = await browser.alarms.get(name);
  if (wanted === null) {
    if (alarm) await browser.alarms.clear(name);
  } else if (!alarm || !isAsWanted(alarm)) await browser.alarms.create(name, wanted);
}
