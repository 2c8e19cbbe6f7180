import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether the icon is on the toolbar, kept current; null until it is known, and where the browser does not tell. */
export function useIsOnToolbar(): boolean | null {
  const [isOnToolbar, setIsOnToolbar] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isPinned().then(setIsOnToolbar);
    look();
    // No browser below Chrome 130 tells of the change, and Firefox never does: whoever pins comes back to the page.
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

/** Firefox for Android has no toolbar that it could be on, and no such call. */
async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}

/** Where the person finds the icon: each of them puts it elsewhere. */
export function toolbarOf(): 'phone' | 'firefox' | 'chrome' {
  if (navigator.userAgent.includes('Android')) return 'phone';
  return import.meta.env.FIREFOX ? 'firefox' : 'chrome';
}
