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
  /** The evening stretch reminder. */
  evening: EveningPlan & { on: boolean };
  /** What *Add a glass* adds, in millilitres. */
  glassMl: number;
  /** Whether N, G and ? act on the popup. Speech input can press them unasked. */
  letterKeys: boolean;
  theme: Theme;
  /** The size of text, in percent of the usual. */
  textPercent: TextPercent;
  /** BCP 47 tag of the language Legroom speaks; `auto`: the browser's. */
  language: string;
}

/** Light or dark; `auto`: as the system. */
export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The sizes of text, in percent of the usual. */
export const textPercents = [100, 115, 130, 150] as const;

export type TextPercent = (typeof textPercents)[number];

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

/** When the person agreed to what. */
export interface Consent {
  /** When the water safety note was read and none of it applied. */
  waterSafetyAtMs: number | null;
}

/**
 * The nudges that are wanted; null while they are off, or before the safety note was accepted. They come no more often than
 * the glass allows, also where both were chosen before there was such a limit.
 */
export function nudgePlan(settings: Settings, consent: Consent): WaterPlan | null {
  const { nudges, glassMl } = settings;
  if (!nudges.on || consent.waterSafetyAtMs === null) return null;
  const fewest = fewestMinutes(glassMl);
  return nudges.everyMinutes >= fewest ? nudges : { ...nudges, everyMinutes: fewest };
}

/** The reminders that are wanted. The stretch needs no safety note of the water. */
export function reminderPlans(settings: Settings, consent: Consent): ReminderPlans {
  const { evening } = settings;
  return { water: nudgePlan(settings, consent), evening: evening.on ? evening : null };
}
