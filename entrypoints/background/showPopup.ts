import { browser } from 'wxt/browser';

/** Opens the popup; the same page in a tab where no window has the focus, or an older browser wants a click. */
export async function showPopup() {
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
}
