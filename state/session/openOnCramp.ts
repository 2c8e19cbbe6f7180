import { isReminderFollowed } from '../../domain/session/index.ts';
import { choiceItem } from './item.ts';
import { knownValue, putKnown } from '../kernel/page.ts';

/**
 * The popup opens on *Cramp now*, whatever was chosen last, but for an evening's reminder that was just followed. Call it
 * before the first view is shown.
 */
export function openOnCramp() {
  const choice = knownValue(choiceItem);
  if (choice.mode === 'relief' || isReminderFollowed(choice, Date.now())) return;
  putKnown(choiceItem, { ...choice, mode: 'relief' });
  // Loaded later, as all that is stored by a press is.
  void storeChoice().catch((error: unknown) => console.error(error));
}

async function storeChoice() {
  const { choose } = await import('./actions.ts');
  await choose({ mode: 'relief' });
}
