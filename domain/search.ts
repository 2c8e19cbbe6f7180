/** The words of a text as they are compared: small letters without accents, and nothing but letters and digits. */
function wordsOf(text: string): string[] {
  // By way of the capitals, so that ß and ss are the same.
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The shortest word of the text, and the most letters it may lack of the wanted one, to count as the same: toe, toes. */
const leastLetters = 3;
const lettersMore = 1;

/** Whether a word is the wanted one, its beginning typed so far, or the same without its ending. */
function isWanted(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  return (
    word.length >= leastLetters &&
    wanted.length - word.length <= lettersMore &&
    wanted.startsWith(word)
  );
}

/**
 * What a search finds: texts that have every word of the query, in any order, whatever their case and accents.
 * @param query as it was typed; without a letter or digit it finds everything
 */
export function finderOf(query: string): (text: string) => boolean {
  const wanted = wordsOf(query);
  return (text) => {
    const words = wordsOf(text);
    return wanted.every((one) => words.some((word) => isWanted(word, one)));
  };
}
