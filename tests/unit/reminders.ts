import type { Settings } from '../../domain/settings.ts';
import { consentItem, settingsItem } from '../../state/settings/item.ts';
import { initialReminders, type Reminders, type WaterState } from '../../domain/reminders/index.ts';
import { write } from './store.ts';

/** Reminders with some fields of the water nudges set, and defaults for the rest. */
export const withWater = (part: Partial<WaterState>): Reminders => ({
  ...initialReminders,
  water: { ...initialReminders.water, ...part },
});

/** The person has read the safety note at that time, and switched the water nudges on. */
export async function switchNudgesOn(
  waterSafetyAtMs: number,
  part: Partial<Settings['nudges']> = {},
) {
  const { fallback } = settingsItem;
  await write(settingsItem, { ...fallback, nudges: { ...fallback.nudges, on: true, ...part } });
  await write(consentItem, { waterSafetyAtMs });
}
