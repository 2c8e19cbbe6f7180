import { isReminderFollowed } from '../../domain/session/index.ts';
import { choiceItem } from './item.ts';
import { knownValue, showUnstored } from '../kernel/page.ts';

/**
 * Makes the popup open on *Cramp now*, unless the person has just followed an evening reminder. Call it before the first
 * view is shown.
 */
export function openOnCramp() {
  const choice = knownValue(choiceItem);
  if (choice.mode === 'relief' || isReminderFollowed(choice, Date.now())) return;
  showUnstored(choiceItem, { ...choice, mode: 'relief' });
  // Lazy-loaded, as all actions of the popup are.
  void storeChoice().catch((error: unknown) => console.error(error));
}

async function storeChoice() {
  const { choose } = await import('./actions.ts');
  await choose({ mode: 'relief' });
}
