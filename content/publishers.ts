/** Who stands behind a source: what a statement shows of it. The rest of each is in sources.ts. */
export interface Publisher {
  /** The body or journal. */
  publisher: string;
  /** The site it was read on, where that is not the publisher's own. */
  via?: string;
  /** Nothing was read; said wherever it is named. */
  isUnread?: true;
  /** A private page, for which no health body or journal answers; said wherever it is named. */
  isPrivate?: true;
}

/** The publishers of all sources, by the source's id. */
export const publishers = {
  aaosCramps: {
    publisher: 'American Academy of Orthopaedic Surgeons',
    via: 'Safety+Health magazine',
  },
  aaosHeatCold: {
    publisher: 'American Academy of Orthopaedic Surgeons',
    via: 'HealthDay',
  },
  aaosKnee: {
    publisher: 'American Academy of Orthopaedic Surgeons',
    via: 'paperzz.com',
  },
  acsmStretching: {
    publisher: 'American College of Sports Medicine',
  },
  allenKirby2012: {
    publisher: 'American Family Physician',
  },
  annalsOver60: {
    publisher: 'Annals of Family Medicine',
  },
  bartsch2021: {
    publisher: 'Journal of Clinical Medicine',
  },
  bhfVitaminK: {
    publisher: 'British Heart Foundation',
  },
  bnssgCramps: {
    publisher: 'NHS BNSSG',
  },
  bradfordHeart: {
    publisher: 'Bradford NHS',
  },
  braulickThesis: {
    publisher: 'globethesis.com',
    isPrivate: true,
  },
  callBogota: {
    publisher: 'City of Bogotá (Colombia)',
  },
  callBrazil: {
    publisher: 'Ministry of Health (Brazil)',
  },
  callCanada: {
    publisher: 'CRTC (Canada)',
  },
  callChile: {
    publisher: 'Smartraveller (Australia)',
  },
  callEmirates: {
    publisher: 'Smartraveller (Australia)',
  },
  callEu: {
    publisher: 'HSE (Ireland)',
  },
  callFrance: {
    publisher: 'Government of France',
  },
  callIndia: {
    publisher: 'Smartraveller (Australia)',
  },
  callJordan: {
    publisher: 'US Embassy in Jordan',
  },
  callKuwait: {
    publisher: 'Smartraveller (Australia)',
  },
  callLiguria: {
    publisher: 'ASL4 Liguria (Italy)',
  },
  callLondon: {
    publisher: 'London Ambulance Service',
  },
  callNewZealand: {
    publisher: 'St John (New Zealand)',
  },
  callQueensland: {
    publisher: 'Queensland Ambulance Service (Australia)',
  },
  callSaudiArabia: {
    publisher: 'Smartraveller (Australia)',
  },
  callSwitzerland: {
    publisher: 'Swiss Confederation',
  },
  callUs: {
    publisher: 'FCC (United States)',
  },
  callVienna: {
    publisher: 'City of Vienna (Austria)',
  },
  cdcClots: {
    publisher: 'CDC (United States)',
  },
  cdcHeat: {
    publisher: 'CDC (United States)',
    via: 'cheshiremed.org',
  },
  clevelandCompartment: {
    publisher: 'Cleveland Clinic',
  },
  clevelandCompartmentSigns: {
    publisher: 'Cleveland Clinic',
  },
  clevelandLegCramps: {
    publisher: 'Cleveland Clinic',
  },
  cochrane2012Method: {
    publisher: 'Cochrane',
  },
  coppin2005: {
    publisher: 'British Journal of General Practice',
  },
  delacour2020: {
    publisher: 'Scientific Reports',
  },
  dgnCramps: {
    publisher: 'German Neurological Society (DGN)',
  },
  durhamSeated: {
    publisher: 'Durham Region Health (Canada)',
  },
  eahConsensus: {
    publisher: 'British Journal of Sports Medicine',
  },
  edrenFluid: {
    publisher: 'edren.org',
  },
  efsaWater: {
    publisher: 'European Food Safety Authority',
  },
  elTawil2015: {
    publisher: 'Cochrane',
  },
  fdaHeatPads: {
    publisher: 'FDA and CPSC (United States)',
  },
  fdaQuinine: {
    publisher: 'FDA (United States)',
  },
  fdaQuinineAlert: {
    publisher: 'FDA (United States)',
  },
  fpin2017: {
    publisher: 'American Family Physician',
  },
  frimleyPregnancy: {
    publisher: 'NHS Frimley',
  },
  froedtertFoot: {
    publisher: 'Froedtert',
  },
  garrison2012: {
    publisher: 'Archives of Internal Medicine',
  },
  garrison2020: {
    publisher: 'Cochrane',
  },
  generalKnowledge: {
    publisher: 'General knowledge',
    isUnread: true,
  },
  georgieva2021: {
    publisher: 'Applied Sciences',
  },
  gloucesterClot: {
    publisher: 'Gloucestershire Hospitals NHS',
  },
  gpnotebookSodium: {
    publisher: 'GPnotebook',
  },
  grandner2017: {
    publisher: 'PLOS One',
  },
  hallegraeff2012: {
    publisher: 'Journal of Physiotherapy',
  },
  hallegraeff2017: {
    publisher: 'BMC Family Practice',
  },
  handa2022: {
    publisher: 'International Journal of General Medicine',
  },
  hawke2013: {
    publisher: 'Muscle & Nerve',
  },
  hawke2021: {
    publisher: 'Cochrane',
  },
  healthifySciatica: {
    publisher: 'Healthify (New Zealand)',
  },
  heartFailureMatters: {
    publisher: 'Heart Failure Matters',
  },
  heartOnline: {
    publisher: 'Heart Online',
  },
  hoffman2015: {
    publisher: 'Sports Medicine - Open',
  },
  hullClot: {
    publisher: 'Hull University Teaching Hospitals NHS',
  },
  iceAndHeat: {
    publisher: 'tmmagazine.co.uk',
    isPrivate: true,
  },
  kenney2001: {
    publisher: 'Medicine & Science in Sports & Exercise',
  },
  konaAbstract: {
    publisher: 'digitalcommons.wku.edu',
  },
  konaPaper: {
    publisher: 'Clinical Journal of Sport Medicine',
    via: 'press-news.org',
  },
  lau2019: {
    publisher: 'BMJ Open Sport & Exercise Medicine',
  },
  lau2021: {
    publisher: 'Journal of the International Society of Sports Nutrition',
  },
  leedsFluid: {
    publisher: 'Leeds NHS',
  },
  leedsHip: {
    publisher: 'Leeds Teaching Hospitals NHS Trust',
  },
  lhscHip: {
    publisher: 'London Health Sciences Centre (Canada)',
  },
  lungFoundation: {
    publisher: 'Lung Foundation Australia',
  },
  luo2020: {
    publisher: 'Cochrane',
  },
  lutonSepsis: {
    publisher: 'Luton and Dunstable University Hospital NHS',
  },
  magnesium2021: {
    publisher: 'Nutrition Journal',
  },
  matsumoto2009: {
    publisher: 'Spine',
  },
  maughan2019: {
    publisher: 'Sports Medicine',
  },
  mayoCramp: {
    publisher: 'Mayo Clinic',
    via: 'goldbamboo.com',
  },
  mayoLowPotassium: {
    publisher: 'Mayo Clinic',
    via: 'stclair.org',
  },
  mayoNightCramps: {
    publisher: 'Mayo Clinic',
  },
  apecPreEclampsia: {
    publisher: 'Action on Pre-eclampsia (United Kingdom)',
  },
  mayoPreEclampsia: {
    publisher: 'Mayo Clinic',
  },
  mayoPregnancy: {
    publisher: 'Mayo Clinic',
  },
  mayoThighCramp: {
    publisher: 'Mayo Clinic',
    via: 'online.flipbuilder.com',
  },
  merckCramps: {
    publisher: 'Merck Manual, consumer version',
  },
  merckLowCalcium: {
    publisher: 'Merck Manual, consumer version',
  },
  merckStretch: {
    publisher: 'Merck Manual, consumer version',
  },
  merseyCold: {
    publisher: 'Mersey Care NHS',
  },
  mhraQuinine: {
    publisher: 'MHRA (United Kingdom)',
    via: 'gponline.com',
  },
  miller2010: {
    publisher: 'Medicine & Science in Sports & Exercise',
  },
  miller2010Dehydration: {
    publisher: 'Medicine & Science in Sports & Exercise',
  },
  miller2018: {
    publisher: 'Muscle & Nerve',
  },
  miller2022: {
    publisher: 'Journal of Athletic Training',
  },
  mountSinaiCramps: {
    publisher: 'Mount Sinai',
  },
  mpftHeat: {
    publisher: 'MPFT NHS',
  },
  nationalAcademiesWater: {
    publisher: 'National Academies (United States)',
  },
  nhsCellulitis: {
    publisher: 'NHS',
    via: 'stowsurgery.co.uk',
  },
  nhsIbuprofen: {
    publisher: 'NHS',
    via: 'healthandme.com',
  },
  nhsLegCramps: {
    publisher: 'NHS',
  },
  nhsLegCrampsOlder: {
    publisher: 'NHS',
    via: 'zana.com',
  },
  nhsParacetamol: {
    publisher: 'NHS',
    via: 'newsbeep.com',
  },
  nhsPoorCirculation: {
    publisher: 'NHS',
  },
  nhsSprains: {
    publisher: 'NHS',
    via: 'firstaid.co.uk',
  },
  nhsStatinEffects: {
    publisher: 'NHS',
  },
  nhsStatins: {
    publisher: 'NHS',
    via: 'newsbeep.com',
  },
  niceLegCramps: {
    publisher: 'NICE Clinical Knowledge Summaries',
  },
  nidirectCirculation: {
    publisher: 'nidirect (Northern Ireland)',
  },
  nidirectLegCramps: {
    publisher: 'nidirect (Northern Ireland)',
  },
  nioshHeatWork: {
    publisher: 'NIOSH (United States)',
  },
  nioshMuscle: {
    publisher: 'CDC and NIOSH (United States)',
  },
  nwasStroke: {
    publisher: 'North West Ambulance Service NHS',
  },
  nzHeartAttack: {
    publisher: 'Heart Foundation (New Zealand)',
  },
  nzLimb: {
    publisher: 'Health New Zealand',
  },
  overdrinkingSigns: {
    publisher: 'German Journal of Sports Medicine',
  },
  panza2017: {
    publisher: 'Journal of Athletic Training',
  },
  peaceCalcium: {
    publisher: 'PeaceHealth (United States)',
  },
  podiatristCalf: {
    publisher: 'about.com',
    isPrivate: true,
  },
  rcogClot: {
    publisher: 'Royal College of Obstetricians and Gynaecologists (United Kingdom)',
  },
  rehabGroin: {
    publisher: 'rehabexercise.org',
    isPrivate: true,
  },
  restlessLegsReview: {
    publisher: 'Expert Review of Neurotherapeutics',
  },
  rnliFloat: {
    publisher: 'RNLI (United Kingdom and Ireland)',
  },
  rochesterFoot: {
    publisher: 'University of Rochester',
    via: 'woman.thenest.com',
  },
  roguinMaor2017: {
    publisher: 'JAMA Internal Medicine',
  },
  schwellnus2004: {
    publisher: 'British Journal of Sports Medicine',
  },
  schwellnus2011: {
    publisher: 'British Journal of Sports Medicine',
  },
  scottishPotassium: {
    publisher: 'Food Standards Scotland',
  },
  sebo2019: {
    publisher: 'Swiss Medical Weekly',
  },
  somersetSodium: {
    publisher: 'NHS Somerset',
  },
  sportsCalf: {
    publisher: 'sportsmedicinedr.com',
    isPrivate: true,
  },
  stretchingGuide: {
    publisher: 'stretching-exercises-guide.com',
    isPrivate: true,
  },
  stretchingPrecautions: {
    publisher: 'stretching-exercises-guide.com',
    isPrivate: true,
  },
  tan2024: {
    publisher: 'JAMA Internal Medicine',
  },
  torbayCalfTears: {
    publisher: 'Torbay Physio',
  },
  uclhClot: {
    publisher: 'University College London Hospitals',
  },
  utahTetanus: {
    publisher: 'Utah Department of Health',
  },
  veinClinic: {
    publisher: 'Vein Clinic Dublin',
  },
  waterCases: {
    publisher: 'PubMed Central, PMC8663108',
  },
  waterIntoxication: {
    publisher: 'meddict.org',
    isPrivate: true,
  },
  wiewelhove2019: {
    publisher: 'Frontiers in Physiology',
  },
} as const satisfies Record<string, Publisher>;

export type SourceId = keyof typeof publishers;
