/** Who stands behind a source: what a statement shows of it. The rest of each is in sources.ts. */
export interface Publisher {
  /** The body or journal. */
  publisher: string;
  /** The site it was read on, where that is not the publisher's own. */
  via?: string;
  /** How much of it was read, where that was not what the statement rests on; said wherever it is named. */
  isRead?: 'no' | 'title';
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
  bnssgCramps: {
    publisher: 'NHS BNSSG',
  },
  bradfordHeart: {
    publisher: 'Bradford NHS',
  },
  braulickThesis: {
    publisher: 'globethesis.com',
  },
  callBrazil: {
    publisher: 'Ministry of Health (Brazil)',
  },
  callEu: {
    publisher: 'European Commission',
  },
  callLondon: {
    publisher: 'London Ambulance Service',
  },
  callQueensland: {
    publisher: 'Queensland Ambulance Service (Australia)',
  },
  callUs: {
    publisher: 'FCC (United States)',
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
    publisher: 'clincalcpro.com',
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
    publisher: 'General knowledge',
    isRead: 'no',
  },
  georgieva2021: {
    publisher: 'Applied Sciences',
    isRead: 'title',
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
    publisher: 'Sports Medicine',
  },
  mayoCramp: {
    publisher: 'Mayo Clinic',
    via: 'goldbamboo.com',
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
    publisher: 'Muscle & Nerve',
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
  nhsStatinEffects: {
    publisher: 'NHS',
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
  nzHeartAttack: {
    publisher: 'Ministry of Health (New Zealand)',
  },
  overdrinkingSigns: {
    publisher: 'German Journal of Sports Medicine',
  },
  oxfordCaudaEquina: {
    publisher: 'Oxford University Hospitals NHS',
    via: 'studylib.net',
  },
  panza2017: {
    publisher: 'Journal of Athletic Training',
  },
  podiatristCalf: {
    publisher: 'about.com',
  },
  rehabGroin: {
    publisher: 'rehabexercise.org',
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
  sportsCalf: {
    publisher: 'sportsmedicinedr.com',
  },
  stretchingGuide: {
    publisher: 'stretching-exercises-guide.com',
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
  urgentCirculation: {
    publisher: 'mypatientadvice.co.uk',
  },
  utahTetanus: {
    publisher: 'Utah Department of Health',
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
    publisher: 'Frontiers in Physiology',
  },
} as const satisfies Record<string, Publisher>;

export type SourceId = keyof typeof publishers;
