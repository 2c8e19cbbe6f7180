import * as v from 'valibot';
import { muscleIds, positions, sides, stretchIds } from '../content/muscles.ts';
import { reliefIds } from '../content/relief.ts';
import { ownRoutineBounds, routineIds } from '../content/routines.ts';
import { holdSeconds as holdSecondsBounds } from '../content/holdSeconds.ts';
import type { Checklist } from '../domain/checklist.ts';
import { defaultCues } from '../domain/cues.ts';
import { minutesOfDay } from '../domain/hours.ts';
import { everyMinutesBounds } from '../domain/nudge.ts';
import { quietReminders, type Reminders } from '../domain/reminders.ts';
import type { Choice, Session } from '../domain/session.ts';
import { defaultSettings, glassMlBounds, type Consent, type Settings } from '../domain/settings.ts';
import { hourMs } from '../domain/time.ts';
import type { Drink } from '../domain/water.ts';
import type { Stored } from './stored.ts';

// The last moment a Date can hold, so that a stored NaN or the year 300,000 is set aside and not counted with.
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const momentOrNull = v.nullable(moment);
const length = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * hourMs));
const mode = v.picklist(['relief', 'routine']);
/** Values from before a moment was kept have none. */
const laterMoment = v.optional(momentOrNull, null);
const timeOfDay = v.pipe(
  v.string(),
  v.check((text) => minutesOfDay(text) !== null),
);
const days = v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.minLength(1));
const whole = (bounds: { min: number; max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(bounds.min), v.maxValue(bounds.max));

function define<T>(
  key: string,
  version: number,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
): Stored<T> {
  return { key, version, schema, fallback };
}

const differentTimes = <T extends { from: string; to: string }>() =>
  v.check<T>(({ from, to }) => from !== to);

/** What the person chose on the Settings page. One broken value ends neither the nudges nor the other choices. */
export const settingsItem: Stored<Settings> = {
  ...define<Settings>(
    'settings',
    1,
    v.object({
      holdSeconds: whole(holdSecondsBounds),
      // Settings that were stored before there were cues have none.
      cues: v.optional(
        v.object({
          sound: v.boolean(),
          volume: whole({ min: 0, max: 100 }),
          voice: v.boolean(),
          flash: v.boolean(),
          quiet: v.pipe(
            v.object({ on: v.boolean(), from: timeOfDay, to: timeOfDay }),
            differentTimes(),
          ),
        }),
        defaultCues,
      ),
      nudges: v.pipe(
        v.object({
          on: v.boolean(),
          everyMinutes: whole(everyMinutesBounds),
          from: timeOfDay,
          to: timeOfDay,
          days,
        }),
        differentTimes(),
      ),
      evening: v.optional(
        v.object({ on: v.boolean(), at: timeOfDay, days }),
        defaultSettings.evening,
      ),
      glassMl: whole(glassMlBounds),
      letterKeys: v.optional(v.boolean(), defaultSettings.letterKeys),
    }),
    defaultSettings,
  ),
  isSalvaged: true,
};

/** The muscle, position and side that were used last. */
export const choiceItem = define<Choice>(
  'choice',
  1,
  v.object({
    mode,
    muscle: v.picklist(muscleIds),
    position: v.picklist(positions),
    side: v.picklist(sides),
    routine: v.picklist(routineIds),
    own: v.object({
      muscles: v.pipe(v.array(v.picklist(muscleIds)), v.minLength(1)),
      holdSeconds: whole(ownRoutineBounds.holdSeconds),
      rounds: whole(ownRoutineBounds.rounds),
      bothSides: v.boolean(),
    }),
  }),
  {
    mode: 'relief',
    muscle: 'gastrocnemius',
    position: 'sitting',
    side: 'left',
    routine: 'calf',
    own: { muscles: ['gastrocnemius'], holdSeconds: 30, rounds: 2, bothSides: true },
  },
);

/** The running or last session. */
export const sessionItem = define<Session | null>(
  'session',
  1,
  v.nullable(
    v.object({
      mode,
      routine: v.nullable(v.picklist(routineIds)),
      phases: v.pipe(
        v.array(
          v.object({
            kind: v.picklist(['ready', 'hold', 'rest', 'switch']),
            seconds: whole({ min: 1, max: 60 }),
            stretch: v.picklist(stretchIds),
            side: v.picklist([...sides, 'both']),
          }),
        ),
        v.minLength(1),
        // More than any routine needs, and few enough to count through at every tick.
        v.maxLength(1000),
      ),
      startedAtMs: moment,
      episodeStartedAtMs: moment,
      helpSaidAtMs: laterMoment,
      pausedTotalMs: v.pipe(v.number(), v.finite()),
      pausedAtMs: momentOrNull,
      pauseCause: v.nullable(v.picklist(['person', 'missed'])),
      missedNoticedAtMs: momentOrNull,
      skippedMs: length,
      skippedHoldMs: length,
      seenAtMs: moment,
      cuedMs: v.pipe(v.number(), v.minValue(-1), v.finite()),
      endedAtMs: momentOrNull,
      ending: v.optional(
        v.nullable(v.picklist(['letGo', 'stillGrips', 'somethingWrong', 'finished', 'left'])),
        null,
      ),
      dismissedAtMs: momentOrNull,
    }),
  ),
  null,
);

/** The relief steps ticked in this episode. */
export const checklistItem = define<Checklist | null>(
  'checklist',
  1,
  v.nullable(v.object({ startedAtMs: moment, ticked: v.array(v.picklist(reliefIds)) })),
  null,
);

const reminder = {
  nextDueAtMs: momentOrNull,
  lastNudgeAtMs: momentOrNull,
  unansweredSinceMs: momentOrNull,
  countsFromMs: momentOrNull,
  heldSinceMs: laterMoment,
  backAtMs: laterMoment,
};

/** What the background remembers of the water nudges and of the evening reminder. */
export const nudgeItem = define<Reminders>(
  'nudge',
  1,
  v.object({
    ...reminder,
    snoozedUntilMs: laterMoment,
    pausedUntilMs: laterMoment,
    evening: v.optional(v.object(reminder), quietReminders.evening),
  }),
  quietReminders,
);

/** The drinks that still count: those of today and of the last 60 minutes. */
export const waterItem = define<Drink[]>(
  'water',
  1,
  v.array(v.object({ atMs: moment, ml: whole({ min: 1, max: 5000 }) })),
  [],
);

/** What the person agreed to. */
export const consentItem = define<Consent>(
  'consent',
  1,
  v.object({ waterSafetyAtMs: momentOrNull }),
  { waterSafetyAtMs: null },
);

/** The keys of all items of the state. */
export const allKeys = [
  settingsItem,
  choiceItem,
  sessionItem,
  checklistItem,
  nudgeItem,
  waterItem,
  consentItem,
].map(({ key }) => key);
