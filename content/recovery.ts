import { moderateWarning, type Statement } from './statement.ts';

/**
 * What to do once the cramp has let go, with limits. Minutes of warmth and cold: the shorter figures of MPFT and Mersey
 * Care NHS. Who must not: FDA and CPSC, MPFT. The one line in the popup is `aftercare` in relief.ts.
 */
export const recovery = [
  {
    id: 'lightRub',
    question: 'recovery',
    strength: 'weak',
    sources: ['nhsLegCramps', 'miller2022', 'uclhClot'],
  },
  { id: 'warmth', question: 'recovery', strength: 'weak', sources: ['mpftHeat', 'fdaHeatPads'] },
  {
    id: 'cold',
    question: 'recovery',
    strength: 'weak',
    sources: ['merseyCold', 'nhsSprains', 'iceAndHeat'],
  },
  { id: 'noHeatOrCold', ...moderateWarning, sources: ['mpftHeat', 'fdaHeatPads'] },
  { id: 'askBeforeHeat', ...moderateWarning, sources: ['mpftHeat'] },
  {
    id: 'foamRoller',
    question: 'recovery',
    strength: 'weak',
    sources: ['wiewelhove2019', 'bartsch2021'],
  },
  {
    id: 'tabletsLater',
    question: 'recovery',
    strength: 'weak',
    sources: ['nhsLegCramps', 'niceLegCramps', 'clevelandLegCramps', 'allenKirby2012'],
  },
  { id: 'beforeParacetamol', ...moderateWarning, sources: ['emcParacetamol', 'nhsParacetamol'] },
  { id: 'beforeIbuprofen', ...moderateWarning, sources: ['nhsIbuprofen'] },
] as const satisfies readonly Statement[];
