import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { sources } from '../../../content/sources.ts';
import { packs, textsOf, type Pack } from '../../../modules/words/packs.ts';
import { words as english } from './fixtures.ts';

/** What is read with a cramp in the leg. */
const readInPain: Pack = 'popup';

const languages = readLanguages();

/** Not shown on the screen: the synonyms for the search, and the texts of pictures, which are for screen readers. */
const isRead = (key: string) => !/^learn\.synonyms$|\.picture$/.test(key);

/** The texts on which a person's safety depends. */
const isSafety = (key: string) =>
  /^(help|avoidIf|stopIf|waterSafety|relief|aftercare|fact)\./.test(key);

const place = /\{[^{}]*\}/g;

/** The sentences of a pack as lists of words. */
function sentencesOf(language: string, pack: Pack, isCounted = isRead): string[][] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return Object.entries(textsOf(pack, languages.get(language)!))
    .filter(([key]) => isRead(key) && isCounted(key))
    .flatMap(([, text]) => {
      // A number in each place; the forms of a plural are places in a place.
      const filled = text.replaceAll(place, '5').replaceAll(place, '5');
      return [...sentences.segment(filled)].map(({ segment }) =>
        [...words.segment(segment)].flatMap((word) => (word.isWordLike ? word.segment : [])),
      );
    });
}

test.each([...languages.keys()])(
  'no sentence of %s is longer than 25 words, or 15 where it is read in pain',
  (language) => {
    const long = packs.flatMap((pack) => {
      // Translations may be longer if nobody is in a hurry.
      const isAll = language === originalLanguage || pack === readInPain;
      const longest = pack === readInPain ? 15 : 25;
      return sentencesOf(language, pack, isAll ? isRead : isSafety).filter(
        ({ length }) => length > longest,
      );
    });
    expect(long.map((sentence) => sentence.join(' '))).toEqual([]);
  },
);

test.each(packs)('%s reads like a book for children of ten or twelve', (pack) => {
  // Shorter texts are labels, which would make the sentences look easier.
  const sentences = sentencesOf(originalLanguage, pack).filter(({ length }) => length >= 4);
  const all = sentences.flat();
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  // US school years.
  expect(grade).toBeLessThanOrEqual(5);
});

const texts = [...english].map(([key, text]) => ({ key, text }));
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

test.each([
  ['a step of a stretch', 12, /^stretch\.\w+\.(cue$|steps\.)/],
  ['a help sign', 32, /^help\.sign\.\w+\.sign$/],
  ['the name of a help sign', 10, /^help\.sign\.\w+\.name$/],
  ['a fact', 30, /^fact\.\w+\.line$/],
])('%s is at most %d words long', (_, most, keys) => {
  const isWord = (part: string) => /\w/.test(part);
  const long = texts.filter(
    ({ key, text }) => keys.test(key) && text.split(/\s+/).filter(isWord).length > most,
  );
  expect(long).toEqual([]);
});

test.each([
  ['a fact is one or two sentences', /^fact\.\w+\.line$/, /^[^.!?]+[.!?]( [^.!?]+[.!?])?$/],
  ['a cue fits the card in the popup', /^stretch\.\w+\.cue$/, /^.{1,46}$/],
  ['the name of a help sign is no sentence', /^help\.sign\.\w+\.name$/, /^[^.;]+$/],
  ['a help sign says what it may be', /^help\.sign\.\w+\.mayBe$/, /^May /],
  [
    'a help sign says what to do, and not what its group says for all',
    /^help\.sign\.\w+\.action$/,
    /^(?!Get help today|Book a visit|Call a doctor today).*\.$/,
  ],
])('%s', (_, keys, form) => {
  expect(texts.filter(({ key, text }) => keys.test(key) && !form.test(text))).toEqual([]);
});
