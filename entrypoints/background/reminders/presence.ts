import { browser } from 'wxt/browser';
import { withDeadline } from '../../../platform/deadline.ts';

/** The person counts as away after this long without input. */
const awaySeconds = 120;

/** Asked while holding the lock of the state, which must stay short. */
const answersWithinMs = 1000;

/** Whether the browser reports the person as away; false without the `idle` permission. */
export async function isPersonAway(): Promise<boolean> {
  try {
    if (!browser.idle) return false;
    const state = await withDeadline(browser.idle.queryState(awaySeconds), answersWithinMs);
    return state !== 'active';
  } catch (error) {
    // After the permission is revoked, the API stays but its calls fail.
    console.error(error);
    return false;
  }
}

let runOnReturn = () => {};

function onStateChanged(state: string) {
  if (state === 'active') runOnReturn();
}

/** Runs `run` when the person comes back, if the `idle` permission is granted. */
export function listenToPresence(run: () => void) {
  runOnReturn = run;
  browser.idle?.setDetectionInterval(awaySeconds);
  followPresence(true);
}

/** Listens for a return only while a reminder is planned, so that nothing else wakes the background. */
export function followPresence(isWanted: boolean) {
  const onChange = browser.idle?.onStateChanged;
  onChange?.removeListener(onStateChanged);
  if (isWanted) onChange?.addListener(onStateChanged);
}
