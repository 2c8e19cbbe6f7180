/** The day the words were gathered and their sources read. */
export const reviewedOn = '2026-11-22';

/** Whether a clinician has reviewed the words. Say so wherever they are shown until this is true. */
export const reviewedByClinician = false;

/** Something a statement rests on. */
export interface Source {
  /** What it is about, in our words: not necessarily the publication's own title. */
  title: string;
  /** The body or journal that stands behind it. */
  publisher: string;
  /** The site it was read on, where that is not the publisher's own. */
  via?: string;
  year?: number;
  doi?: string;
  pmid?: string;
  url?: string;
  /** The day it was read; absent where nothing was. */
  readOn?: typeof reviewedOn;
  /**
   * - `source`: read on the publisher's own page or the paper's record
   * - `mirror`: read on a site that repeats or reports the publisher
   * - `unverified`: not yet checked against a publication
   */
  readAt: 'source' | 'mirror' | 'unverified';
}

const readOn = reviewedOn;

const all = {
  aaosCramps: {
    title: 'Muscle cramps: stretching and hold times',
    publisher: 'American Academy of Orthopaedic Surgeons',
    via: 'Safety+Health magazine',
    url: 'https://safetyandhealthmagazine.com/articles/22423-take-the-bite-out-of-muscle-cramps',
    readOn,
    readAt: 'mirror',
  },
  aaosHeatCold: {
    title: 'Muscle cramps: heat and cold',
    publisher: 'American Academy of Orthopaedic Surgeons',
    via: 'HealthDay',
    url: 'https://consumer.healthday.com/fitness-information-14/muscle-cramp-news-164/health-tip-controlling-muscle-cramps-620594.html',
    readOn,
    readAt: 'mirror',
  },
  acsmStretching: {
    title: 'Stretching and flexibility guidelines, an update',
    publisher: 'American College of Sports Medicine',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    readOn,
    readAt: 'source',
  },
  allenKirby2012: {
    title: 'Night leg cramps: a review (Allen and Kirby)',
    publisher: 'American Family Physician',
    year: 2012,
    pmid: '22963024',
    readOn,
    readAt: 'source',
  },
  bradfordHeart: {
    title: 'Heart failure pathway',
    publisher: 'Bradford NHS',
    url: 'https://bradfordhospitals.nhs.uk/heart-failure/pathway-2',
    readOn,
    readAt: 'source',
  },
  cdcClots: {
    title: 'Blood clots: signs and risks',
    publisher: 'CDC (United States)',
    via: 'library.eshikshya.org',
    url: 'http://library.eshikshya.org/modules/en-cdc/www.cdc.gov/ncbddd/dvt/infographic-risk.html',
    readOn,
    readAt: 'mirror',
  },
  cdcHeat: {
    title: 'Heat illness: what to look for and do',
    publisher: 'CDC (United States)',
    via: 'cheshiremed.org',
    url: 'https://www.cheshiremed.org/health-wellness/article/heat-related-illness-what-look-and-what-do',
    readOn,
    readAt: 'mirror',
  },
  clevelandLegCramps: {
    title: 'Leg cramps',
    publisher: 'Cleveland Clinic',
    url: 'https://my.clevelandclinic.org/health/diseases/14170-leg-cramps/living-with',
    readOn,
    readAt: 'source',
  },
  clotExplainer: {
    title: 'Deep vein clots explained, based on NHS advice',
    publisher: 'NHS',
    via: 'clincalcpro.com',
    url: 'https://clincalcpro.com/explainers/what-is-a-dvt/',
    readOn,
    readAt: 'mirror',
  },
  dgnCramps: {
    title: 'Guideline on muscle cramps (in German)',
    publisher: 'German Neurological Society (DGN)',
    url: 'https://www.dgn.org/leitlinien/3402-030-037-crampi-muskelkrampf-2017',
    readOn,
    readAt: 'source',
  },
  eahConsensus: {
    title: 'Low blood sodium from exercise: consensus statement',
    publisher: 'British Journal of Sports Medicine',
    year: 2015,
    doi: '10.1136/bjsports-2015-095004',
    url: 'https://bjsm.bmj.com/content/49/22/1432.long',
    readOn,
    readAt: 'source',
  },
  edrenFluid: {
    title: 'Fluid in kidney disease',
    publisher: 'edren.org',
    url: 'http://edren.org/ren/education/resources/diet-in-renal-disease/fluid/',
    readOn,
    readAt: 'source',
  },
  efsaWater: {
    title: 'Daily water intake',
    publisher: 'European Food Safety Authority',
    year: 2010,
    doi: '10.2903/j.efsa.2010.1459',
    readOn,
    readAt: 'source',
  },
  fdaHeatPads: {
    title: 'Burns from heating pads: safety advisory',
    publisher: 'FDA and CPSC (United States)',
    year: 1995,
    url: 'http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm',
    readOn,
    readAt: 'source',
  },
  fdaQuinine: {
    title: 'Quinine: safety alert',
    publisher: 'FDA (United States)',
    via: 'mediguard.org',
    url: 'https://www.mediguard.org/alerts/alert/1000.html',
    readOn,
    readAt: 'mirror',
  },
  garrison2012: {
    title: 'Medicines followed by cramps (Garrison)',
    publisher: 'Archives of Internal Medicine',
    year: 2012,
    pmid: '22157068',
    readOn,
    readAt: 'source',
  },
  generalKnowledge: {
    title: 'General knowledge, not yet checked against a publication',
    publisher: 'Legroom',
    readAt: 'unverified',
  },
  healthifySciatica: {
    title: 'Sciatica: when to call an ambulance',
    publisher: 'Healthify (New Zealand)',
    url: 'https://healthify.nz/health-a-z/s/sciatica',
    readOn,
    readAt: 'source',
  },
  heartFailureMatters: {
    title: 'Heart failure: diet',
    publisher: 'Heart Failure Matters',
    url: 'https://www.heartfailurematters.org/en_GB/For-caregivers/Diet',
    readOn,
    readAt: 'source',
  },
  heartOnline: {
    title: 'Heart failure: managing symptoms',
    publisher: 'Heart Online',
    url: 'https://heartonline.org.au/articles/treatment-management/managing-symptoms',
    readOn,
    readAt: 'source',
  },
  iceAndHeat: {
    title: 'Ice and heat for pain',
    publisher: 'tmmagazine.co.uk',
    url: 'https://www.tmmagazine.co.uk/learning/topical-pain-relief/ice-and-heat-therapy-19027',
    readOn,
    readAt: 'source',
  },
  leedsFluid: {
    title: 'Fluid: getting the balance right',
    publisher: 'Leeds NHS',
    url: 'https://www.leedsth.nhs.uk/patients/resources/fluid-a-guide-to-getting-the-balance-right-2/',
    readOn,
    readAt: 'source',
  },
  lowCalcium: {
    title: 'Low blood calcium',
    publisher: 'Clinical Gate',
    url: 'https://clinicalgate.com/hypocalcaemia',
    readOn,
    readAt: 'source',
  },
  matsumoto2009: {
    title: 'Night leg cramps with a narrowed lower spine (Matsumoto)',
    publisher: 'Spine',
    year: 2009,
    url: 'https://metajournal.com/articles/1483140/nocturnal-leg-cramps-common-complaint-patients-lumbar-spinal-canal-stenosis',
    readOn,
    readAt: 'source',
  },
  maughan2019: {
    title: 'Muscle cramps in exercise: a review (Maughan and Shirreffs)',
    publisher: 'PubMed Central, PMC6901412',
    year: 2019,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412',
    readOn,
    readAt: 'source',
  },
  mayoNightCramps: {
    title: 'Night leg cramps: when to see a doctor',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
    readOn,
    readAt: 'source',
  },
  merckCramps: {
    title: 'Muscle cramps',
    publisher: 'Merck Manual, consumer version',
    url: 'https://merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
    readOn,
    readAt: 'source',
  },
  merckStretch: {
    title: 'Runner’s stretch',
    publisher: 'Merck Manual, consumer version',
    url: 'https://www.merckmanuals.com/home/multimedia/table/runners-stretch',
    readOn,
    readAt: 'source',
  },
  merseyCold: {
    title: 'Protection, rest and ice',
    publisher: 'Mersey Care NHS',
    url: 'https://www.merseycare.nhs.uk/physiotherapy/protection-rest-ice',
    readOn,
    readAt: 'source',
  },
  miller2010: {
    title: 'Pickle juice and water in cramps made in the lab (Miller)',
    publisher: 'Medicine & Science in Sports & Exercise',
    year: 2010,
    doi: '10.1249/MSS.0b013e3181c0647e',
    readOn,
    readAt: 'source',
  },
  miller2022: {
    title: 'Exercise cramps: review and graded advice (Miller)',
    publisher: 'Journal of Athletic Training',
    year: 2022,
    pmid: '34185846',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
    readOn,
    readAt: 'source',
  },
  mpftHeat: {
    title: 'Using heat safely',
    publisher: 'MPFT NHS',
    url: 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment',
    readOn,
    readAt: 'source',
  },
  nationalAcademiesWater: {
    title: 'Daily water intake',
    publisher: 'National Academies (United States)',
    year: 2005,
    url: 'https://www.nap.edu/read/10925/chapter/6',
    readOn,
    readAt: 'source',
  },
  nhsClotInLeg: {
    title: 'Signs of a clot in one leg',
    publisher: 'NHS',
    via: 'britbrief.co.uk',
    url: 'https://britbrief.co.uk/health/nhs/nhs-call-111-if-you-spot-this-symptom-in-one-leg.html',
    readOn,
    readAt: 'mirror',
  },
  nhsCompartment: {
    title: 'Severe muscle pain that needs urgent help (compartment syndrome)',
    publisher: 'NHS',
    via: 'britbrief.co.uk',
    url: 'https://britbrief.co.uk/health/nhs/nhs-severe-muscle-pain-may-need-urgent-attention.html',
    readOn,
    readAt: 'mirror',
  },
  nhsCompartmentOlder: {
    title: 'Signs of compartment syndrome (older text)',
    publisher: 'NHS',
    via: 'zana.com',
    url: 'https://zana.com/a/compartment-syndrome-symptoms-compartment-syndrome.6137',
    readOn,
    readAt: 'mirror',
  },
  nhsIbuprofen: {
    title: 'Who should ask before taking ibuprofen',
    publisher: 'NHS',
    via: 'britbrief.co.uk',
    url: 'https://britbrief.co.uk/health/nhs/8-groups-who-should-avoid-ibuprofennhs-list.html',
    readOn,
    readAt: 'mirror',
  },
  // Read through the NHS's own content widget (developer.api.nhs.uk); the public page is given.
  nhsLegCramps: {
    title: 'Leg cramps',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/conditions/leg-cramps/',
    readOn,
    readAt: 'source',
  },
  nhsLegCrampsOlder: {
    title: 'Leg cramps (older text)',
    publisher: 'NHS',
    via: 'zana.com',
    url: 'https://zana.com/a/leg-cramps-treating-leg-cramps.1346',
    readOn,
    readAt: 'mirror',
  },
  nhsPoorCirculation: {
    title: 'Peripheral arterial disease: symptoms (archived page)',
    publisher: 'NHS',
    url: 'http://www.nhs.uk/Conditions/peripheralarterialdisease/Pages/Symptoms.aspx',
    readOn,
    readAt: 'source',
  },
  nhsStatins: {
    title: 'Statins and muscle pain',
    publisher: 'NHS',
    via: 'newsbeep.com',
    url: 'https://www.newsbeep.com/uk/?p=321961',
    readOn,
    readAt: 'mirror',
  },
  nhsTaysideOtago: {
    title: 'Safety rules for the Otago exercises',
    publisher: 'NHS Tayside',
    readOn,
    readAt: 'source',
  },
  nhsTetanus: {
    title: 'Signs of tetanus',
    publisher: 'NHS',
    via: 'clearchemist.co.uk',
    url: 'https://clearchemist.co.uk/az-health/lockjaw/symptoms-of-tetanus',
    readOn,
    readAt: 'mirror',
  },
  niceLegCramps: {
    title: 'Leg cramps (2012 version)',
    publisher: 'NICE Clinical Knowledge Summaries',
    year: 2012,
    url: 'http://cks.nice.org.uk/leg-cramps',
    readOn,
    readAt: 'source',
  },
  nidirectCirculation: {
    title: 'Peripheral arterial disease',
    publisher: 'nidirect (Northern Ireland)',
    url: 'https://www.nidirect.gov.uk/conditions/peripheral-arterial-disease-pad',
    readOn,
    readAt: 'source',
  },
  nidirectLegCramps: {
    title: 'Leg cramps',
    publisher: 'nidirect (Northern Ireland)',
    url: 'https://nidirect.gov.uk/node/10453',
    readOn,
    readAt: 'source',
  },
  nioshHeatWork: {
    title: 'Drinking while working in the heat',
    publisher: 'NIOSH (United States)',
    url: 'https://stacks.cdc.gov/view/cdc/45851',
    readOn,
    readAt: 'source',
  },
  nioshMuscle: {
    title: 'Muscle breakdown (rhabdomyolysis): symptoms',
    publisher: 'CDC and NIOSH (United States)',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
    readOn,
    readAt: 'source',
  },
  overdrinkingSigns: {
    title: 'Low blood sodium in long exercise: a practical guide',
    publisher: 'German Journal of Sports Medicine',
    url: 'https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/',
    readOn,
    readAt: 'source',
  },
  oxfordCaudaEquina: {
    title: 'Pinched nerves at the base of the spine (cauda equina)',
    publisher: 'Oxford University Hospitals NHS',
    via: 'studylib.net',
    url: 'https://studylib.net/doc/11640787/cauda-equina-syndrome-oxford-university-hospitals',
    readOn,
    readAt: 'mirror',
  },
  restlessLegsReview: {
    title: 'Telling restless legs from night cramps: a review',
    publisher: 'informahealthcare.com',
    url: 'https://informahealthcare.com/doi/full/10.1586/14737175.2014.927734',
    readOn,
    readAt: 'source',
  },
  stretchingGuide: {
    title: 'When not to stretch',
    publisher: 'stretching-exercises-guide.com',
    url: 'https://stretching-exercises-guide.com/contraindications-to-stretching.html',
    readOn,
    readAt: 'source',
  },
  torbayCalfTears: {
    title: 'Calf tears',
    publisher: 'Torbay Physio',
    url: 'https://torbayphysio.com/problemareas/calf-tears/',
    readOn,
    readAt: 'source',
  },
  urgentCirculation: {
    title: 'Poor leg circulation: when it is urgent',
    publisher: 'mypatientadvice.co.uk',
    url: 'https://mypatientadvice.co.uk/knowledge-base/body-systems-specialties/heart-circulation/peripheral-vascular-disease-claudication/when-are-symptoms-severe-enough-for-urgent-care/',
    readOn,
    readAt: 'source',
  },
  valleyPregnancy: {
    title: 'Leg cramps in pregnancy',
    publisher: 'Valley Women’s Health',
    url: 'https://valleywomenshealth.com/leg-cramps/',
    readOn,
    readAt: 'source',
  },
  veinClinic: {
    title: 'Peripheral arterial disease',
    publisher: 'Vein Clinic Dublin',
    url: 'https://veinclinicdublin.com/peripheral-arterial-disease-poor-circulation/',
    readOn,
    readAt: 'source',
  },
  waterCases: {
    title: 'Water intoxication: review of case reports',
    publisher: 'PubMed Central, PMC8663108',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8663108',
    readOn,
    readAt: 'source',
  },
  waterIntoxication: {
    title: 'Water intoxication',
    publisher: 'meddict.org',
    url: 'http://meddict.org/term/water-intoxication/',
    readOn,
    readAt: 'source',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof all;

/** Everything this release's statements rest on, and nothing else. */
export const sources: Readonly<Record<SourceId, Source>> = all;
