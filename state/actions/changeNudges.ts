import type { Settings } from '../../domain/settings.ts';
import { settingsItem } from '../items.ts';
import { update } from '../update.ts';

/** Changes whether, how often and when nudges come. */
export function changeNudges(part: Partial<Omit<Settings['nudges'], 'days'>>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    nudges: { ...settings.nudges, ...part },
  }));
}
