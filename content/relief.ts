import { moderateWarning, type Statement } from './statement.ts';

/**
 * The relief checklist, in the order to try it. Words: `relief.<id>` in `en.yml`: a label, a short aside and a note of
 * its limits.
 *
 * - stretch: the best supported for exercise cramps (Miller 2022), agreed by official bodies for night cramps; the
 *   lower strength is shown
 * - stand: NHS, agreed practice
 * - rub: for comfort, not tested to end a cramp; NHS, and Miller 2022 for soreness afterwards; never with a possible
 *   clot
 * - warmOrCold: for comfort, not tested to end a cramp; agreed practice, limits from two NHS trusts and the FDA
 * - sip: for thirst only; water barely reaches the blood in five minutes (Miller 2010)
 * - painRelief: too slow to stop a cramp (NHS); may ease soreness later (NHS, NICE)
 */
export const relief = [
  {
    id: 'stretch',
    question: 'relief',
    strength: 'moderate',
    sources: ['miller2022', 'nhsLegCramps', 'mayoNightCramps', 'clevelandLegCramps'],
  },
  {
    id: 'stand',
    question: 'relief',
    strength: 'moderate',
    sources: ['nhsLegCramps', 'nhsLegCrampsOlder'],
  },
  {
    id: 'rub',
    question: 'relief',
    strength: 'untested',
    sources: ['nhsLegCramps', 'miller2022', 'uclhClot'],
  },
  {
    id: 'warmOrCold',
    question: 'relief',
    strength: 'untested',
    sources: [
      'aaosHeatCold',
      'mayoNightCramps',
      'mpftHeat',
      'merseyCold',
      'iceAndHeat',
      'fdaHeatPads',
    ],
  },
  { id: 'sip', question: 'relief', strength: 'contradicted', sources: ['miller2010'] },
  {
    id: 'painRelief',
    question: 'relief',
    strength: 'contradicted',
    sources: ['nhsLegCramps', 'niceLegCramps', 'miller2022', 'nhsIbuprofen'],
  },
] as const satisfies readonly Statement[];

export type ReliefId = (typeof relief)[number]['id'];

export const reliefIds = relief.map(({ id }) => id);

/** Steps that are ruled out by a possible clot; they link to how to tell one. */
export const clotSteps: readonly ReliefId[] = ['rub', 'warmOrCold'];

/** Warnings shown above the steps that rub and warm. Words: `checklist.<id>` in `en.yml`. */
export const reliefWarnings = [
  { id: 'swollenLeg', ...moderateWarning, sources: ['uclhClot', 'cdcClots'] },
] as const satisfies readonly Statement[];

/**
 * What to expect once the cramp has let go (NHS), and when to take it seriously. Words: `aftercare.<id>` in `en.yml`.
 */
export const aftercare = [
  { id: 'soreness', strength: 'moderate', sources: ['nhsLegCramps'] },
  { id: 'worse', ...moderateWarning, sources: ['uclhClot', 'cdcClots'] },
  // nidirect asks for help at once, whether or not it has let go since; the NHS lists it under "see a GP".
  { id: 'long', ...moderateWarning, sources: ['nidirectLegCramps'] },
] as const satisfies readonly Statement[];
