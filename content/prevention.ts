import { weakWarning, type Statement } from './statement.ts';

/**
 * What people do to prevent cramps, and how well it works.
 *
 * - eveningStretch: one trial, 80 people over 55, six weeks (Hallegraeff 2012); Cochrane calls the certainty low
 * - calfAlone: 191 people on quinine, 12 weeks, no effect (Coppin 2005); Cochrane: little or no difference
 * - betterAnyway: with a dummy pill cramps fell by 29 % (Cochrane's pool) and 36 % (Roguin Maor)
 * - stretchFirst: two lab studies gained range and left the cramp threshold unchanged, so it counts as not shown to
 *   work
 * - drinkMore, diet, footwear, bedclothes, eveningWalk: customary advice; no trial was found
 * - magnesium: 11 trials; one later trial differs. In pregnancy the trials disagree
 * - quinine: the regulators decided on safety grounds, so it counts as strong
 * - vitaminK2: one trial, not repeated
 */
export const prevention = [
  {
    id: 'eveningStretch',
    question: 'nightPrevention',
    strength: 'weak',
    sources: ['hallegraeff2012', 'hawke2021', 'fpin2017'],
  },
  {
    id: 'eveningLimits',
    ...weakWarning,
    sources: ['hallegraeff2012', 'cochrane2012Method', 'hawke2021'],
  },
  {
    id: 'calfAlone',
    question: 'nightPrevention',
    strength: 'contradicted',
    sources: ['coppin2005', 'hawke2021'],
  },
  {
    id: 'betterAnyway',
    question: 'nature',
    strength: 'moderate',
    sources: ['garrison2020', 'roguinMaor2017'],
  },
  {
    id: 'drinkMore',
    question: 'nightPrevention',
    strength: 'untested',
    sources: ['miller2022', 'maughan2019', 'mayoNightCramps'],
  },
  {
    id: 'afterSweating',
    question: 'exercisePrevention',
    strength: 'weak',
    sources: ['lau2019', 'lau2021'],
  },
  {
    id: 'gradualProgress',
    question: 'exercisePrevention',
    strength: 'weak',
    sources: ['miller2022', 'schwellnus2011'],
  },
  {
    id: 'warmUp',
    question: 'exercisePrevention',
    strength: 'untested',
    sources: ['aaosHeatCold'],
  },
  {
    id: 'stretchFirst',
    question: 'exercisePrevention',
    strength: 'contradicted',
    sources: ['miller2018', 'panza2017'],
  },
  { id: 'diet', question: 'prevention', strength: 'untested', sources: ['scottishPotassium'] },
  {
    id: 'footwear',
    question: 'prevention',
    strength: 'untested',
    sources: ['mayoPregnancy', 'hawke2013'],
  },
  {
    id: 'bedclothes',
    question: 'nightPrevention',
    strength: 'untested',
    sources: ['mayoNightCramps', 'clevelandLegCramps'],
  },
  {
    id: 'eveningWalk',
    question: 'nightPrevention',
    strength: 'untested',
    sources: ['mayoNightCramps', 'clevelandLegCramps'],
  },
  {
    id: 'magnesium',
    question: 'nightPrevention',
    strength: 'contradicted',
    sources: ['garrison2020', 'roguinMaor2017', 'magnesium2021'],
  },
  { id: 'inPregnancy', question: 'prevention', strength: 'weak', sources: ['luo2020'] },
  {
    id: 'vitaminK2',
    question: 'nightPrevention',
    strength: 'weak',
    sources: ['tan2024', 'bhfVitaminK'],
  },
  {
    id: 'quinine',
    question: 'safety',
    strength: 'strong',
    sources: ['fdaQuinine', 'mhraQuinine', 'elTawil2015', 'miller2022'],
  },
] as const satisfies readonly Statement[];
