import { moderateWarning, weakWarning, type Statement } from './statement.ts';

/** The limits and where they come from. No body publishes these exact numbers. */
export const waterLimits = [
  { id: 'warnMlPerHour', ...weakWarning, sources: ['nioshHeatWork'] },
  { id: 'maxMlPerHour', ...weakWarning, sources: ['nioshHeatWork'] },
  { id: 'maxMlPerDay', ...weakWarning, sources: ['efsaWater', 'nationalAcademiesWater'] },
] as const satisfies readonly Statement[];

/**
 * Who must not be nudged to drink. Nudges stay off for anybody in one of these groups, or not sure about it. Words:
 * `waterSafety.group.<id>` in `en.yml`.
 */
export const waterSafetyGroups = [
  { id: 'fluidLimit', ...weakWarning, sources: ['generalKnowledge'] },
  {
    id: 'heartFailure',
    ...moderateWarning,
    sources: ['heartOnline', 'bradfordHeart', 'heartFailureMatters'],
  },
  { id: 'kidney', ...moderateWarning, sources: ['edrenFluid', 'leedsFluid'] },
  { id: 'liver', ...weakWarning, sources: ['waterIntoxication'] },
  { id: 'adrenal', ...weakWarning, sources: ['waterIntoxication'] },
  { id: 'swelling', ...weakWarning, sources: ['waterIntoxication'] },
  // The figures for low sodium were only found second hand, so none is cited.
  { id: 'lowSodium', ...weakWarning, sources: ['generalKnowledge'] },
  {
    id: 'waterMedicines',
    ...moderateWarning,
    sources: ['somersetSodium', 'gpnotebookSodium', 'generalKnowledge'],
  },
  { id: 'compulsiveDrinking', ...weakWarning, sources: ['waterCases'] },
  { id: 'eatingDisorder', ...weakWarning, sources: ['waterCases'] },
  { id: 'mdma', ...weakWarning, sources: ['waterCases'] },
  { id: 'under18', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'surgery', ...weakWarning, sources: ['generalKnowledge'] },
] as const satisfies readonly Statement[];

/**
 * What else the safety note says. Words: `waterSafety.note.<id>` in `en.yml`.
 *
 * - endurance: thirst, not a timer (hyponatraemia consensus 2015)
 * - thirst: a study of how older people drink
 * - hotWork: NIOSH (drink before thirst) and the consensus (to thirst) disagree, and Legroom says so
 * - lowSalt: no page says it of nudges
 * - night: sources end between one hour before bed and six in the evening; two hours is our own choice
 * - tooMuch, tooMuchEmergency: signs of overdrinking (German Journal of Sports Medicine)
 */
export const waterSafetyNotes = [
  { id: 'endurance', ...moderateWarning, sources: ['eahConsensus'] },
  { id: 'thirst', ...weakWarning, sources: ['kenney2001'] },
  { id: 'hotWork', ...moderateWarning, sources: ['nioshHeatWork', 'eahConsensus'] },
  { id: 'lowSalt', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'night', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'tooMuch', ...moderateWarning, sources: ['overdrinkingSigns'] },
  { id: 'tooMuchEmergency', ...moderateWarning, sources: ['overdrinkingSigns', 'miller2022'] },
] as const satisfies readonly Statement[];

/**
 * The evidence behind the sentence on nudges (`waterSafety.truth` in `en.yml`): how well "drink more" is supported for
 * each question. No trial of drinking more against night cramps was found.
 */
export const nudgeEvidence = [
  { id: 'easesCramp', question: 'relief', strength: 'contradicted', sources: ['miller2010'] },
  {
    id: 'preventsAtNight',
    question: 'nightPrevention',
    strength: 'untested',
    sources: ['mayoNightCramps'],
  },
  {
    id: 'preventsInExercise',
    question: 'exercisePrevention',
    strength: 'weak',
    sources: ['miller2022', 'maughan2019'],
  },
] as const satisfies readonly Statement[];
