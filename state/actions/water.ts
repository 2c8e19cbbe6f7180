import { answerWithDrink } from '../../domain/nudge.ts';
import { addDrink, undoDrink } from '../../domain/water.ts';
import { nudgeItem, settingsItem, waterItem } from '../items.ts';
import { local } from '../local.ts';
import { read } from '../stored.ts';
import { update } from '../update.ts';

/** Logs a glass, and answers a nudge that waits or was put off. */
export async function drinkGlass() {
  await answerNudgeWithDrink();
  const { glassMl } = await read(settingsItem);
  await update(waterItem, (drinks) => addDrink(drinks, glassMl, Date.now(), local));
}

/**
 * Logs a glass from a page. From a private window nothing is logged.
 * @returns whether the glass was logged
 */
export async function addGlass(): Promise<boolean> {
  // Loaded with the click: it brings the browser polyfill, which the popup's first view does without.
  const { isPrivateWindow } = await import('../privacy.ts');
  if (!(await isPrivateWindow())) {
    await drinkGlass();
    return true;
  }
  await answerNudgeWithDrink();
  return false;
}

const answerNudgeWithDrink = () =>
  update(nudgeItem, (state) => ({ ...state, ...answerWithDrink(state) }));

/** Takes the last glass of today back. */
export async function undoGlass() {
  await update(waterItem, (drinks) => undoDrink(drinks, Date.now(), local));
}
