import type { HelpSignId } from './help.ts';
import { moderateWarning, type Statement } from './statement.ts';

/**
 * Patterns in a diary that match a sign to get help, most urgent first. Words: `pattern.<id>` in `en.yml`.
 *
 * The sources name the sign. Only one names a number: ten minutes (nidirect).
 * - overTenMinutesRecorded: a cramp of ten minutes or more in the last two weeks
 * - oneSide: our own threshold; the sign is a clot, which is in one leg, and not a cramp in one leg
 * - weekly: our own threshold; a cramp in each of the last four weeks
 * - moreOften, longer: our own threshold; twice as many, or twice as long, as in the four weeks before
 * - disturbedNights: our own threshold; two disturbed nights in two weeks
 */
export const diaryPatterns = [
  {
    id: 'overTenMinutesRecorded',
    sign: 'overTenMinutes',
    ...moderateWarning,
    sources: ['nidirectLegCramps'],
  },
  { id: 'oneSide', sign: 'clotInLeg', ...moderateWarning, sources: ['uclhClot', 'cdcClots'] },
  {
    id: 'weekly',
    sign: 'oftenOrWorse',
    ...moderateWarning,
    sources: ['nhsLegCramps', 'nidirectLegCramps', 'niceLegCramps'],
  },
  {
    id: 'moreOften',
    sign: 'oftenOrWorse',
    ...moderateWarning,
    sources: ['nhsLegCramps', 'nidirectLegCramps', 'niceLegCramps'],
  },
  {
    id: 'longer',
    sign: 'oftenOrWorse',
    ...moderateWarning,
    sources: ['nhsLegCramps', 'nidirectLegCramps', 'niceLegCramps'],
  },
  {
    id: 'disturbedNights',
    sign: 'poorSleep',
    ...moderateWarning,
    sources: ['nhsLegCramps', 'mayoNightCramps'],
  },
] as const satisfies readonly (Statement & { sign: HelpSignId })[];

export type DiaryPatternId = (typeof diaryPatterns)[number]['id'];

/** The thresholds of the patterns; the list above says which one has a source. */
export const patternThresholds = {
  overTenMinutesRecorded: { seconds: 600, withinDays: 14 },
  oneSide: { cramps: 5, withinDays: 90 },
  weekly: { weeks: 4 },
  moreOften: { weeks: 4, times: 2, fewestCramps: 4 },
  longer: { weeks: 4, times: 2, fewestCramps: 3 },
  disturbedNights: { nights: 2, withinDays: 14 },
} as const;
