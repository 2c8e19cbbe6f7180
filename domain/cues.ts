import type { CueKind } from '../content/cues.ts';
import { minutesOfLocalDay, type ToLocal } from './calendar.ts';
import { minutesOfDay } from './reminders/index.ts';

/** A cue to be heard. */
export interface Cue {
  kind: CueKind;
  /** What the voice says, in the language of the words. */
  words?: string;
}

/** How cues are given, from the settings. */
export interface CueSettings {
  sound: boolean;
  /** Volume of the chimes and the voice, in percent. */
  volume: number;
  voice: boolean;
  flash: boolean;
  /** Quiet hours, which may run over midnight. Flash and badge go on during them. */
  quiet: { on: boolean; from: string; to: string };
}

export const defaultCues: CueSettings = {
  sound: true,
  volume: 60,
  voice: false,
  flash: true,
  quiet: { on: true, from: '22:00', to: '07:00' },
};

/** The audible part of a cue under the settings. */
export interface AudibleCue {
  kind: CueKind;
  chime: boolean;
  /** In percent, never 0. */
  volume: number;
  /** What the voice says after the chime; empty where it says nothing. */
  words: string;
}

/**
 * Whether chimes and voice are allowed at a moment. Quiet hours compare the time on the wall clock, even when it skips
 * or repeats an hour: `from` is inside, `to` is not.
 */
export function soundsAllowed({ quiet }: CueSettings, nowMs: number, toLocal: ToLocal): boolean {
  const from = minutesOfDay(quiet.from);
  const to = minutesOfDay(quiet.to);
  if (!quiet.on || from === null || to === null) return true;
  const now = minutesOfLocalDay(nowMs, toLocal);
  const isQuiet = from <= to ? from <= now && now < to : from <= now || now < to;
  return !isQuiet;
}

/** The audible part of a cue, ignoring quiet hours; null if there is none. */
export function audibleCue({ kind, words = '' }: Cue, settings: CueSettings): AudibleCue | null {
  const { sound: chime, volume } = settings;
  const spoken = settings.voice ? words : '';
  return volume > 0 && (chime || spoken !== '') ? { kind, chime, volume, words: spoken } : null;
}
