import { browser } from 'wxt/browser';
import { t } from './words.ts';
import type { SnoozeMinutes } from '../domain/reminders/index.ts';

/** What a notification is about. */
export interface ReminderTopics {
  water: boolean;
  evening: boolean;
}

/** The notification of both reminders; a fixed id, so that they never pile up. */
export const reminderId = 'nudge';

/** A notification that somebody asked for on the Settings page, to see one. */
export const testId = 'nudge-test';

/** How long the notification's own button puts the nudge off. */
export const buttonSnoozeMinutes: SnoozeMinutes = 10;

/** What the notification's buttons do, in their order. Firefox has none: a click there opens the popup on the same. */
export const buttonActions = ['drank', 'snooze'] as const;

/** The title and the line of a notification. */
export function reminderWords({ water, evening }: ReminderTopics) {
  if (water && evening)
    return { title: t('evening.bothTitle'), message: t('water.notification.line') };
  return evening
    ? { title: t('evening.title'), message: t('evening.line') }
    : { title: t('water.notification.title'), message: t('water.notification.line') };
}

/**
 * Shows a notification, in the place of the one with its id. Each browser is given only what it knows: Firefox throws on
 * `buttons`, and creates nothing.
 * @returns whether the browser took it; the system may still keep it from being seen
 */
export async function notify(id: string, about: ReminderTopics): Promise<boolean> {
  const hasButtons = !import.meta.env.FIREFOX && about.water && id === reminderId;
  const words = {
    drank: t('water.drank'),
    snooze: t('water.snooze', { minutes: buttonSnoozeMinutes }),
  };
  try {
    // Without the permission there is no such API; the badge and the popup's line still show what waits.
    await browser.notifications?.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...reminderWords(about),
      ...(hasButtons && { buttons: buttonActions.map((action) => ({ title: words[action] })) }),
    });
    return browser.notifications !== undefined;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Takes a notification away, where there is one. */
export async function clearNotification(id: string) {
  try {
    await browser.notifications?.clear(id);
  } catch (error) {
    // The permission was taken back, and what of the API is left refuses: Chromium at once, not by a promise.
    console.error(error);
  }
}
