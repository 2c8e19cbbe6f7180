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
import { choose } from './stretch.ts';

const changeNudge = (change: (state: WaterState) => WaterState) =>
  update(nudgeItem, (state) => ({ ...state, water: change(state.water) }));

/** The waiting nudge was seen. */
export const answerNudge = () => changeNudge(answer);

/** Puts the waiting nudge off. */
export const snoozeNudge = (minutes: SnoozeMinutes) =>
  changeNudge((state) => snooze(state, minutes, Date.now()));

/** *Pause 1 h*. */
export const pauseNudgesForAnHour = () => changeNudge((state) => pauseForAnHour(state, Date.now()));

/** *Pause until tomorrow*: until the hours open on another day. */
export async function pauseNudgesUntilTomorrow() {
  const { nudges } = await read(settingsItem);
  await changeNudge((state) => pauseUntilTomorrow(nudges, state, Date.now(), toLocalTime));
}

/** The pause is over. */
export const endPauseOfNudges = () => changeNudge(endPause);

/** The waiting evening reminder was seen. */
export const answerEvening = () =>
  update(nudgeItem, ({ evening, ...state }) => ({
    ...state,
    evening: { ...evening, unansweredSinceMs: null },
  }));

/** Chooses the routine *Before bed*, and the waiting evening reminder is answered with it. */
export async function chooseBeforeBed() {
  await choose({ mode: 'routine', routine: 'beforeBed' });
  await answerEvening();
}

/** The same, where an evening reminder waits. */
export async function chooseBeforeBedInTheEvening() {
  if (unanswered(await read(nudgeItem)).evening) await chooseBeforeBed();
}
