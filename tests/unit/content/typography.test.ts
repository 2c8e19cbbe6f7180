import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiled } from '../../../modules/words/compile.ts';
import { readLanguages, yamlByLanguage } from '../../../modules/words/languages.ts';
import { root } from './fixtures.ts';

/** A fault, the pattern that finds it, and the keys that it applies to, if not all. */
type Rule = [fault: string, pattern: RegExp, keys?: RegExp];

const everywhere: readonly Rule[] = [
  ['a straight quote or apostrophe', /["']/],
  ['three dots for an ellipsis', /\.\.\./],
  ['two spaces', / {2}/],
  [
    'a line break between a number and its unit',
    /[\d}] (s|min|h|ml|fl|oz|%|ث|د|مل|أونصة)(?!\p{L})|fl oz|oz\. líq/u,
  ],
];

/** The quotation marks of each language, and its other rules. */
const languages: Readonly<Record<string, { quotes: string; rules?: readonly Rule[] }>> = {
  ar: {
    quotes: '«»',
    rules: [
      ['a Latin comma, semicolon or question mark', /[,;?](?=\s*\p{sc=Arab})|\p{sc=Arab}\s*[,;?]/u],
      [
        'Latin at the start of a line, which would run from left to right',
        /^(?!\u200f)/,
        /^(badge\.\w+(?<!Text)|says\.(via|notRead|privatePage))$/,
      ],
    ],
  },
  de: { quotes: '„“' },
  en: { quotes: '“”' },
  es: { quotes: '«»' },
  fr: {
    quotes: '«»',
    rules: [
      ['a mark without its narrow no-break space', /[^\u202f][;:?!»](?!\d)|«(?!\u202f)/],
      ['a wide no-break space', /\u00a0/],
    ],
  },
  it: { quotes: '«»' },
  'pt-BR': { quotes: '“”' },
};

const words = readLanguages(false);
const listings = yamlByLanguage(resolve(root, 'store/listing')) as ReadonlyMap<
  string,
  { description: string; captions: Record<string, string>; tile: string }
>;

test('the compiler keeps no-break spaces', () => {
  const { plain, withPlaces } = compiled('fr', {
    word: 'Quoi\u202f?',
    place: '{ml}\u00a0ml\u202f!',
  });
  expect(plain['word']).toBe('Quoi\u202f?');
  expect(withPlaces).toContain('\u00a0ml\u202f!');
});

test('every language has its rules', () => {
  expect(Object.keys(languages).toSorted()).toEqual([...words.keys()].toSorted());
});

describe.each(Object.entries(languages))('the texts in %s', (language, { quotes, rules = [] }) => {
  const { description, captions, tile } = listings.get(language)!;
  // Synonyms for the search are never shown.
  const { 'learn.synonyms': _, ...shown } = words.get(language)!;
  const texts = Object.entries({ ...shown, description, ...captions, tile });
  const foreignQuote = new RegExp(`(?![${quotes}])[„“”«»‹›‚‘]`);

  test.each<Rule>([
    ...everywhere,
    ['a quotation mark of another language', foreignQuote],
    ...rules,
  ])('nowhere have %s', (_fault, pattern, keys = /./) => {
    expect(texts.filter(([key, text]) => keys.test(key) && pattern.test(text))).toEqual([]);
  });
});
