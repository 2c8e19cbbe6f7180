import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether the icon is on the toolbar, kept current; null until it is known, or if the browser does not say. */
export function useIsOnToolbar(): boolean | null {
  const [isOnToolbar, setIsOnToolbar] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isPinned().then(setIsOnToolbar);
    look();
    // Chrome before 130 and Firefox have no event for this, but people come back to the page after pinning.
    addEventListener('focus', look);
    const changed = browser.action.onUserSettingsChanged;
    changed?.addListener(look);
    return () => {
      removeEventListener('focus', look);
      changed?.removeListener(look);
    };
  }, []);
  return isOnToolbar;
}

/** Firefox for Android has no toolbar and no such call. */
async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}

/** Where the icon is, which differs by browser. */
export function toolbarOf(): 'phone' | 'firefox' | 'chrome' {
  if (navigator.userAgent.includes('Android')) return 'phone';
  return import.meta.env.FIREFOX ? 'firefox' : 'chrome';
}
