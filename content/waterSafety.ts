import { maxMlPerDay, maxMlPerHour, warnMlPerHour } from './waterLimits.ts';
import type { Statement } from './statement.ts';

/** Where a limit comes from. `ourMargin`: our own choice, on the safe side of the sources. */
export type LimitBasis = 'ourMargin';

/** The limits and where they come from. No body publishes these exact numbers. */
export const waterLimits = [
  {
    id: 'warnMlPerHour',
    value: warnMlPerHour,
    basis: 'ourMargin',
    question: 'safety',
    strength: 'weak',
    sources: ['nioshHeatWork'],
  },
  {
    id: 'maxMlPerHour',
    value: maxMlPerHour,
    basis: 'ourMargin',
    question: 'safety',
    strength: 'weak',
    sources: ['nioshHeatWork'],
  },
  {
    id: 'maxMlPerDay',
    value: maxMlPerDay,
    basis: 'ourMargin',
    question: 'safety',
    strength: 'weak',
    sources: ['efsaWater', 'nationalAcademiesWater'],
  },
] as const satisfies readonly (Statement & { value: number; basis: LimitBasis })[];

/**
 * Who must not be nudged to drink. Nudges stay off for anybody in one of these groups, or not sure about it. Words:
 * `waterSafety.group.<id>` in `en.yml`.
 */
export const waterSafetyGroups = [
  { id: 'fluidLimit', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  {
    id: 'heartFailure',
    question: 'safety',
    strength: 'moderate',
    sources: ['heartOnline', 'bradfordHeart', 'heartFailureMatters'],
  },
  { id: 'kidney', question: 'safety', strength: 'moderate', sources: ['edrenFluid', 'leedsFluid'] },
  { id: 'liver', question: 'safety', strength: 'weak', sources: ['waterIntoxication'] },
  { id: 'adrenal', question: 'safety', strength: 'weak', sources: ['waterIntoxication'] },
  { id: 'swelling', question: 'safety', strength: 'weak', sources: ['waterIntoxication'] },
  // The figures for low sodium were only found second hand, so none is cited.
  { id: 'lowSodium', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  {
    id: 'waterMedicines',
    question: 'safety',
    strength: 'moderate',
    sources: ['somersetSodium', 'gpnotebookSodium', 'generalKnowledge'],
  },
  { id: 'compulsiveDrinking', question: 'safety', strength: 'weak', sources: ['waterCases'] },
  { id: 'eatingDisorder', question: 'safety', strength: 'weak', sources: ['waterCases'] },
  { id: 'mdma', question: 'safety', strength: 'weak', sources: ['waterCases'] },
  { id: 'under18', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'surgery', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
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
  { id: 'endurance', question: 'safety', strength: 'moderate', sources: ['eahConsensus'] },
  { id: 'thirst', question: 'safety', strength: 'weak', sources: ['kenney2001'] },
  {
    id: 'hotWork',
    question: 'safety',
    strength: 'moderate',
    sources: ['nioshHeatWork', 'eahConsensus'],
  },
  { id: 'lowSalt', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'night', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'tooMuch', question: 'safety', strength: 'moderate', sources: ['overdrinkingSigns'] },
  {
    id: 'tooMuchEmergency',
    question: 'safety',
    strength: 'moderate',
    sources: ['overdrinkingSigns', 'miller2022'],
  },
] as const satisfies readonly Statement[];

/**
 * The evidence behind the sentence on nudges (`waterSafety.truth` in `en.yml`): how well "drink more" is supported for
 * each question. No trial of drinking more against night cramps was found.
 */
export const nudgeTruth = [
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
