import type { Weekday } from '../../domain/calendar.ts';
import type { Settings } from '../../domain/settings.ts';
import { consentItem, settingsItem } from './item.ts';
import { update } from '../kernel/store.ts';

/** Remembers that the water safety note was read and none of it applies. */
export function acceptWaterSafety() {
  return update(consentItem, (consent) => ({ ...consent, waterSafetyAtMs: Date.now() }));
}

/** Revokes the agreement: nudges stop, and turning them on shows the note again. */
export async function declineWaterSafety() {
  await update(consentItem, (consent) => ({ ...consent, waterSafetyAtMs: null }));
  await changeNudges({ on: false });
}

/** Changes a group of settings. */
function changeIn<Name extends 'nudges' | 'evening' | 'cues'>(
  name: Name,
  change: (group: Settings[Name]) => Partial<Settings[Name]>,
) {
  return update(settingsItem, (settings) => ({
    ...settings,
    [name]: { ...settings[name], ...change(settings[name]) },
  }));
}

/** Changes whether, how often and when nudges come. */
export const changeNudges = (part: Partial<Omit<Settings['nudges'], 'days'>>) =>
  changeIn('nudges', () => part);

/** Changes the days of the nudges. */
export const changeNudgeDays = (change: (days: Weekday[]) => Weekday[]) =>
  changeIn('nudges', ({ days }) => ({ days: change(days) }));

/** Changes whether and when the evening reminder comes. */
export const changeEvening = (part: Partial<Omit<Settings['evening'], 'days'>>) =>
  changeIn('evening', () => part);

/** Changes the days of the evening reminder. */
export const changeEveningDays = (change: (days: Weekday[]) => Weekday[]) =>
  changeIn('evening', ({ days }) => ({ days: change(days) }));

/** Changes the cues of a session. */
export const changeCues = (part: Partial<Omit<Settings['cues'], 'quiet'>>) =>
  changeIn('cues', () => part);

/** Changes the quiet hours. */
export const changeQuiet = (part: Partial<Settings['cues']['quiet']>) =>
  changeIn('cues', ({ quiet }) => ({ quiet: { ...quiet, ...part } }));

/** Changes how much a glass is. */
export const changeGlass = (glassMl: number) =>
  update(settingsItem, (settings) => ({ ...settings, glassMl }));

/** Changes settings of the timer, its keys, the look and the language. */
export const changeSettings = (
  part: Partial<
    Pick<Settings, 'holdSeconds' | 'letterKeys' | 'theme' | 'textPercent' | 'language'>
  >,
) => update(settingsItem, (settings) => ({ ...settings, ...part }));
