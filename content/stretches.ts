import type { MuscleId, StretchId } from './muscles.ts';
import { eveningProtocol, protocols } from './protocols.ts';
import type { SourceId } from './sources.ts';
import type { Statement } from './statement.ts';
import type { CautionId, StopSignId } from './stretchSafety.ts';

interface Bounds {
  min: number;
  max: number;
}

/**
 * A drawn, timed stretch. Its words are under `stretch.<id>` in `en.yml`: the cue, what the picture shows, what to
 * feel, and the steps.
 */
export interface Stretch extends Statement<StretchId> {
  /** The muscles it stretches: one of one leg, or two of both legs. */
  muscles: readonly MuscleId[];
  /** Step ids, in order. */
  steps: readonly string[];
  stopIf: readonly StopSignId[];
  avoidIf: readonly CautionId[];
  /** The length of a hold in a routine, as its sources give it. A cramp is held until it lets go. */
  holdSeconds: Bounds;
  /** The number of rounds in a routine. */
  rounds: Bounds;
}

const anyStopSign = [
  'sharpPain',
  'pop',
  'numbOrTingling',
  'painRises',
  'dizzy',
  'chestPainOrBreathless',
  'legLooksWrong',
] as const satisfies readonly StopSignId[];

const anyCaution = [
  'possibleClot',
  'freshInjury',
  'hotJoint',
  'looseJoint',
  'weakBones',
  'longSteroids',
  'recentCast',
  'bloodThinners',
  'numbFoot',
] as const satisfies readonly CautionId[];

/** Who should ask first when standing on a leg with the ankle bent. */
const onTheAnkle = ['poorBalance', 'ankleInjury'] as const satisfies readonly CautionId[];

const calfSources = [
  'nhsLegCramps',
  'mayoNightCramps',
  'clevelandLegCramps',
  'aaosCramps',
  'merckStretch',
  'miller2022',
] as const satisfies readonly SourceId[];

const gastrocnemius = {
  muscles: ['gastrocnemius'],
  stopIf: ['heelPain', ...anyStopSign],
  holdSeconds: { min: 15, max: 30 },
  rounds: protocols.gastrocnemius.rounds,
  question: 'relief',
  strength: 'moderate',
  sources: calfSources,
} as const;

const soleus = {
  muscles: ['soleus'],
  stopIf: ['heelPain', ...anyStopSign],
  holdSeconds: { min: 15, max: 30 },
  rounds: protocols.soleus.rounds,
  question: 'relief',
  strength: 'weak',
  sources: ['miller2022', 'podiatristCalf', 'sportsCalf'],
} as const;

const tibialisAnterior = {
  muscles: ['tibialisAnterior'],
  stopIf: anyStopSign,
  holdSeconds: { min: 15, max: 30 },
  rounds: protocols.tibialisAnterior.rounds,
  question: 'relief',
  strength: 'weak',
  // No page of a health body was found that shows it.
  sources: ['miller2022', 'generalKnowledge'],
} as const;

const footArch = {
  muscles: ['footArch'],
  stopIf: anyStopSign,
  holdSeconds: { min: 10, max: 15 },
  rounds: protocols.footArch.rounds,
  question: 'relief',
  strength: 'weak',
  sources: ['miller2022', 'rochesterFoot', 'froedtertFoot'],
} as const;
const footCautions = ['footSore', 'gout', ...anyCaution] as const;

const hamstrings = {
  muscles: ['hamstrings'],
  stopIf: ['shockDownLeg', ...anyStopSign],
  holdSeconds: { min: 30, max: 60 },
  rounds: protocols.hamstrings.rounds,
  question: 'relief',
  strength: 'moderate',
  sources: ['miller2022', 'aaosKnee', 'aaosCramps', 'mountSinaiCramps', 'mayoThighCramp'],
} as const;
const hamstringCautions = ['sciatica', 'hipReplacement', ...anyCaution] as const;

const quadriceps = {
  muscles: ['quadriceps'],
  stopIf: ['kneePain', ...anyStopSign],
  holdSeconds: { min: 30, max: 60 },
  rounds: protocols.quadriceps.rounds,
  question: 'relief',
  strength: 'moderate',
  sources: ['miller2022', 'aaosKnee', 'aaosCramps'],
} as const;
const kneeCautions = ['kneeOperation', 'kneecapPain', ...anyCaution] as const;

const adductors = {
  muscles: ['adductors'],
  stopIf: ['groinPain', ...anyStopSign],
  avoidIf: ['groinStrain', 'hernia', 'hipReplacement', 'pelvicPain', ...anyCaution],
  holdSeconds: { min: 10, max: 20 },
  rounds: { min: 3, max: 3 },
  question: 'relief',
  strength: 'weak',
  sources: ['miller2022', 'rehabGroin'],
} as const;

/**
 * Every stretch. That stretching eases a cramp is well supported for exercise cramps (Miller 2022) and agreed for night
 * cramps (NHS, Mayo, Cleveland, AAOS): the lower strength is shown, and a still lower one where only the page of a
 * clinic or a teacher shows the muscle. Nobody has compared the positions; these are standard physiotherapy.
 */
export const stretches = [
  {
    ...gastrocnemius,
    id: 'gastrocnemiusSitting',
    steps: ['straighten', 'towel', 'pull', 'hold'],
    avoidIf: ['hipReplacement', ...anyCaution],
  },
  {
    ...gastrocnemius,
    id: 'gastrocnemiusStanding',
    steps: ['face', 'back', 'bend', 'lean', 'hold'],
    avoidIf: [...onTheAnkle, ...anyCaution],
  },
  {
    ...gastrocnemius,
    id: 'gastrocnemiusBed',
    steps: ['straighten', 'pull', 'towel', 'hold', 'again'],
    avoidIf: ['hipReplacement', ...anyCaution],
    // Tensing the opposite muscle, which pulls the foot up, is advice of the German guideline.
    sources: [...calfSources, 'dgnCramps'],
  },
  {
    ...soleus,
    id: 'soleusSitting',
    steps: ['foot', 'press', 'lean', 'hold'],
    avoidIf: ['heelCordPain', 'hipReplacement', ...anyCaution],
    // Only a lay description of the seated version was found.
    sources: [...soleus.sources, 'generalKnowledge'],
  },
  {
    ...soleus,
    id: 'soleusStanding',
    steps: ['face', 'back', 'bend', 'hold'],
    avoidIf: ['heelCordPain', ...onTheAnkle, ...anyCaution],
  },
  {
    ...soleus,
    id: 'soleusBed',
    steps: ['pillow', 'towel', 'pull', 'hold'],
    avoidIf: ['heelCordPain', 'hipReplacement', ...anyCaution],
    // No page with the pillow under the knee was found.
    sources: [...soleus.sources, 'generalKnowledge'],
  },
  {
    ...tibialisAnterior,
    id: 'tibialisAnteriorSitting',
    steps: ['cross', 'hands', 'draw', 'hold'],
    avoidIf: ['hardShin', 'hipReplacement', ...anyCaution],
  },
  {
    ...tibialisAnterior,
    id: 'tibialisAnteriorStanding',
    steps: ['support', 'behind', 'ease', 'hold'],
    avoidIf: ['hardShin', ...onTheAnkle, ...anyCaution],
  },
  {
    ...tibialisAnterior,
    id: 'tibialisAnteriorBed',
    steps: ['straighten', 'point', 'calf', 'hold'],
    avoidIf: ['hardShin', ...anyCaution],
  },
  {
    ...footArch,
    id: 'footArchSitting',
    steps: ['cross', 'bend', 'thumb', 'hold'],
    avoidIf: ['hipReplacement', ...footCautions],
  },
  {
    ...footArch,
    id: 'footArchStanding',
    steps: ['support', 'flat', 'lean', 'walk'],
    avoidIf: ['poorBalance', ...footCautions],
    // Standing on it is NHS advice.
    sources: [...footArch.sources, 'nhsLegCramps'],
  },
  {
    ...footArch,
    id: 'footArchBed',
    steps: ['towel', 'pull', 'hold'],
    avoidIf: ['hipReplacement', ...footCautions],
  },
  {
    ...hamstrings,
    id: 'hamstringsSitting',
    steps: ['edge', 'heel', 'tip', 'hold'],
    avoidIf: hamstringCautions,
  },
  {
    ...hamstrings,
    id: 'hamstringsStanding',
    steps: ['support', 'heel', 'bend', 'hold'],
    avoidIf: [...onTheAnkle, ...hamstringCautions],
    holdSeconds: { min: 10, max: 20 },
  },
  {
    ...hamstrings,
    id: 'hamstringsBed',
    steps: ['lie', 'clasp', 'straighten', 'knee', 'hold'],
    avoidIf: ['flatOnBack', ...hamstringCautions],
  },
  {
    ...quadriceps,
    id: 'quadricepsSitting',
    steps: ['side', 'drop', 'slide', 'tall', 'hold'],
    avoidIf: kneeCautions,
    holdSeconds: { min: 15, max: 20 },
    sources: [...quadriceps.sources, 'durhamSeated'],
  },
  {
    ...quadriceps,
    id: 'quadricepsStanding',
    steps: ['support', 'grip', 'draw', 'tall', 'hold'],
    avoidIf: ['poorBalance', ...kneeCautions],
  },
  {
    ...quadriceps,
    id: 'quadricepsBed',
    steps: ['lie', 'grip', 'draw', 'back', 'hold'],
    avoidIf: kneeCautions,
    // The grip is that of the standing stretch; doing it lying on the side is general knowledge.
    strength: 'weak',
    sources: [...quadriceps.sources, 'generalKnowledge'],
  },
  {
    ...adductors,
    id: 'adductorsSitting',
    steps: ['wide', 'hands', 'open', 'hold'],
  },
  {
    ...adductors,
    id: 'adductorsStanding',
    steps: ['wide', 'bend', 'straight', 'hold'],
    avoidIf: ['poorBalance', ...adductors.avoidIf],
  },
  {
    ...adductors,
    id: 'adductorsBed',
    steps: ['lie', 'foot', 'fall', 'hold'],
    avoidIf: ['flatOnBack', ...adductors.avoidIf],
    holdSeconds: { min: 10, max: 30 },
    rounds: protocols.adductors.rounds,
  },
  {
    // The sitting version of the evening trial: both feet and both thighs at once.
    id: 'calfAndHamstringsBed',
    muscles: ['gastrocnemius', 'hamstrings'],
    steps: ['sit', 'feet', 'reach', 'further', 'breathe'],
    stopIf: ['heelPain', 'shockDownLeg', ...anyStopSign],
    avoidIf: hamstringCautions,
    holdSeconds: { min: 10, max: 10 },
    rounds: { min: 3, max: 3 },
    question: 'nightPrevention',
    strength: eveningProtocol.strength,
    sources: eveningProtocol.sources,
  },
] as const satisfies readonly Stretch[];

type StepKeyOf<S> = S extends {
  id: infer Id extends string;
  steps: readonly (infer Step extends string)[];
}
  ? `stretch.${Id}.steps.${Step}`
  : never;

/** The keys of the words of all steps, for the compiler: it refuses a step without words. */
type StepKey = StepKeyOf<(typeof stretches)[number]>;

/** The keys of the words of its steps, in order. */
export const stepKeysOf = ({ id, steps }: Stretch) =>
  steps.map((step) => `stretch.${id}.steps.${step}` as StepKey);
