import { browser } from 'wxt/browser';

/** Whether this browser has windows to open and focus. Firefox for Android has only tabs. */
export const hasWindows = () => browser.windows !== undefined;

/** Whether the device is a phone, which can call a number that is pressed. A computer would ask for a program. */
export const canCall = () => /Android|iPhone/.test(navigator.userAgent);
