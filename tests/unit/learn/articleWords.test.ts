import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorsFor } from '../../../components/learn/learnIndex.ts';
import { changeLanguage } from '../../../platform/words.ts';

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

/** Of each language, how somebody would type: a cramp, dehydration, a slipped disc, shoes, heat, a clot, fever, swimming, magnesium. */
const everydayWords = {
  de: 'Spasmus, Austrocknung, Bandscheibenvorfall, Schuhe, Wärmflasche, Thrombose, Fieber, Schwimmen, Elektrolyte',
  fr: 'spasme, deshydratation, hernie discale, chaussures, bouillotte, phlébite, fièvre, piscine, électrolytes',
  es: 'espasmo, deshidratacion, hernia de disco, zapatos, calor, trombosis, fiebre, piscina, electrolitos',
  it: 'spasmo, disidratazione, ernia del disco, scarpe, termoforo, trombosi, febbre, piscina, elettroliti',
  'pt-BR':
    'espasmo, desidratacao, hernia de disco, sapatos, calor, trombose, febre, piscina, eletrolitos',
  ar: 'تشنج, جفاف, ديسك, حذاء, حرارة, جلطة, حمى, سباحة, املاح',
};
const anchors =
  'whatItIs dehydration slippedDisc footwear heatOrCold sign-clotInLeg sign-infection inWater minerals'.split(
    ' ',
  );

describe.each(Object.entries(everydayWords))('in %s', (language, queries) => {
  beforeAll(() => changeLanguage(language));
  afterAll(() => changeLanguage('en'));

  test.each(queries.split(', ').map((query, index) => [query, anchors[index]!]))(
    '“%s” finds %s',
    (query, anchor) => {
      expect([...anchorsFor(query)]).toContain(anchor);
    },
  );
});
