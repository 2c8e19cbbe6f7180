import { browser } from 'wxt/browser';

/** Opens the welcome page. Called after installing alone: an update opens nothing. */
export async function openWelcome() {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
