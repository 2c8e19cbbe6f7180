import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorsFor } from '../../../components/learn/learnIndex.ts';
import { changeLanguage } from '../../../platform/words.ts';

const anchors = [
  'whatItIs',
  'dehydration',
  'slippedDisc',
  'footwear',
  'heatOrCold',
  'sign-clotInLeg',
  'sign-infection',
  'inWater',
  'minerals',
];

/** What people type to find each of them. */
const everydayWords = {
  en: 'charley horse, dehydration, herniated disc, footwear, heat, DVT, fever, swimming, electrolytes',
  de: 'Spasmus, Austrocknung, Bandscheibenvorfall, Schuhe, Wärmflasche, Thrombose, Fieber, Schwimmen, Elektrolyte',
  fr: 'spasme, deshydratation, hernie discale, chaussures, bouillotte, phlébite, fièvre, piscine, électrolytes',
  es: 'espasmo, deshidratacion, hernia de disco, zapatos, calor, trombosis, fiebre, piscina, electrolitos',
  it: 'spasmo, disidratazione, ernia del disco, scarpe, termoforo, trombosi, febbre, piscina, elettroliti',
  'pt-BR':
    'espasmo, desidratacao, hernia de disco, sapatos, calor, trombose, febre, piscina, eletrolitos',
  ar: 'تشنج, جفاف, ديسك, حذاء, حرارة, جلطة, حمى, سباحة, املاح',
};

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

test.each([
  ['visible tightening', 'whatItIs'],
  ['progression', 'gradualProgress'],
  ['pinched nerve', 'nerveCompression'],
  ['ice', 'cold'],
  ['persist', 'sign-overTenMinutes'],
  ['frequently', 'sign-oftenOrWorse'],
  ['stiffness', 'after-soreness'],
  ['child', 'selfCare'],
])('“%s” finds %s, too', (query, anchor) => {
  expect([...anchorsFor(query)]).toContain(anchor);
});
