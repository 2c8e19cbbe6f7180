import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const notifications = { permissions: ['notifications' as const] };
const presence = { permissions: ['idle' as const] };

/**
 * Asks the person to allow notifications. Call it first thing in a click's handler: after an `await` Firefox no longer
 * takes it for the person's wish.
 * @returns whether they are allowed now; a browser that cannot ask here counts as a no
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(notifications).catch(() => false);
}

/** The same for seeing whether somebody is there. */
export function askToSeePresence(): Promise<boolean> {
  return browser.permissions.request(presence).catch(() => false);
}

/** Whether notifications are allowed now; asks nobody. */
export const mayNotify = () => browser.permissions.contains(notifications);

/** Gives back the permission to see whether somebody is there. */
export async function revokePresence() {
  await browser.permissions.remove(presence);
}

/** Whether Legroom may show notifications, kept current; null until it is known. */
export const useMayNotify = () => useMay(notifications);

/** Whether Legroom may see whether somebody is there, kept current; null until it is known. */
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
