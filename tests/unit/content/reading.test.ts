import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { originalLanguage, readLanguages } from '../../../modules/words/languages.ts';
import { packs, textsOf, type Pack } from '../../../modules/words/packs.ts';

/** What is read with a cramp in the leg. */
const readInPain: Pack = 'popup';

const languages = readLanguages(false);

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
