import { acceptWaterSafety } from './settings.ts';
import { changeNudges } from './changeNudges.ts';
import { openSettings } from '../../platform/pages.ts';
import { askToNotify, mayNotify } from '../../platform/permissions.ts';

/** Where the person is: in the popup, which a browser's prompt closes or hides, or on a page in a tab. */
export type Place = 'popup' | 'tab';

/**
 * Asks for the permission where the prompt can be seen. Firefox hides it under a popup, so there it opens Settings,
 * unless notifications are allowed already.
 */
export async function askToNotifyFrom(place: Place) {
  if (place === 'tab' || !import.meta.env.FIREFOX) await askToNotify();
  else if (!(await mayNotify())) await openSettings();
}

/** Switches the nudges on and asks for notifications; without them, nudges show on the icon and in the popup. */
export async function turnOnNudges(place: Place) {
  if (place === 'tab') {
    // Ask before any await: Firefox accepts the request only during the click.
    const answer = askToNotify();
    await changeNudges({ on: true });
    await answer;
  } else {
    // The prompt may close the popup, so store first.
    await changeNudges({ on: true });
    await askToNotifyFrom(place);
  }
}

/** The safety note was read and none of it applies: remembers that, and switches the nudges on. */
export async function acceptAndTurnOnNudges(place: Place) {
  const turnedOn = place === 'tab' ? turnOnNudges(place) : undefined;
  await acceptWaterSafety();
  await (turnedOn ?? turnOnNudges(place));
}
