/** Arabic spellings to treat as the same: ة and ه, ى and ي, and a word with or without its article. */
const arabicSpellings = [
  [/ة/g, 'ه'],
  [/ى/g, 'ي'],
  [/(?<!\p{L})(?:[وبك]?ال|لل)(?=\p{L}{3})/gu, ''],
] as const;

/** The words of a text for comparing: lower case, without accents or punctuation. */
function wordsOf(text: string): string[] {
  // Drops accents, also those of أ, إ and آ. Upper case comes first, so that ß becomes ss.
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toUpperCase()
    .toLowerCase();
  const folded = arabicSpellings.reduce((one, [from, to]) => one.replaceAll(from, to), plain);
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** For matching a word to a longer one (toe, toes): the fewest letters it needs, and the most it may lack. */
const leastLetters = 3;
const lettersMore = 1;
/** The fewest letters to look for inside a word: finds Krampf in Wadenkrampf, but not arm in warm. */
const partLetters = 4;

/** Whether a word matches: it begins with the wanted one, contains it, or lacks only its ending. */
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
 * Returns a test for texts that have every word of the query or a synonym of it, in any order, ignoring case and
 * accents.
 * @param query as typed; without a letter or digit it matches everything
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

/** Variants of the query with the words of a synonym group replaced by each other member of the group. */
function otherWays(asked: readonly string[], group: string): string[][] {
  const members = group.split(/[,،]/).map(wordsOf);
  const said = members
    .filter((member) => member.length > 0 && member.every((word) => asked.includes(word)))
    .toSorted((one, other) => other.length - one.length)[0];
  if (!said) return [];
  const rest = asked.filter((word) => !said.includes(word));
  return members.map((member) => [...rest, ...member]);
}
