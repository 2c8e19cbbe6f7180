import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../components/evidence/sourceNames.ts';
import { clotSteps, relief, reliefIds } from '../../../content/relief.ts';
import { routineEvidence } from '../../../content/routineEvidence.ts';
import { routineIds } from '../../../content/routines.ts';
import { sources } from '../../../content/sources.ts';
import { choiceFallback } from '../../../domain/session/session.ts';
import { emergencyNumberOf, emergencyNumbers } from '../../../content/emergencyNumbers.ts';
import { doctorToday, helpSigns } from '../../../content/help.ts';
import { jointStretches, positionOf } from '../../../content/muscles.ts';
import { eveningProtocol, protocols } from '../../../content/protocols.ts';
import { readLanguages } from '../../../modules/words/languages.ts';
import { verdictKey } from '../../../content/verdict.ts';
import { cautions, stopSigns } from '../../../content/stretchSafety.ts';
import { maxMlPerDay, maxMlPerHour, warnMlPerHour } from '../../../content/waterLimits.ts';
import { nudgeEvidence } from '../../../content/waterSafety.ts';
import {
  words,
  allStretches,
  allFacts,
  allHelpSigns,
  statements,
  wordCount,
  textOf,
} from './fixtures.ts';

const translations = readLanguages(false);

describe('safety', () => {
  test('the default routine is one that evidence supports', () => {
    expect(routineEvidence[choiceFallback.routine]).toMatchObject({
      question: 'nightPrevention',
      strength: 'weak',
    });
    expect(routineIds[0]).toBe(choiceFallback.routine);
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

  test('a help sign says what it may be and what to do', () => {
    for (const { id, onlyCall } of allHelpSigns) {
      expect(textOf(`help.sign.${id}.mayBe`)).toMatch(/^May /);
      if (!onlyCall) expect(textOf(`help.sign.${id}.action`)).toMatch(/\.$/);
    }
  });

  test('a help sign does not repeat what its group says for all', () => {
    for (const { id } of [...helpSigns.today, ...helpSigns.appointment].filter(
      (sign) => !('onlyCall' in sign),
    )) {
      const [first] = textOf(`help.sign.${id}.action`).split('. ');
      expect(first, id).not.toMatch(/^(Get help today|Book a visit|Call a doctor today)/);
    }
  });

  test('a help sign is found by a few words', () => {
    for (const { id } of allHelpSigns) {
      const name = textOf(`help.sign.${id}.name`);
      expect(wordCount(name), name).toBeLessThanOrEqual(10);
      expect(name).not.toMatch(/[.;]/);
    }
  });

  test.each([
    ['GB', '999'],
    ['DE', '112'],
    ['AT', '144'],
    ['CH', '144'],
    ['ES', '112'],
    ['FR', '15'],
    ['US', '911'],
    ['BR', '192'],
    ['SA', '997'],
    ['MX', '911'],
    ['EG', '123'],
    ['TN', '190'],
    ['QA', '999'],
    ['BH', '999'],
    ['OM', '9999'],
    ['AR', undefined],
    ['PE', undefined],
    ['MA', undefined],
    ['LB', undefined],
    ['XX', undefined],
    [undefined, undefined],
  ])('the number to call in %s is %s', (region, number) => {
    expect(emergencyNumberOf(region)).toBe(number);
  });

  test('every number to call has its own source', () => {
    for (const { region, source } of emergencyNumbers)
      expect(sources[source].readAt, region).toBe('source');
    expect(textOf('help.group.emergency.line')).toContain('local emergency number');
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
    expect(helpSigns.today.map(({ id }) => id)).toContain('overTenMinutes');
    const spoken = ['timer.callNow', 'cue.help', 'badge.help', 'aftercare.long'];
    for (const key of [...spoken, 'help.notice.title', 'help.sign.overTenMinutes.action'])
      expect(textOf(key), key).toMatch(/call a doctor or an advice line now/i);
    for (const key of ['timer.tenMinutes', 'cue.help', 'help.sign.overTenMinutes.action'])
      expect(textOf(key), key).toContain(
        'Call the emergency number only if an emergency sign fits.',
      );
    // No other sentence about ten minutes names another urgency.
    for (const [key, text] of words)
      if (/ten minutes/i.test(text)) expect(text, key).not.toMatch(/\btoday\b|get help now/i);
  });

  test.each([
    ['lungClot', 'emergency'],
    ['heartAttack', 'emergency'],
    ['stroke', 'emergency'],
    ['infection', 'emergency'],
    ['pinchedNerves', 'emergency'],
    ['clotInLeg', 'today'],
    ['clotInPregnancy', 'today'],
    ['spreading', 'today'],
    ['bothLegs', 'appointment'],
  ] as const)('the sign %s is in the group %s', (id, group) => {
    expect(helpSigns[group].map((sign) => sign.id)).toContain(id);
  });

  test.each([
    ['help.sign.clotInLeg.action', /Do not rub, roll or heat it/],
    ['help.sign.clotInPregnancy.action', /Do not rub, roll or heat it/],
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
    ['help.sign.clotInPregnancy.action', /maternity unit or a doctor now/],
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
    for (const group of ['today', 'appointment'] as const)
      for (const { id } of helpSigns[group])
        expect(textOf(`help.sign.${id}.sign`)).not.toMatch(/chest/);
  });

  test('a stretch on the back warns people in later pregnancy', () => {
    for (const { id, steps, avoidIf } of allStretches) {
      const told = steps.map((step) => textOf(`stretch.${id}.steps.${step}`)).join(' ');
      expect(avoidIf.includes('flatOnBack'), id).toBe(/on your back/.test(told));
    }
  });

  test('a stretch that bends or crosses a hip says who has to ask', () => {
    const bending = allStretches.filter(({ id, steps }) =>
      /towel|on the other knee|(lean|tip|reach) forward/i.test(
        steps.map((step) => textOf(`stretch.${id}.steps.${step}`)).join(' '),
      ),
    );
    for (const { id, avoidIf } of bending) expect(avoidIf, id).toContain('hipReplacement');
  });

  test('every stretch has the general stop signs and cautions, and standing asks for balance', () => {
    const shared = ([first = [], ...others]: (readonly string[])[]) =>
      first.filter((id) => others.every((ids) => ids.includes(id)));
    expect(shared(allStretches.map(({ stopIf }) => stopIf)).join(' ')).toBe(
      'sharpPain pop numbOrTingling painRises dizzy chestPainOrBreathless legLooksWrong',
    );
    expect(shared(allStretches.map(({ avoidIf }) => avoidIf)).join(' ')).toBe(
      'possibleClot freshInjury hotJoint looseJoint weakBones longSteroids recentCast bloodThinners numbFoot',
    );
    for (const { id, avoidIf } of allStretches) {
      expect(avoidIf.includes('poorBalance'), id).toBe(positionOf(id) === 'standing');
    }
  });

  test('every stop sign and caution belongs to a stretch, and is there once', () => {
    for (const { id, stopIf, avoidIf } of allStretches) {
      expect(new Set(stopIf).size, id).toBe(stopIf.length);
      expect(new Set(avoidIf).size, id).toBe(avoidIf.length);
    }
    const named = new Set<string>(
      allStretches.flatMap(({ stopIf, avoidIf }) => [...stopIf, ...avoidIf]),
    );
    expect([...stopSigns, ...cautions].filter(({ id }) => !named.has(id))).toEqual([]);
  });

  test.each([
    ['heelPain', ['gastrocnemius', 'soleus']],
    ['shockDownLeg', ['hamstrings']],
    ['kneePain', ['quadriceps']],
    ['groinPain', ['adductors']],
    ['heelCordPain', ['soleus']],
    ['hardShin', ['tibialisAnterior']],
    ['footSore', ['footArch']],
    ['gout', ['footArch']],
    ['sciatica', ['hamstrings']],
    ['kneeOperation', ['quadriceps']],
    ['kneecapPain', ['quadriceps']],
    ['groinStrain', ['adductors']],
    ['hernia', ['adductors']],
    ['pelvicPain', ['adductors']],
  ] as const)('%s stands with every stretch of %s and no other', (sign, ofMuscles) => {
    for (const { id, muscles: its, stopIf, avoidIf } of allStretches) {
      expect([...stopIf, ...avoidIf].includes(sign), id).toBe(
        its.some((muscle) => (ofMuscles as readonly string[]).includes(muscle)),
      );
    }
  });

  test('a hold stays within 10 to 60 seconds, and its rounds within the protocol of its muscle', () => {
    for (const { id, muscles: its, holdSeconds: hold, rounds } of allStretches) {
      expectInside(hold, { min: 10, max: 60 }, id);
      const [muscle, other] = its;
      if (muscle && !other) expectInside(rounds, protocols[muscle].rounds, id);
    }
  });

  test('the evening routine is that of the trial: three holds of 10 seconds with 10 seconds between them', () => {
    expect(eveningProtocol).toMatchObject({ holdSeconds: 10, restSeconds: 10, rounds: 3 });
    for (const id of jointStretches) {
      expect(allStretches.find((one) => one.id === id)).toMatchObject({
        holdSeconds: { min: 10, max: 10 },
        rounds: { min: 3, max: 3 },
      });
    }
  });

  test('water limits rise, and stay under the public ceiling of 1.4 litres an hour', () => {
    expect(warnMlPerHour).toBeLessThan(maxMlPerHour);
    expect(maxMlPerHour).toBeLessThan(1400);
    expect(maxMlPerDay).toBeLessThanOrEqual(3000);
  });

  test('a warning has its own verdict, because a well-supported one must not look like praise', () => {
    for (const statement of statements.filter(({ question }) => question === 'safety'))
      expect(textOf(verdictKey(statement)), statement.id).toBe('Safety warning');
    expect(verdictKey(allFacts.find(({ id }) => id === 'quinine')!)).toBe('verdict.safety');
  });

  test('what a few studies did not find is not called refuted', () => {
    const verdicts = [...words].filter(([key]) => key.endsWith('.contradicted'));
    for (const [key, text] of verdicts) expect(text, key).not.toMatch(/evidence says no/);
  });

  test('a verdict names the question that it answers, without a double negative', () => {
    for (const [key, text] of words) {
      const [group, question] = key.split('.');
      if (group !== 'verdict') continue;
      if (question !== 'safety' && question !== 'nature') expect(text).toMatch(/^(For|As) .+: /);
      expect(text).not.toMatch(/\b(not|no)\b.*\b(not|no|against)\b/);
    }
  });

  test('what nobody has tested is not said to have limited evidence', () => {
    const verdictOf = (id: string) => textOf(verdictKey(allFacts.find((fact) => fact.id === id)!));
    for (const id of ['drinkMore', 'bedclothes', 'eveningWalk'])
      expect(verdictOf(id)).toBe('For preventing night cramps: not tested');
    for (const id of ['diet', 'footwear'])
      expect(verdictOf(id)).toBe('For preventing cramps of any kind: not tested');
    for (const id of ['rub', 'warmOrCold'])
      expect(relief.find((step) => step.id === id)?.strength).toBe('untested');
    expect(verdictOf('slippedDisc')).toBe('As a cause of cramps: not tested');
    for (const id of ['massage', 'heatOrCold'])
      expect(verdictOf(id)).toBe('For easing a cramp: not tested');
    for (const { id, strength } of allFacts)
      if (/found no (test|study)/.test(textOf(`fact.${id}.line`)))
        expect(strength, id).toBe('untested');
    expect(nudgeEvidence.map((each) => textOf(verdictKey(each)))).toEqual([
      'For easing a cramp: not shown to work',
      'For preventing night cramps: not tested',
      'For preventing cramps in exercise: limited evidence',
    ]);
  });

  test('quinine is refused on safety grounds, and magnesium and tablets are not promised to work', () => {
    const strengthOf = (id: string) => allFacts.find((fact) => fact.id === id);
    expect(strengthOf('quinine')).toMatchObject({ question: 'safety', strength: 'strong' });
    expect(textOf('fact.quinine.line')).toMatch(/^Do not take quinine/);
    for (const id of ['magnesium', 'calfAlone', 'stretchFirst', 'waterNow', 'tabletsNow']) {
      expect(strengthOf(id)?.strength, id).toBe('contradicted');
    }
  });

  test('nothing promises that water helps a cramp', () => {
    for (const id of ['drinkMore', 'waterNow']) {
      expect(textOf(`fact.${id}.line`), id).toContain('It has not been shown to');
    }
    expect(textOf('waterSafety.truth')).toContain('has not been shown');
    for (const { strength } of nudgeEvidence)
      expect(['weak', 'untested', 'contradicted']).toContain(strength);
  });
});

interface Bounds {
  min: number;
  max: number;
}

function expectInside(inner: Bounds, outer: Bounds, id: string): void {
  expect(inner.min, id).toBeGreaterThanOrEqual(outer.min);
  expect(inner.max, id).toBeLessThanOrEqual(outer.max);
  expect(inner.min, id).toBeLessThanOrEqual(inner.max);
}
