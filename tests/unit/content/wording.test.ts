import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpGroups, selfCare } from '../../../content/help.ts';
import { jointStretches, muscleIds, positions, sides } from '../../../content/muscles.ts';
import { aftercare, relief } from '../../../content/relief.ts';
import { topics } from '../../../content/topics.ts';
import { manifestKeys } from '../../../modules/words/packs.ts';
import { sources } from '../../../content/sources.ts';
import { verdictKey } from '../../../content/verdict.ts';
import { strengths } from '../../../content/strengths.ts';
import { cautions, stopSigns } from '../../../content/stretchSafety.ts';
import { stretches } from '../../../content/stretches.ts';
import { waterSafetyGroups, waterSafetyNotes } from '../../../content/waterSafety.ts';
import { drinksGuide } from '../../../content/waterGuide.ts';
import {
  root,
  words,
  allStretches,
  allFacts,
  allHelpSigns,
  statements,
  wordCount,
  textOf,
} from './fixtures.ts';

const texts = [...words].map(([key, text]) => ({ key, text }));

describe('words', () => {
  const needed = [
    ...muscleIds.flatMap((id) => [`muscle.${id}`, `properName.${id}`, `muscleMap.${id}`]),
    ...sides.flatMap((side) => muscleIds.map((id) => `leg.${side}.${id}`)),
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

  test('no text is empty, padded or looks like a plural', () => {
    for (const { text } of texts) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
      expect(text).not.toContain(' | ');
    }
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
    // There, "times a day" is about a warm pad, not a dose.
    const said = texts.filter(({ key }) => key !== 'fact.warmth.line');
    expect([...said, ...titles].filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  test('a fact has one or two sentences with at most 30 words', () => {
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

  test('a step is at most 12 words, a help sign at most 32', () => {
    const long = texts.filter(
      ({ key, text }) =>
        (/^stretch\.\w+\.(cue$|steps\.)/.test(key) && wordCount(text) > 12) ||
        (/^help\.sign\.\w+\.sign$/.test(key) && wordCount(text) > 32),
    );
    expect(long).toEqual([]);
  });
});

test('every word is used: its key, or a template for it, is in the code', () => {
  const places =
    'wxt.config.ts,{entrypoints,components,content,domain,platform,state}/**/*.{ts,tsx,html}';
  const files = globSync(`{${places}}`, { cwd: root });
  const code = files.map((file) => readFileSync(resolve(root, file), 'utf8')).join('\n');
  const literals = new Set([...code.matchAll(/['"`](\w+(?:\.\w+)*)['"`]/g)].map(([, key]) => key));
  const templates = [...code.matchAll(/`(\w+\.[\w.${}()[\]]*\$\{[^`]*)`/g)].map(
    ([, template]) =>
      new RegExp(
        `^${template!.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[A-Za-z0-9]+')}$`,
      ),
  );
  // The name of the language is for the choice in Settings.
  const known = new Set<string>(['languageName', ...manifestKeys]);
  const unused = [...words.keys()].filter(
    (key) => !known.has(key) && !literals.has(key) && !templates.some((one) => one.test(key)),
  );
  expect(unused).toEqual([]);
});
