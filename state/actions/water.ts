import { answerWithDrink } from '../../domain/reminders/index.ts';
import { addDrink, undoDrink } from '../../domain/water.ts';
import { nudgeItem, settingsItem, waterItem } from '../items.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { read } from '../stored.ts';
import { update } from '../update.ts';

/** Logs a glass, and answers an unanswered or snoozed nudge. */
export async function drinkGlass() {
  await answerNudgeWithDrink();
  const { glassMl } = await read(settingsItem);
  await update(waterItem, (drinks) => addDrink(drinks, glassMl, Date.now(), toLocalTime));
}

const answerNudgeWithDrink = () =>
  update(nudgeItem, (state) => ({ ...state, water: answerWithDrink(state.water) }));

/** Removes today's last glass. */
export async function undoGlass() {
  await update(waterItem, (drinks) => undoDrink(drinks, Date.now(), toLocalTime));
}
