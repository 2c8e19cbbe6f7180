import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorsFor } from '../../../components/learn/learnIndex.ts';
import { changeLanguage } from '../../../platform/words.ts';

/** What people type in English, by the anchor that it finds. */
const english = {
  whatItIs: 'spasm, muscle spasm, charley horse, visible tightening',
  dehydration: 'dehydration',
  minerals: 'electrolytes, potassium',
  trueLack: 'calcium',
  magnesium: 'magnesium',
  overexertion: 'overexertion',
  warmUp: 'warm-up',
  gradualProgress: 'conditioning, progression',
  nerveCompression: 'nerve compression, pinched nerve',
  slippedDisc: 'slipped disc, herniated disc, tight muscle',
  'after-soreness': 'stiffness',
  footwear: 'footwear, shoes',
  heatOrCold: 'heat',
  cold: 'ice',
  tabletsLater: 'over-the-counter, naproxen',
  'sign-clotInLeg': 'DVT',
  'sign-infection': 'fever',
  inWater: 'swimming',
  selfCare: 'child',
  'sign-overTenMinutes': 'persist',
  'sign-oftenOrWorse': 'worsen, frequently',
};

test.each(Object.entries(english))('a search finds %s: %s', (anchor, queries) => {
  for (const query of queries.split(', ')) expect([...anchorsFor(query)], query).toContain(anchor);
});

/** Words for a cramp, dehydration, a slipped disc, shoes, heat, a clot, fever, swimming and minerals, as people type them. */
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
