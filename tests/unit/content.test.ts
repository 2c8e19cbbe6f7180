import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { helpGroups, helpSigns, selfCare } from '../../content/help.ts';
import {
  jointStretches,
  muscles,
  positions,
  sides,
  stretchFor,
  stretchIds,
} from '../../content/muscles.ts';
import { poses } from '../../content/poses.ts';
import { eveningProtocol, protocols } from '../../content/protocols.ts';
import { aftercare, relief } from '../../content/relief.ts';
import { reviewedOn, sources } from '../../content/sources.ts';
import { questions, type Statement } from '../../content/statement.ts';
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

const root = resolve(import.meta.dirname, '../..');

/** Every word, by dotted key. A plural has one text per form. */
const words = new Map<string, string[]>();
for (const message of await parseMessagesFile(resolve(root, 'content/en.yml'))) {
  const key = message.key.join('.');
  if (key.startsWith('@@')) continue;
  words.set(key, message.type === 'plural' ? Object.values(message.plurals) : [message.message]);
}
const texts = [...words].flatMap(([key, forms]) => forms.map((text) => ({ key, text })));

const allStretches: readonly Stretch[] = stretches;
const allHelpSigns: readonly Statement[] = helpGroups.flatMap<Statement>(
  (group) => helpSigns[group],
);

const lists: Record<string, readonly Statement[]> = {
  relief,
  aftercare,
  stretches,
  stopSigns,
  cautions,
  protocols: Object.values(protocols),
  eveningProtocol: [eveningProtocol],
  helpSigns: allHelpSigns,
  selfCare: [selfCare],
  waterLimits,
  waterSafetyGroups,
  waterSafetyNotes,
  nudgeTruth,
};
const statements = Object.values(lists).flat();

const wordCount = (text: string) => text.split(/\s+/).filter((part) => /\w/.test(part)).length;
const textOf = (key: string) => words.get(key)?.[0] ?? '';

describe('ids', () => {
  test.each(Object.entries(lists))('%s are unique and camelCase', (_, list) => {
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
    ...muscles.flatMap(({ id }) => [`muscle.${id}`, `properName.${id}`]),
    ...sides.flatMap((side) => muscles.map(({ id }) => `leg.${side}.${id}`)),
    ...jointStretches.map((id) => `leg.both.${id}`),
    ...positions.map((id) => `position.${id}`),
    ...sides.map((id) => `side.${id}`),
    ...stretches.flatMap(({ id, steps }) => [
      `stretch.${id}.cue`,
      ...(id in poses ? [`stretch.${id}.picture`] : []),
      `stretch.${id}.feel`,
      ...steps.map((step) => `stretch.${id}.steps.${step}`),
    ]),
    ...stopSigns.map(({ id }) => `stopIf.${id}`),
    ...cautions.map(({ id }) => `avoidIf.${id}`),
    ...relief.flatMap(({ id }) => ['label', 'aside', 'note'].map((part) => `relief.${id}.${part}`)),
    ...aftercare.map(({ id }) => `aftercare.${id}`),
    ...helpGroups.flatMap((id) => [`help.group.${id}.heading`, `help.group.${id}.line`]),
    ...allHelpSigns.flatMap(({ id }) =>
      ['sign', 'mayBe', 'action'].map((part) => `help.sign.${id}.${part}`),
    ),
    `help.${selfCare.id}`,
    'waterSafety.truth',
    ...waterSafetyGroups.map(({ id }) => `waterSafety.group.${id}`),
    ...waterSafetyNotes.map(({ id }) => `waterSafety.note.${id}`),
    ...strengths.map((id) => `strength.${id}`),
    ...questions.map((id) => `question.${id}`),
    ...Object.values(sources).map(({ readAt }) => `readAt.${readAt}`),
  ];

  test('every id has its words', () => {
    expect(needed.filter((key) => !words.has(key))).toEqual([]);
  });

  test('medical words belong to an id', () => {
    const medical =
      /^(muscle|properName|position|side|leg|stretch|stopIf|avoidIf|relief|aftercare|help\.group|help\.sign|waterSafety\.group|waterSafety\.note|strength|question|readAt)\./;
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

  test.each([
    ['a claim to cure or treat', /\b(cur(e|es|ed|ing)|treat\w*|guarantee\w*)\b/i],
    ['an amount of a medicine', /\d\s*(mg|mcg|µg|milligrams?|grams?)\b/i],
    [
      'a dose',
      /\b(dos(e|es|age)|(tablets?|pills?|capsules?) (per|a|an|each|every|at)\b|times (a|per) day)/i,
    ],
  ])('no text makes %s', (_, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
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
  const files = globSync('{entrypoints,components,content,domain,state}/**/*.{ts,tsx,html}', {
    cwd: root,
  });
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
        !asked.has(key) &&
        !mentioned.has(key) &&
        !families.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('provenance', () => {
  const cited = new Set(
    [...statements, holdSeconds].flatMap((statement) => statement.sources as readonly string[]),
  );

  test('every statement cites a source that exists, once, and has a known strength', () => {
    for (const statement of statements) {
      expect(statement.sources.length, statement.id).toBeGreaterThan(0);
      expect(new Set(statement.sources).size, statement.id).toBe(statement.sources.length);
      for (const id of statement.sources) expect(sources, statement.id).toHaveProperty(id);
      expect(strengths).toContain(statement.strength);
    }
  });

  test('every source is cited', () => {
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('every source says what it is and how it was read', () => {
    for (const [id, source] of Object.entries(sources)) {
      expect(source.title, id).not.toBe('');
      expect(source.publisher, id).not.toBe('');
      expect(source.readOn, id).toBe(source.readAt === 'unverified' ? undefined : reviewedOn);
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

describe('safety', () => {
  test('no help group is empty', () => {
    for (const group of helpGroups) expect(helpSigns[group].length).toBeGreaterThan(0);
  });

  test('a help sign says what it may be and what to do', () => {
    for (const { id } of allHelpSigns) {
      expect(textOf(`help.sign.${id}.mayBe`)).toMatch(/^May /);
      expect(textOf(`help.sign.${id}.action`)).toMatch(/\.$/);
    }
  });

  test('the emergency line names no country alone', () => {
    expect(textOf('help.group.emergency.line')).toMatch(
      /local emergency number.*999.*112.*911.*000/,
    );
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

  test('nothing promises that water helps a cramp', () => {
    expect(textOf('waterSafety.truth')).toContain('have not shown that extra water');
    for (const { strength } of nudgeTruth) expect(['weak', 'contradicted']).toContain(strength);
  });
});

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
