import { browser } from 'wxt/browser';
import { chooseBeforeBedInTheEvening, snoozeNudge } from '../../state/actions/nudge.ts';
import { drinkGlass } from '../../state/actions/water.ts';
import {
  buttonActions,
  buttonSnoozeMinutes,
  reminderId,
  testId,
  withdraw,
} from '../../state/reminders.ts';
import { showPopup } from './showPopup.ts';

/** Answers clicks on notifications, where the browser lets Legroom show any. */
export function listenToNotification() {
  const { onClicked, onButtonClicked } = browser.notifications ?? {};
  onClicked?.removeListener(openPopup);
  onClicked?.addListener(openPopup);
  onButtonClicked?.removeListener(pressButton);
  onButtonClicked?.addListener(pressButton);
}

/** The popup shows what waits and its choices; for the evening stretch, its routine. Only then the notification goes. */
async function openPopup(id: string) {
  if (id !== reminderId && id !== testId) return;
  try {
    if (id === reminderId) await chooseBeforeBedInTheEvening();
  } finally {
    await showPopup();
    await withdraw(id);
  }
}

async function pressButton(id: string, index: number) {
  if (id !== reminderId) return;
  await withdraw(id);
  if (buttonActions[index] === 'drank') await drinkGlass();
  else await snoozeNudge(buttonSnoozeMinutes);
}
