import type { Statement } from './statement.ts';

/**
 * What a leg cramp is, how common it is, and what it is not. Words: `fact.<id>.title` and `fact.<id>.line` in `en.yml`,
 * as for causes, prevention, easing and recovery.
 */
export const facts = [
  {
    id: 'whatItIs',
    question: 'nature',
    strength: 'strong',
    sources: ['nhsLegCramps', 'hallegraeff2017', 'mayoCramp'],
  },
  {
    id: 'howCommon',
    question: 'nature',
    strength: 'strong',
    sources: ['allenKirby2012', 'grandner2017'],
  },
  {
    id: 'restlessLegs',
    question: 'nature',
    strength: 'moderate',
    sources: ['restlessLegsReview'],
  },
  {
    id: 'heatCramps',
    question: 'nature',
    strength: 'moderate',
    sources: ['miller2022', 'cdcHeat'],
  },
] as const satisfies readonly Statement[];
