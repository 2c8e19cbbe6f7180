import { moderateWarning, weakWarning, type Statement } from './statement.ts';

/**
 * Reasons to stop stretching at once and look at the help signs. A source names the sign or the danger behind it; where
 * no page was read that does, it is general knowledge. Words: `stopIf.<id>` in `en.yml`.
 */
export const stopSigns = [
  { id: 'sharpPain', ...weakWarning, sources: ['acsmStretching'] },
  { id: 'pop', ...weakWarning, sources: ['torbayCalfTears'] },
  {
    id: 'numbOrTingling',
    ...weakWarning,
    sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
  },
  {
    id: 'painRises',
    ...weakWarning,
    sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
  },
  { id: 'heelPain', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'dizzy', ...weakWarning, sources: ['lungFoundation'] },
  { id: 'chestPainOrBreathless', ...weakWarning, sources: ['lungFoundation'] },
  {
    id: 'legLooksWrong',
    ...moderateWarning,
    sources: ['uclhClot', 'cdcClots', 'nhsPoorCirculation'],
  },
  { id: 'shockDownLeg', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'kneePain', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'groinPain', ...weakWarning, sources: ['generalKnowledge'] },
] as const satisfies readonly Statement[];

export type StopSignId = (typeof stopSigns)[number]['id'];

/**
 * Reasons to ask a professional before stretching. Many come from one private site or are general knowledge, and are
 * shown as such: no clinician has confirmed them yet. Words: `avoidIf.<id>` in `en.yml`.
 */
export const cautions = [
  { id: 'possibleClot', ...moderateWarning, sources: ['uclhClot', 'cdcClots'] },
  { id: 'freshInjury', ...weakWarning, sources: ['stretchingGuide'] },
  { id: 'hotJoint', ...weakWarning, sources: ['stretchingGuide'] },
  { id: 'looseJoint', ...weakWarning, sources: ['stretchingGuide'] },
  { id: 'weakBones', ...weakWarning, sources: ['stretchingPrecautions'] },
  { id: 'longSteroids', ...weakWarning, sources: ['stretchingPrecautions'] },
  { id: 'recentCast', ...weakWarning, sources: ['stretchingPrecautions'] },
  { id: 'bloodThinners', ...weakWarning, sources: ['stretchingGuide'] },
  { id: 'numbFoot', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'poorBalance', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'ankleInjury', ...weakWarning, sources: ['generalKnowledge'] },
  {
    id: 'heelCordPain',
    ...weakWarning,
    sources: ['podiatristCalf', 'sportsCalf', 'torbayCalfTears'],
  },
  {
    id: 'hardShin',
    ...moderateWarning,
    sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
  },
  { id: 'footSore', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'gout', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'sciatica', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'hipReplacement', ...weakWarning, sources: ['leedsHip', 'lhscHip'] },
  { id: 'kneeOperation', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'kneecapPain', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'groinStrain', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'hernia', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'pelvicPain', ...weakWarning, sources: ['generalKnowledge'] },
  { id: 'flatOnBack', ...moderateWarning, sources: ['frimleyPregnancy'] },
] as const satisfies readonly Statement[];

export type CautionId = (typeof cautions)[number]['id'];
