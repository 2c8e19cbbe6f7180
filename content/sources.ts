import { publishers, type Publisher, type SourceId } from './publishers.ts';

/** The day on which the words were gathered and their sources read. */
export const reviewedOn = '2026-11-22';

/** A source that statements rest on. */
export interface Source extends Publisher {
  /** What it is about, in our words; not necessarily the title of the publication. */
  title: string;
  year?: number;
  doi?: string;
  pmid?: string;
  url?: string;
  /** The day it was read; absent if nobody has read it. */
  readOn?: string;
  /**
   * - `source`: read on the publisher's own page or the paper's record
   * - `mirror`: read on a site that repeats or reports the publisher
   * - `unverified`: not yet checked against a publication
   */
  readAt: 'source' | 'mirror' | 'unverified';
}

/** Without a day of its own, a source was read on the day above. */
const bibliography: Readonly<Record<SourceId, Omit<Source, keyof Publisher | 'readAt'>>> = {
  aaosCramps: {
    title: 'Muscle cramps: stretching and hold times',
    url: 'https://safetyandhealthmagazine.com/articles/22423-take-the-bite-out-of-muscle-cramps',
  },
  aaosHeatCold: {
    title: 'Muscle cramps: heat and cold',
    url: 'https://consumer.healthday.com/fitness-information-14/muscle-cramp-news-164/health-tip-controlling-muscle-cramps-620594.html',
  },
  aaosKnee: {
    title: 'Knee exercises: hamstrings and quadriceps',
    url: 'https://paperzz.com/doc/7828720/knees---arch-health-partners',
  },
  acsmStretching: {
    title: 'Stretching and flexibility guidelines, an update',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
  },
  allenKirby2012: {
    title: 'Night leg cramps: a review (Allen and Kirby)',
    year: 2012,
    pmid: '22963024',
  },
  annalsOver60: {
    title: 'What goes with night cramps in people over 60',
    url: 'https://www.annfammed.org/content/16/4/296.full',
  },
  bartsch2021: {
    title: 'When not to use a foam roller: what experts agree on (Bartsch)',
    year: 2021,
    doi: '10.3390/jcm10225360',
  },
  bhfVitaminK: {
    title: 'Vitamin K and warfarin',
    url: 'https://www.bhf.org.uk/informationsupport/heart-matters-magazine/medical/ask-the-experts/heart-medication-vitamins',
    readOn: '2026-11-28',
  },
  bnssgCramps: {
    title: 'Muscle cramps: a draft pathway',
    url: 'https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/muscle-cramps-draft',
  },
  bradfordHeart: {
    title: 'Heart failure pathway',
    url: 'https://bradfordhospitals.nhs.uk/heart-failure/pathway-2',
  },
  braulickThesis: {
    title: 'Losing 5 % of body weight and how easily a muscle cramps: a thesis (Braulick)',
    url: 'https://globethesis.com/?t=2454390008966587',
  },
  callBahrain: {
    title: '999 in Bahrain',
    url: 'https://www.smartraveller.gov.au/destinations/middle-east/bahrain',
    readOn: '2026-11-28',
  },
  callBogota: {
    title: '123, the ambulance in Colombia',
    url: 'https://bogota.gov.co/mi-ciudad/salud/como-solicitar-un-servicio-de-ambulancia',
    readOn: '2026-11-28',
  },
  callBrazil: {
    title: 'When to call the ambulance in Brazil: SAMU 192',
    url: 'http://www.saude.gov.br/saude-de-a-z/servico-de-atendimento-movel-de-urgencia-samu-192',
    readOn: '2026-11-26',
  },
  callCanada: {
    title: '911 in Canada',
    url: 'https://crtc.gc.ca/eng/archive/2024/lt240125.htm',
    readOn: '2026-11-28',
  },
  callChile: {
    title: '131, the ambulance in Chile',
    url: 'https://www.smartraveller.gov.au/destinations/americas/chile',
    readOn: '2026-11-28',
  },
  callEgypt: {
    title: '123, the ambulance in Egypt (in Swedish)',
    url: 'https://www.eu-halsovard.fi/halso-och-sjukvardstjanster-utomlands/information-om-halso-och-sjukvardstjansterna-enligt-land/egypten/',
    readOn: '2026-11-28',
  },
  callEmirates: {
    title: '999 in the United Arab Emirates',
    url: 'https://www.smartraveller.gov.au/destinations/middle-east/united-arab-emirates',
    readOn: '2026-11-28',
  },
  callEu: {
    title: '112 and 999 in Ireland; 112 in every EU country',
    url: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
    readOn: '2026-11-28',
  },
  callFrance: {
    title: '15, the ambulance in France',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F33954',
    readOn: '2026-11-28',
  },
  callIndia: {
    title: '112 in India',
    url: 'https://www.smartraveller.gov.au/destinations/asia/india',
    readOn: '2026-11-28',
  },
  callJordan: {
    title: '911 in Jordan',
    url: 'http://jordan.usembassy.gov/acs_emergency.html',
    readOn: '2026-11-28',
  },
  callKuwait: {
    title: '112 in Kuwait',
    url: 'https://www.smartraveller.gov.au/destinations/middle-east/kuwait',
    readOn: '2026-11-28',
  },
  callLiguria: {
    title: '112 in Italy',
    url: 'https://www.asl4.liguria.it/118-2/',
    readOn: '2026-11-28',
  },
  callLondon: {
    title: 'When to call 999',
    url: 'https://www.londonambulance.nhs.uk/calling-us/calling-999/',
    readOn: '2026-11-26',
  },
  callMexico: {
    title: '911 in all states of Mexico (in Spanish)',
    url: 'https://www.gob.mx/segob/prensa/conferencia-de-prensa-del-secretario-ejecutivo-del-sistema-nacional-de-seguridad-publica-alvaro-vizcaino-zamora',
    readOn: '2026-11-28',
  },
  callNewZealand: {
    title: '111, the ambulance in New Zealand',
    url: 'https://www.stjohn.org.nz/news--info/covid-19/',
    readOn: '2026-11-28',
  },
  callOman: {
    title: '9999 in Oman',
    url: 'http://smartraveller.gov.au/destinations/middle-east/oman',
    readOn: '2026-11-28',
  },
  callQatar: {
    title: '999, the ambulance in Qatar',
    url: 'https://www.hamad.qa/EN/news/2022/October/Pages/HMCs-Launches-Awareness-Campaign-Asking-Public-to-%E2%80%98Save-the-Ambulance-Service-for-Medical-Emergencies.aspx',
    readOn: '2026-11-28',
  },
  callQueensland: {
    title: 'When to call an ambulance: Triple Zero',
    url: 'https://ambulance.qld.gov.au/calling-an-ambulance',
    readOn: '2026-11-26',
  },
  callSaudiArabia: {
    title: '997, the ambulance in Saudi Arabia',
    url: 'https://www.smartraveller.gov.au/destinations/middle-east/saudi-arabia',
    readOn: '2026-11-28',
  },
  callSwitzerland: {
    title: '144, the ambulance in Switzerland',
    url: 'https://www.ch.ch/it/numeri-emergenza-primie-soccorsi',
    readOn: '2026-11-28',
  },
  callTunisia: {
    title: '190, the ambulance in Tunisia',
    url: 'https://smartraveller.gov.au/destinations/africa/tunisia',
    readOn: '2026-11-28',
  },
  callUs: {
    title: '911 in the United States',
    url: 'https://www.fcc.gov/consumer-information',
    readOn: '2026-11-26',
  },
  callVienna: {
    title: '144, the ambulance in Austria',
    url: 'http://www.wien.gv.at/rettung/notruf.html',
    readOn: '2026-11-28',
  },
  cdcClots: {
    title: 'Blood clots: signs and risks',
    url: 'https://www.cdc.gov/ncbddd/dvt/infographic-risk.html',
    readOn: '2026-11-28',
  },
  cdcHeat: {
    title: 'Heat illness: what to look for and do',
    url: 'https://www.cheshiremed.org/health-wellness/article/heat-related-illness-what-look-and-what-do',
  },
  clevelandCompartment: {
    title: 'Compartment syndrome',
    url: 'https://my.clevelandclinic.org/health/diseases/15315-compartment-syndrome',
    readOn: '2026-11-28',
  },
  clevelandCompartmentSigns: {
    title: 'Compartment syndrome: its signs (older text)',
    url: 'http://my.clevelandclinic.org/services/orthopaedics-rheumatology/diseases-conditions/hic-compartment-syndrome',
    readOn: '2026-11-28',
  },
  clevelandLegCramps: {
    title: 'Leg cramps',
    url: 'https://my.clevelandclinic.org/health/diseases/14170-leg-cramps/living-with',
  },
  cochrane2012Method: {
    title: 'How the evening stretches of the Hallegraeff trial were done (table)',
    year: 2012,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6481449/table/table-wrap6',
  },
  coppin2005: {
    title: 'Calf stretches against night cramps in people on quinine: a trial (Coppin)',
    year: 2005,
    pmid: '15808033',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088',
  },
  delacour2020: {
    title: 'Ways of living and night cramps in older people (Delacour)',
    year: 2020,
    doi: '10.1038/s41598-020-59312-9',
  },
  dgnCramps: {
    title: 'Guideline on muscle cramps (in German)',
    url: 'https://www.dgn.org/leitlinien/3402-030-037-crampi-muskelkrampf-2017',
  },
  doctorAustria: {
    title: '1450, the health advice line in Austria (in German)',
    url: 'https://gesundheit.gv.at/news/aktuelles/aktuell-2023/gesundheitshotline.html',
    readOn: '2026-11-28',
  },
  doctorEngland: {
    title: 'When to call 111 in England',
    url: 'https://neas.nhs.uk/your-service/111',
    readOn: '2026-11-28',
  },
  doctorFrance: {
    title: '15, where no doctor is to be had in France (in French)',
    url: 'https://www.iledefrance.ars.sante.fr/service-dacces-aux-soins-sas-un-outil-cle-pour-repondre-aux-soins-non-programmes',
    readOn: '2026-11-28',
  },
  doctorGermany: {
    title: '116 117, the doctors on call in Germany (in German)',
    url: 'https://116117.de/de/haeufige-fragen.php',
    readOn: '2026-11-28',
  },
  doctorItaly: {
    title: '116117 in Italy, and where it works',
    url: 'https://www.salute.gov.it/portale/lea/dettaglioContenutiLea.jsp?lingua=english&id=5444&area=Lea&menu=numeriUnici',
    readOn: '2026-11-28',
  },
  doctorMaresme: {
    title: 'Before going to an emergency department in Catalonia (in Catalan)',
    url: 'https://www.csdm.cat/ca/usuaris/anar-a-urgencies/',
    readOn: '2026-11-28',
  },
  doctorSaoPaulo: {
    title: 'When to go to a UPA in Brazil (in Portuguese)',
    url: 'https://prefeitura.sp.gov.br/web/saude/w/upa-saiba-quando-procurar-este-servi%C3%A7o-na-rede-municipal-3',
    readOn: '2026-11-28',
  },
  doctorScotland: {
    title: 'When to call 111 in Scotland',
    url: 'https://www.nhs24.scot/111/',
    readOn: '2026-11-28',
  },
  doctorTrento: {
    title: '116117 and the doctors on call in Trento (in Italian)',
    url: 'https://www.apss.tn.it/Azienda/Unita-operative-e-strutture-organizzative/Struttura-semplice-centrale-operativa-integrata-116117-COI116117',
    readOn: '2026-11-28',
  },
  doctorUs: {
    title: 'Emergency room, 911 or urgent care in the United States',
    url: 'https://www.va.gov/initiatives/emergency-room-911-or-urgent-care/',
    readOn: '2026-11-28',
  },
  doctorWales: {
    title: 'When to call 111 in Wales',
    url: 'https://111.wales.nhs.uk/localservices/informationinotherlanguages/LSInfoOtherLanguagePage18/',
    readOn: '2026-11-28',
  },
  durhamSeated: {
    title: 'Stretches for walkers',
    url: 'https://www.durham.ca/health.asp?nr=/departments/health/physical_activity/walking/walking_stretch.htm',
  },
  eahConsensus: {
    title: 'Low blood sodium from exercise: consensus statement',
    year: 2015,
    doi: '10.1136/bjsports-2015-095004',
    url: 'https://bjsm.bmj.com/content/49/22/1432.long',
  },
  edrenFluid: {
    title: 'Fluid in kidney disease',
    url: 'http://edren.org/ren/education/resources/diet-in-renal-disease/fluid/',
  },
  efsaWater: {
    title: 'Daily water intake',
    year: 2010,
    doi: '10.2903/j.efsa.2010.1459',
  },
  elTawil2015: {
    title: 'Quinine for cramps: review of trials (El-Tawil)',
    year: 2015,
    doi: '10.1002/14651858.CD005044.pub3',
    pmid: '25842375',
  },
  emcParacetamol: {
    title: 'Paracetamol: product information for doctors',
    url: 'https://www.medicines.org.uk/emc/product/101017/smpc',
    readOn: '2026-11-28',
  },
  fdaHeatPads: {
    title: 'Burns from heating pads: safety advisory',
    year: 1995,
    url: 'http://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm',
  },
  fdaQuinine: {
    title: 'Quinine: safety information',
    url: 'http://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm',
    readOn: '2026-11-28',
  },
  fpin2017: {
    title: 'Stretching for night cramps: a question answered from the trials',
    year: 2017,
    url: 'http://www.aafp.org/afp/2017/1001/od3.html',
  },
  frimleyPregnancy: {
    title: 'Exercise in pregnancy',
    url: 'https://www.frimleyhealthandcare.org.uk/maternity/your-pregnancy/exercise-in-pregnancy/',
    readOn: '2026-11-28',
  },
  froedtertFoot: {
    title: 'Foot and ankle stretches',
    url: 'https://www.froedtert.com/foot-ankle/treatment/stretches',
  },
  garrison2012: {
    title: 'Medicines followed by cramps (Garrison)',
    year: 2012,
    pmid: '22157068',
  },
  garrison2020: {
    title: 'Magnesium for cramps: review of 11 trials (Garrison)',
    year: 2020,
    doi: '10.1002/14651858.CD009402.pub3',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8094171',
  },
  generalKnowledge: {
    title: 'General knowledge, not yet checked against a publication',
  },
  georgieva2021: {
    title: 'Pickle juice once more (Georgieva; its summary)',
    year: 2021,
    doi: '10.3390/app112412096',
    url: 'https://www.mdpi.com/2076-3417/11/24/12096',
    readOn: '2026-11-28',
  },
  gloucesterClot: {
    title: 'Clots in the leg and in the lung',
    url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
    readOn: '2026-11-28',
  },
  gpnotebookSodium: {
    title: 'Medicines that lower sodium',
    url: 'https://gpnotebook.com/en-IE/pages/diabetes-and-endocrinology/drugs-causing-hyponatraemia',
    readOn: '2026-11-28',
  },
  grandner2017: {
    title: 'Night leg cramps in a survey of the United States (Grandner)',
    year: 2017,
    pmid: '28586374',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850',
  },
  hallegraeff2012: {
    title: 'Stretching before sleep against night cramps: a trial (Hallegraeff)',
    year: 2012,
    doi: '10.1016/S1836-9553(12)70068-1',
    pmid: '22341378',
  },
  hallegraeff2017: {
    title: 'What makes a night cramp: review and experts’ agreement (Hallegraeff)',
    year: 2017,
    doi: '10.1186/s12875-017-0600-x',
    url: 'http://bmcfampract.biomedcentral.com/articles/10.1186/s12875-017-0600-x',
    readOn: '2026-11-26',
  },
  handa2022: {
    title: 'Night leg cramps and narrow spinal canals in a community (Handa; its record in DOAJ)',
    year: 2022,
    url: 'https://doaj.org/article/d2d500ab6207494d80f7723f746627a9',
    readOn: '2026-11-28',
  },
  hawke2013: {
    title: 'What goes with night cramps: people with and without them compared (Hawke)',
    year: 2013,
    pmid: '23169577',
  },
  hawke2021: {
    title: 'Leg cramps without medicines: review of trials (Hawke)',
    year: 2021,
    doi: '10.1002/14651858.CD008496.pub3',
  },
  healthifySciatica: {
    title: 'Sciatica: when to call an ambulance',
    url: 'https://healthify.nz/health-a-z/s/sciatica',
  },
  heartFailureMatters: {
    title: 'Heart failure: diet',
    url: 'https://www.heartfailurematters.org/en_GB/For-caregivers/Diet',
  },
  heartOnline: {
    title: 'Heart failure: managing symptoms',
    url: 'https://heartonline.org.au/articles/treatment-management/managing-symptoms',
  },
  hoffman2015: {
    title: 'Cramps in a 161 km race (Hoffman)',
    year: 2015,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703',
  },
  hullClot: {
    title: 'Clots in pregnancy and after birth: whom to call',
    url: 'https://www.hey.nhs.uk/patient-leaflet/venous-thromboembolism-vte',
    readOn: '2026-11-28',
  },
  iceAndHeat: {
    title: 'Ice and heat for pain',
    url: 'https://www.tmmagazine.co.uk/learning/topical-pain-relief/ice-and-heat-therapy-19027',
  },
  kenney2001: {
    title: 'Thirst in older people (Kenney; its record)',
    year: 2001,
    url: 'https://pure.psu.edu/en/publications/influence-of-age-on-thirst-and-fluid-intake',
    readOn: '2026-11-28',
  },
  konaAbstract: {
    title: 'Thirty years of medical tent records of the Kona Ironman (abstract)',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/',
  },
  konaPaper: {
    title: 'Thirty years of medical tent records of the Kona Ironman (press release on the paper)',
    year: 2024,
    url: 'https://press-news.org/199775-dehydration-linked-to-muscle-cramps-in-ironman-triathletes.html',
  },
  lau2019: {
    title: 'Plain water and a drink with salts after sweating: a lab study of ten people (Lau)',
    year: 2019,
    pmid: '30899546',
  },
  lau2021: {
    title: 'Plain water and a drink with salts after sweating: a second lab study (Lau)',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362',
  },
  leedsFluid: {
    title: 'Fluid: getting the balance right',
    url: 'https://www.leedsth.nhs.uk/patients/resources/fluid-a-guide-to-getting-the-balance-right-2/',
  },
  leedsHip: {
    title: 'Rehabilitation after a total hip replacement: movements to avoid',
    url: 'https://www.leedsth.nhs.uk/patients/resources/total-hip-replacement-a-guide-to-your-rehabilitation/',
    readOn: '2026-11-26',
  },
  lhscHip: {
    title: 'Precautions after a hip replacement',
    url: 'https://www.lhsc.on.ca/joint-replacement-surgery/hip-precautions',
    readOn: '2026-11-26',
  },
  lungFoundation: {
    title: 'When to stop exercising',
    url: 'http://cope.lungfoundation.com.au/module-four-physical-activity-and-exercise/general-precautions/',
    readOn: '2026-11-28',
  },
  luo2020: {
    title: 'Leg cramps in pregnancy: review of 8 trials (Luo)',
    year: 2020,
    doi: '10.1002/14651858.CD010655.pub3',
  },
  lutonSepsis: {
    title: 'Signs of sepsis',
    url: 'https://www.ldh.nhs.uk/news/spotting-and-treating-sepsis',
    readOn: '2026-11-28',
  },
  magnesium2021: {
    title: 'Magnesium for night cramps: a trial in several centres',
    year: 2021,
    doi: '10.1186/s12937-021-00747-9',
  },
  matsumoto2009: {
    title: 'Night cramps of people operated on for a narrow spinal canal (Matsumoto)',
    year: 2009,
    url: 'https://pure.fujita-hu.ac.jp/en/publications/nocturnal-leg-cramps-a-common-complaint-in-patients-with-lumbar-s',
    readOn: '2026-11-28',
  },
  maughan2019: {
    title: 'Muscle cramps in exercise: a review (Maughan and Shirreffs)',
    year: 2019,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412',
  },
  mayoCramp: {
    title: 'Signs of a muscle cramp',
    url: 'http://www.goldbamboo.com/topic-t2707.html',
    readOn: '2026-11-26',
  },
  mayoLowPotassium: {
    title: 'Low potassium: when to get care',
    url: 'https://www.stclair.org/services/mayo-clinic-health-information/article/ABT-20334906',
    readOn: '2026-11-28',
  },
  mayoNightCramps: {
    title: 'Night leg cramps: when to see a doctor',
    url: 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  },
  apecPreEclampsia: {
    title: 'Pre-eclampsia: what to look out for',
    url: 'https://action-on-pre-eclampsia.org.uk/what-are-the-signs-and-symptoms-of-pre-eclampsia/',
    readOn: '2026-11-26',
  },
  mayoPreEclampsia: {
    title: 'Pre-eclampsia: signs, and when to see a doctor (as of 2011)',
    url: 'http://www.mayoclinic.org/diseases-conditions/preeclampsia/basics/symptoms/con-20031644',
    readOn: '2026-11-26',
  },
  mayoPregnancy: {
    title: 'Leg cramps in pregnancy',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/pregnancy-week-by-week/expert-answers/leg-cramps-during-pregnancy/faq-20057766',
  },
  mayoThighCramp: {
    title: 'Stretching a cramped thigh (page of a booklet)',
    url: 'https://online.flipbuilder.com/gvsc/xawz/files/basic-html/page24.html',
  },
  merckCramps: {
    title: 'Muscle cramps',
    url: 'https://merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
  },
  merckLowCalcium: {
    title: 'Low calcium in the blood',
    url: 'https://www.merckmanuals.com/home/hormonal-and-metabolic-disorders/electrolyte-balance/hypocalcemia-low-level-of-calcium-in-the-blood',
    readOn: '2026-11-28',
  },
  merckStretch: {
    title: 'Runner’s stretch',
    url: 'https://www.merckmanuals.com/home/multimedia/table/runners-stretch',
  },
  merseyCold: {
    title: 'Protection, rest and ice',
    url: 'https://www.merseycare.nhs.uk/physiotherapy/protection-rest-ice',
  },
  mhraQuinine: {
    title: 'Quinine: not to be used routinely for cramps',
    url: 'https://www.gponline.com/quinine-warning-night-leg-cramps/musculoskeletal-disorders/article/1008997',
  },
  miller2010: {
    title: 'Pickle juice and water in cramps made in the lab (Miller)',
    year: 2010,
    doi: '10.1249/MSS.0b013e3181c0647e',
  },
  miller2010Dehydration: {
    title: 'Losing 3 % of body weight and how easily a muscle cramps (Miller)',
    year: 2010,
    doi: '10.1249/MSS.0b013e3181dd5e3a',
    pmid: '20351595',
  },
  miller2018: {
    title: 'Stretching and how easily a muscle cramps: a lab study (Miller)',
    year: 2018,
    pmid: '28796278',
  },
  miller2022: {
    title: 'Exercise cramps: review and graded advice (Miller)',
    year: 2022,
    pmid: '34185846',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
  },
  mountSinaiCramps: {
    title: 'Muscle cramps',
    url: 'https://mountsinai.org/health-library/symptoms/muscle-cramps',
  },
  mpftHeat: {
    title: 'Using heat safely',
    url: 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment',
  },
  nationalAcademiesWater: {
    title: 'Daily water intake',
    year: 2005,
    url: 'https://www.nap.edu/read/10925/chapter/6',
  },
  nhsCellulitis: {
    title: 'Cellulitis: when to call 999',
    url: 'http://www.stowsurgery.co.uk/Library/Conditions/Articles/cellulitis/symptoms',
    readOn: '2026-11-28',
  },
  nhsIbuprofen: {
    title: 'Who should ask before taking ibuprofen',
    url: 'https://www.healthandme.com/health-news/ibuprofen-warning-eight-groups-of-people-who-should-avoid-it-according-to-nhs-article-153236502',
    readOn: '2026-11-28',
  },
  nhsLegCramps: {
    title: 'Leg cramps',
    url: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/leg-cramps/',
  },
  nhsLegCrampsOlder: {
    title: 'Leg cramps (older text)',
    url: 'https://zana.com/a/leg-cramps-treating-leg-cramps.1346',
  },
  nhsParacetamol: {
    title: 'Who should ask before taking paracetamol',
    url: 'https://www.newsbeep.com/au/208574',
    readOn: '2026-11-28',
  },
  nhsPoorCirculation: {
    title: 'Peripheral arterial disease: symptoms (archived page)',
    url: 'http://www.nhs.uk/Conditions/peripheralarterialdisease/Pages/Symptoms.aspx',
  },
  nhsSprains: {
    title: 'Sprains and strains: how long to cool',
    url: 'https://www.firstaid.co.uk/how-to-treat-sprains-and-strains/',
  },
  nhsStatinEffects: {
    title: 'Side effects of statins',
    url: 'https://developer.api.nhs.uk/widgets/condition/?condition=%2Fconditions%2Fstatins%2Fside-effects%2F',
    readOn: '2026-11-26',
  },
  nhsStatins: {
    title: 'Statins and muscle pain',
    url: 'https://www.newsbeep.com/uk/?p=321961',
  },
  niceLegCramps: {
    title: 'Leg cramps (2012 version)',
    year: 2012,
    url: 'http://cks.nice.org.uk/leg-cramps',
  },
  nidirectCirculation: {
    title: 'Peripheral arterial disease',
    url: 'https://www.nidirect.gov.uk/conditions/peripheral-arterial-disease-pad',
  },
  nidirectLegCramps: {
    title: 'Leg cramps',
    url: 'https://nidirect.gov.uk/node/10453',
  },
  nioshHeatWork: {
    title: 'Drinking while working in the heat',
    url: 'https://stacks.cdc.gov/view/cdc/45851',
  },
  nioshMuscle: {
    title: 'Muscle breakdown (rhabdomyolysis): symptoms',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
  },
  nwasStroke: {
    title: 'Recognising a stroke',
    url: 'http://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/',
    readOn: '2026-11-28',
  },
  nzHeartAttack: {
    title: 'Signs of a heart attack',
    url: 'https://www.heartfoundation.org.nz/your-heart/heart-attack-warning-signs',
    readOn: '2026-11-28',
  },
  nzLimb: {
    title: 'Acute limb ischaemia',
    url: 'https://info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia',
    readOn: '2026-11-28',
  },
  overdrinkingSigns: {
    title: 'Low blood sodium in long exercise: a practical guide',
    url: 'https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/',
  },
  paHeat: {
    title: 'Extreme heat: heat cramps and when to get help',
    url: 'https://pa.gov/en/agencies/ready/get-prepared/top-emergencies/extreme-heat.html',
    readOn: '2026-11-28',
  },
  panza2017: {
    title: 'Stretching and how easily a muscle cramps: a lab study (Panza)',
    year: 2017,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236',
  },
  peaceCalcium: {
    title: 'Calcium in the blood: signs of too little',
    url: 'https://www.peacehealth.org/medical-topics/id/tm7047',
    readOn: '2026-11-28',
  },
  podiatristCalf: {
    title: 'Foot and calf exercises, by a podiatrist',
    url: 'http://foothealth.about.com/od/exercisefeet/ss/FootExercises_3.htm',
  },
  rcogClot: {
    title: 'Clots in pregnancy and after birth',
    url: 'https://www.rcog.org.uk/for-the-public/browse-our-patient-information/diagnosis-and-treatment-of-venous-thrombosis-in-pregnancy-and-after-birth/',
    readOn: '2026-11-28',
  },
  rehabGroin: {
    title: 'Groin strain: exercises',
    url: 'http://www.rehabexercise.org/conditions-1/groin-strain/groin-strain---recommended-exercises',
  },
  restlessLegsReview: {
    title: 'Telling restless legs from night cramps: a review',
    url: 'https://informahealthcare.com/doi/full/10.1586/14737175.2014.927734',
  },
  rnliFloat: {
    title: 'In trouble in the water: how to float',
    url: 'https://rnli.org/news-and-media/2025/may/20/rnli-says-float-to-live-if-struggling-in-water',
    readOn: '2026-11-28',
  },
  rochesterFoot: {
    title: 'Bending the toes back, seated: for the band under the foot',
    url: 'https://woman.thenest.com/seated-benttoe-plantar-fascia-stretch-12642.html',
  },
  roguinMaor2017: {
    title: 'Magnesium for night cramps: a trial (Roguin Maor)',
    year: 2017,
    pmid: '28241153',
  },
  schwellnus2004: {
    title: 'Blood and weight of ultramarathon runners with and without cramps (Schwellnus)',
    year: 2004,
    url: 'https://bjsm.bmj.com/content/38/4/488',
  },
  schwellnus2011: {
    title: 'Pace, blood salts and cramps in 210 Ironman athletes (Schwellnus)',
    year: 2011,
    doi: '10.1136/bjsm.2010.078535',
  },
  scottishPotassium: {
    title: 'Potassium',
    url: 'https://www.foodstandards.gov.scot/consumers/healthy-eating/nutrition/vitamins-minerals/potassium',
  },
  sebo2019: {
    title: 'Night cramps of patients over 50, logged daily for two weeks (Sebo)',
    year: 2019,
    doi: '10.4414/smw.2019.20048',
    url: 'https://smw.ch/index.php/smw/article/view/2597',
    readOn: '2026-11-26',
  },
  somersetSodium: {
    title: 'Medicines that lower sodium',
    url: 'https://nhssomerset.nhs.uk/prescribing-and-medicines-management/prescribing-guidelines-by-clinical-area/mental-health-prescribing/',
    readOn: '2026-11-28',
  },
  sportsCalf: {
    title: 'Calf stretch',
    url: 'http://sportsmedicinedr.com/stretches/calf-stretch/',
  },
  stretchingGuide: {
    title: 'When not to stretch',
    url: 'https://stretching-exercises-guide.com/contraindications-to-stretching.html',
  },
  stretchingPrecautions: {
    title: 'When to be careful in stretching',
    url: 'https://stretching-exercises-guide.com/stretching-precautions.html',
    readOn: '2026-11-28',
  },
  tan2024: {
    title: 'Vitamin K2 against night cramps: a trial (Tan)',
    year: 2024,
    pmid: '39466236',
  },
  torbayCalfTears: {
    title: 'Calf tears',
    url: 'https://torbayphysio.com/problemareas/calf-tears/',
  },
  uclhClot: {
    title: 'Deep vein thrombosis: signs and risks',
    url: 'https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis',
    readOn: '2026-11-26',
  },
  utahTetanus: {
    title: 'Tetanus',
    url: 'https://epi.health.utah.gov/tetanus/',
    readOn: '2026-11-26',
  },
  veinClinic: {
    title: 'Peripheral arterial disease',
    url: 'https://veinclinicdublin.com/peripheral-arterial-disease-poor-circulation/',
  },
  waterCases: {
    title: 'Water intoxication: review of case reports',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8663108',
  },
  waterIntoxication: {
    title: 'Water intoxication',
    url: 'http://meddict.org/term/water-intoxication/',
  },
  wiewelhove2019: {
    title: 'Foam rolling: review of 21 studies (Wiewelhove)',
    year: 2019,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
  },
};

/** All sources that the statements of this release rest on. */
export const sources = Object.fromEntries(
  Object.entries<Publisher>(publishers).map(([id, publisher]) => {
    const readAt = howRead(publisher);
    const readOn = readAt === 'unverified' ? {} : { readOn: reviewedOn };
    return [id, { ...publisher, readAt, ...readOn, ...bibliography[id as SourceId] }];
  }),
) as Readonly<Record<SourceId, Source>>;

function howRead({ via, isUnread }: Publisher): Source['readAt'] {
  if (isUnread) return 'unverified';
  return via ? 'mirror' : 'source';
}
