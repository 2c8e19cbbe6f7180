import { expect, test } from 'vitest';
import { anchorsFor } from '../../../components/learn/learnIndex.ts';

test.each([
  ['spasm', 'whatItIs'],
  ['muscle spasm', 'whatItIs'],
  ['charley horse', 'whatItIs'],
  ['visible tightening', 'whatItIs'],
  ['dehydration', 'dehydration'],
  ['electrolytes', 'minerals'],
  ['potassium', 'minerals'],
  ['calcium', 'trueLack'],
  ['magnesium', 'magnesium'],
  ['overexertion', 'overexertion'],
  ['warm-up', 'warmUp'],
  ['conditioning', 'gradualProgress'],
  ['progression', 'gradualProgress'],
  ['nerve compression', 'nerveCompression'],
  ['pinched nerve', 'nerveCompression'],
  ['slipped disc', 'slippedDisc'],
  ['herniated disc', 'slippedDisc'],
  ['tight muscle', 'slippedDisc'],
  ['stiffness', 'after-soreness'],
  ['footwear', 'footwear'],
  ['shoes', 'footwear'],
  ['heat', 'heatOrCold'],
  ['ice', 'cold'],
  ['over-the-counter', 'tabletsLater'],
  ['naproxen', 'tabletsLater'],
  ['DVT', 'sign-clotInLeg'],
  ['fever', 'sign-infection'],
  ['swimming', 'inWater'],
  ['child', 'selfCare'],
  ['persist', 'sign-overTenMinutes'],
  ['worsen', 'sign-oftenOrWorse'],
  ['frequently', 'sign-oftenOrWorse'],
])('a search for “%s” finds %s', (query, anchor) => {
  expect([...anchorsFor(query)]).toContain(anchor);
});
