import {
  answer,
  endPause,
  pauseForAnHour,
  pauseUntilTomorrow,
  snooze,
  unanswered,
  type SnoozeMinutes,
  type WaterState,
} from '../../domain/reminders/index.ts';
import { nudgeItem, settingsItem } from '../items.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { read } from '../stored.ts';
import { update } from '../update.ts';
import { followReminder } from './stretch.ts';

const changeNudge = (change: (state: WaterState) => WaterState) =>
  update(nudgeItem, (state) => ({ ...state, water: change(state.water) }));

/** Marks the nudge as answered. */
export const answerNudge = () => changeNudge(answer);

/** Snoozes the nudge. */
export const snoozeNudge = (minutes: SnoozeMinutes) =>
  changeNudge((state) => snooze(state, minutes, Date.now()));

/** *Pause 1 h*. */
export const pauseNudgesForAnHour = () => changeNudge((state) => pauseForAnHour(state, Date.now()));

/** *Pause until tomorrow*: until the hours open on another day. */
export async function pauseNudgesUntilTomorrow() {
  const { nudges } = await read(settingsItem);
  await changeNudge((state) => pauseUntilTomorrow(nudges, state, Date.now(), toLocalTime));
}

/** Ends the pause now. */
export const endPauseOfNudges = () => changeNudge(endPause);

/** Marks the evening reminder as answered. */
export const answerEvening = () =>
  update(nudgeItem, ({ evening, ...state }) => ({
    ...state,
    evening: { ...evening, unansweredSinceMs: null },
  }));

/** Chooses the routine *Before bed*, and the waiting evening reminder is answered with it. */
export async function chooseBeforeBed() {
  await followReminder();
  await answerEvening();
}

/** The same, if an evening reminder is unanswered. */
export async function chooseBeforeBedInTheEvening() {
  if (unanswered(await read(nudgeItem)).evening) await chooseBeforeBed();
}
