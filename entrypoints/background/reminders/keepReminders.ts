import {
  decideReminders,
  mayBeDue,
  unanswered,
  type Reminders,
} from '../../../domain/reminders/index.ts';
import { reminderPlans } from '../../../domain/settings.ts';
import { consentItem, nudgeItem, settingsItem, waterItem } from '../../../state/items.ts';
import { toLocalTime } from '../../../platform/timeZone.ts';
import { notify, reminderId, clearNotification } from '../../../platform/reminderNotification.ts';
import { read } from '../../../state/stored.ts';
import { updateWithResult } from '../../../state/update.ts';
import { setReminderAlarm } from './alarm.ts';
import { followPresence, isNobodyThere } from './presence.ts';

/** Makes the alarm and the notification match the state, and reminds when something is due. */
export async function keepReminders(nowMs: number): Promise<Reminders> {
  const { value: state, result: decision } = await updateWithResult(nudgeItem, async (stored) => {
    const [settings, consent, drinks] = await Promise.all([
      read(settingsItem),
      read(consentItem),
      read(waterItem),
    ]);
    const plans = reminderPlans(settings, consent);
    const isAway = mayBeDue(stored, nowMs) && (await isNobodyThere());
    const decided = decideReminders(plans, stored, drinks, nowMs, toLocalTime, isAway);
    return { value: decided.state, result: decided };
  });
  const { shows, wakeAtMs } = decision;
  try {
    await setReminderAlarm(wakeAtMs, nowMs);
    followPresence(wakeAtMs !== null);
  } finally {
    // Even if setting the alarm failed: the stored state already says that it was shown.
    const about = unanswered(state);
    if (shows) await notify(reminderId, about);
    else if (!about.water && !about.evening) await clearNotification(reminderId);
  }
  return state;
}
