import { holdSeconds as holdSecondsBounds } from '../content/holdSeconds.ts';
import { defaultCues, type CueSettings } from './cues.ts';
import {
  everyMinutesBounds,
  type EveningPlan,
  type ReminderPlans,
  type WaterPlan,
} from './reminders/index.ts';
import { fewestMinutes } from './water.ts';

/** What the person chose on the Settings page. */
export interface Settings {
  holdSeconds: number;
  cues: CueSettings;
  nudges: WaterPlan & { on: boolean };
  /** The evening reminder to stretch. */
  evening: EveningPlan & { on: boolean };
  /** What *Add a glass* adds, in millilitres. */
  glassMl: number;
  /** Whether the keys N, G and ? act on the popup. Speech input can press them by accident. */
  letterKeys: boolean;
  theme: (typeof themes)[number];
  /** The text size, in percent of the usual one. */
  textPercent: (typeof textPercents)[number];
  /** BCP 47 tag of the language, or `auto` for the browser's. */
  language: string;
}

/** Light, dark, or `auto` for the system's. */
export const themes = ['auto', 'light', 'dark'] as const;

/** The text sizes, in percent of the usual one. */
export const textPercents = [100, 115, 130, 150] as const;

/** Bounds of a glass, in millilitres. */
export const glassMlBounds = { min: 50, max: 500 } as const;

export const defaultSettings: Settings = {
  holdSeconds: holdSecondsBounds.default,
  cues: defaultCues,
  nudges: {
    on: false,
    everyMinutes: everyMinutesBounds.default,
    from: '09:00',
    to: '20:00',
    days: [0, 1, 2, 3, 4, 5, 6],
  },
  evening: { on: false, at: '21:00', days: [0, 1, 2, 3, 4, 5, 6] },
  glassMl: 200,
  letterKeys: true,
  theme: 'auto',
  textPercent: 100,
  language: 'auto',
};

/** What the person agreed to, and when. */
export interface Consent {
  /** When the person read the safety note on water and said that none of it applies. */
  waterSafetyAtMs: number | null;
}

/**
 * The plan of the nudges; null while they are off, or before the safety note was accepted. The interval is never
 * shorter than the glass allows, even for settings older than that limit.
 */
export function nudgePlan(settings: Settings, consent: Consent): WaterPlan | null {
  const { nudges, glassMl } = settings;
  if (!nudges.on || consent.waterSafetyAtMs === null) return null;
  const fewest = fewestMinutes(glassMl);
  return nudges.everyMinutes >= fewest ? nudges : { ...nudges, everyMinutes: fewest };
}

/** The plans of both reminders. The stretch needs no safety note. */
export function reminderPlans(settings: Settings, consent: Consent): ReminderPlans {
  const { evening } = settings;
  return { water: nudgePlan(settings, consent), evening: evening.on ? evening : null };
}
