import * as v from 'valibot';
import {
  jointStretches,
  muscleIds,
  positions,
  sides,
  stretchIds,
  type StretchId,
} from '../../content/muscles.ts';
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
    reminderFollowedAtMs: timestampOrNull,
  }),
  salvage: 'parts',
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

const phase = v.pipe(
  v.object({
    kind: v.picklist(['ready', 'hold', 'rest', 'switch']),
    seconds: whole({ min: 1, max: 60 }),
    stretch: v.picklist(stretchIds),
    side: v.picklist([...sides, 'both']),
  }),
  v.check(({ stretch, side }) => isJoint(stretch) === (side === 'both')),
);

export const sessionShape: Shape<Session | null> = {
  schema: v.nullable(
    v.pipe(
      v.object({
        mode,
        routine: v.nullable(v.picklist(routineIds)),
        // At most more than any routine needs, and few enough to walk through every second.
        phases: v.pipe(v.array(phase), v.minLength(1), v.maxLength(1000)),
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
};

export const checklistShape: Shape<Checklist | null> = {
  schema: v.nullable(v.object({ startedAtMs: timestamp, ticked: v.array(v.picklist(reliefIds)) })),
};
