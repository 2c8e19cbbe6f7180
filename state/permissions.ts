import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const notifications = { permissions: ['notifications' as const] };

/**
 * Asks the person to allow notifications. Call it first thing in a click's handler: after an `await` Firefox no longer
 * takes it for the person's wish.
 * @returns whether they are allowed now; a browser that cannot ask here counts as a no
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(notifications).catch(() => false);
}

/** Whether Legroom may show notifications, kept current; null until it is known. */
export function useMayNotify(): boolean | null {
  const [mayNotify, setMayNotify] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(notifications).then(setMayNotify);
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(look);
    look();
    return () => {
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return mayNotify;
}
