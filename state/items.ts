import type { Checklist } from '../domain/checklist.ts';
import { initialReminders, type Reminders } from '../domain/reminders/index.ts';
import { choiceFallback, type Choice, type Session } from '../domain/session/index.ts';
import { defaultSettings, type Consent, type Settings } from '../domain/settings.ts';
import type { Drink } from '../domain/water.ts';
import type { Stored } from './stored.ts';

// What their values look like stands in shapes.ts, which the popup need not load.

/** What the person chose on the Settings page. */
export const settingsItem: Stored<Settings> = {
  key: 'settings',
  version: 4,
  fallback: defaultSettings,
};

/** The muscle, position and side that were used last. */
export const choiceItem: Stored<Choice> = { key: 'choice', version: 2, fallback: choiceFallback };

/** The running or last session. */
export const sessionItem: Stored<Session | null> = { key: 'session', version: 2, fallback: null };

/** The relief steps ticked in this episode. */
export const checklistItem: Stored<Checklist | null> = {
  key: 'checklist',
  version: 1,
  fallback: null,
};

/** What the background remembers of the water nudges and of the evening reminder. */
export const nudgeItem: Stored<Reminders> = {
  key: 'nudge',
  version: 2,
  fallback: initialReminders,
};

/** The drinks that still count: those of today and of the last 60 minutes. */
export const waterItem: Stored<Drink[]> = { key: 'water', version: 1, fallback: [] };

/** What the person agreed to. */
export const consentItem: Stored<Consent> = {
  key: 'consent',
  version: 1,
  fallback: { waterSafetyAtMs: null },
};

/** All items of the state. */
export const allItems: readonly Stored<unknown>[] = [
  settingsItem,
  choiceItem,
  sessionItem,
  checklistItem,
  nudgeItem,
  waterItem,
  consentItem,
];

export const allKeys = allItems.map(({ key }) => key);
