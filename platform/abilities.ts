import { browser } from 'wxt/browser';

/** Whether this browser has windows that Legroom can open and bring to the front. Firefox for Android has tabs alone. */
export const hasWindows = () => browser.windows !== undefined;

/** Whether this browser has keys for extensions. Firefox for Android has none. */
export const hasShortcuts = () => browser.commands !== undefined;

/** Whether the device can call a number that is pressed: a phone. A computer would ask for a program. */
export const canCall = () => /Android|iPhone/.test(navigator.userAgent);
