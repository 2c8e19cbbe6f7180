import { weakWarning, type Statement } from './statement.ts';

/**
 * What stops a cramp and what does not. The checklist in relief.ts says what to do; this says how well it is known to
 * work.
 *
 * - stretchInExercise: the one treatment graded A in the athletic review (Miller 2022)
 * - stretchAtNight: health services and clinics agree; no blinded trial
 * - inWater: floating is the RNLI's advice for anybody in trouble; stopping the car first is general knowledge
 * - seconds: sources give different times; in a cramp all say to hold until it eases
 * - pickleJuice: ten people in one lab study, eleven in the next
 */
export const easing = [
  { id: 'stretchInExercise', question: 'relief', strength: 'strong', sources: ['miller2022'] },
  {
    id: 'stretchAtNight',
    question: 'relief',
    strength: 'moderate',
    sources: [
      'nhsLegCramps',
      'mayoNightCramps',
      'clevelandLegCramps',
      'aaosCramps',
      'niceLegCramps',
    ],
  },
  {
    id: 'standUp',
    question: 'relief',
    strength: 'moderate',
    sources: ['nhsLegCramps', 'nhsLegCrampsOlder'],
  },
  { id: 'inWater', ...weakWarning, sources: ['rnliFloat', 'generalKnowledge'] },
  { id: 'oppositeMuscle', question: 'relief', strength: 'moderate', sources: ['dgnCramps'] },
  {
    id: 'seconds',
    question: 'relief',
    strength: 'weak',
    sources: [
      'nhsLegCramps',
      'aaosCramps',
      'acsmStretching',
      'mountSinaiCramps',
      'merckStretch',
      'miller2022',
    ],
  },
  {
    id: 'massage',
    question: 'relief',
    strength: 'untested',
    sources: ['nhsLegCramps', 'miller2022', 'uclhClot'],
  },
  {
    id: 'heatOrCold',
    question: 'relief',
    strength: 'untested',
    sources: ['aaosHeatCold', 'mayoNightCramps', 'miller2022'],
  },
  {
    id: 'pickleJuice',
    question: 'relief',
    strength: 'weak',
    sources: ['miller2010', 'georgieva2021', 'miller2022', 'generalKnowledge'],
  },
  { id: 'waterNow', question: 'relief', strength: 'contradicted', sources: ['miller2010'] },
  {
    id: 'tabletsNow',
    question: 'relief',
    strength: 'contradicted',
    sources: ['nhsLegCramps', 'miller2022'],
  },
] as const satisfies readonly Statement[];
