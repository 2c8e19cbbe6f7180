import { unanswered, type SnoozeMinutes, type WaterState } from '../../domain/reminders/index.ts';
import {
  answer,
  answerWithDrink,
  endPause,
  pauseForAnHour,
  pauseUntilTomorrow,
  snooze,
} from '../../domain/reminders/waterChanges.ts';
import { remindersItem, waterItem } from './item.ts';
import { settingsItem } from '../settings/item.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { read, update } from '../kernel/store.ts';
import { addDrink, undoDrink } from '../../domain/water.ts';
import { openSettings } from '../../platform/pages.ts';
import { askToNotify, mayNotify } from '../../platform/permissions.ts';
import { followReminder } from '../session/actions.ts';
import { acceptWaterSafety, changeNudges } from '../settings/actions.ts';

const changeNudge = (change: (state: WaterState) => WaterState) =>
  update(remindersItem, (state) => ({ ...state, water: change(state.water) }));

/** Marks the nudge as answered. */
export const answerNudge = () => changeNudge(answer);

/** Snoozes the nudge. */
export const snoozeNudge = (minutes: SnoozeMinutes) =>
  changeNudge((state) => snooze(state, minutes, Date.now()));

/** *Pause 1 h*. */
export const pauseNudgesForHour = () => changeNudge((state) => pauseForAnHour(state, Date.now()));

/** *Pause until tomorrow*: until the hours open on another day. */
export async function pauseNudgesUntilTomorrow() {
  const { nudges } = await read(settingsItem);
  await changeNudge((state) => pauseUntilTomorrow(nudges, state, Date.now(), toLocalTime));
}

/** Ends the pause now. */
export const endPauseOfNudges = () => changeNudge(endPause);

/** Marks the evening reminder as answered. */
export const answerEvening = () =>
  update(remindersItem, ({ evening, ...state }) => ({
    ...state,
    evening: { ...evening, unansweredSinceMs: null },
  }));

/** Chooses the routine *Before bed*, and the waiting evening reminder is answered with it. */
export async function chooseBeforeBed() {
  await followReminder();
  await answerEvening();
}

/** Chooses *Before bed* if an evening reminder is unanswered. */
export async function followEveningReminder() {
  if (unanswered(await read(remindersItem)).evening) await chooseBeforeBed();
}

/** Logs a glass, and answers an unanswered or snoozed nudge. */
export async function drinkGlass() {
  await answerNudgeWithDrink();
  const { glassMl } = await read(settingsItem);
  await update(waterItem, (drinks) => addDrink(drinks, glassMl, Date.now(), toLocalTime));
}

const answerNudgeWithDrink = () =>
  update(remindersItem, (state) => ({ ...state, water: answerWithDrink(state.water) }));

/** Removes today's last glass. */
export async function undoGlass() {
  await update(waterItem, (drinks) => undoDrink(drinks, Date.now(), toLocalTime));
}

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
    const asked = askToNotify();
    await changeNudges({ on: true });
    await asked;
  } else {
    // The prompt may close the popup, so store first.
    await changeNudges({ on: true });
    await askToNotifyFrom(place);
  }
}

/** The safety note was read and none of it applies: remembers that, and switches the nudges on. */
export async function acceptNudges(place: Place) {
  const turnedOn = place === 'tab' ? turnOnNudges(place) : undefined;
  await acceptWaterSafety();
  await (turnedOn ?? turnOnNudges(place));
}
