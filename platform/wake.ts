import { browser } from 'wxt/browser';

/** What a page says to the background to have it running; all that is said between them. */
export const wakeMessage = 'count';

/** Starts the background if the browser has stopped it, and lets it look at what is to be done. */
export async function wakeBackground() {
  try {
    await browser.runtime.sendMessage(wakeMessage);
  } catch {
    // Nobody answers while it starts, or where it cannot be started: a page asks again with the next second.
  }
}
