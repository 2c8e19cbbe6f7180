import { browser } from 'wxt/browser';

/** Opens the Settings page in a tab, or shows the tab it is in, and closes the popup. */
export async function openSettings() {
  await browser.runtime.openOptionsPage();
  close();
}
