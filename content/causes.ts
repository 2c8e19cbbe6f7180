import type { Statement } from './statement.ts';

/**
 * What may cause a cramp, the best supported first.
 *
 * - dehydration: race and lab studies mostly speak against it, Kona's records for it; nothing for night cramps
 * - minerals, trueLack: weak for ordinary cramps; a true deficiency is another matter
 * - nerveCompression: one series of operations, and the tightest canals of one community; slippedDisc: no study was
 *   found
 * - medicines, conditions, pregnancy: associations that were seen repeatedly
 * - inactivity, alcohol: one comparison of people over 60, with very wide intervals
 */
export const causes = [
  {
    id: 'unknownCause',
    question: 'nature',
    strength: 'moderate',
    sources: ['allenKirby2012', 'hawke2013'],
  },
  {
    id: 'overexertion',
    question: 'cause',
    strength: 'moderate',
    sources: ['schwellnus2011', 'hoffman2015', 'miller2022', 'maughan2019'],
  },
  {
    id: 'medicines',
    question: 'cause',
    strength: 'moderate',
    sources: ['garrison2012', 'allenKirby2012'],
  },
  {
    id: 'conditions',
    question: 'cause',
    strength: 'moderate',
    sources: ['allenKirby2012', 'niceLegCramps', 'bnssgCramps'],
  },
  {
    id: 'pregnancy',
    question: 'cause',
    strength: 'moderate',
    sources: ['allenKirby2012', 'niceLegCramps'],
  },
  {
    id: 'nerveCompression',
    question: 'cause',
    strength: 'weak',
    sources: ['matsumoto2009', 'handa2022'],
  },
  {
    id: 'slippedDisc',
    question: 'cause',
    strength: 'untested',
    sources: ['mayoCramp', 'generalKnowledge'],
  },
  {
    id: 'dehydration',
    question: 'cause',
    strength: 'weak',
    sources: [
      'schwellnus2004',
      'schwellnus2011',
      'hoffman2015',
      'miller2010Dehydration',
      'braulickThesis',
      'konaAbstract',
      'konaPaper',
      'maughan2019',
    ],
  },
  {
    id: 'minerals',
    question: 'cause',
    strength: 'weak',
    sources: ['allenKirby2012', 'schwellnus2004', 'schwellnus2011'],
  },
  {
    id: 'trueLack',
    question: 'cause',
    strength: 'moderate',
    sources: ['merckCramps', 'merckLowCalcium', 'peaceCalcium'],
  },
  {
    id: 'inactivity',
    question: 'cause',
    strength: 'weak',
    sources: ['annalsOver60', 'delacour2020'],
  },
  {
    id: 'alcohol',
    question: 'cause',
    strength: 'weak',
    sources: ['annalsOver60', 'delacour2020', 'merckCramps'],
  },
] as const satisfies readonly Statement[];
