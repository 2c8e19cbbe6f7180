import { browser } from 'wxt/browser';

/** The messages from pages to the background: count the session, and run the guard on what is stored. */
export const wakeMessages = { count: 'count', guard: 'guard' } as const;

/** Wakes a stopped background and has it count the session. */
export const wakeBackground = () => send(wakeMessages.count);

/** Wakes a stopped background and has it run the guard. */
export const wakeGuard = () => send(wakeMessages.guard);

async function send(message: string) {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody answers while the background starts or cannot start; pages ask again.
  }
}
