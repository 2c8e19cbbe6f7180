import { publishers, type Publisher, type SourceId } from './publishers.ts';

export type { SourceId };

/** The day the words were gathered and their sources read. */
export const reviewedOn = '2026-11-22';

/** Whether a clinician has reviewed the words. Say so wherever they are shown until this is true. */
export const reviewedByClinician = false;

/** Something a statement rests on. */
export interface Source extends Publisher {
  /** What it is about, in our words: not necessarily the publication's own title. */
  title: string;
  year?: number;
  doi?: string;
  pmid?: string;
  url?: string;
  /** The day it was read; absent where nothing was. */
  readOn?: string;
  /**
   * - `source`: read on the publisher's own page or the paper's record
   * - `mirror`: read on a site that repeats or reports the publisher
   * - `unverified`: not yet checked against a publication
   */
  readAt: 'source' | 'mirror' | 'unverified';
}

const readOn = reviewedOn;

const bibliography: Readonly<Record<SourceId, Omit<Source, keyof Publisher>>> = {
  aaosCramps: {
    title: 'Muscle cramps: stretching and hold times',
    url: 'https://safetyandhealthmagazine.com/articles/22423-take-the-bite-out-of-muscle-cramps',
    readOn,
    readAt: 'mirror',
  },
  aaosHeatCold: {
    title: 'Muscle cramps: heat and cold',
    url: 'https://consumer.healthday.com/fitness-information-14/muscle-cramp-news-164/health-tip-controlling-muscle-cramps-620594.html',
    readOn,
    readAt: 'mirror',
  },
  aaosKnee: {
    title: 'Knee exercises: hamstrings and quadriceps',
    url: 'https://paperzz.com/doc/7828720/knees---arch-health-partners',
    readOn,
    readAt: 'mirror',
  },
  acsmStretching: {
    title: 'Stretching and flexibility guidelines, an update',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    readOn,
    readAt: 'source',
  },
  allenKirby2012: {
    title: 'Night leg cramps: a review (Allen and Kirby)',
    year: 2012,
    pmid: '22963024',
    readOn,
    readAt: 'source',
  },
  annalsOver60: {
    title: 'What goes with night cramps in people over 60',
    url: 'https://www.annfammed.org/content/16/4/296.full',
    readOn,
    readAt: 'source',
  },
  bartsch2021: {
    title: 'When not to use a foam roller: what experts agree on (Bartsch)',
    year: 2021,
    doi: '10.3390/jcm10225360',
    readOn,
    readAt: 'source',
  },
  biologyInsightsShin: {
    title: 'Stretching the front of the shin',
    url: 'https://biologyinsights.com/how-to-stretch-the-anterior-tibialis-muscle',
    readOn,
    readAt: 'source',
  },
  bnssgCramps: {
    title: 'Muscle cramps: a draft pathway',
    url: 'https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/muscle-cramps-draft',
    readOn,
    readAt: 'source',
  },
  bradfordHeart: {
    title: 'Heart failure pathway',
    url: 'https://bradfordhospitals.nhs.uk/heart-failure/pathway-2',
    readOn,
    readAt: 'source',
  },
  braulickThesis: {
    title: 'Losing 5 % of body weight and how easily a muscle cramps: a thesis (Braulick)',
    url: 'https://globethesis.com/?t=2454390008966587',
    readOn,
    readAt: 'source',
  },
  cdcClots: {
    title: 'Blood clots: signs and risks',
    url: 'http://library.eshikshya.org/modules/en-cdc/www.cdc.gov/ncbddd/dvt/infographic-risk.html',
    readOn,
    readAt: 'mirror',
  },
  cdcHeat: {
    title: 'Heat illness: what to look for and do',
    url: 'https://www.cheshiremed.org/health-wellness/article/heat-related-illness-what-look-and-what-do',
    readOn,
    readAt: 'mirror',
  },
  clevelandLegCramps: {
    title: 'Leg cramps',
    url: 'https://my.clevelandclinic.org/health/diseases/14170-leg-cramps/living-with',
    readOn,
    readAt: 'source',
  },
  clotExplainer: {
    title: 'Deep vein clots explained, based on NHS advice',
    url: 'https://clincalcpro.com/explainers/what-is-a-dvt/',
    readOn,
    readAt: 'mirror',
  },
  cochrane2012Method: {
    title: 'How the evening stretches of the Hallegraeff trial were done (table)',
    year: 2012,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6481449/table/table-wrap6',
    readOn,
    readAt: 'source',
  },
  coppin2005: {
    title: 'Calf stretches against night cramps in people on quinine: a trial (Coppin)',
    year: 2005,
    pmid: '15808033',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088',
    readOn,
    readAt: 'source',
  },
  delacour2020: {
    title: 'Ways of living and night cramps in older people (Delacour)',
    year: 2020,
    doi: '10.1038/s41598-020-59312-9',
    readOn,
    readAt: 'source',
  },
  dgnCramps: {
    title: 'Guideline on muscle cramps (in German)',
    url: 'https://www.dgn.org/leitlinien/3402-030-037-crampi-muskelkrampf-2017',
    readOn,
    readAt: 'source',
  },
  durhamSeated: {
    title: 'Stretches for walkers',
    url: 'https://www.durham.ca/health.asp?nr=/departments/health/physical_activity/walking/walking_stretch.htm',
    readOn,
    readAt: 'source',
  },
  eahConsensus: {
    title: 'Low blood sodium from exercise: consensus statement',
    year: 2015,
    doi: '10.1136/bjsports-2015-095004',
    url: 'https://bjsm.bmj.com/content/49/22/1432.long',
    readOn,
    readAt: 'source',
  },
  edrenFluid: {
    title: 'Fluid in kidney disease',
    url: 'http://edren.org/ren/education/resources/diet-in-renal-disease/fluid/',
    readOn,
    readAt: 'source',
  },
  efsaWater: {
    title: 'Daily water intake',
    year: 2010,
    doi: '10.2903/j.efsa.2010.1459',
    readOn,
    readAt: 'source',
  },
  elTawil2015: {
    title: 'Quinine for cramps: review of trials (El-Tawil)',
    year: 2015,
    doi: '10.1002/14651858.CD005044.pub3',
    pmid: '25842375',
    readOn,
    readAt: 'source',
  },
  fdaHeatPads: {
    title: 'Burns from heating pads: safety advisory',
    year: 1995,
    url: 'http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm',
    readOn,
    readAt: 'source',
  },
  fdaQuinine: {
    title: 'Quinine: safety alert',
    url: 'https://www.mediguard.org/alerts/alert/1000.html',
    readOn,
    readAt: 'mirror',
  },
  fdaQuinineReports: {
    title: 'Quinine for cramps: serious reactions that were reported',
    year: 2010,
    url: 'http://www.webmd.com/news/20100713/unapproved-qualaquin-use-is-risky',
    readOn,
    readAt: 'mirror',
  },
  fdaQuinineSafety: {
    title: 'Quinine for cramps: drug safety communication',
    url: 'https://www.pdr.net/fda-drug-safety-communication/?druglabelid=828&id=5235&hsLang=en',
    readOn,
    readAt: 'mirror',
  },
  fpin2017: {
    title: 'Stretching for night cramps: a question answered from the trials',
    year: 2017,
    url: 'http://www.aafp.org/afp/2017/1001/od3.html',
    readOn,
    readAt: 'source',
  },
  froedtertFoot: {
    title: 'Foot and ankle stretches',
    url: 'https://www.froedtert.com/foot-ankle/treatment/stretches',
    readOn,
    readAt: 'source',
  },
  garrison2012: {
    title: 'Medicines followed by cramps (Garrison)',
    year: 2012,
    pmid: '22157068',
    readOn,
    readAt: 'source',
  },
  garrison2020: {
    title: 'Magnesium for cramps: review of 11 trials (Garrison)',
    year: 2020,
    doi: '10.1002/14651858.CD009402.pub3',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8094171',
    readOn,
    readAt: 'source',
  },
  generalKnowledge: {
    title: 'General knowledge, not yet checked against a publication',
    readAt: 'unverified',
  },
  // Only the title of its preprint was read: pickle juice was no better than water.
  georgieva2021: {
    title: 'Pickle juice once more (Georgieva; read by the title of its preprint only)',
    year: 2021,
    doi: '10.3390/app112412096',
    readOn,
    readAt: 'source',
  },
  grandner2017: {
    title: 'Night leg cramps in a survey of the United States (Grandner)',
    year: 2017,
    pmid: '28586374',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850',
    readOn,
    readAt: 'source',
  },
  hallegraeff2012: {
    title: 'Stretching before sleep against night cramps: a trial (Hallegraeff)',
    year: 2012,
    doi: '10.1016/S1836-9553(12)70068-1',
    pmid: '22341378',
    readOn,
    readAt: 'source',
  },
  hallegraeff2017: {
    title: 'What makes a night cramp: review and experts’ agreement (Hallegraeff)',
    year: 2017,
    url: 'https://www.researchgate.net/publication/314096504',
    readOn,
    readAt: 'source',
  },
  handa2022: {
    title: 'Night leg cramps and narrow spinal canals in a community (Handa; its record in DOAJ)',
    year: 2022,
    readOn,
    readAt: 'source',
  },
  hawke2013: {
    title: 'What goes with night cramps: people with and without them compared (Hawke)',
    year: 2013,
    pmid: '23169577',
    readOn,
    readAt: 'source',
  },
  hawke2021: {
    title: 'Leg cramps without medicines: review of trials (Hawke)',
    year: 2021,
    doi: '10.1002/14651858.CD008496.pub3',
    readOn,
    readAt: 'source',
  },
  healthifySciatica: {
    title: 'Sciatica: when to call an ambulance',
    url: 'https://healthify.nz/health-a-z/s/sciatica',
    readOn,
    readAt: 'source',
  },
  heartFailureMatters: {
    title: 'Heart failure: diet',
    url: 'https://www.heartfailurematters.org/en_GB/For-caregivers/Diet',
    readOn,
    readAt: 'source',
  },
  heartOnline: {
    title: 'Heart failure: managing symptoms',
    url: 'https://heartonline.org.au/articles/treatment-management/managing-symptoms',
    readOn,
    readAt: 'source',
  },
  hoffman2015: {
    title: 'Cramps in a 161 km race (Hoffman)',
    year: 2015,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703',
    readOn,
    readAt: 'source',
  },
  iceAndHeat: {
    title: 'Ice and heat for pain',
    url: 'https://www.tmmagazine.co.uk/learning/topical-pain-relief/ice-and-heat-therapy-19027',
    readOn,
    readAt: 'source',
  },
  konaAbstract: {
    title: 'Thirty years of medical tent records of the Kona Ironman (abstract)',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/',
    readOn,
    readAt: 'source',
  },
  konaPaper: {
    title: 'Thirty years of medical tent records of the Kona Ironman (press release on the paper)',
    year: 2024,
    url: 'https://press-news.org/199775-dehydration-linked-to-muscle-cramps-in-ironman-triathletes.html',
    readOn,
    readAt: 'mirror',
  },
  lau2019: {
    title: 'Plain water and a drink with salts after sweating: a lab study of ten people (Lau)',
    year: 2019,
    pmid: '30899546',
    readOn,
    readAt: 'source',
  },
  lau2021: {
    title: 'Plain water and a drink with salts after sweating: a second lab study (Lau)',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362',
    readOn,
    readAt: 'source',
  },
  leedsFluid: {
    title: 'Fluid: getting the balance right',
    url: 'https://www.leedsth.nhs.uk/patients/resources/fluid-a-guide-to-getting-the-balance-right-2/',
    readOn,
    readAt: 'source',
  },
  lowCalcium: {
    title: 'Low blood calcium',
    url: 'https://clinicalgate.com/hypocalcaemia',
    readOn,
    readAt: 'source',
  },
  luo2020: {
    title: 'Leg cramps in pregnancy: review of 8 trials (Luo)',
    year: 2020,
    doi: '10.1002/14651858.CD010655.pub3',
    readOn,
    readAt: 'source',
  },
  magnesium2021: {
    title: 'Magnesium for night cramps: a trial in several centres',
    year: 2021,
    doi: '10.1186/s12937-021-00747-9',
    readOn,
    readAt: 'source',
  },
  matsumoto2009: {
    title: 'Night leg cramps with a narrowed lower spine (Matsumoto)',
    year: 2009,
    url: 'https://metajournal.com/articles/1483140/nocturnal-leg-cramps-common-complaint-patients-lumbar-spinal-canal-stenosis',
    readOn,
    readAt: 'source',
  },
  maughan2019: {
    title: 'Muscle cramps in exercise: a review (Maughan and Shirreffs)',
    year: 2019,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412',
    readOn,
    readAt: 'source',
  },
  mayoNightCramps: {
    title: 'Night leg cramps: when to see a doctor',
    url: 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
    readOn,
    readAt: 'source',
  },
  apecPreEclampsia: {
    title: 'Pre-eclampsia: what to look out for',
    url: 'https://action-on-pre-eclampsia.org.uk/what-are-the-signs-and-symptoms-of-pre-eclampsia/',
    readOn: '2026-11-26',
    readAt: 'source',
  },
  mayoPreEclampsia: {
    title: 'Pre-eclampsia: signs, and when to see a doctor (as of 2011)',
    url: 'http://www.mayoclinic.org/diseases-conditions/preeclampsia/basics/symptoms/con-20031644',
    readOn: '2026-11-26',
    readAt: 'source',
  },
  mayoPregnancy: {
    title: 'Leg cramps in pregnancy',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/pregnancy-week-by-week/expert-answers/leg-cramps-during-pregnancy/faq-20057766',
    readOn,
    readAt: 'source',
  },
  mayoThighCramp: {
    title: 'Stretching a cramped thigh (page of a booklet)',
    url: 'https://online.flipbuilder.com/gvsc/xawz/files/basic-html/page24.html',
    readOn,
    readAt: 'mirror',
  },
  merckCramps: {
    title: 'Muscle cramps',
    url: 'https://merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
    readOn,
    readAt: 'source',
  },
  merckStretch: {
    title: 'Runner’s stretch',
    url: 'https://www.merckmanuals.com/home/multimedia/table/runners-stretch',
    readOn,
    readAt: 'source',
  },
  merseyCold: {
    title: 'Protection, rest and ice',
    url: 'https://www.merseycare.nhs.uk/physiotherapy/protection-rest-ice',
    readOn,
    readAt: 'source',
  },
  mhraQuinine: {
    title: 'Quinine: not to be used routinely for cramps',
    url: 'https://www.gponline.com/quinine-warning-night-leg-cramps/musculoskeletal-disorders/article/1008997',
    readOn,
    readAt: 'mirror',
  },
  miller2010: {
    title: 'Pickle juice and water in cramps made in the lab (Miller)',
    year: 2010,
    doi: '10.1249/MSS.0b013e3181c0647e',
    readOn,
    readAt: 'source',
  },
  miller2010Dehydration: {
    title: 'Losing 3 % of body weight and how easily a muscle cramps (Miller)',
    year: 2010,
    doi: '10.1249/MSS.0b013e3181dd5e3a',
    pmid: '20351595',
    readOn,
    readAt: 'source',
  },
  miller2018: {
    title: 'Stretching and how easily a muscle cramps: a lab study (Miller)',
    year: 2018,
    pmid: '28796278',
    readOn,
    readAt: 'source',
  },
  miller2022: {
    title: 'Exercise cramps: review and graded advice (Miller)',
    year: 2022,
    pmid: '34185846',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
    readOn,
    readAt: 'source',
  },
  mountSinaiCramps: {
    title: 'Muscle cramps',
    url: 'https://mountsinai.org/health-library/symptoms/muscle-cramps',
    readOn,
    readAt: 'source',
  },
  mountSinaiGroin: {
    title: 'Groin stretch',
    readOn,
    readAt: 'source',
  },
  mpftHeat: {
    title: 'Using heat safely',
    url: 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment',
    readOn,
    readAt: 'source',
  },
  nationalAcademiesWater: {
    title: 'Daily water intake',
    year: 2005,
    url: 'https://www.nap.edu/read/10925/chapter/6',
    readOn,
    readAt: 'source',
  },
  nhsClotInLeg: {
    title: 'Signs of a clot in one leg',
    url: 'https://britbrief.co.uk/health/nhs/nhs-call-111-if-you-spot-this-symptom-in-one-leg.html',
    readOn,
    readAt: 'mirror',
  },
  nhsCompartment: {
    title: 'Severe muscle pain that needs urgent help (compartment syndrome)',
    url: 'https://britbrief.co.uk/health/nhs/nhs-severe-muscle-pain-may-need-urgent-attention.html',
    readOn,
    readAt: 'mirror',
  },
  nhsCompartmentOlder: {
    title: 'Signs of compartment syndrome (older text)',
    url: 'https://zana.com/a/compartment-syndrome-symptoms-compartment-syndrome.6137',
    readOn,
    readAt: 'mirror',
  },
  nhsIbuprofen: {
    title: 'Who should ask before taking ibuprofen',
    url: 'https://britbrief.co.uk/health/nhs/8-groups-who-should-avoid-ibuprofennhs-list.html',
    readOn,
    readAt: 'mirror',
  },
  // Read through the NHS's own content widget (developer.api.nhs.uk); the public page is given.
  nhsLegCramps: {
    title: 'Leg cramps',
    url: 'https://www.nhs.uk/conditions/leg-cramps/',
    readOn,
    readAt: 'source',
  },
  nhsLegCrampsOlder: {
    title: 'Leg cramps (older text)',
    url: 'https://zana.com/a/leg-cramps-treating-leg-cramps.1346',
    readOn,
    readAt: 'mirror',
  },
  nhsPoorCirculation: {
    title: 'Peripheral arterial disease: symptoms (archived page)',
    url: 'http://www.nhs.uk/Conditions/peripheralarterialdisease/Pages/Symptoms.aspx',
    readOn,
    readAt: 'source',
  },
  nhsSprains: {
    title: 'Sprains and strains: how long to cool',
    url: 'https://www.firstaid.co.uk/how-to-treat-sprains-and-strains/',
    readOn,
    readAt: 'mirror',
  },
  nhsStatins: {
    title: 'Statins and muscle pain',
    url: 'https://www.newsbeep.com/uk/?p=321961',
    readOn,
    readAt: 'mirror',
  },
  nhsTaysideOtago: {
    title: 'Safety rules for the Otago exercises',
    readOn,
    readAt: 'source',
  },
  nhsTetanus: {
    title: 'Signs of tetanus',
    url: 'https://clearchemist.co.uk/az-health/lockjaw/symptoms-of-tetanus',
    readOn,
    readAt: 'mirror',
  },
  niceLegCramps: {
    title: 'Leg cramps (2012 version)',
    year: 2012,
    url: 'http://cks.nice.org.uk/leg-cramps',
    readOn,
    readAt: 'source',
  },
  nidirectCirculation: {
    title: 'Peripheral arterial disease',
    url: 'https://www.nidirect.gov.uk/conditions/peripheral-arterial-disease-pad',
    readOn,
    readAt: 'source',
  },
  nidirectLegCramps: {
    title: 'Leg cramps',
    url: 'https://nidirect.gov.uk/node/10453',
    readOn,
    readAt: 'source',
  },
  nioshHeatWork: {
    title: 'Drinking while working in the heat',
    url: 'https://stacks.cdc.gov/view/cdc/45851',
    readOn,
    readAt: 'source',
  },
  nioshMuscle: {
    title: 'Muscle breakdown (rhabdomyolysis): symptoms',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
    readOn,
    readAt: 'source',
  },
  overdrinkingSigns: {
    title: 'Low blood sodium in long exercise: a practical guide',
    url: 'https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/',
    readOn,
    readAt: 'source',
  },
  oxfordCaudaEquina: {
    title: 'Pinched nerves at the base of the spine (cauda equina)',
    url: 'https://studylib.net/doc/11640787/cauda-equina-syndrome-oxford-university-hospitals',
    readOn,
    readAt: 'mirror',
  },
  panza2017: {
    title: 'Stretching and how easily a muscle cramps: a lab study (Panza)',
    year: 2017,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236',
    readOn,
    readAt: 'source',
  },
  podiatristCalf: {
    title: 'Foot and calf exercises, by a podiatrist',
    url: 'http://foothealth.about.com/od/exercisefeet/ss/FootExercises_3.htm',
    readOn,
    readAt: 'source',
  },
  rehabGroin: {
    title: 'Groin strain: exercises',
    url: 'http://www.rehabexercise.org/conditions-1/groin-strain/groin-strain---recommended-exercises',
    readOn,
    readAt: 'source',
  },
  restlessLegsReview: {
    title: 'Telling restless legs from night cramps: a review',
    url: 'https://informahealthcare.com/doi/full/10.1586/14737175.2014.927734',
    readOn,
    readAt: 'source',
  },
  rochesterFoot: {
    title: 'Bending the toes back, seated: for the band under the foot',
    url: 'https://woman.thenest.com/seated-benttoe-plantar-fascia-stretch-12642.html',
    readOn,
    readAt: 'mirror',
  },
  roguinMaor2017: {
    title: 'Magnesium for night cramps: a trial (Roguin Maor)',
    year: 2017,
    pmid: '28241153',
    readOn,
    readAt: 'source',
  },
  schwellnus2004: {
    title: 'Blood and weight of ultramarathon runners with and without cramps (Schwellnus)',
    year: 2004,
    url: 'https://bjsm.bmj.com/content/38/4/488',
    readOn,
    readAt: 'source',
  },
  schwellnus2011: {
    title: 'Pace, blood salts and cramps in 210 Ironman athletes (Schwellnus)',
    year: 2011,
    doi: '10.1136/bjsm.2010.078535',
    readOn,
    readAt: 'source',
  },
  scottishPotassium: {
    title: 'Potassium',
    url: 'https://www.foodstandards.gov.scot/consumers/healthy-eating/nutrition/vitamins-minerals/potassium',
    readOn,
    readAt: 'source',
  },
  sportsCalf: {
    title: 'Calf stretch',
    url: 'http://sportsmedicinedr.com/stretches/calf-stretch/',
    readOn,
    readAt: 'source',
  },
  stretchingGuide: {
    title: 'When not to stretch',
    url: 'https://stretching-exercises-guide.com/contraindications-to-stretching.html',
    readOn,
    readAt: 'source',
  },
  tan2024: {
    title: 'Vitamin K2 against night cramps: a trial (Tan)',
    year: 2024,
    pmid: '39466236',
    readOn,
    readAt: 'source',
  },
  therapyLoungeShin: {
    title: 'SessionStatus and seated shin stretch',
    url: 'https://therapylounge.ca/stretch-blog/summer-stretch-standing-seated-shin-stretch/',
    readOn,
    readAt: 'source',
  },
  torbayCalfTears: {
    title: 'Calf tears',
    url: 'https://torbayphysio.com/problemareas/calf-tears/',
    readOn,
    readAt: 'source',
  },
  urgentCirculation: {
    title: 'Poor leg circulation: when it is urgent',
    url: 'https://mypatientadvice.co.uk/knowledge-base/body-systems-specialties/heart-circulation/peripheral-vascular-disease-claudication/when-are-symptoms-severe-enough-for-urgent-care/',
    readOn,
    readAt: 'source',
  },
  valleyPregnancy: {
    title: 'Leg cramps in pregnancy',
    url: 'https://valleywomenshealth.com/leg-cramps/',
    readOn,
    readAt: 'source',
  },
  veinClinic: {
    title: 'Peripheral arterial disease',
    url: 'https://veinclinicdublin.com/peripheral-arterial-disease-poor-circulation/',
    readOn,
    readAt: 'source',
  },
  waterCases: {
    title: 'Water intoxication: review of case reports',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8663108',
    readOn,
    readAt: 'source',
  },
  waterIntoxication: {
    title: 'Water intoxication',
    url: 'http://meddict.org/term/water-intoxication/',
    readOn,
    readAt: 'source',
  },
  wiewelhove2019: {
    title: 'Foam rolling: review of 21 studies (Wiewelhove)',
    year: 2019,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
    readOn,
    readAt: 'source',
  },
};

/** Everything this release's statements rest on, and nothing else. */
export const sources = Object.fromEntries(
  Object.entries(publishers).map(([id, publisher]) => [
    id,
    { ...publisher, ...bibliography[id as SourceId] },
  ]),
) as Readonly<Record<SourceId, Source>>;
