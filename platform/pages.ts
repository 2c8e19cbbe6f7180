import { browser, type Browser } from 'wxt/browser';
import { hasWindows } from './abilities.ts';
import { isKeptOpen, keptOpenPath } from './keptOpen.ts';

/** Opens the Settings page in a tab, or focuses its tab, and closes the popup. */
export async function openSettings() {
  await browser.runtime.openOptionsPage();
  closePopup();
}

/**
 * Opens one of Legroom's pages in its tab or in a new one, or the kept-open popup in its window, and closes the popup.
 * @param href the path of the page, with the part to show after `#`
 */
export async function openLinked(href: string): Promise<void> {
  const [path, anchor] = href.slice(1).split('#');
  if (path === 'options.html') return openSettings();
  if (path !== keptOpenPath) return openInTab(path!, anchor);
  await showKeptOpen();
  close();
}

async function openInTab(path: string, anchor = '') {
  const page = ownUrl(path);
  const url = anchor ? `${page}#${anchor}` : page;
  const open = await findTab((address) => address.split('#')[0] === page);
  // Setting an address without an anchor would reload the page.
  if (open) await showTab(open, anchor ? { url } : {});
  else await browser.tabs.create({ url });
  closePopup();
}

/**
 * Opens the popup, or if the browser refuses, its own window or a tab. Call it directly from a click: Firefox opens the
 * popup only then.
 */
export async function openPopup() {
  try {
    await browser.action.openPopup();
  } catch {
    await showKeptOpen();
  }
}

/** Closes the popup, but not the kept-open window. */
function closePopup() {
  if (!isKeptOpen()) close();
}

async function showKeptOpen() {
  const url = ownUrl(keptOpenPath);
  const open = await findTab((address) => address === url);
  if (open) await showTab(open);
  else if (hasWindows())
    await browser.windows.create({ url, type: 'popup', width: 400, height: 680 });
  else await browser.tabs.create({ url });
}

async function showTab({ id, windowId }: Browser.tabs.Tab, change: { url?: string } = {}) {
  if (id !== undefined) await browser.tabs.update(id, { active: true, ...change });
  if (windowId !== undefined && hasWindows())
    await browser.windows.update(windowId, { focused: true });
}

const ownUrl = (path: string) => browser.runtime.getURL(`/${path}` as never);

async function findTab(isIt: (url: string) => boolean) {
  const tabs = await browser.tabs.query({});
  return tabs.find(({ url }) => url !== undefined && isIt(url));
}
