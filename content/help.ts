import { moderateWarning, weakWarning, type Statement } from './statement.ts';

/** How soon to get help, most urgent first. Words: `help.group.<id>` in `en.yml`. */
export const helpGroups = ['emergency', 'today', 'appointment'] as const;

export type HelpGroup = (typeof helpGroups)[number];

/** A sign that needs more than a stretch. */
export interface HelpSign extends Statement {
  /** Nothing to do beyond what the group says for all its signs: to call, or to book a visit. */
  onlyCall?: true;
}

/**
 * Signs that need more than a stretch. Words: `help.sign.<id>` in `en.yml`: a short name, the sign, what it may be, and
 * what to do.
 *
 * Signs from official bodies count as moderate, from a single clinic or textbook as weak, from a regulator's safety
 * decision as strong.
 */
export const helpSigns = {
  emergency: [
    { id: 'lungClot', ...moderateWarning, sources: ['gloucesterClot', 'cdcClots'] },
    {
      id: 'musclePressure',
      ...moderateWarning,
      sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
    },
    {
      id: 'blockedArtery',
      onlyCall: true,
      ...moderateWarning,
      sources: ['nzLimb', 'nhsPoorCirculation'],
    },
    { id: 'muscleBreakdown', onlyCall: true, ...moderateWarning, sources: ['nioshMuscle'] },
    { id: 'heatOrLowSalt', onlyCall: true, ...moderateWarning, sources: ['miller2022', 'cdcHeat'] },
    { id: 'pinchedNerves', onlyCall: true, ...moderateWarning, sources: ['healthifySciatica'] },
    { id: 'tetanus', onlyCall: true, ...moderateWarning, sources: ['utahTetanus'] },
    {
      // The sources call for a doctor at once; Mayo also names the emergency room. The more cautious advice is taken.
      id: 'preEclampsia',
      ...moderateWarning,
      sources: ['mayoPreEclampsia', 'apecPreEclampsia'],
    },
    {
      id: 'bloodSalts',
      onlyCall: true,
      ...weakWarning,
      sources: ['merckLowCalcium', 'peaceCalcium', 'mayoLowPotassium'],
    },
    { id: 'heartAttack', onlyCall: true, ...moderateWarning, sources: ['nzHeartAttack'] },
    { id: 'stroke', onlyCall: true, ...moderateWarning, sources: ['nwasStroke'] },
    {
      id: 'infection',
      onlyCall: true,
      ...moderateWarning,
      sources: ['nhsCellulitis', 'lutonSepsis'],
    },
  ],
  today: [
    { id: 'clotInLeg', ...moderateWarning, sources: ['uclhClot', 'cdcClots'] },
    {
      // nidirect asks for help at once; the NHS now lists it under "see a GP". The more cautious advice is taken, and
      // it is the same wherever Legroom speaks of ten minutes: a doctor now, the emergency number only with an
      // emergency sign.
      id: 'overTenMinutes',
      ...moderateWarning,
      sources: ['nidirectLegCramps'],
    },
    { id: 'poisonOrWound', ...moderateWarning, sources: ['mayoNightCramps', 'nidirectLegCramps'] },
    { id: 'statin', ...moderateWarning, sources: ['nhsStatinEffects', 'nhsStatins'] },
    { id: 'lastingHeatCramps', onlyCall: true, ...moderateWarning, sources: ['paHeat', 'cdcHeat'] },
    { id: 'fluidLoss', onlyCall: true, ...moderateWarning, sources: ['merckCramps'] },
    { id: 'spreading', onlyCall: true, ...moderateWarning, sources: ['merckCramps'] },
    { id: 'poorBloodFlow', ...moderateWarning, sources: ['nhsPoorCirculation', 'veinClinic'] },
    { id: 'calfTear', ...weakWarning, sources: ['torbayCalfTears'] },
    { id: 'clotInPregnancy', ...moderateWarning, sources: ['rcogClot', 'hullClot'] },
    {
      id: 'onQuinine',
      question: 'safety',
      strength: 'strong',
      sources: ['fdaQuinine', 'mhraQuinine'],
    },
  ],
  appointment: [
    {
      id: 'newMedicine',
      ...moderateWarning,
      sources: ['merckCramps', 'garrison2012', 'allenKirby2012'],
    },
    {
      id: 'walkingPain',
      ...moderateWarning,
      sources: ['merckCramps', 'nidirectCirculation', 'generalKnowledge'],
    },
    { id: 'heavyDrinking', ...moderateWarning, sources: ['merckCramps'] },
    {
      id: 'poorSleep',
      onlyCall: true,
      ...moderateWarning,
      sources: ['nhsLegCramps', 'mayoNightCramps'],
    },
    {
      id: 'oftenOrWorse',
      onlyCall: true,
      ...moderateWarning,
      sources: ['nhsLegCramps', 'nidirectLegCramps', 'niceLegCramps'],
    },
    { id: 'bothLegs', ...moderateWarning, sources: ['nhsLegCramps', 'healthifySciatica'] },
    { id: 'weakMuscles', ...moderateWarning, sources: ['mayoNightCramps', 'merckCramps'] },
    { id: 'backPain', onlyCall: true, ...moderateWarning, sources: ['matsumoto2009'] },
    { id: 'urgeToMove', onlyCall: true, ...moderateWarning, sources: ['restlessLegsReview'] },
    { id: 'crampsInPregnancy', ...moderateWarning, sources: ['allenKirby2012', 'niceLegCramps'] },
    {
      id: 'longIllness',
      onlyCall: true,
      ...moderateWarning,
      sources: ['allenKirby2012', 'niceLegCramps'],
    },
    { id: 'unsure', ...moderateWarning, sources: ['nhsLegCramps'] },
  ],
} as const satisfies Record<HelpGroup, readonly HelpSign[]>;

export type HelpSignId = (typeof helpSigns)[HelpGroup][number]['id'];

/**
 * Whom to call today: a source for every number and service that a language names for a country. A doctor on call and
 * the nearest emergency department exist everywhere, so they need no source. Words: `help.group.today.line`.
 */
export const doctorToday = {
  id: 'doctorToday',
  ...moderateWarning,
  sources: [
    // 111 is not in Northern Ireland, hence "in Great Britain".
    'doctorEngland',
    'doctorScotland',
    'doctorWales',
    'doctorUs',
    'doctorGermany',
    'doctorAustria',
    // No official page that could be read names 116 117 for the whole of France.
    'callFrance',
    'doctorFrance',
    'doctorItaly',
    'doctorTrento',
    'doctorMaresme',
    'doctorSaoPaulo',
  ],
} as const satisfies Statement;

/** When looking after a cramp at home is reasonable (NHS, Mayo, Merck, NICE). Words: `help.selfCare`. */
export const selfCare = {
  id: 'selfCare',
  ...moderateWarning,
  sources: ['nhsLegCramps', 'mayoNightCramps', 'merckCramps', 'niceLegCramps'],
} as const satisfies Statement;
