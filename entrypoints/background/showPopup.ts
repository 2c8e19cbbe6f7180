import { browser } from 'wxt/browser';

/**
 * Opens the popup; the same page in a tab where no window has the focus, an older browser wants a click, or Chrome before
 * 127 has no way to open it at all.
 */
export async function showPopup() {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
