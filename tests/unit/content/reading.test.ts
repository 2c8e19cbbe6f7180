import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import type { Texts } from '../../../modules/words/compile.ts';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { packs, textsOf, type Pack } from '../../../modules/words/packs.ts';

/** The reading level, in US school years. */
const highestGrade = 5;

const longestSentence = 25;
/** What is read with a cramp in the leg. */
const readInPain: Pack = 'popup';
const longestInPain = 15;
/** Shorter texts are labels, which would make the sentences look easier. */
const shortestSentence = 4;

const languages = readLanguages(false);

/** Not shown on the screen: the synonyms for the search, and the texts of pictures, which are for screen readers. */
const isRead = (key: string) => !/^learn\.synonyms$|\.picture$/.test(key);

/** The texts on which a person's safety depends. */
const isSafety = (key: string) =>
  /^(help|avoidIf|stopIf|waterSafety|relief|aftercare|fact)\./.test(key);

const place = /\{[^{}]*\}/g;

/** Puts a number in each place; the forms of a plural are places in a place. */
const filled = (text: string) => text.replaceAll(place, '5').replaceAll(place, '5');

/** The sentences of texts as lists of words. */
function sentencesOf(language: string, texts: Texts): string[][] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return Object.entries(texts)
    .filter(([key]) => isRead(key))
    .flatMap(([, text]) =>
      [...sentences.segment(filled(text))].map(({ segment }) =>
        [...words.segment(segment)]
          .filter(({ isWordLike }) => isWordLike)
          .map((word) => word.segment),
      ),
    );
}

test.each([...languages])(
  'no sentence of %s is longer than 25 words, or 15 where it is read in pain',
  (language, texts) => {
    const long = packs.flatMap((pack) => {
      // Translations may be longer if nobody is in a hurry.
      const held = Object.entries(textsOf(pack, texts)).filter(
        ([key]) => language === originalLanguage || pack === readInPain || isSafety(key),
      );
      const longest = pack === readInPain ? longestInPain : longestSentence;
      return sentencesOf(language, Object.fromEntries(held)).filter(
        ({ length }) => length > longest,
      );
    });
    expect(long.map((sentence) => sentence.join(' '))).toEqual([]);
  },
);

test.each(packs)('%s reads like a book for children of ten or twelve', (pack) => {
  const texts = textsOf(pack, languages.get(originalLanguage)!);
  const sentences = sentencesOf(originalLanguage, texts).filter(
    ({ length }) => length >= shortestSentence,
  );
  const all = sentences.flat();
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  expect(sentences.length).toBeGreaterThan(0);
  expect(grade).toBeLessThanOrEqual(highestGrade);
});
