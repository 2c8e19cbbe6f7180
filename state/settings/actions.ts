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

/** Changes the days of the nudges. */
export function changeNudgeDays(change: (days: Weekday[]) => Weekday[]) {
  return update(settingsItem, (settings) => ({
    ...settings,
    nudges: { ...settings.nudges, days: change(settings.nudges.days) },
  }));
}

/** Changes whether and when the evening reminder comes. */
export function changeEvening(part: Partial<Omit<Settings['evening'], 'days'>>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    evening: { ...settings.evening, ...part },
  }));
}

/** Changes the days of the evening reminder. */
export function changeEveningDays(change: (days: Weekday[]) => Weekday[]) {
  return update(settingsItem, (settings) => ({
    ...settings,
    evening: { ...settings.evening, days: change(settings.evening.days) },
  }));
}

/** Changes how much a glass is. */
export function changeGlass(glassMl: number) {
  return update(settingsItem, (settings) => ({ ...settings, glassMl }));
}

/** Changes settings of the timer, its keys, the look and the language. */
export function changeSettings(
  part: Partial<
    Pick<Settings, 'holdSeconds' | 'letterKeys' | 'theme' | 'textPercent' | 'language'>
  >,
) {
  return update(settingsItem, (settings) => ({ ...settings, ...part }));
}

/** Changes the cues of a session. */
export function changeCues(part: Partial<Omit<Settings['cues'], 'quiet'>>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    cues: { ...settings.cues, ...part },
  }));
}

/** Changes the quiet hours. */
export function changeQuiet(part: Partial<Settings['cues']['quiet']>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    cues: { ...settings.cues, quiet: { ...settings.cues.quiet, ...part } },
  }));
}

/** Changes whether, how often and when nudges come. */
export function changeNudges(part: Partial<Omit<Settings['nudges'], 'days'>>) {
  return update(settingsItem, (settings) => ({
    ...settings,
    nudges: { ...settings.nudges, ...part },
  }));
}
