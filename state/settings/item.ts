import { defaultSettings, type Consent, type Settings } from '../../domain/settings.ts';
import type { Item } from '../kernel/item.ts';

/** What the person chose on the Settings page. */
export const settingsItem: Item<Settings> = {
  key: 'settings',
  version: 1,
  fallback: defaultSettings,
  isInBackup: true,
  concerns: ['language', 'session', 'reminders'],
};

/** What the person agreed to. */
export const consentItem: Item<Consent> = {
  key: 'consent',
  version: 1,
  fallback: { waterSafetyAtMs: null },
  concerns: ['reminders'],
};
