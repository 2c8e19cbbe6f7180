import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../modules/words/compile.ts';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { packs, textsOf } from '../../../modules/words/packs.ts';
import { t } from '../../../platform/words.ts';

const root = resolve(import.meta.dirname, '../../..');
const languages = readLanguages(true);
const original = languages.get(originalLanguage)!;
const keys = Object.keys(original);
const source = (file: string) => readFileSync(resolve(root, file), 'utf8');

describe('a text', () => {
  test.each([
    [0, 'No glasses today'],
    [1, '1 glass today'],
    [2, '2 glasses today'],
  ])('has a form for the number %d', (count, text) => {
    expect(t('water.glasses', { count })).toBe(text);
  });

  test('has its places filled, with numbers formatted for the language', () => {
    expect(t('timer.line', { leg: 'Left calf', block: 1200, held: '0:40' })).toBe(
      'Left calf · hold 1,200 · 0:40 so far',
    );
  });

  test('with an unknown key is an error, not blank', () => {
    expect(() => t('no.such.key' as 'app.back')).toThrow('No words for no.such.key');
  });
});

describe('every language', () => {
  test.each([...languages])('%s has every text, with the same places', (_, texts) => {
    expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
    for (const key of keys)
      expect([key, placesOf(texts[key]!)]).toEqual([key, placesOf(original[key]!)]);
  });

  test.each([...readLanguages(false)])(
    '%s has every form of its plurals, and no other',
    (id, texts) => {
      const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories.toSorted();
      const plurals = keys.flatMap((key) =>
        pluralsOf(texts[key]!).map((found) => ({ key, found })),
      );
      expect(plurals.length).toBeGreaterThan(15);
      for (const { key, found } of plurals)
        expect([key, found.filter((form) => !/^=?\d/.test(form)).toSorted()]).toEqual([key, forms]);
    },
  );

  test.each([
    ['ar', 'الترجمة'],
    ['de', 'Übersetzung'],
    ['es', 'traducción'],
    ['fr', 'traduction'],
    ['it', 'traduzione'],
    ['pt-BR', 'tradução'],
  ])('%s says that no clinician has reviewed its translation', (id, word) => {
    expect([...readLanguages(false).keys()]).toContain(id);
    expect(languages.get(id)!['says.notReviewed']).toContain(word);
  });

  test.each([...readLanguages(false).keys()])('%s fits the icon and the stores', (id) => {
    const texts = languages.get(id)!;
    for (const key of ['badge.helpText', 'badge.waterText', 'badge.eveningText'])
      expect(texts[key]!.length, key).toBeLessThanOrEqual(4);
    expect(texts['files.eraseWord']).toMatch(/^\S+$/);
    expect(texts['language']).toBe(id);
    expect(texts['direction']).toBe(id === 'ar' ? 'rtl' : 'ltr');
  });

  test('in the longer pseudo-language has at least 30 % more letters', () => {
    const long = languages.get('en-XA')!;
    const words = keys.filter((key) => /[A-Za-z]{2}/.test(long[key]!) === false);
    for (const key of words) {
      if (/\{/.test(original[key]!) || !/[a-z]{2}/.test(original[key]!)) continue;
      expect(long[key]!.length, key).toBeGreaterThanOrEqual(original[key]!.length * 1.3);
    }
    expect(words.length).toBeGreaterThan(500);
  });
});

/** The forms of each plural in a text, in order: `['=0', 'one', 'other']`. */
function pluralsOf(text: string): string[][] {
  const collect = (tokens: readonly Token[]): string[][] =>
    tokens.flatMap((token) => {
      if (token.type !== 'plural' && token.type !== 'select') return [];
      const inner = token.cases.flatMap(({ tokens: some }) => collect(some));
      return token.type === 'plural' ? [token.cases.map(({ key }) => key), ...inner] : inner;
    });
  return collect(parse(text));
}

describe('packs of words', () => {
  test('contain every text except those that only the manifest uses', () => {
    const inPacks = new Set(packs.flatMap((pack) => Object.keys(textsOf(pack, original))));
    expect(keys.filter((key) => !inPacks.has(key))).toEqual(['storeName', 'extensionDescription']);
  });

  test('for one page share no text, so that none is loaded twice', () => {
    const pages = Object.keys(textsOf('pages', original));
    const popup = new Set(Object.keys(textsOf('popup', original)));
    expect(popup.size).toBeGreaterThan(50);
    expect(pages.filter((key) => popup.has(key))).toEqual([]);
  });
});

test('no sentence is joined from several texts, because languages order them differently', () => {
  const glued =
    /`[^`]*\$\{t\(|\bt\('[^']*'[^()]*\)\s*\+|\+\s*t\(|\{t\([^{}]*\)\}(?: |\{' '\})\s*\{t\(/;
  const files = globSync('{components,entrypoints,platform,state}/**/*.{ts,tsx}', { cwd: root });
  expect(files.filter((file) => glued.test(source(file).replaceAll(/\s*\n\s*/g, ' ')))).toEqual([]);
});
