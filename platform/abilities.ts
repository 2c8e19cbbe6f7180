import { browser } from 'wxt/browser';

/** Whether this browser has windows that Legroom can open and bring to the front. Firefox for Android has tabs alone. */
export const hasWindows = () => browser.windows !== undefined;

/** Whether this browser has keys for extensions. Firefox for Android has none. */
export const hasShortcuts = () => browser.commands !== undefined;
