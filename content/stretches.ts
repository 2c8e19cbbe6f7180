import type { MuscleId, Position, StretchId } from './muscles.ts';
import { holdSeconds } from './holdSeconds.ts';
import type { SourceId } from './sources.ts';
import type { Statement } from './statement.ts';

/**
 * Reasons to stop stretching at once and look at the help signs.
 * Chest pain, breathlessness and dizziness: NHS Tayside. The rest is agreed
 * practice, cited to whoever names the danger behind the sign.
 */
export const stopSigns = [
  { id: 'sharpPain', question: 'safety', strength: 'weak', sources: ['acsmStretching'] },
  { id: 'pop', question: 'safety', strength: 'weak', sources: ['torbayCalfTears'] },
  {
    id: 'numbOrTingling',
    question: 'safety',
    strength: 'weak',
    sources: ['nhsCompartment', 'nhsCompartmentOlder'],
  },
  {
    id: 'painRises',
    question: 'safety',
    strength: 'weak',
    sources: ['nhsCompartment', 'nhsCompartmentOlder'],
  },
  {
    id: 'heelPain',
    question: 'safety',
    strength: 'weak',
    sources: [
      'nhsLegCramps',
      'mayoNightCramps',
      'clevelandLegCramps',
      'aaosCramps',
      'merckStretch',
    ],
  },
  { id: 'dizzy', question: 'safety', strength: 'weak', sources: ['nhsTaysideOtago'] },
  {
    id: 'chestPainOrBreathless',
    question: 'safety',
    strength: 'weak',
    sources: ['nhsTaysideOtago'],
  },
  {
    id: 'legLooksWrong',
    question: 'safety',
    strength: 'moderate',
    sources: ['nhsClotInLeg', 'cdcClots', 'nhsPoorCirculation'],
  },
] as const satisfies readonly Statement[];

export type StopSignId = (typeof stopSigns)[number]['id'];

/**
 * Reasons to ask a professional before stretching. Mostly from one
 * professional-lay page (stretching-exercises-guide.com): a clinician has yet
 * to confirm them.
 */
export const cautions = [
  {
    id: 'possibleClot',
    question: 'safety',
    strength: 'moderate',
    sources: ['stretchingGuide', 'nhsClotInLeg', 'cdcClots'],
  },
  { id: 'freshInjury', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'hotJoint', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'looseJoint', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'weakBones', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'longSteroids', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'recentCast', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'numbFoot', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  {
    id: 'poorBalance',
    question: 'safety',
    strength: 'weak',
    sources: [
      'nhsLegCramps',
      'mayoNightCramps',
      'clevelandLegCramps',
      'aaosCramps',
      'merckStretch',
    ],
  },
  {
    id: 'ankleInjury',
    question: 'safety',
    strength: 'weak',
    sources: [
      'nhsLegCramps',
      'mayoNightCramps',
      'clevelandLegCramps',
      'aaosCramps',
      'merckStretch',
    ],
  },
] as const satisfies readonly Statement[];

export type CautionId = (typeof cautions)[number]['id'];

/** One drawn, timed stretch. Its words are under `stretch.<id>` in `en.yml`. */
export interface Stretch extends Statement<StretchId> {
  muscle: MuscleId;
  position: Position;
  /** Step ids, in order. */
  steps: readonly string[];
  stopIf: readonly StopSignId[];
  avoidIf: readonly CautionId[];
  holdSeconds: { min: number; max: number; default: number };
}

const calfSources = [
  'nhsLegCramps',
  'mayoNightCramps',
  'clevelandLegCramps',
  'aaosCramps',
  'merckStretch',
  'miller2022',
] as const satisfies readonly SourceId[];

const everyStopSign = stopSigns.map(({ id }) => id);

const everyPosition = [
  'possibleClot',
  'freshInjury',
  'hotJoint',
  'looseJoint',
  'weakBones',
  'longSteroids',
  'recentCast',
  'numbFoot',
] as const satisfies readonly CautionId[];

/**
 * The calf stretches. That stretching eases a cramp is well supported for
 * exercise cramps (Miller 2022) and agreed for night cramps (NHS, Mayo,
 * Cleveland, AAOS): the lower of the two is shown. Which position works best
 * has not been compared; these are standard physiotherapy.
 */
export const stretches = [
  {
    id: 'gastrocnemiusSitting',
    muscle: 'gastrocnemius',
    position: 'sitting',
    steps: ['straighten', 'towel', 'pull', 'hold'],
    stopIf: everyStopSign,
    avoidIf: everyPosition,
    holdSeconds,
    question: 'relief',
    strength: 'moderate',
    sources: calfSources,
  },
  {
    id: 'gastrocnemiusStanding',
    muscle: 'gastrocnemius',
    position: 'standing',
    steps: ['face', 'back', 'bend', 'lean', 'hold'],
    stopIf: everyStopSign,
    avoidIf: ['poorBalance', 'ankleInjury', ...everyPosition],
    holdSeconds,
    question: 'relief',
    strength: 'moderate',
    sources: calfSources,
  },
  {
    id: 'gastrocnemiusBed',
    muscle: 'gastrocnemius',
    position: 'bed',
    steps: ['straighten', 'pull', 'towel', 'hold', 'again'],
    stopIf: everyStopSign,
    avoidIf: everyPosition,
    holdSeconds,
    question: 'relief',
    strength: 'moderate',
    // Tensing the opposite muscle, which pulls the foot up, is in the German guideline.
    sources: [...calfSources, 'dgnCramps'],
  },
] as const satisfies readonly Stretch[];
