import type { Settings } from '../../domain/settings.ts';
import { consentItem, settingsItem } from '../items.ts';
import { update } from '../update.ts';

/** Remembers that the water safety note was read and none of it applies. */
export function acceptWaterSafety() {
  return update(consentItem, (consent) => ({ ...consent, waterSafetyAtMs: Date.now() }));
}

/** Takes the agreement back: nudges stop, and the note is shown before the next one. */
export async function declineWaterSafety() {
  await update(consentItem, (consent) => ({ ...consent, waterSafetyAtMs: null }));
  await switchNudges(false);
}

/** Switches the water nudges on or off. */
export function switchNudges(on: boolean) {
  return changeNudges({ on });
}

/** Changes whether, how often and when nudges come. */
export function changeNudges(part: Partial<Settings['nudges']>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    nudges: { ...settings.nudges, ...part },
  }));
}

/** Changes whether and when the evening reminder comes. */
export function changeEvening(part: Partial<Settings['evening']>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    evening: { ...settings.evening, ...part },
  }));
}

/** Changes how much a glass is. */
export function changeGlass(glassMl: number) {
  return update(settingsItem, (settings) => ({ ...settings, glassMl }));
}

/** Changes settings of the timer. */
export function changeSettings(part: Partial<Pick<Settings, 'holdSeconds'>>) {
  return update(settingsItem, (settings) => ({ ...settings, ...part }));
}

/** Changes what is heard and seen at the turns of a session. */
export function changeCues(part: Partial<Settings['cues']>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    cues: { ...settings.cues, ...part },
  }));
}
