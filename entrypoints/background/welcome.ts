import { browser } from 'wxt/browser';

/** Opens the welcome page. Only an installation calls it; an update opens nothing. */
export async function openWelcome() {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
