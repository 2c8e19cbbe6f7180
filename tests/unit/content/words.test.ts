import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../modules/words/compile.ts';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { packs, textsOf } from '../../../modules/words/packs.ts';
import { t } from '../../../platform/words.ts';
import { root } from './fixtures.ts';

const languages = readLanguages();
const original = languages.get(originalLanguage)!;
const keys = Object.keys(original);

test('a number in a text is formatted for the language', () => {
  expect(t('timer.line', { leg: 'Left calf', block: 1200, held: '0:40' })).toBe(
    'Left calf · hold 1,200 · 0:40 so far',
  );
});

test('an unknown key is an error, not blank', () => {
  expect(() => t('no.such.key' as 'app.back')).toThrow('No words for no.such.key');
});

test.each([...languages])('%s has every text, with the same places', (_, texts) => {
  expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
  for (const key of keys)
    expect([key, placesOf(texts[key]!)]).toEqual([key, placesOf(original[key]!)]);
});

const medical =
  /^(stretch|stopIf|avoidIf|relief|checklist|aftercare|fact|help|water|waterSafety|routine|timer|cue|pattern|verdict|strength)\./;
const medicalKeys = keys.filter((key) => medical.test(key));

/** What turns a sentence into its opposite. */
const negations: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})[فو]?(لا|لم|لن|ليس\p{L}*|غير|ب?دون|بلا|عدم|تمتنع|قلة)(?!\p{L})/u,
  de: /(?<!\p{L})(nicht\p{L}*|nie|niemals|niemand|kein\p{L}*|ohne|weder|zu wenig)(?!\p{L})/iu,
  en: /\b(not|never|cannot|no|none|nobody)\b/i,
  es: /(?<!\p{L})(no|nunca|nadie|ni|ning[uú]n\p{L}*|sin|tampoco|pocos|dudas)(?!\p{L})/iu,
  fr: /(?<!\p{L})(ne|n’\p{L}+|pas|non|jamais|sans|aucun\p{L}*|abstenir|impossib\p{L}+|doute|risqué)(?!\p{L})/iu,
  it: /(?<!\p{L})(non|no|mai|né|nessun\p{L}*|senza|poco)(?!\p{L})/iu,
  'pt-BR': /(?<!\p{L})(não|nunca|ninguém|nem|nenhum\p{L}*|sem|pouco)(?!\p{L})/iu,
};

/** The numbers of a text above two, which Arabic writes in words, without what belongs to its places. */
const numbersOf = (text: string) =>
  text
    .replaceAll(/\{[^{}]*\}|(?<=\d)\s(?=\d{3})/g, '')
    .match(/\d+/g)
    ?.filter((number) => Number(number) > 2);

describe.each([...readLanguages()])('%s', (language, texts) => {
  test('says no where the original does', () => {
    const denying = medicalKeys.filter((key) => negations['en']!.test(original[key]!));
    expect(denying.filter((key) => !negations[language]!.test(texts[key]!))).toEqual([]);
  });

  test('has the numbers of the original', () => {
    // Whom to call depends on the country, and only English also counts in ounces.
    const own = new Set(['help.group.today.line', 'water.stopNow']);
    for (const key of medicalKeys.filter((one) => !own.has(one)))
      expect(new Set(numbersOf(texts[key]!)), key).toEqual(new Set(numbersOf(original[key]!)));
  });

  test('has every form of its plurals', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = keys.flatMap((key) => pluralsIn(parse(texts[key]!)));
    expect(plurals.length).toBeGreaterThan(10);
    for (const found of plurals)
      expect(found.filter((form) => !/^=?\d/.test(form)).toSorted()).toEqual(forms);
  });

  test('fits the icon, and says that no clinician has reviewed a translation', () => {
    for (const key of ['badge.helpText', 'badge.waterText', 'badge.eveningText'])
      expect(texts[key]!.length, key).toBeLessThanOrEqual(4);
    expect(texts['files.eraseWord']).toMatch(/^\S+$/);
    expect(texts['language']).toBe(language);
    expect(texts['direction']).toBe(language === 'ar' ? 'rtl' : 'ltr');
    if (language !== originalLanguage)
      expect(texts['says.notReviewed']).toMatch(
        /الترجمة|Übersetzung|traducción|traduction|traduzione|tradução/,
      );
  });
});

/** The forms of each plural, in order: `['=0', 'one', 'other']`. */
function pluralsIn(tokens: readonly Token[]): string[][] {
  return tokens.flatMap((token) => {
    if (token.type !== 'plural' && token.type !== 'select') return [];
    const inner = token.cases.flatMap((each) => pluralsIn(each.tokens));
    return token.type === 'plural' ? [token.cases.map(({ key }) => key), ...inner] : inner;
  });
}

test('the packs of words contain every text except those that only the manifest uses', () => {
  const inPacks = new Set(packs.flatMap((pack) => Object.keys(textsOf(pack, original))));
  expect(keys.filter((key) => !inPacks.has(key))).toEqual(['storeName', 'extensionDescription']);
});

test('no sentence is joined from several texts, because languages order them differently', () => {
  const glued =
    /`[^`]*\$\{t\(|\bt\('[^']*'[^()]*\)\s*\+|\+\s*t\(|\{t\([^{}]*\)\}(?: |\{' '\})\s*\{t\(/;
  const files = globSync('{components,entrypoints,platform,state}/**/*.{ts,tsx}', { cwd: root });
  const code = files.map((file) =>
    readFileSync(resolve(root, file), 'utf8').replaceAll(/\s+/g, ' '),
  );
  expect(code.flatMap((each) => glued.exec(each) ?? [])).toEqual([]);
});
