import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { decideNudge, type NudgeState } from '../../domain/nudge.ts';
import { nudgePlan } from '../../domain/settings.ts';
import { consentItem, nudgeItem, settingsItem, waterItem } from '../../state/items.ts';
import { local } from '../../state/local.ts';
import { read } from '../../state/stored.ts';
import { update } from '../../state/update.ts';
import { showPopup } from './showPopup.ts';

/** The alarm and the notification of the nudges; a fixed id, so that they never pile up. */
const nudgeName = 'nudge';

/** Makes the alarm and the notification match the state, and nudges when one is due. */
export async function keepNudges(nowMs: number): Promise<NudgeState> {
  let shows = false;
  const nudge = await update(nudgeItem, async (state) => {
    const [settings, consent, drinks] = await Promise.all([
      read(settingsItem),
      read(consentItem),
      read(waterItem),
    ]);
    const plan = nudgePlan(settings, consent);
    const decision = decideNudge(plan, state, drinks, nowMs, local);
    shows = decision.shows;
    return decision.state;
  });
  await setAlarm(nudge.nextDueAtMs);
  if (shows) await notify();
  else if (nudge.unansweredSinceMs === null) await browser.notifications?.clear(nudgeName);
  return nudge;
}

async function setAlarm(dueAtMs: number | null) {
  const alarm = await browser.alarms.get(nudgeName);
  if (dueAtMs === null) {
    if (alarm) await browser.alarms.clear(nudgeName);
  } else if (alarm?.scheduledTime !== dueAtMs) {
    await browser.alarms.create(nudgeName, { when: dueAtMs });
  }
}

async function notify() {
  // Without the permission there is no such API; the badge and the popup's line still show the nudge.
  await browser.notifications?.create(nudgeName, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('water.notification.title'),
    message: i18n.t('water.notification.line'),
  });
}

/** A click on the notification opens the popup, which shows the nudge and its choices. */
export function listenToNotification() {
  browser.notifications?.onClicked.removeListener(openPopup);
  browser.notifications?.onClicked.addListener(openPopup);
}

async function openPopup(notification: string) {
  if (notification !== nudgeName) return;
  await browser.notifications.clear(nudgeName);
  await showPopup();
}
