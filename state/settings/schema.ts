import * as v from 'valibot';
import { holdSeconds as holdSecondsBounds } from '../../content/holdSeconds.ts';
import { everyMinutesBounds, minutesOfDay } from '../../domain/reminders/index.ts';
import {
  glassMlBounds,
  textPercents,
  themes,
  type Consent,
  type Settings,
} from '../../domain/settings.ts';
import type { Shape } from '../kernel/guard.ts';
import { timestampOrNull, whole } from '../kernel/values.ts';

const timeOfDay = v.pipe(
  v.string(),
  v.check((text) => minutesOfDay(text) !== null),
);
const days = v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.minLength(1));

const differentTimes = <T extends { from: string; to: string }>() =>
  v.check<T>(({ from, to }) => from !== to);

/** One broken value ends neither the nudges nor the other choices. */
export const settingsShape: Shape<Settings> = {
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
  salvage: 'parts',
};

export const consentShape: Shape<Consent> = {
  schema: v.object({ waterSafetyAtMs: timestampOrNull }),
};
