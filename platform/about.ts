import { browser } from 'wxt/browser';

/** The version of Legroom. */
export const version = () => browser.runtime.getManifest().version;

/** The browser with its version and system, and the languages it was set to. */
export const surroundings = () => ({
  browser: navigator.userAgent,
  browserLanguages: navigator.languages,
});

/** Puts a text on the clipboard. @returns whether the browser let it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
