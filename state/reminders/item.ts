import { initialReminders, type Reminders } from '../../domain/reminders/index.ts';
import type { Drink } from '../../domain/water.ts';
import type { Item } from '../kernel/item.ts';

/** What the background remembers of the water nudges and of the evening reminder. */
export const remindersItem: Item<Reminders> = {
  key: 'nudge',
  version: 1,
  fallback: initialReminders,
  concerns: ['badge', 'reminders'],
};

/** The drinks that still count: those of today and of the last 60 minutes. */
export const waterItem: Item<Drink[]> = {
  key: 'water',
  version: 1,
  fallback: [],
  concerns: ['reminders'],
};
