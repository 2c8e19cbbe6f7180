import { settingsItem } from '../items.ts';
import { update } from '../update.ts';

/** Switches the water nudges on or off. */
export function switchNudges(on: boolean) {
  return update(settingsItem, (settings) => ({
    ...settings,
    nudges: { ...settings.nudges, on },
  }));
}
