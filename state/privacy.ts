import { browser } from 'wxt/browser';

/** Whether this page was opened from a private window, from which nothing may be kept. */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  // One Chrome popup serves both kinds of window, so its own context does not tell.
  return (await browser.windows.getCurrent()).incognito;
}
