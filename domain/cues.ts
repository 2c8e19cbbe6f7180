import type { CueKind } from '../content/cues.ts';
import { minutesOfLocalDay, type ToLocal } from './calendar.ts';
import { minutesOfDay } from './reminders/index.ts';

/** Something to be heard now. */
export interface Cue {
  kind: CueKind;
  /** What the voice says, in the words' own language. */
  words?: string;
}

/** How the person wants to be told where they are. */
export interface CueSettings {
  sound: boolean;
  /** Of the chimes and the voice, in percent. */
  volume: number;
  voice: boolean;
  flash: boolean;
  /** The hours in which nothing is heard, over midnight too; flash and badge are not touched. */
  quiet: { on: boolean; from: string; to: string };
}

export const defaultCues: CueSettings = {
  sound: true,
  volume: 60,
  voice: false,
  flash: true,
  quiet: { on: true, from: '22:00', to: '07:00' },
};

/** A cue as it is to be heard: what the settings leave of it. */
export interface AudibleCue {
  kind: CueKind;
  chime: boolean;
  /** In percent, never 0. */
  volume: number;
  /** What the voice says after the chime; empty where it says nothing. */
  words: string;
}

/**
 * Whether chimes and voice may be heard at a moment. Quiet hours go by the clock on the wall: `from` is inside, `to` is
 * not, whatever the clock skipped or showed twice in between.
 */
export function soundsAllowed({ quiet }: CueSettings, nowMs: number, toLocal: ToLocal): boolean {
  const from = minutesOfDay(quiet.from);
  const to = minutesOfDay(quiet.to);
  if (!quiet.on || from === null || to === null) return true;
  const now = minutesOfLocalDay(nowMs, toLocal);
  const isQuiet = from <= to ? from <= now && now < to : from <= now || now < to;
  return !isQuiet;
}

/** What of a cue the settings let be heard, whatever the hour; null where that is nothing. */
export function audibleCue({ kind, words = '' }: Cue, settings: CueSettings): AudibleCue | null {
  const { sound: chime, volume } = settings;
  const spoken = settings.voice ? words : '';
  return volume > 0 && (chime || spoken !== '') ? { kind, chime, volume, words: spoken } : null;
}
