import { browser } from 'wxt/browser';
import { keptOpenPath } from './keptOpen.ts';

/** Opens the Settings page in a tab, or shows the tab it is in, and closes the popup. */
export async function openSettings() {
  await browser.runtime.openOptionsPage();
  close();
}

/** Opens the popup in a small window that stays, or shows the one that is open, and closes the popup. */
export async function openKeptOpen() {
  const url = browser.runtime.getURL(`/${keptOpenPath}` as never);
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url === url);
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', width: 400, height: 680 });
  close();
}
