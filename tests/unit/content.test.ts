import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emergencyNumbers } from '../../content/emergencyNumbers.ts';
import { helpGroups, helpSigns, selfCare, type HelpSign } from '../../content/help.ts';
import {
  jointStretches,
  muscles,
  positions,
  sides,
  stretchFor,
  stretchIds,
} from '../../content/muscles.ts';
import { eveningProtocol, protocols } from '../../content/protocols.ts';
import { aftercare, relief } from '../../content/relief.ts';
import { topics } from '../../content/topics.ts';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import { manifestKeys } from '../../modules/words/packs.ts';
import { statementLists, statementTable } from '../../scripts/statementTable.ts';
import { reviewedOn, sources } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';
import { verdictKey } from '../../content/verdict.ts';
import { strengths } from '../../content/strengths.ts';
import { holdSeconds } from '../../content/holdSeconds.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { stretches, type Stretch } from '../../content/stretches.ts';
import { maxMlPerDay, maxMlPerHour, warnMlPerHour } from '../../content/waterLimits.ts';
import {
  nudgeTruth,
  waterLimits,
  waterSafetyGroups,
  waterSafetyNotes,
} from '../../content/waterSafety.ts';
import { drinksGuide } from '../../content/waterGuide.ts';

const root = resolve(import.meta.dirname, '../..');

/** Every word, by dotted key. */
const words = new Map(Object.entries(readLanguages(false).get(originalLanguage)!));
const texts = [...words].map(([key, text]) => ({ key, text }));

const allStretches: readonly Stretch[] = stretches;
const allFacts: readonly Statement[] = Object.values(topics).flat();
const allHelpSigns: readonly HelpSign[] = helpGroups.flatMap<HelpSign>((group) => helpSigns[group]);
const statements = statementLists.flatMap((list) => list.statements);

const wordCount = (text: string) => text.split(/\s+/).filter((part) => /\w/.test(part)).length;
const textOf = (key: string) => words.get(key) ?? '';

describe('ids', () => {
  test.each(statementLists)('$name are unique and camelCase', ({ statements: list }) => {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test('every muscle has a stretch of its own for every position', () => {
    for (const { id } of muscles) {
      for (const position of positions) {
        const stretch = allStretches.find((one) => one.id === stretchFor(id, position));
        expect(stretch).toMatchObject({ muscles: [id], position });
      }
    }
  });

  test('no two facts share their words', () => {
    const ids = allFacts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a joint stretch is of several muscles', () => {
    for (const id of jointStretches) {
      expect(allStretches.find((one) => one.id === id)?.muscles.length).toBeGreaterThan(1);
    }
  });

  test('the stretches stand in the order of the muscles, the joint ones last', () => {
    expect(stretches.map(({ id }) => id)).toEqual(stretchIds);
  });
});

describe('words', () => {
  const needed = [
    ...muscles.flatMap(({ id }) => [`muscle.${id}`, `properName.${id}`, `muscleMap.${id}`]),
    ...sides.flatMap((side) => muscles.map(({ id }) => `leg.${side}.${id}`)),
    ...jointStretches.map((id) => `leg.both.${id}`),
    ...positions.map((id) => `position.${id}`),
    ...sides.map((id) => `side.${id}`),
    ...stretches.flatMap(({ id, steps }) => [
      `stretch.${id}.cue`,
      `stretch.${id}.picture`,
      `stretch.${id}.feel`,
      ...steps.map((step) => `stretch.${id}.steps.${step}`),
    ]),
    ...stopSigns.map(({ id }) => `stopIf.${id}`),
    ...cautions.map(({ id }) => `avoidIf.${id}`),
    ...relief.flatMap(({ id }) => ['label', 'aside', 'note'].map((part) => `relief.${id}.${part}`)),
    ...aftercare.map(({ id }) => `aftercare.${id}`),
    ...helpGroups.flatMap((id) => [`help.group.${id}.heading`, `help.group.${id}.line`]),
    ...Object.keys(topics).map((id) => `topic.${id}`),
    ...allFacts.flatMap(({ id }) => [`fact.${id}.title`, `fact.${id}.line`]),
    ...allHelpSigns.flatMap(({ id, onlyCall }) =>
      ['name', 'sign', 'mayBe', ...(onlyCall ? [] : ['action'])].map(
        (part) => `help.sign.${id}.${part}`,
      ),
    ),
    `help.${selfCare.id}`,
    'waterSafety.truth',
    `waterGuide.${drinksGuide.id}`,
    ...waterSafetyGroups.map(({ id }) => `waterSafety.group.${id}`),
    ...waterSafetyNotes.map(({ id }) => `waterSafety.note.${id}`),
    ...strengths.map((id) => `strength.${id}`),
    ...statements.map(verdictKey),
    ...Object.values(sources).map(({ readAt }) => `readAt.${readAt}`),
  ];

  test('every id has its words', () => {
    expect(needed.filter((key) => !words.has(key))).toEqual([]);
  });

  test('medical words belong to an id', () => {
    const medical =
      /^(muscle|muscleMap|properName|position|side|leg|stretch|stopIf|avoidIf|relief|aftercare|topic|fact|help\.group|help\.sign|waterSafety\.group|waterSafety\.note|strength|readAt)\./;
    const known = new Set(needed);
    expect([...words.keys()].filter((key) => medical.test(key) && !known.has(key))).toEqual([]);
  });

  test('keys are camelCase', () => {
    for (const key of words.keys())
      expect(key).toMatch(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/);
  });

  test('no text is empty, padded or would be taken for a plural', () => {
    for (const { text } of texts) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
      expect(text).not.toContain(' | ');
    }
  });

  test('the description fits the stores', () => {
    expect(textOf('extensionDescription').length).toBeLessThanOrEqual(132);
  });

  const titles = Object.entries(sources).map(([key, { title }]) => ({ key, text: title }));

  test.each([
    ['a claim to cure or treat', /\b(cur(e|es|ed|ing)|treat\w*|guarantee\w*)\b/i],
    ['an amount of a medicine', /\d\s*(mg|mcg|µg|g|iu|units?|(milli|micro)?grams?)\b/i],
    [
      'a number of tablets',
      /\b(\d+|one|two|three|four) (tablets?|pills?|capsules?|drops|spoons?|spoonfuls?)\b/i,
    ],
    [
      'a dose',
      /\b(dos(e|es|age)|(tablets?|pills?|capsules?) (per|a|an|each|every|at)\b|times (a|per) day)/i,
    ],
  ])('no text and no title of a source makes %s', (_, pattern) => {
    // How often a pad is warmed is no dose.
    const said = texts.filter(({ key }) => key !== 'fact.warmth.line');
    expect([...said, ...titles].filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  test('a fact is told in one sentence or two, of 30 words together', () => {
    for (const { id } of allFacts) {
      const line = textOf(`fact.${id}.line`);
      expect(line, id).toMatch(/^[^.!?]+[.!?]( [^.!?]+[.!?])?$/);
      expect(wordCount(line), id).toBeLessThanOrEqual(30);
    }
  });

  test('a cue is short enough for the card in the popup', () => {
    const long = texts.filter(
      ({ key, text }) => /^stretch\.\w+\.cue$/.test(key) && text.length > 46,
    );
    expect(long).toEqual([]);
  });

  test('a stretch takes three to five steps', () => {
    for (const { id, steps } of allStretches) {
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(steps.length, id).toBeLessThanOrEqual(5);
    }
  });

  test('a step is at most 12 words, a help sign at most 22', () => {
    const long = texts.filter(
      ({ key, text }) =>
        (/^stretch\.\w+\.(cue$|steps\.)/.test(key) && wordCount(text) > 12) ||
        (/^help\.sign\.\w+\.sign$/.test(key) && wordCount(text) > 22),
    );
    expect(long).toEqual([]);
  });
});

describe('where words are used', () => {
  const files = globSync(
    '{entrypoints,components,content,domain,platform,state}/**/*.{ts,tsx,html}',
    {
      cwd: root,
    },
  );
  if (existsSync(resolve(root, 'wxt.config.ts'))) files.push('wxt.config.ts');
  const code = files.map((file) => readFileSync(resolve(root, file), 'utf8')).join('\n');
  const groups = new Set([...words.keys()].map((key) => key.split('.')[0]));

  /** Keys asked for outright: `t('a.b')` and `__MSG_a_b__`. */
  const asked = new Set([
    ...[...code.matchAll(/\bt\(\s*(['"`])([\w.]+)\1/g)].map(([, , key]) => key ?? ''),
    ...[...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => (key ?? '').replaceAll('_', '.')),
  ]);

  /** Dotted keys that are chosen first and looked up later: `on ? 'a.b' : 'a.c'`. */
  const mentioned = new Set(
    [...code.matchAll(/(['"])(\w+(?:\.\w+)+)\1/g)].map(([, , key]) => key ?? ''),
  );

  /** Families of keys: `relief.${id}.label`. */
  const families = [...code.matchAll(/`(\w+)(\.(?:[\w.]|\$\{[^}]*\})+)`/g)]
    .filter(([, group, rest]) => groups.has(group) && rest?.includes('${'))
    .map(([, group, rest]) => ({
      template: `${group}${rest}`,
      pattern: new RegExp(
        `^${group}${(rest ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[A-Za-z0-9]+')}$`,
      ),
    }));

  test('every word that is asked for exists', () => {
    expect([...asked].filter((key) => !words.has(key))).toEqual([]);
    const keys = [...words.keys()];
    const barren = families.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(barren.map(({ template }) => template)).toEqual([]);
  });

  test('every word that exists is used', () => {
    const unused = [...words.keys()].filter(
      (key) =>
        // The choice in Settings, and the manifest’s.
        key !== 'languageName' &&
        !manifestKeys.includes(key) &&
        !asked.has(key) &&
        !mentioned.has(key) &&
        !families.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('provenance', () => {
  const cited = new Set(statements.flatMap((statement) => statement.sources as readonly string[]));

  test('every statement cites a source that exists, once, and has a known strength', () => {
    for (const statement of statements) {
      expect(statement.sources.length, statement.id).toBeGreaterThan(0);
      expect(new Set(statement.sources).size, statement.id).toBe(statement.sources.length);
      for (const id of statement.sources) expect(sources, statement.id).toHaveProperty(id);
      expect(strengths).toContain(statement.strength);
    }
  });

  test('every statement in content/ is in a list, so that all of this is asked of it', async () => {
    const listed = new Set(statements);
    const files = globSync('content/*.ts', { cwd: root });
    const modules = await Promise.all(files.map((file) => import(resolve(root, file))));
    const found = modules.flatMap(statementsIn);
    expect(found.length).toBeGreaterThanOrEqual(statements.length);
    expect(found.filter((statement) => !listed.has(statement))).toEqual([]);
  });

  test('every source is cited', () => {
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('every source says what it is and how it was read', () => {
    for (const [id, source] of Object.entries(sources)) {
      expect(source.title, id).not.toBe('');
      expect(source.publisher, id).not.toBe('');
      if (source.readAt === 'unverified') expect(source.readOn, id).toBeUndefined();
      else expect(source.readOn! >= reviewedOn, id).toBe(true);
      if (source.readAt === 'mirror') expect(source.via, id).toBeTruthy();
      else expect(source.via, id).toBeUndefined();
      if (source.url) expect(() => new URL(source.url ?? ''), id).not.toThrow();
    }
  });

  test('what rests on general knowledge alone is only ever weak safety advice', () => {
    for (const { id, question, strength, sources: ids } of statements) {
      if (ids.every((source) => sources[source].readAt === 'unverified')) {
        expect({ id, question, strength }).toEqual({ id, question: 'safety', strength: 'weak' });
      }
    }
  });
});

describe('the table of statements', () => {
  const rows = statementTable(textOf).trimEnd().split('\n');

  test('has one row for each, with its list, words, verdict and sources', () => {
    const expected = statementLists.flatMap(({ name, statements: list, wordKeys }) =>
      list.map((statement) => ({ name, statement, keys: wordKeys(statement.id) })),
    );
    expect(rows).toHaveLength(expected.length + 2);
    for (const [index, { name, statement, keys }] of expected.entries()) {
      const row = rows[index + 2] ?? '';
      expect(row).toContain(`| ${name} | ${statement.id} |`);
      for (const key of keys) {
        expect(words.has(key), key).toBe(true);
        expect(row).toContain(textOf(key));
      }
      expect(row).toContain(`| ${textOf(verdictKey(statement))} |`);
      for (const id of statement.sources) expect(row).toContain(sources[id].title);
    }
  });

  test('has five columns in every row', () => {
    for (const row of rows) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(6);
  });
});

describe('safety', () => {
  test('no help group is empty', () => {
    for (const group of helpGroups) expect(helpSigns[group].length).toBeGreaterThan(0);
  });

  test('a help sign says what it may be and what to do', () => {
    for (const { id, onlyCall } of allHelpSigns) {
      expect(textOf(`help.sign.${id}.mayBe`)).toMatch(/^May /);
      if (onlyCall) expect(helpSigns.emergency.map((sign) => sign.id)).toContain(id);
      else expect(textOf(`help.sign.${id}.action`)).toMatch(/\.$/);
    }
  });

  test('a help sign is found by a few words', () => {
    for (const { id } of allHelpSigns) {
      const name = textOf(`help.sign.${id}.name`);
      expect(wordCount(name), name).toBeLessThanOrEqual(10);
      expect(name).not.toMatch(/[.;]/);
    }
  });

  test('the emergency line names no country alone', () => {
    const line = textOf('help.group.emergency.line');
    expect(line).toContain('local emergency number');
    for (const place of Object.keys(emergencyNumbers)) expect(line).toContain(`{${place}}`);
    expect(Object.values(emergencyNumbers)).toEqual(['999', '112', '911', '000']);
  });

  test('a possible clot is not rubbed, rolled or heated', () => {
    for (const id of ['clotInLeg', 'clotInPregnancy']) {
      expect(textOf(`help.sign.${id}.action`)).toContain('Do not rub, roll or heat it');
    }
  });

  test('a cramp over ten minutes is for today at the latest', () => {
    expect(helpSigns.today.map(({ id }) => id)).toContain('overTenMinutes');
  });

  test('every stretch has the general stop signs and cautions, and standing asks for balance', () => {
    const shared = ([first = [], ...others]: (readonly string[])[]) =>
      first.filter((id) => others.every((ids) => ids.includes(id)));
    expect(shared(allStretches.map(({ stopIf }) => stopIf))).toEqual([
      'sharpPain',
      'pop',
      'numbOrTingling',
      'painRises',
      'dizzy',
      'chestPainOrBreathless',
      'legLooksWrong',
    ]);
    expect(shared(allStretches.map(({ avoidIf }) => avoidIf))).toEqual([
      'possibleClot',
      'freshInjury',
      'hotJoint',
      'looseJoint',
      'weakBones',
      'longSteroids',
      'recentCast',
      'numbFoot',
    ]);
    for (const { id, position, avoidIf } of allStretches) {
      expect(avoidIf.includes('poorBalance'), id).toBe(position === 'standing');
    }
  });

  test('every stop sign and caution stands with a stretch, once', () => {
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
    ['hipReplacement', ['hamstrings', 'adductors']],
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

  test('a hold and its rounds stay within the protocol of each of its muscles, and protocols within 10 to 60 seconds', () => {
    for (const { id, muscles: its, holdSeconds: hold, rounds } of allStretches) {
      for (const bounds of [hold, rounds]) expectInside(bounds, bounds, id);
      for (const muscle of its) {
        expectInside(hold, protocols[muscle].holdSeconds, id);
        if (its.length === 1) expectInside(rounds, protocols[muscle].rounds, id);
      }
    }
    for (const { id, holdSeconds: hold, rounds } of Object.values(protocols)) {
      expectInside(hold, { min: 10, max: 60 }, id);
      expectInside(rounds, rounds, id);
    }
  });

  test('the evening routine is the trial’s: 10 seconds on, 10 off, three times', () => {
    expect(eveningProtocol).toMatchObject({ holdSeconds: 10, restSeconds: 10, rounds: 3 });
    for (const id of jointStretches) {
      expect(allStretches.find((one) => one.id === id)).toMatchObject({
        holdSeconds: { default: 10 },
        rounds: { default: 3 },
      });
    }
  });

  test('the error sentence states the bounds of a hold', () => {
    expect(textOf('error.holdSeconds')).toContain(
      `${holdSeconds.min} to ${holdSeconds.max} seconds`,
    );
  });

  test('water limits rise, and stay under the public ceiling of 1.4 litres an hour', () => {
    expect(warnMlPerHour).toBeLessThan(maxMlPerHour);
    expect(maxMlPerHour).toBeLessThan(1400);
    expect(maxMlPerDay).toBeLessThanOrEqual(3000);
    expect(waterLimits.map(({ value }) => value)).toEqual([
      warnMlPerHour,
      maxMlPerHour,
      maxMlPerDay,
    ]);
  });

  test('a warning has a verdict of its own: the better it is supported, the less may it look like praise', () => {
    for (const statement of statements.filter(({ question }) => question === 'safety'))
      expect(textOf(verdictKey(statement)), statement.id).toBe('Safety warning');
    expect(verdictKey(allFacts.find(({ id }) => id === 'quinine')!)).toBe('verdict.safety');
  });

  test('a verdict names the question it answers, and denies nothing twice', () => {
    for (const [key, text] of words) {
      const [group, question] = key.split('.');
      if (group !== 'verdict') continue;
      if (question !== 'safety' && question !== 'nature') expect(text).toMatch(/^(For|As) .+: /);
      expect(text).not.toMatch(/\b(not|no)\b.*\b(not|no|against)\b/);
    }
  });

  test('what nobody has tested is not said to have limited evidence', () => {
    const verdictOf = (id: string) => textOf(verdictKey(allFacts.find((fact) => fact.id === id)!));
    for (const id of ['footwear', 'bedclothes', 'eveningWalk'])
      expect(verdictOf(id)).toBe('For preventing night cramps: not tested');
    expect(verdictOf('diet')).toBe('For preventing cramps of any kind: not tested');
    expect(nudgeTruth.map((each) => textOf(verdictKey(each)))).toEqual([
      'For easing a cramp: the evidence says no',
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

  test('whatever is pressed, warmed or rolled is not where a clot is possible', () => {
    for (const id of ['lightRub', 'foamRoller', 'noHeatOrCold']) {
      expect(textOf(`fact.${id}.line`), id).toMatch(/\bnot\b.*a (possible clot|clot is possible)/i);
    }
    expect(textOf('fact.massage.line')).toMatch(/Not on a leg that is swollen, hot or red/);
  });

  test('nothing promises that water helps a cramp', () => {
    for (const id of ['drinkMore', 'waterNow']) {
      expect(textOf(`fact.${id}.line`), id).toContain('It has not been shown to');
    }
    expect(textOf('waterSafety.truth')).toContain('have not shown that extra water');
    for (const { strength } of nudgeTruth)
      expect(['weak', 'untested', 'contradicted']).toContain(strength);
  });
});

/** Every statement inside a value, however deep: whatever has sources and a strength. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sources' in value && 'strength' in value) return [value as Statement];
  return Object.values(value).flatMap(statementsIn);
}

interface Bounds {
  min: number;
  max: number;
  default: number;
}

function expectInside(inner: Bounds, outer: Omit<Bounds, 'default'>, id: string): void {
  expect(inner.min, id).toBeGreaterThanOrEqual(outer.min);
  expect(inner.max, id).toBeLessThanOrEqual(outer.max);
  expect(inner.default, id).toBeGreaterThanOrEqual(inner.min);
  expect(inner.default, id).toBeLessThanOrEqual(inner.max);
}
