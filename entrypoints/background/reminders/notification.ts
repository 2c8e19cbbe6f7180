import { browser } from 'wxt/browser';
import {
  followEveningReminder,
  snoozeNudge,
  drinkGlass,
} from '../../../state/reminders/actions.ts';
import {
  buttonSnoozeMinutes,
  reminderId,
  testId,
  clearNotification,
} from '../../../platform/reminderNotification.ts';
import { openPopup } from '../../../platform/pages.ts';

/** Handles clicks on reminder notifications, if notifications are allowed. */
export function listenToNotification() {
  const { onClicked, onButtonClicked } = browser.notifications ?? {};
  onClicked?.removeListener(openOn);
  onClicked?.addListener(openOn);
  onButtonClicked?.removeListener(pressButton);
  onButtonClicked?.addListener(pressButton);
}

/** Opens the popup with the unanswered reminder, then clears the notification, which stays if the popup cannot open. */
async function openOn(id: string) {
  if (id !== reminderId && id !== testId) return;
  try {
    if (id === reminderId) await followEveningReminder();
  } finally {
    await openPopup();
    await clearNotification(id);
  }
}

async function pressButton(id: string, index: number) {
  if (id !== reminderId) return;
  await clearNotification(id);
  if (index === 0) await drinkGlass();
  else await snoozeNudge(buttonSnoozeMinutes);
}
