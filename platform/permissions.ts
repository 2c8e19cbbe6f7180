import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const notifications = { permissions: ['notifications' as const] };
const presence = { permissions: ['idle' as const] };

/**
 * Asks for the permission to show notifications. Call it first thing in a click handler: after an `await`, Firefox
 * refuses to ask.
 * @returns whether they are allowed now; false if the browser cannot ask here
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(notifications).catch(() => false);
}

/** Asks in the same way for the permission to see whether the person is there. */
export function askToSeePresence(): Promise<boolean> {
  return browser.permissions.request(presence).catch(() => false);
}

/** Whether notifications are allowed, without asking. */
export const mayNotify = () => browser.permissions.contains(notifications);

/** Gives up the permission to see whether the person is there. */
export async function revokePresence() {
  await browser.permissions.remove(presence);
}

/** Whether notifications are allowed, kept current; null until it is known. */
export const useMayNotify = () => useMay(notifications);

/** Whether Legroom may see if the person is there, kept current; null until it is known. */
export const useMaySeePresence = () => useMay(presence);

function useMay(permissions: typeof notifications | typeof presence): boolean | null {
  const [may, setMay] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(permissions).then(setMay);
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(look);
    look();
    return () => {
      for (const event of events) event.removeListener(look);
    };
  }, [permissions]);
  return may;
}
