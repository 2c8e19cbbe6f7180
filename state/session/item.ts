import type { Checklist } from '../../domain/checklist.ts';
import { choiceFallback, type Choice, type Session } from '../../domain/session/index.ts';
import type { Item } from '../kernel/item.ts';

/** The mode, muscle, position, side and routine that were used last. */
export const choiceItem: Item<Choice> = {
  key: 'choice',
  version: 1,
  fallback: choiceFallback,
  isInBackup: true,
};

/** The running or last session. */
export const sessionItem: Item<Session | null> = {
  key: 'session',
  version: 1,
  fallback: null,
  concerns: ['session', 'evenings'],
};

/** The relief steps ticked in this episode. */
export const checklistItem: Item<Checklist | null> = {
  key: 'checklist',
  version: 1,
  fallback: null,
};
