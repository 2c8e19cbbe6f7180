import { browser } from 'wxt/browser';

/** Without any input for this long nobody is there. */
const awaySeconds = 120;

/** Whether the browser says that nobody is there. Without the permission it says nothing, and somebody may be. */
export async function isNobodyThere(): Promise<boolean> {
  try {
    const state = await browser.idle?.queryState(awaySeconds);
    return state !== undefined && state !== 'active';
  } catch (error) {
    // The permission was taken back, and what of the API is left refuses.
    console.error(error);
    return false;
  }
}

let runOnReturn = () => {};

function onStateChanged(state: string) {
  if (state === 'active') runOnReturn();
}

/** Asks for a run when somebody comes back, where the browser may tell. */
export function listenToPresence(run: () => void) {
  runOnReturn = run;
  browser.idle?.setDetectionInterval(awaySeconds);
  followPresence(true);
}

/** Where nothing is wanted, the background is left asleep when people come and go. */
export function followPresence(isWanted: boolean) {
  const onChange = browser.idle?.onStateChanged;
  onChange?.removeListener(onStateChanged);
  if (isWanted) onChange?.addListener(onStateChanged);
}
