import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { packs, textsOf, type Pack } from '../../../modules/words/packs.ts';
import { words } from './fixtures.ts';

/** The reading level, in US school years. */
const highestGrade = 5;

const longestSentence = 25;
/** What is read with a cramp in the leg. */
const readInPain: Pack = 'popup';
const longestInPain = 15;
/** Shorter texts are labels, which would make the sentences look easier. */
const shortestSentence = 4;

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Nobody reads the synonyms for the search, or the text of a picture, which is for screen readers. */
const isRead = ([key]: [string, string]) => !/^learn\.synonyms$|\.picture$/.test(key);

/** The sentences of a pack as lists of words, with a number for each placeholder. */
function sentencesOf(pack: Pack): string[][] {
  const texts = Object.entries(textsOf(pack, Object.fromEntries(words)));
  return texts
    .filter(isRead)
    .flatMap(([, text]) =>
      [...sentenceSegmenter.segment(text.replaceAll(/\{[^{}]*\}/g, '5'))].map(({ segment }) =>
        [...wordSegmenter.segment(segment)]
          .filter(({ isWordLike }) => isWordLike)
          .map((word) => word.segment),
      ),
    );
}

test.each(packs)(
  'no sentence of %s is longer than 25 words, or 15 where it is read in pain',
  (pack) => {
    const longest = pack === readInPain ? longestInPain : longestSentence;
    const long = sentencesOf(pack).filter((sentence) => sentence.length > longest);
    expect(long.map((sentence) => sentence.join(' '))).toEqual([]);
  },
);

test.each(packs)('%s reads like a book for children of ten or twelve', (pack) => {
  const sentences = sentencesOf(pack).filter((sentence) => sentence.length >= shortestSentence);
  const all = sentences.flat();
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  expect(sentences.length).toBeGreaterThan(0);
  expect(grade).toBeLessThanOrEqual(highestGrade);
});
