import { choiceFallback } from '../domain/session/index.ts';
import { defaultCues } from '../domain/cues.ts';
import { initialReminders } from '../domain/reminders/index.ts';
import { defaultSettings } from '../domain/settings.ts';
import type { Migration } from './checker.ts';

// Each brings the shape of a released version to the next. What it is given was not checked: it may throw on values
// that never had the shape, which are then set aside.

type Fields = Record<string, unknown>;

/** Version 1 (0.1.0) had no cues, no evening reminder and no choice about keys. */
export const settingsFrom1: Migration = (value) => ({
  cues: defaultCues,
  evening: defaultSettings.evening,
  letterKeys: defaultSettings.letterKeys,
  ...(value as Fields),
});

/** Version 2 spoke the browser's language. */
export const settingsFrom2: Migration = (value) => ({
  language: defaultSettings.language,
  ...(value as Fields),
});

/** Version 3 looked as the system does. */
export const settingsFrom3: Migration = (value) => ({
  theme: defaultSettings.theme,
  textPercent: defaultSettings.textPercent,
  ...(value as Fields),
});

/** Version 1 (0.1.0) knew one mode: the cramp. */
export const choiceFrom1: Migration = (value) => {
  const { muscle, position, side } = value as Fields;
  return { ...choiceFallback, muscle, position, side };
};

/** What version 1 (0.1.0) remembered of a session; it had neither routines nor *Next*, and one way to end. */
interface SessionOf1 {
  stretch: string;
  side: string;
  phases: { kind: string; seconds: number }[];
  startedAtMs: number;
  episodeStartedAtMs: number;
  pausedTotalMs: number;
  pausedAtMs: number | null;
  pauseCause: string | null;
  seenAtMs: number;
  letGoAtMs: number | null;
  dismissedAtMs: number | null;
}

export const sessionFrom1: Migration = (value) => {
  if (value === null) return null;
  const { stretch, side, phases, letGoAtMs, ...times } = value as SessionOf1 & Fields;
  return {
    mode: 'relief',
    routine: null,
    phases: phases.map(({ kind, seconds }) => ({ kind, seconds, stretch, side })),
    startedAtMs: times.startedAtMs,
    episode: { startedAtMs: times.episodeStartedAtMs, letGoAtMs, helpSaidAtMs: null },
    pausedTotalMs: times.pausedTotalMs,
    pausedAtMs: times.pausedAtMs,
    pauseCause: times.pauseCause,
    missedNoticedAtMs: null,
    skippedMs: 0,
    skippedHoldMs: 0,
    seenAtMs: times.seenAtMs,
    // No cue of the time before the update is played late.
    cuedMs: Math.max(0, times.seenAtMs - times.startedAtMs),
    endedAtMs: letGoAtMs,
    ending: letGoAtMs === null ? null : 'letGo',
    dismissedAtMs: times.dismissedAtMs,
  };
};

/** Version 1 (0.1.0) knew water nudges alone, which could be neither snoozed nor paused nor held. */
export const remindersFrom1: Migration = (value) => {
  const { countsFromMs, nextDueAtMs, lastNudgeAtMs, unansweredSinceMs } = value as Fields;
  const known = { countsFromMs, nextDueAtMs, lastNudgeAtMs, unansweredSinceMs };
  return { ...initialReminders, water: { ...initialReminders.water, ...known } };
};
