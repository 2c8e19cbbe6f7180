import type { Statement } from './statement.ts';

/**
 * Reasons to stop stretching at once and look at the help signs.
 * Chest pain, breathlessness and dizziness: NHS Tayside. The rest is agreed
 * practice, cited to whoever names the danger behind the sign, or to the
 * pages that teach the stretch. Words: `stopIf.<id>` in `en.yml`.
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
    sources: ['uclhClot', 'cdcClots', 'nhsPoorCirculation'],
  },
  {
    id: 'shockDownLeg',
    question: 'safety',
    strength: 'weak',
    sources: ['aaosKnee', 'aaosCramps', 'mountSinaiCramps'],
  },
  { id: 'kneePain', question: 'safety', strength: 'weak', sources: ['aaosKnee'] },
  {
    id: 'groinPain',
    question: 'safety',
    strength: 'weak',
    sources: ['mountSinaiGroin', 'rehabGroin'],
  },
] as const satisfies readonly Statement[];

export type StopSignId = (typeof stopSigns)[number]['id'];

/**
 * Reasons to ask a professional before stretching. Mostly from one
 * professional-lay page (stretching-exercises-guide.com), or from the pages
 * that teach the stretch: a clinician has yet to confirm them. Words:
 * `avoidIf.<id>` in `en.yml`.
 */
export const cautions = [
  {
    id: 'possibleClot',
    question: 'safety',
    strength: 'moderate',
    sources: ['stretchingGuide', 'uclhClot', 'cdcClots'],
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
    sources: ['nhsCompartment', 'nhsCompartmentOlder'],
  },
  {
    id: 'footSore',
    question: 'safety',
    strength: 'weak',
    sources: ['rochesterFoot', 'froedtertFoot'],
  },
  { id: 'gout', question: 'safety', strength: 'weak', sources: ['rochesterFoot', 'froedtertFoot'] },
  { id: 'sciatica', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'hipReplacement', question: 'safety', strength: 'weak', sources: ['leedsHip', 'lhscHip'] },
  { id: 'kneeOperation', question: 'safety', strength: 'weak', sources: ['aaosKnee'] },
  { id: 'kneecapPain', question: 'safety', strength: 'weak', sources: ['aaosKnee'] },
  { id: 'groinStrain', question: 'safety', strength: 'weak', sources: ['rehabGroin'] },
  { id: 'hernia', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
  { id: 'pelvicPain', question: 'safety', strength: 'weak', sources: ['generalKnowledge'] },
] as const satisfies readonly Statement[];

export type CautionId = (typeof cautions)[number]['id'];
