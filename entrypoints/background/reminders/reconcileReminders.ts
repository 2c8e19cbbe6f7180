import {
  decideReminders,
  mayBeDue,
  unanswered,
  type ReminderDecision,
} from '../../../domain/reminders/index.ts';
import { reminderPlans } from '../../../domain/settings.ts';
import { updateAll } from '../../../state/kernel/store.ts';
import { remindersItem, waterItem } from '../../../state/reminders/item.ts';
import { consentItem, settingsItem } from '../../../state/settings/item.ts';
import { toLocalTime } from '../../../platform/timeZone.ts';
import { notify, reminderId, clearNotification } from '../../../platform/reminderNotification.ts';
import { setReminderAlarm } from './alarm.ts';
import { watchUse } from './browserUse.ts';
import { followPresence, isPersonAway } from './presence.ts';

/** Reconciles the alarm and the notification with the state, and reminds if something is due. */
export async function reconcileReminders(nowMs: number): Promise<void> {
  let decision: ReminderDecision;
  await updateAll(
    [remindersItem, settingsItem, consentItem, waterItem],
    async ([stored, settings, consent, drinks]) => {
      const isAway = mayBeDue(stored, nowMs) && (await isPersonAway());
      const plans = reminderPlans(settings, consent);
      decision = decideReminders(plans, stored, drinks, nowMs, toLocalTime, isAway);
      return [decision.state, settings, consent, drinks];
    },
  );
  const { state, shows, wakeAtMs, isWithinHours } = decision!;
  const isAtRest = watchUse(wakeAtMs !== null && !isWithinHours, nowMs);
  try {
    await setReminderAlarm(wakeAtMs, nowMs, isAtRest);
    followPresence(wakeAtMs !== null);
  } finally {
    // Also if setting the alarm failed, because the stored state already says that it was shown.
    const about = unanswered(state);
    if (shows) await notify(reminderId, about);
    else if (!about.water && !about.evening) await clearNotification(reminderId);
  }
}
