import * as v from 'valibot';
import {
  jointStretches,
  muscleIds,
  positions,
  sides,
  stretchIds,
  type StretchId,
} from '../content/muscles.ts';
import { reliefIds } from '../content/relief.ts';
import { ownRoutineBounds, routineIds } from '../content/routines.ts';
import { holdSeconds as holdSecondsBounds } from '../content/holdSeconds.ts';
import type { Checklist } from '../domain/checklist.ts';
import { everyMinutesBounds, minutesOfDay, type Reminders } from '../domain/reminders/index.ts';
import type { Choice, Session } from '../domain/session/index.ts';
import {
  glassMlBounds,
  textPercents,
  themes,
  type Consent,
  type Settings,
} from '../domain/settings.ts';
import { hourMs } from '../domain/time.ts';
import type { Drink } from '../domain/water.ts';
import type { Shape } from './checker.ts';
import { diaryShapes } from './diary/shapes.ts';
import { syncShapes } from './sync/shapes.ts';
import {
  choiceFrom1,
  remindersFrom1,
  sessionFrom1,
  settingsFrom1,
  settingsFrom2,
  settingsFrom3,
} from './migrations.ts';
import { timestamp, timestampOrNull, whole } from './values.ts';

const length = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * hourMs));
const mode = v.picklist(['relief', 'routine']);
const timeOfDay = v.pipe(
  v.string(),
  v.check((text) => minutesOfDay(text) !== null),
);
const days = v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.minLength(1));

const differentTimes = <T extends { from: string; to: string }>() =>
  v.check<T>(({ from, to }) => from !== to);

/** One broken value ends neither the nudges nor the other choices. */
const settings: Shape<Settings> = {
  schema: v.object({
    holdSeconds: whole(holdSecondsBounds),
    cues: v.object({
      sound: v.boolean(),
      volume: whole({ min: 0, max: 100 }),
      voice: v.boolean(),
      flash: v.boolean(),
      quiet: v.pipe(
        v.object({ on: v.boolean(), from: timeOfDay, to: timeOfDay }),
        differentTimes(),
      ),
    }),
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
    evening: v.object({ on: v.boolean(), at: timeOfDay, days }),
    glassMl: whole(glassMlBounds),
    letterKeys: v.boolean(),
    theme: v.picklist(themes),
    textPercent: v.picklist(textPercents),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
  }),
  migrations: [settingsFrom1, settingsFrom2, settingsFrom3],
  salvage: 'parts',
};

const choice: Shape<Choice> = {
  schema: v.object({
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
    reminderFollowedAtMs: timestampOrNull,
  }),
  migrations: [choiceFrom1],
};

const isJoint = (stretch: StretchId) => jointStretches.some((id) => id === stretch);

const endingsOf: Record<Session['mode'], readonly Session['ending'][]> = {
  relief: ['letGo', 'stillGrips', 'somethingWrong'],
  routine: ['finished', 'left', 'somethingWrong'],
};

/** Whether the parts of a session go together: no view has words for one that is both a cramp and a routine. */
function fitsTogether(stored: Session): boolean {
  const { routine, episode, endedAtMs, ending } = stored;
  const fitsMode =
    stored.mode === 'routine' ? routine !== null : routine === null && episode !== null;
  const fitsEnding = ending === null || endingsOf[stored.mode].includes(ending);
  return fitsMode && fitsEnding && (endedAtMs === null) === (ending === null);
}

const session: Shape<Session | null> = {
  schema: v.nullable(
    v.pipe(
      v.object({
        mode,
        routine: v.nullable(v.picklist(routineIds)),
        phases: v.pipe(
          v.array(
            v.pipe(
              v.object({
                kind: v.picklist(['ready', 'hold', 'rest', 'switch']),
                seconds: whole({ min: 1, max: 60 }),
                stretch: v.picklist(stretchIds),
                side: v.picklist([...sides, 'both']),
              }),
              v.check(({ stretch, side }) => isJoint(stretch) === (side === 'both')),
            ),
          ),
          v.minLength(1),
          // More than any routine needs, and few enough to walk through every second.
          v.maxLength(1000),
        ),
        startedAtMs: timestamp,
        episode: v.nullable(
          v.object({
            startedAtMs: timestamp,
            letGoAtMs: timestampOrNull,
            helpSaidAtMs: timestampOrNull,
          }),
        ),
        pausedTotalMs: v.pipe(v.number(), v.finite()),
        pausedAtMs: timestampOrNull,
        pauseCause: v.nullable(v.picklist(['person', 'missed'])),
        missedNoticedAtMs: timestampOrNull,
        skippedMs: length,
        skippedHoldMs: length,
        seenAtMs: timestamp,
        cuedMs: v.pipe(v.number(), v.minValue(-1), v.finite()),
        endedAtMs: timestampOrNull,
        ending: v.nullable(
          v.picklist(['letGo', 'stillGrips', 'somethingWrong', 'finished', 'left']),
        ),
        dismissedAtMs: timestampOrNull,
      }),
      v.check(fitsTogether),
    ),
  ),
  migrations: [sessionFrom1],
};

const checklist: Shape<Checklist | null> = {
  schema: v.nullable(v.object({ startedAtMs: timestamp, ticked: v.array(v.picklist(reliefIds)) })),
  migrations: [],
};

const reminder = {
  countsFromMs: timestampOrNull,
  nextDueAtMs: timestampOrNull,
  lastNudgeAtMs: timestampOrNull,
  unansweredSinceMs: timestampOrNull,
  heldSinceMs: timestampOrNull,
  backAtMs: timestampOrNull,
};

const nudge: Shape<Reminders> = {
  schema: v.object({
    water: v.object({
      ...reminder,
      snoozedUntilMs: timestampOrNull,
      pausedUntilMs: timestampOrNull,
    }),
    evening: v.object(reminder),
  }),
  migrations: [remindersFrom1],
};

const water: Shape<Drink[]> = {
  schema: v.array(v.object({ atMs: timestamp, ml: whole({ min: 1, max: 5000 }) })),
  migrations: [],
};

const consent: Shape<Consent> = {
  schema: v.object({ waterSafetyAtMs: timestampOrNull }),
  migrations: [],
};

/** What the values of each item look like, by its key. */
export const shapes: Readonly<Record<string, Shape<never>>> = {
  settings,
  choice,
  session,
  checklist,
  nudge,
  water,
  consent,
  ...diaryShapes,
  ...syncShapes,
} as never;
