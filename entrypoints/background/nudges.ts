import { decideReminders, mayBeDue, waiting, type Reminders } from '../../domain/reminders.ts';
import { reminderPlans } from '../../domain/settings.ts';
import { consentItem, nudgeItem, settingsItem, waterItem } from '../../state/items.ts';
import { local } from '../../state/local.ts';
import { notify, reminderId, withdraw } from '../../state/reminders.ts';
import { read } from '../../state/stored.ts';
import { update } from '../../state/update.ts';
import { setAlarm } from './alarm.ts';
import { followPresence, isNobodyThere } from './presence.ts';

/** Makes the alarm and the notification match the state, and reminds when something is due. */
export async function keepNudges(nowMs: number): Promise<Reminders> {
  let shows = false;
  let wakeAtMs: number | null = null;
  const state = await update(nudgeItem, async (stored) => {
    const [settings, consent, drinks] = await Promise.all([
      read(settingsItem),
      read(consentItem),
      read(waterItem),
    ]);
    const plans = reminderPlans(settings, consent);
    const isAway = mayBeDue(stored, nowMs) && (await isNobodyThere());
    const decision = decideReminders(plans, stored, drinks, nowMs, local, isAway);
    ({ shows, wakeAtMs } = decision);
    return decision.state;
  });
  try {
    await setAlarm(wakeAtMs, nowMs);
    followPresence(wakeAtMs !== null);
  } finally {
    // Also where no alarm can be set: that it is shown is stored already.
    const about = waiting(state);
    if (shows) await notify(reminderId, about);
    else if (!about.water && !about.evening) await withdraw(reminderId);
  }
  return state;
}
