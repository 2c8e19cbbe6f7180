import type { Statement } from './statement.ts';

/**
 * Reasons to stop stretching at once and look at the help signs. A source names the sign or the danger behind it; where
 * no page was read that does, it is general knowledge. Words: `stopIf.<id>` in `en.yml`.
 */
export const stopSigns = [
  { id: 'sharpPain', question: 'safety', strength: 'weak', sources: ['acsmStretching'] },
  { id: 'pop', question: 'safety', strength: 'weak', sources: ['torbayCalfTears'] },
  {
    id: 'numbOrTingling',
    question: 'safety',
    strength: 'weak',
    sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
  },
  {
    id: 'painRises',
    question: 'safety',
    strength: 'weak',
    sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
  },
  {
    id: 'heelPain',
    question: 'safety',
    strength: 'weak',
    sources: ['generalKnowledge'],
  },
  { id: 'dizzy', question: 'safety', strength: 'weak', sources: ['lungFoundation'] },
  {
    id: 'chestPainOrBreathless',
    question: 'safety',
    strength: 'weak',
    sources: ['lungFoundation'],
  },
  {
    id: 'legLooksWrong',
    question: 'safety',
    strength: 'moderate',
    sources: ['uclhClot', 'cdcClots', 'nhsPoorCirculation'],
  },
  {
    id: 'shockDownLeg',
    question: 'safety',
    strength: 'weak',
    sources: ['generalKnowledge'],
  },
  { id: 'kneePain', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  {
    id: 'groinPain',
    question: 'safety',
    strength: 'weak',
    sources: ['generalKnowledge'],
  },
] as const satisfies readonly Statement[];

export type StopSignId = (typeof stopSigns)[number]['id'];

/**
 * Reasons to ask a professional before stretching. Many come from one private site or are general knowledge, and are
 * shown as such: no clinician has confirmed them yet. Words: `avoidIf.<id>` in `en.yml`.
 */
export const cautions = [
  {
    id: 'possibleClot',
    question: 'safety',
    strength: 'moderate',
    sources: ['uclhClot', 'cdcClots'],
  },
  { id: 'freshInjury', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'hotJoint', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'looseJoint', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'weakBones', question: 'safety', strength: 'weak', sources: ['stretchingPrecautions'] },
  { id: 'longSteroids', question: 'safety', strength: 'weak', sources: ['stretchingPrecautions'] },
  { id: 'recentCast', question: 'safety', strength: 'weak', sources: ['stretchingPrecautions'] },
  { id: 'bloodThinners', question: 'safety', strength: 'weak', sources: ['stretchingGuide'] },
  { id: 'numbFoot', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  {
    id: 'poorBalance',
    question: 'safety',
    strength: 'weak',
    sources: ['generalKnowledge'],
  },
  {
    id: 'ankleInjury',
    question: 'safety',
    strength: 'weak',
    sources: ['generalKnowledge'],
  },
  {
    id: 'heelCordPain',
    question: 'safety',
    strength: 'weak',
    sources: ['podiatristCalf', 'sportsCalf', 'torbayCalfTears'],
  },
  {
    id: 'hardShin',
    question: 'safety',
    strength: 'moderate',
    sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
  },
  {
    id: 'footSore',
    question: 'safety',
    strength: 'weak',
    sources: ['generalKnowledge'],
  },
  { id: 'gout', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'sciatica', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'hipReplacement', question: 'safety', strength: 'weak', sources: ['leedsHip', 'lhscHip'] },
  { id: 'kneeOperation', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'kneecapPain', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'groinStrain', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'hernia', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'pelvicPain', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'flatOnBack', question: 'safety', strength: 'moderate', sources: ['frimleyPregnancy'] },
] as const satisfies readonly Statement[];

export type CautionId = (typeof cautions)[number]['id'];
