import type { Statement } from './statement.ts';

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
    {
      id: 'lungClot',
      question: 'safety',
      strength: 'moderate',
      sources: ['gloucesterClot', 'cdcClots'],
    },
    {
      id: 'musclePressure',
      question: 'safety',
      strength: 'moderate',
      sources: ['clevelandCompartment', 'clevelandCompartmentSigns'],
    },
    {
      id: 'blockedArtery',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['nzLimb', 'nhsPoorCirculation'],
    },
    {
      id: 'muscleBreakdown',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['nioshMuscle'],
    },
    {
      id: 'heatOrLowSalt',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['miller2022', 'cdcHeat'],
    },
    {
      id: 'pinchedNerves',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['healthifySciatica'],
    },
    {
      id: 'tetanus',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['utahTetanus'],
    },
    {
      // The sources call for a doctor at once; Mayo also names the emergency room. The more cautious advice is taken.
      id: 'preEclampsia',
      question: 'safety',
      strength: 'moderate',
      sources: ['mayoPreEclampsia', 'apecPreEclampsia'],
    },
    {
      id: 'bloodSalts',
      onlyCall: true,
      question: 'safety',
      strength: 'weak',
      sources: ['merckLowCalcium', 'peaceCalcium', 'mayoLowPotassium'],
    },
    {
      id: 'heartAttack',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['nzHeartAttack'],
    },
    {
      id: 'stroke',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['nwasStroke'],
    },
    {
      id: 'infection',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['nhsCellulitis', 'lutonSepsis'],
    },
  ],
  today: [
    {
      id: 'clotInLeg',
      question: 'safety',
      strength: 'moderate',
      sources: ['uclhClot', 'cdcClots'],
    },
    {
      // nidirect asks for help at once; the NHS now lists it under "see a GP". The more cautious advice is taken, and
      // it is the same wherever Legroom speaks of ten minutes: a doctor now, the emergency number only with an
      // emergency sign.
      id: 'overTenMinutes',
      question: 'safety',
      strength: 'moderate',
      sources: ['nidirectLegCramps'],
    },
    {
      id: 'poisonOrWound',
      question: 'safety',
      strength: 'moderate',
      sources: ['mayoNightCramps', 'nidirectLegCramps'],
    },
    {
      id: 'statin',
      question: 'safety',
      strength: 'moderate',
      sources: ['nhsStatinEffects', 'nhsStatins'],
    },
    {
      id: 'lastingHeatCramps',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['paHeat', 'cdcHeat'],
    },
    {
      id: 'fluidLoss',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['merckCramps'],
    },
    {
      id: 'spreading',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['merckCramps'],
    },
    {
      id: 'poorBloodFlow',
      question: 'safety',
      strength: 'moderate',
      sources: ['nhsPoorCirculation', 'veinClinic'],
    },
    { id: 'calfTear', question: 'safety', strength: 'weak', sources: ['torbayCalfTears'] },
    {
      id: 'clotInPregnancy',
      question: 'safety',
      strength: 'moderate',
      sources: ['rcogClot', 'hullClot'],
    },
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
      question: 'safety',
      strength: 'moderate',
      sources: ['merckCramps', 'garrison2012', 'allenKirby2012'],
    },
    {
      id: 'walkingPain',
      question: 'safety',
      strength: 'moderate',
      sources: ['merckCramps', 'nidirectCirculation', 'generalKnowledge'],
    },
    { id: 'heavyDrinking', question: 'safety', strength: 'moderate', sources: ['merckCramps'] },
    {
      id: 'poorSleep',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['nhsLegCramps', 'mayoNightCramps'],
    },
    {
      id: 'oftenOrWorse',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['nhsLegCramps', 'nidirectLegCramps', 'niceLegCramps'],
    },
    {
      id: 'bothLegs',
      question: 'safety',
      strength: 'moderate',
      sources: ['nhsLegCramps', 'healthifySciatica'],
    },
    {
      id: 'weakMuscles',
      question: 'safety',
      strength: 'moderate',
      sources: ['mayoNightCramps', 'merckCramps'],
    },
    {
      id: 'backPain',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['matsumoto2009'],
    },
    {
      id: 'urgeToMove',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['restlessLegsReview'],
    },
    {
      id: 'crampsInPregnancy',
      question: 'safety',
      strength: 'moderate',
      sources: ['allenKirby2012', 'niceLegCramps'],
    },
    {
      id: 'longIllness',
      onlyCall: true,
      question: 'safety',
      strength: 'moderate',
      sources: ['allenKirby2012', 'niceLegCramps'],
    },
    { id: 'unsure', question: 'safety', strength: 'moderate', sources: ['nhsLegCramps'] },
  ],
} as const satisfies Record<HelpGroup, readonly HelpSign[]>;

export type HelpSignId = (typeof helpSigns)[HelpGroup][number]['id'];

/**
 * Whom to call today: a source for every number and service that a language names for a country. A doctor on call and
 * the nearest emergency department exist everywhere, so they need no source. Words: `help.group.today.line`.
 */
export const doctorToday = {
  id: 'doctorToday',
  question: 'safety',
  strength: 'moderate',
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
  question: 'safety',
  strength: 'moderate',
  sources: ['nhsLegCramps', 'mayoNightCramps', 'merckCramps', 'niceLegCramps'],
} as const satisfies Statement;
