import { expect, test } from 'vitest';
import { nameOf } from '../../../components/evidence/sourceNames.ts';
import { clotSteps, reliefIds } from '../../../content/relief.ts';
import { routineIds } from '../../../content/routines.ts';
import { sources } from '../../../content/sources.ts';
import { choiceFallback } from '../../../domain/session/session.ts';
import { emergencyNumberOf, emergencyNumbers } from '../../../content/emergencyNumbers.ts';
import { doctorToday, helpSigns } from '../../../content/help.ts';
import {
  muscleOf,
  positionOf,
  readySecondsOf,
  stretchIds,
  type MuscleId,
} from '../../../content/muscles.ts';
import { eveningProtocol, protocols } from '../../../content/protocols.ts';
import { readLanguages } from '../../../modules/words/languages.ts';
import { verdictKey } from '../../../content/verdict.ts';
import { cautions, stopSigns } from '../../../content/stretchSafety.ts';
import { maxMlPerDay, maxMlPerHour, warnMlPerHour } from '../../../content/waterLimits.ts';
import { stretches, type Stretch } from '../../../content/stretches.ts';
import { topics } from '../../../content/topics.ts';
import { statements, textOf, words } from './fixtures.ts';

const translations = readLanguages();
const allStretches: readonly Stretch[] = stretches;

test('the default routine is one that evidence supports', () => {
  expect([choiceFallback.routine, routineIds[0]]).toEqual(['beforeBed', 'beforeBed']);
});

test('a step that a clot forbids leads to the signs of a clot', () => {
  const forbidden = reliefIds.filter((id) => textOf(`relief.${id}.note`).includes('clot'));
  expect(clotSteps).toEqual(forbidden);
});

test('a source that nobody has read says so wherever it is named', () => {
  expect(nameOf(sources.generalKnowledge)).toBe('General knowledge, not yet checked');
  expect(nameOf(sources.rehabGroin)).toBe('rehabexercise.org, a private page');
  expect(sources.aaosKnee).toMatchObject({ readAt: 'mirror', via: 'paperzz.com' });
});

test.each([
  ['999', 'GB QA BH'],
  ['112', 'DE ES'],
  ['144', 'AT CH'],
  ['15', 'FR'],
  ['911', 'US MX'],
  ['192', 'BR'],
  ['997', 'SA'],
  ['123', 'EG'],
  ['190', 'TN'],
  ['9999', 'OM'],
  [undefined, 'AR PE MA LB XX'],
])('the number to call is %s in %s', (number, regions) => {
  for (const region of regions.split(' ')) expect(emergencyNumberOf(region)).toBe(number);
});

test('every number to call has its own source', () => {
  for (const { region, source } of emergencyNumbers)
    expect(sources[source].readAt, region).toBe('source');
});

test.each([
  ['en', ['111', 'urgent care'], ['doctorEngland', 'doctorScotland', 'doctorWales', 'doctorUs']],
  ['de', ['116\u00A0117', '1450'], ['doctorGermany', 'doctorAustria']],
  ['fr', ['le 15'], ['callFrance', 'doctorFrance']],
  ['it', ['116\u00A0117'], ['doctorItaly', 'doctorTrento']],
  ['es', ['hoy a urgencias'], ['doctorMaresme']],
  ['pt-BR', ['hoje a um pronto-socorro', 'UPA'], ['doctorSaoPaulo']],
  ['ar', ['اليوم إلى أقرب قسم طوارئ'], []],
] as const)('whom to call today in %s, and a page of its own for each', (of, routes, ids) => {
  const line = translations.get(of)!['help.group.today.line']!;
  for (const route of routes) expect(line).toContain(route);
  const numbersOf = (text: string) => text.match(/\d+/g) ?? [];
  expect(numbersOf(line)).toEqual(routes.flatMap(numbersOf));
  for (const id of ids) {
    expect(doctorToday.sources).toContain(id);
    expect(sources[id].readAt).toBe('source');
  }
});

test('a cramp over ten minutes has one urgency everywhere: a doctor or an advice line now', () => {
  const spoken = ['timer.callNow', 'cue.help', 'badge.help', 'aftercare.long'];
  for (const key of [...spoken, 'help.notice.title', 'help.sign.overTenMinutes.action'])
    expect(textOf(key), key).toMatch(/call a doctor or an advice line now/i);
  for (const key of ['timer.tenMinutes', 'cue.help', 'help.sign.overTenMinutes.action'])
    expect(textOf(key), key).toContain('Call the emergency number only if an emergency sign fits.');
  // No other sentence about ten minutes names another urgency.
  for (const [key, text] of words)
    if (/ten minutes/i.test(text)) expect(text, key).not.toMatch(/\btoday\b|get help now/i);
});

test.each([
  ['emergency', 'lungClot heartAttack stroke infection pinchedNerves'],
  ['today', 'clotInLeg clotInPregnancy spreading overTenMinutes'],
  ['appointment', 'bothLegs'],
] as const)('the group %s has the signs %s', (group, ids) => {
  expect(helpSigns[group].map(({ id }) => id)).toEqual(expect.arrayContaining(ids.split(' ')));
});

test.each([
  ['help.sign.clotInLeg.action', /Do not rub, roll or heat it/],
  [
    'help.sign.clotInPregnancy.action',
    /Do not rub, roll or heat it.*maternity unit or a doctor now/,
  ],
  ['fact.lightRub.line', /\bnot\b.*a (possible clot|clot is possible)/i],
  ['fact.foamRoller.line', /\bnot\b.*a (possible clot|clot is possible)/i],
  ['fact.noHeatOrCold.line', /\bnot\b.*a (possible clot|clot is possible)/i],
  ['fact.massage.line', /Not on a leg that is swollen, hot or red/],
  ['help.sign.heartAttack.sign', /chest.*above all/],
  ['help.sign.pinchedNerves.sign', /weakness, numbness or pain down both legs/],
  ['help.sign.bothLegs.action', /numbness in both legs: call the emergency number/],
  ['help.sign.stroke.sign', /one side.*face.*speech/],
  ['help.sign.infection.sign', /red, hot.*fever/],
  ['help.sign.musclePressure.sign', /does not let up.*stays/],
  ['help.sign.muscleBreakdown.sign', /days after/],
  ['help.sign.clotInPregnancy.sign', /six weeks of a birth/],
  ['help.sign.onQuinine.action', /Take no more/],
  ['help.sign.onQuinine.sign', /ringing ears.*hearing or seeing/],
  ['stopIf.chestPainOrBreathless', /stop and call the emergency number/],
  ['checklist.swollenLeg', /Do not rub or warm/],
  ['timer.twoMinutes', /steady\?.*Sit up, light on/],
  ['timer.fiveMinutes', /swollen, hot or red.*broken skin.*clot/],
  ['fact.vitaminK2.line', /warfarin.*do not take vitamin K2 unless/],
  ['fact.beforeIbuprofen.line', /ulcer, bleeding or stroke, kidney.*pregnancy/],
  ['fact.beforeParacetamol.line', /liver or kidney.*alcohol.*contains it/],
  ['fact.heatCramps.line', /In the heat, stop/],
  ['fact.stretchInExercise.line', /^Stop/],
  ['fact.eveningStretch.line', /Cochrane.*certainty low/],
  ['routine.beforeBed.note', /Cochrane.*certainty low/],
  ['waterSafety.note.tooMuch', /Stop drinking and get medical help today/],
  ['waterSafety.note.tooMuchEmergency', /drowsy.*vomiting again and again.*emergency number/],
  ['waterSafety.note.thirst', /Later in life/],
  [
    'waterSafety.group.waterMedicines',
    /any antidepressant, antipsychotics.*opioids.*anti-inflammatory/,
  ],
  ['pattern.oneSide.action', /next visit.*also swollen, warm or red, get help today/],
  ['relief.stretch.note', /do not push the toes away/],
  ['help.selfCare', /child, ask a doctor/],
  ['help.group.emergency.line', /local emergency number/],
  ['fact.quinine.line', /^Do not take quinine/],
  ['fact.drinkMore.line', /It has not been shown to/],
  ['fact.waterNow.line', /It has not been shown to/],
  ['waterSafety.truth', /has not been shown/],
])('%s has its limits: %s', (key, limits) => {
  expect(textOf(key)).toMatch(limits);
});

test('warmth names everybody for whom its sources warn', () => {
  const said = ['relief.warmOrCold.note', 'fact.noHeatOrCold.line', 'fact.askBeforeHeat.line'];
  const [note, ...facts] = said.map(textOf);
  const groups =
    'clot, fever, poor blood flow, broken skin, stroke, spinal injury, alcohol, strong painkillers, sleeping pills, diabetes, heart trouble, cancer';
  for (const group of groups.split(', ')) {
    expect(note).toContain(group);
    expect(facts.join(' ')).toContain(group);
  }
});

test('pain in the chest is in the group of emergencies only', () => {
  for (const { id } of [...helpSigns.today, ...helpSigns.appointment])
    expect(textOf(`help.sign.${id}.sign`)).not.toMatch(/chest/);
});

const general =
  'sharpPain pop numbOrTingling painRises dizzy chestPainOrBreathless legLooksWrong possibleClot freshInjury hotJoint looseJoint weakBones longSteroids recentCast bloodThinners numbFoot';
const ofMuscle: Readonly<Record<MuscleId, string>> = {
  gastrocnemius: 'heelPain',
  soleus: 'heelPain heelCordPain',
  tibialisAnterior: 'hardShin',
  footArch: 'footSore gout',
  hamstrings: 'shockDownLeg sciatica',
  quadriceps: 'kneePain kneeOperation kneecapPain',
  adductors: 'groinPain groinStrain hernia pelvicPain',
};
const ofPosition = /^(poorBalance|ankleInjury|flatOnBack|hipReplacement)$/;

test.each(allStretches)(
  '$id has the general stop signs and cautions, those of its muscles, and no other',
  ({ muscles, stopIf, avoidIf }) => {
    const wanted = [general, ...muscles.map((muscle) => ofMuscle[muscle])].join(' ').split(' ');
    const named = [...stopIf, ...avoidIf].filter((id) => !ofPosition.test(id));
    expect(named.toSorted()).toEqual(wanted.toSorted());
  },
);

test.each(allStretches)('$id names who has to ask before its position', (stretch) => {
  const { id, steps, avoidIf } = stretch;
  const told = steps.map((step) => textOf(`stretch.${id}.steps.${step}`)).join(' ');
  expect(avoidIf.includes('poorBalance')).toBe(positionOf(id) === 'standing');
  expect(avoidIf.includes('flatOnBack')).toBe(/on your back/.test(told));
  if (/towel|on the other knee|(lean|tip|reach) forward/i.test(told))
    expect(avoidIf).toContain('hipReplacement');
});

test('every stop sign and caution belongs to a stretch', () => {
  const named = new Set<string>(
    allStretches.flatMap(({ stopIf, avoidIf }) => [...stopIf, ...avoidIf]),
  );
  expect([...stopSigns, ...cautions].filter(({ id }) => !named.has(id))).toEqual([]);
});

test('every muscle has its own stretch for every position, in order, and the joint one comes last', () => {
  expect(stretches.map(({ id }) => id)).toEqual(stretchIds);
  for (const { id, muscles } of stretches)
    if (id !== 'calfAndHamstringsBed') expect(muscles, id).toEqual([muscleOf(id)]);
});

test('getting into position takes 8 s in bed and with a towel in the picture, otherwise 3 s', () => {
  for (const { id } of stretches) {
    const isSlow = positionOf(id) === 'bed' || /towel/.test(textOf(`stretch.${id}.picture`));
    expect(readySecondsOf(id), id).toBe(isSlow ? 8 : 3);
  }
});

test('a hold stays within 10 to 60 seconds, and its rounds within the protocol of its muscle', () => {
  for (const { id, holdSeconds, rounds } of stretches) {
    const muscle = muscleOf(id);
    const { min, max } = muscle ? protocols[muscle].rounds : { min: 3, max: 3 };
    const limits = [10, holdSeconds.min, holdSeconds.max, 60];
    expect(limits, id).toEqual(limits.toSorted((a, b) => a - b));
    expect(rounds.min >= min && rounds.max <= max, id).toBe(true);
  }
});

test('the evening routine is that of the trial: three holds of 10 seconds with 10 seconds between them', () => {
  expect(eveningProtocol).toMatchObject({ holdSeconds: 10, restSeconds: 10, rounds: 3 });
  expect(stretches.at(-1)!.holdSeconds).toEqual({ min: 10, max: 10 });
});

test('water limits rise, and stay under the public ceiling of 1.4 litres an hour', () => {
  expect(warnMlPerHour).toBeLessThan(maxMlPerHour);
  expect(maxMlPerHour).toBeLessThan(1400);
  expect(maxMlPerDay).toBeLessThanOrEqual(3000);
});

test('a warning has its own verdict, because a well-supported one must not look like praise', () => {
  for (const statement of statements.filter(({ question }) => question === 'safety'))
    expect(textOf(verdictKey(statement)), statement.id).toBe('Safety warning');
});

test('a verdict names the question that it answers, without a double negative, and refutes nothing', () => {
  for (const [key, text] of words) {
    const [group, question] = key.split('.');
    if (group !== 'verdict') continue;
    if (question !== 'safety' && question !== 'nature') expect(text).toMatch(/^(For|As) .+: /);
    expect(text).not.toMatch(/\b(not|no)\b.*\b(not|no|against)\b|evidence says no/);
  }
});

// Nobody has tested some of it, which is not limited evidence; and nothing promises that water helps a cramp.
test.each([
  ['For easing a cramp: not tested', 'massage heatOrCold rub warmOrCold'],
  ['For easing a cramp: not shown to work', 'waterNow tabletsNow sip easesCramp'],
  ['For preventing night cramps: limited evidence', 'eveningStretch beforeBed'],
  ['For preventing night cramps: not tested', 'drinkMore bedclothes eveningWalk preventsAtNight'],
  ['For preventing night cramps: not shown to work', 'magnesium calfAlone'],
  ['For preventing cramps in exercise: limited evidence', 'preventsInExercise'],
  ['For preventing cramps in exercise: not shown to work', 'stretchFirst'],
  ['For preventing cramps of any kind: not tested', 'diet footwear'],
  ['As a cause of cramps: not tested', 'slippedDisc'],
  ['Safety warning', 'quinine'],
])('"%s" is the verdict on %s', (verdict, ids) => {
  for (const id of ids.split(' '))
    expect(textOf(verdictKey(statements.find((one) => one.id === id)!)), id).toBe(verdict);
});

test('what was found in no study is shown as not tested', () => {
  const unfound = Object.values(topics)
    .flat()
    .filter(({ id }) => /found no (test|study)/.test(textOf(`fact.${id}.line`)));
  expect(unfound.filter(({ strength }) => strength !== 'untested')).toEqual([]);
});
