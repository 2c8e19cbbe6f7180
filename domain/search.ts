/** Spellings of Arabic that are written for one another: ة and ه, ى and ي, and the article before a word. */
const arabicSpellings = [
  [/ة/g, 'ه'],
  [/ى/g, 'ي'],
  [/(?<!\p{L})(?:[وبك]?ال|لل)(?=\p{L}{3})/gu, ''],
] as const;

/** The words of a text as they are compared: small letters without accents, and nothing but letters and digits. */
function wordsOf(text: string): string[] {
  // An accent falls, that of أ, إ and آ with it. By way of the capitals, so that ß and ss are the same.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toUpperCase()
    .toLowerCase();
  const folded = arabicSpellings.reduce((one, [from, to]) => one.replaceAll(from, to), plain);
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The shortest word of the text, and the most letters it may lack of the wanted one, to count as the same: toe, toes. */
const leastLetters = 3;
const lettersMore = 1;
/** The fewest letters of a word that are looked for inside another: Krampf in Wadenkrampf, but not arm in warm. */
const partLetters = 4;

/** Whether a word is the wanted one, its beginning typed so far, has it as a part, or is the same without its ending. */
function isWanted(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  if (wanted.length >= partLetters && word.includes(wanted)) return true;
  return (
    word.length >= leastLetters &&
    wanted.length - word.length <= lettersMore &&
    wanted.startsWith(word)
  );
}

/**
 * What a search finds: texts that have every word of the query, or of something that means the same, in any order, whatever
 * their case and accents.
 * @param query as it was typed; without a letter or digit it finds everything
 * @param synonyms groups of words that mean the same, as `cramp, spasm; clot, DVT`
 */
export function finderOf(query: string, synonyms = ''): (text: string) => boolean {
  const asked = wordsOf(query);
  const ways = [asked, ...synonyms.split(/[;؛]/).flatMap((group) => otherWays(asked, group))];
  return (text) => {
    const words = wordsOf(text);
    return ways.some((way) => way.every((one) => words.some((word) => isWanted(word, one))));
  };
}

/** The query said otherwise: with each other member of a group in the place of the one that it has. */
function otherWays(asked: readonly string[], group: string): string[][] {
  const members = group.split(/[,،]/).map(wordsOf);
  const said = members
    .filter((member) => member.length > 0 && member.every((word) => asked.includes(word)))
    .toSorted((one, other) => other.length - one.length)[0];
  if (!said) return [];
  const rest = asked.filter((word) => !said.includes(word));
  return members.map((member) => [...rest, ...member]);
}
