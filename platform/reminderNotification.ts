import { browser } from 'wxt/browser';
import { t } from './words.ts';
import type { SnoozeMinutes, Unanswered } from '../domain/reminders/index.ts';

/** The notification of both reminders. Its fixed id keeps notifications from piling up. */
export const reminderId = 'nudge';

/** A test notification from the Settings page. */
export const testId = 'nudge-test';

/** How long the notification's button snoozes the nudge. */
export const buttonSnoozeMinutes: SnoozeMinutes = 10;

/** The title and text of a notification. */
export function reminderWords({ water, evening }: Unanswered) {
  if (water && evening)
    return { title: t('evening.bothTitle'), message: t('water.notification.line') };
  return evening
    ? { title: t('evening.title'), message: t('evening.line') }
    : { title: t('water.notification.title'), message: t('water.notification.line') };
}

/**
 * Shows a notification, replacing the one with its id. Firefox gets no `buttons`: it would throw and show nothing.
 * @returns whether the browser accepted it; the system may still hide it
 */
export async function notify(id: string, about: Unanswered): Promise<boolean> {
  const hasButtons = !import.meta.env.FIREFOX && about.water && id === reminderId;
  // `pressButton` in the background knows them by their order.
  const buttons = [t('water.drank'), t('water.snooze', { minutes: buttonSnoozeMinutes })];
  try {
    // Without the permission this API is missing; the badge and the popup still show the reminder.
    await browser.notifications?.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...reminderWords(about),
      ...(hasButtons && { buttons: buttons.map((title) => ({ title })) }),
    });
    return browser.notifications !== undefined;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Clears a notification, if there is one. */
export async function clearNotification(id: string) {
  try {
    await browser.notifications?.clear(id);
  } catch (error) {
    // After the permission is revoked, the remaining API fails; in Chromium it throws instead of rejecting.
    console.error(error);
  }
}
