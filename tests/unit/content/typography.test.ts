import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readLanguages, yamlByLanguage } from '../../../modules/words/languages.ts';
import { root } from './fixtures.ts';

/** A fault, the pattern that finds it, and the keys that it applies to, if not all. */
type Rule = [fault: string, pattern: RegExp, keys?: RegExp];

const everywhere: readonly Rule[] = [
  ['nothing, or a space around it', /^$|^\s|\s$/, /\./],
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

const listings = yamlByLanguage(resolve(root, 'store/listing')) as ReadonlyMap<
  string,
  { description: string; captions: Record<string, string>; tile: string }
>;

test.each([...readLanguages()])('no text in %s is set wrongly', (language, texts) => {
  const { quotes, rules = [] } = languages[language]!;
  const foreignQuote = new RegExp(`(?![${quotes}])[„“”«»‹›‚‘]`);
  const { description, captions, tile } = listings.get(language)!;
  // Synonyms for the search are never shown.
  const { 'learn.synonyms': _, ...shown } = texts;
  const faults = Object.entries({ ...shown, description, ...captions, tile }).flatMap(
    ([key, text]) =>
      [...everywhere, ['a quotation mark of another language', foreignQuote] as Rule, ...rules]
        .filter(([, pattern, keys = /./]) => keys.test(key) && pattern.test(text))
        .map(([fault]) => `${key} has ${fault}`),
  );
  expect(faults).toEqual([]);
});
