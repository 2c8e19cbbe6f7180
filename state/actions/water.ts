import { addDrink, undoDrink } from '../../domain/water.ts';
import { nudgeItem, settingsItem, waterItem } from '../items.ts';
import { local } from '../local.ts';
import { read } from '../stored.ts';
import { update } from '../update.ts';

/**
 * Logs a glass, and answers a waiting nudge. From a private window nothing is logged.
 * @returns whether the glass was logged
 */
export async function addGlass(): Promise<boolean> {
  await answerNudge();
  // Loaded with the click: it brings the browser polyfill, which the popup's first view does without.
  const { isPrivateWindow } = await import('../privacy.ts');
  if (await isPrivateWindow()) return false;
  const { glassMl } = await read(settingsItem);
  await update(waterItem, (drinks) => addDrink(drinks, glassMl, Date.now(), local));
  return true;
}

/** Takes the last glass of today back. */
export async function undoGlass() {
  await update(waterItem, (drinks) => undoDrink(drinks, Date.now(), local));
}

/** The waiting nudge was seen. */
export function answerNudge() {
  return update(nudgeItem, (nudge) =>
    nudge.unansweredSinceMs === null ? nudge : { ...nudge, unansweredSinceMs: null },
  );
}
