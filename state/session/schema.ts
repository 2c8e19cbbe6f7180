import * as v from 'valibot';
import { muscleIds, positions, sides, stretchIds } from '../../content/muscles.ts';
import { reliefIds } from '../../content/relief.ts';
import { ownRoutineBounds, routineIds } from '../../content/routines.ts';
import type { Checklist } from '../../domain/checklist.ts';
import type { Choice, Session } from '../../domain/session/index.ts';
import { hourMs } from '../../domain/time.ts';
import type { Shape } from '../kernel/guard.ts';
import { timestamp, timestampOrNull, whole } from '../kernel/values.ts';

const length = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * hourMs));
const mode = v.picklist(['relief', 'routine']);

export const choiceShape: Shape<Choice> = {
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
  }),
};

export const sessionShape: Shape<Session | null> = {
  schema: v.nullable(
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
        // More than any routine needs, and few enough to walk through every second.
        v.maxLength(1000),
      ),
      startedAtMs: timestamp,
      episodeStartedAtMs: timestamp,
      helpSaidAtMs: timestampOrNull,
      pausedTotalMs: v.pipe(v.number(), v.finite()),
      pausedAtMs: timestampOrNull,
      pauseCause: v.nullable(v.picklist(['person', 'missed'])),
      missedNoticedAtMs: timestampOrNull,
      skippedMs: length,
      skippedHoldMs: length,
      seenAtMs: timestamp,
      cuedMs: v.pipe(v.number(), v.minValue(-1), v.finite()),
      endedAtMs: timestampOrNull,
      ending: v.nullable(v.picklist(['letGo', 'stillGrips', 'somethingWrong', 'finished', 'left'])),
      dismissedAtMs: timestampOrNull,
    }),
  ),
};

export const checklistShape: Shape<Checklist | null> = {
  schema: v.nullable(v.object({ startedAtMs: timestamp, ticked: v.array(v.picklist(reliefIds)) })),
};
