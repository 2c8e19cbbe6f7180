import { crampFeatures, type CrampFeatureId } from '../../content/crampFeatures.ts';
import type { MuscleId } from '../../content/muscles.ts';
import type { Cramp } from './cramp.ts';

/** Pain from this value on the scale of 0 to 10 counts as intense. Our own choice: no source gives a number. */
const intenseFrom = 7;

/** The longest that a night cramp lasts according to Hallegraeff and others (2017), in seconds. */
const longestSeconds = 600;

const calfOrFoot: ReadonlySet<MuscleId | null> = new Set(['gastrocnemius', 'soleus', 'footArch']);
const thigh: ReadonlySet<MuscleId | null> = new Set(['hamstrings', 'quadriceps', 'adductors']);

/** Whether a cramp had a feature; null where it was not recorded. */
const has: Readonly<Record<CrampFeatureId, (cramp: Cramp) => boolean | null>> = {
  intensePain: ({ severity }) => (severity === null ? null : severity >= intenseFrom),
  secondsToTenMinutes: ({ durationSeconds }) =>
    durationSeconds === null ? null : durationSeconds <= longestSeconds,
  calfOrFoot: ({ muscle }) => (muscle === null ? null : calfOrFoot.has(muscle)),
  // The feature is that cramps seldom affect the thigh, so cramps elsewhere are counted.
  seldomThigh: ({ muscle }) => (muscle === null ? null : !thigh.has(muscle)),
  soreAfterwards: ({ soreAfterwards }) => soreAfterwards,
  sleepDisturbed: ({ sleepDisturbed }) => (sleepDisturbed === null ? null : sleepDisturbed > 0),
  distress: ({ distressing }) => distressing,
};

/**
 * The features that tell night cramps from other complaints: how many cramps had each, out of those for which it was
 * recorded.
 */
export function recordedFeatures(cramps: readonly Cramp[]) {
  return crampFeatures.map((id) => {
    const answers = cramps.map(has[id]).filter((answer) => answer !== null);
    return { id, had: answers.filter(Boolean).length, recorded: answers.length };
  });
}
