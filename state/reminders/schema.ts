import * as v from 'valibot';
import type { Reminders } from '../../domain/reminders/index.ts';
import type { Drink } from '../../domain/water.ts';
import type { Shape } from '../kernel/guard.ts';
import { timestamp, timestampOrNull, whole } from '../kernel/values.ts';

const reminder = {
  countsFromMs: timestampOrNull,
  nextDueAtMs: timestampOrNull,
  lastNudgeAtMs: timestampOrNull,
  unansweredSinceMs: timestampOrNull,
  heldSinceMs: timestampOrNull,
  backAtMs: timestampOrNull,
};

export const remindersShape: Shape<Reminders> = {
  schema: v.object({
    water: v.object({
      ...reminder,
      snoozedUntilMs: timestampOrNull,
      pausedUntilMs: timestampOrNull,
    }),
    evening: v.object(reminder),
  }),
};

export const waterShape: Shape<Drink[]> = {
  schema: v.array(v.object({ atMs: timestamp, ml: whole({ min: 1, max: 5000 }) })),
};
