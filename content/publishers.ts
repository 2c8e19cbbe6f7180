/** Who stands behind a source: what a statement shows of it. The rest of each is in sources.ts. */
export interface Publisher {
  /** The body or journal. */
  publisher: string;
  /** The site it was read on, where that is not the publisher's own. */
  via?: string;
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
  biologyInsightsShin: {
    publisher: 'biologyinsights.com',
  },
  bnssgCramps: {
    publisher: 'NHS BNSSG',
  },
  bradfordHeart: {
    publisher: 'Bradford NHS',
  },
  braulickThesis: {
    publisher: 'globethesis.com',
  },
  cdcClots: {
    publisher: 'CDC (United States)',
    via: 'library.eshikshya.org',
  },
  cdcHeat: {
    publisher: 'CDC (United States)',
    via: 'cheshiremed.org',
  },
  clevelandLegCramps: {
    publisher: 'Cleveland Clinic',
  },
  clotExplainer: {
    publisher: 'NHS',
    via: 'clincalcpro.com',
  },
  cochrane2012Method: {
    publisher: 'Cochrane',
  },
  coppin2005: {
    publisher: 'PubMed Central, PMC1463088',
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
    via: 'mediguard.org',
  },
  fdaQuinineReports: {
    publisher: 'FDA (United States)',
    via: 'WebMD',
  },
  fdaQuinineSafety: {
    publisher: 'FDA (United States)',
    via: 'pdr.net',
  },
  fpin2017: {
    publisher: 'American Family Physician',
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
    publisher: 'Legroom',
  },
  georgieva2021: {
    publisher: 'Applied Sciences',
  },
  grandner2017: {
    publisher: 'PubMed Central, PMC5460850',
  },
  hallegraeff2012: {
    publisher: 'Journal of Physiotherapy',
  },
  hallegraeff2017: {
    publisher: 'researchgate.net',
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
    publisher: 'PubMed Central, PMC4532703',
  },
  iceAndHeat: {
    publisher: 'tmmagazine.co.uk',
  },
  konaAbstract: {
    publisher: 'digitalcommons.wku.edu',
  },
  konaPaper: {
    publisher: 'Clinical Journal of Sport Medicine',
    via: 'press-news.org',
  },
  lau2019: {
    publisher: 'PubMed',
  },
  lau2021: {
    publisher: 'PubMed Central, PMC7962362',
  },
  leedsFluid: {
    publisher: 'Leeds NHS',
  },
  lowCalcium: {
    publisher: 'Clinical Gate',
  },
  luo2020: {
    publisher: 'Cochrane',
  },
  magnesium2021: {
    publisher: 'Nutrition Journal',
  },
  matsumoto2009: {
    publisher: 'Spine',
  },
  maughan2019: {
    publisher: 'PubMed Central, PMC6901412',
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
    publisher: 'PubMed',
  },
  miller2022: {
    publisher: 'Journal of Athletic Training',
  },
  mountSinaiCramps: {
    publisher: 'Mount Sinai',
  },
  mountSinaiGroin: {
    publisher: 'Mount Sinai',
  },
  mpftHeat: {
    publisher: 'MPFT NHS',
  },
  nationalAcademiesWater: {
    publisher: 'National Academies (United States)',
  },
  nhsClotInLeg: {
    publisher: 'NHS',
    via: 'britbrief.co.uk',
  },
  nhsCompartment: {
    publisher: 'NHS',
    via: 'britbrief.co.uk',
  },
  nhsCompartmentOlder: {
    publisher: 'NHS',
    via: 'zana.com',
  },
  nhsIbuprofen: {
    publisher: 'NHS',
    via: 'britbrief.co.uk',
  },
  nhsLegCramps: {
    publisher: 'NHS',
  },
  nhsLegCrampsOlder: {
    publisher: 'NHS',
    via: 'zana.com',
  },
  nhsPoorCirculation: {
    publisher: 'NHS',
  },
  nhsSprains: {
    publisher: 'NHS',
    via: 'firstaid.co.uk',
  },
  nhsStatins: {
    publisher: 'NHS',
    via: 'newsbeep.com',
  },
  nhsTaysideOtago: {
    publisher: 'NHS Tayside',
  },
  nhsTetanus: {
    publisher: 'NHS',
    via: 'clearchemist.co.uk',
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
  overdrinkingSigns: {
    publisher: 'German Journal of Sports Medicine',
  },
  oxfordCaudaEquina: {
    publisher: 'Oxford University Hospitals NHS',
    via: 'studylib.net',
  },
  panza2017: {
    publisher: 'PubMed Central, PMC5687236',
  },
  podiatristCalf: {
    publisher: 'about.com',
  },
  rehabGroin: {
    publisher: 'rehabexercise.org',
  },
  restlessLegsReview: {
    publisher: 'informahealthcare.com',
  },
  rochesterFoot: {
    publisher: 'University of Rochester',
    via: 'woman.thenest.com',
  },
  roguinMaor2017: {
    publisher: 'PubMed',
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
  sportsCalf: {
    publisher: 'sportsmedicinedr.com',
  },
  stretchingGuide: {
    publisher: 'stretching-exercises-guide.com',
  },
  tan2024: {
    publisher: 'PubMed',
  },
  therapyLoungeShin: {
    publisher: 'therapylounge.ca',
  },
  torbayCalfTears: {
    publisher: 'Torbay Physio',
  },
  urgentCirculation: {
    publisher: 'mypatientadvice.co.uk',
  },
  valleyPregnancy: {
    publisher: 'Valley Women’s Health',
  },
  veinClinic: {
    publisher: 'Vein Clinic Dublin',
  },
  waterCases: {
    publisher: 'PubMed Central, PMC8663108',
  },
  waterIntoxication: {
    publisher: 'meddict.org',
  },
  wiewelhove2019: {
    publisher: 'PubMed Central, PMC6465761',
  },
} as const satisfies Record<string, Publisher>;

export type SourceId = keyof typeof publishers;
