import { holdSeconds as holdSecondsBounds } from '../content/holdSeconds.ts';
import { defaultCues, type CueSettings } from './cues.ts';
import { everyMinutesBounds, type NudgePlan } from './nudge.ts';

/** What the person chose on the Settings page. */
export interface Settings {
  holdSeconds: number;
  cues: CueSettings;
  nudges: NudgePlan & { on: boolean };
  /** What *Add a glass* adds, in millilitres. */
  glassMl: number;
}

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
  glassMl: 200,
};

/** When the person agreed to what. */
export interface Consent {
  /** When the water safety note was read and none of it applied. */
  waterSafetyAtMs: number | null;
}

/** The nudges that are wanted; null while they are off, or before the safety note was accepted. */
export function nudgePlan(settings: Settings, consent: Consent): NudgePlan | null {
  return settings.nudges.on && consent.waterSafetyAtMs !== null ? settings.nudges : null;
}
