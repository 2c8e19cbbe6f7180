import { browser } from 'wxt/browser';

/** All that pages say to the background: to count the session, and to check what is stored. */
export const wakeMessages = { count: 'count', guard: 'guard' } as const;

/** Starts the background if the browser has stopped it, and lets it count the session. */
export const wakeBackground = () => send(wakeMessages.count);

/** The same, to check what is stored. */
export const wakeGuard = () => send(wakeMessages.guard);

async function send(message: string) {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody answers while it starts, or where it cannot be started: a page asks again.
  }
}
