import type { Browser } from 'puppeteer-core';

/** Resolves when a person has closed the browser's last window. On macOS the browser itself stays open then. */
export function closedByHand(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      browser.pages().then(
        (pages) => pages.length === 0 && resolve(),
        () => resolve(),
      );
    });
  });
}
